// A QR code, drawn from the rows that the server made: dark squares on white in either theme.
import { html } from "../lib/h.js";

const QUIET = 4;

/** @param {{rows: string[], label: string}} props rows of 0 and 1; what it is for who cannot see it */
export function Qr({ rows, label }) {
  const size = rows.length + 2 * QUIET;
  const dark = rows.flatMap((row, y) => [...row].map((square, x) => (square === "1" ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : ""))).join("");
  return html`<svg class="qr" viewBox=${`0 0 ${size} ${size}`} role="img" aria-label=${label} shape-rendering="crispEdges">
    <rect class="light" width=${size} height=${size} /><path class="dark" d=${dark} /></svg>`;
}
