// The supply chain as a picture that can be walked by keys.
import { html, useEffect, useLayoutEffect, useMemo, useRef, useState } from "../lib/h.js";
import { number } from "../lib/format.js";
import { t } from "../lib/i18n.js";
import { shape } from "../ui/band.js";
import { Button } from "../ui/parts.js";
import { curve, layout } from "./layout.js";
import { step } from "./walk.js";
import { nameOf, short, spoken, stepName, weakest } from "./words.js";

const ZOOMS = [0.5, 0.7, 1, 1.4, 2];
const KEYS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"];

function useWidth(box) {
  const [width, set] = useState(760);
  useLayoutEffect(() => {
    const watch = new ResizeObserver(([entry]) => set(Math.floor(entry.contentRect.width)));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return width;
}

function Shape({ node }) {
  const band = node.place.band || "E";
  const size = node.kind === "group" ? 1.5 : 1.25;
  const at = (by) => `translate(${node.x - 6 * size + by} ${node.y - 6 * size - by}) scale(${size})`;
  if (node.kind === "buyer") return html`<circle class="buyer" cx=${node.x} cy=${node.y} r="11" />`;
  return html`<g class=${"band-" + band}>
    ${node.kind === "group" && [5, 2.5].map((by) => html`<path class="behind" d=${shape(band)} transform=${at(by)} />`)}
    <path d=${shape(band)} transform=${at(0)} /></g>`;
}

function Node({ node, by, chosen, dim, current, mirrored, room, onFocus, onChoose, onKey }) {
  const stub = mirrored ? -1 : 1;
  return html`<g class=${"node " + node.kind + (dim ? " dim" : "") + (chosen ? " chosen" : "")} role="button" id=${"node-" + node.key}
    tabindex=${current ? 0 : -1} aria-pressed=${chosen} aria-label=${spoken(node, by)} onFocus=${onFocus} onClick=${onChoose} onKeyDown=${onKey}>
    <rect class="touch" x=${node.x - room / 2} y=${node.y - 25} width=${room} height="36" rx="4" />
    ${node.notLinked === node.places && html`<path class="open" d=${`M${node.x + stub * 10} ${node.y}h${stub * 16}`} />
      <text class="why" x=${node.x + stub * 33} y=${node.y + 4}>?</text>`}
    <${Shape} node=${node} />
    <text class="name" x=${node.x} y=${node.y - 13}>${short(nameOf(node, by), Math.floor(room / 6.3) - (node.kind === "group" ? 6 : 0))}${
      node.kind === "group" ? " · " + number(node.places) : ""}</text>
    <title>${spoken(node, by)}</title>
  </g>`;
}

/**
 * @param {{map: object, chosen?: string, group?: string, onPlace: (site: string) => void,
 *   onGroup: (node: object) => void, onClear: () => void}} props
 */
export function Graph({ map, chosen, group, onPlace, onGroup, onClear }) {
  const box = useRef();
  const width = useWidth(box);
  const mirrored = document.documentElement.dir === "rtl";
  const [zoom, setZoom] = useState(2);
  const [current, setCurrent] = useState("p0");
  const drawn = useMemo(() => layout(map, width, mirrored), [map, width, mirrored]);
  const focus = drawn.nodes.has(current) ? current : "p0";
  const traced = Boolean(map.trace);
  const isChosen = (node) => (node.kind === "place" && node.place.site === chosen) || node.key === group;
  const target = [...drawn.nodes.values()].find(isChosen)?.key;
  useEffect(() => {
    if (target) setCurrent(target);
  }, [target]);
  useEffect(() => {
    const end = mirrored ? 0 : box.current.scrollWidth;
    box.current.scrollLeft = end;
  }, [drawn.width]);
  const choose = (node) => {
    setCurrent(node.key);
    if (node.kind === "group") onGroup(node);
    else if (node.kind === "place") onPlace(node.place.site);
    else onClear();
  };
  const key = (node) => (event) => {
    if (event.key === "Enter" || event.key === " ") choose(node);
    else if (event.key === "Escape") onClear();
    else if (KEYS.includes(event.key)) {
      const next = step(drawn, map.ties, node.key, event.key);
      if (next) {
        setCurrent(next);
        document.getElementById("node-" + next).focus();
      }
    } else return;
    event.preventDefault();
  };
  const scale = ZOOMS[zoom];
  const most = Math.max(...map.ties.map((tie) => tie.links), 2);
  const lit = (tie) => (traced ? tie.traced : group ? tie.from === group || tie.to === group : null);
  const ties = [...map.ties].reverse().filter((tie) => drawn.nodes.has(tie.from) && drawn.nodes.has(tie.to));
  return html`<div class="chain-frame">
    <div class="chain-zoom" role="group" aria-label=${t("chain.zoom")}>
      <${Button} small icon="plus" aria-label=${t("chain.zoom-in")} disabled=${zoom === ZOOMS.length - 1} onClick=${() => setZoom(zoom + 1)} />
      <${Button} small icon="minus" aria-label=${t("chain.zoom-out")} disabled=${zoom === 0} onClick=${() => setZoom(zoom - 1)} />
      <${Button} small icon="fit" aria-label=${t("chain.zoom-all")} onClick=${() => setZoom(2)} />
    </div>
    <div class="chain-box" ref=${box} role="group" aria-label=${t("chain.picture")} aria-describedby="chain-keys">
      <svg class="chain-svg" width=${drawn.width * scale} height=${drawn.height * scale} viewBox=${`0 0 ${drawn.width} ${drawn.height}`}>
        ${drawn.columns.map((column) => html`<g class="column">
          <rect x=${column.x - drawn.each / 2 + 8} y="2" width=${drawn.each - 16} height=${drawn.height - 4} rx="8" />
          <text class="head" x=${column.x} y="22">${stepName(column.step, column.andBeyond)}</text>
          ${column.step !== 0 && html`<text class="count" x=${column.x} y="38">${t("chain.places", { count: column.places })}</text>`}
        </g>`)}
        <g aria-hidden="true">${ties.map((tie) => html`<path key=${tie.from + ">" + tie.to}
          class=${"tie " + weakest(tie.statuses) + ({ true: " traced", false: " dim" }[lit(tie)] || "")}
          stroke-width=${1 + 4 * Math.sqrt((tie.links - 1) / most) + (tie.traced ? 1 : 0)} d=${curve(drawn.nodes.get(tie.from), drawn.nodes.get(tie.to))} />`)}</g>
        ${drawn.columns.flatMap((column) => column.order.map((id) => drawn.nodes.get(id))).map((node) => html`<${Node} key=${node.key}
          node=${node} by=${map.by} mirrored=${mirrored} room=${drawn.each - 20} current=${node.key === focus} chosen=${isChosen(node)}
          dim=${traced && !node.traced && node.kind !== "buyer"} onFocus=${() => setCurrent(node.key)} onChoose=${() => choose(node)} onKey=${key(node)} />`)}
      </svg>
    </div>
    <p class="dim" id="chain-keys">${t("chain.keys")}</p>
  </div>`;
}
