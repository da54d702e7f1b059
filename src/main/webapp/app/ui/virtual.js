// A list of very many rows: only those in the window stand in the page, and only they are asked for.
import { html, useEffect, useMemo, useRef, useState } from "../lib/h.js";

const CHUNK = 100;

/**
 * @param {{total: number, height: number, load: (first: number, count: number, signal: AbortSignal) => Promise<object[]>,
 *   row: (row: object | undefined, index: number) => any, version: string, label: string, columns?: any}} props
 *   `height` of a row in pixels; a new `version` forgets what was loaded; `row` gets undefined while it is on its way
 */
export function Virtual({ total, height, load, row, version, label, tall = 560, columns }) {
  const box = useRef();
  const [top, setTop] = useState(0);
  const [, redraw] = useState(0);
  const chunks = useMemo(() => new Map(), [version]);
  const from = Math.max(0, Math.floor(top / height) - 4);
  const to = Math.min(total, from + Math.ceil(tall / height) + 9);
  useEffect(() => {
    if (box.current) box.current.scrollTop = 0;
    setTop(0);
  }, [version]);
  useEffect(() => {
    const stop = new AbortController();
    for (let chunk = Math.floor(from / CHUNK); chunk * CHUNK < to; chunk++) {
      if (!chunks.has(chunk)) {
        load(chunk * CHUNK, CHUNK, stop.signal)
          .then((rows) => {
            chunks.set(chunk, rows);
            redraw((n) => n + 1);
          })
          .catch(() => {});
      }
    }
    return () => stop.abort();
  }, [from, to, version]);
  const shown = [];
  for (let i = from; i < to; i++) {
    shown.push(html`<div role="row" aria-rowindex=${i + 2} class="virtual-row" key=${i}
      style=${{ blockSize: height + "px", transform: `translateY(${i * height}px)` }}>
      ${row(chunks.get(Math.floor(i / CHUNK))?.[i % CHUNK], i)}</div>`);
  }
  return html`<div role="table" aria-label=${label} aria-rowcount=${total + 1} class="virtual">
    ${columns && html`<div role="row" aria-rowindex="1" class="virtual-head">${columns}</div>`}
    <div class="virtual-box" role="rowgroup" tabindex="0" aria-label=${label} ref=${box} style=${{ blockSize: Math.min(tall, total * height + 2) + "px" }}
      onScroll=${(event) => setTop(event.currentTarget.scrollTop)}>
      <div role="presentation" style=${{ blockSize: total * height + "px", position: "relative" }}>${shown}</div>
    </div>
  </div>`;
}
