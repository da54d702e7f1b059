// A map of the world: land as shapes, small countries as dots. The table beside it says the same.
import { country } from "../lib/format.js";
import { html, useEffect, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { shape } from "../ui/band.js";

/** Radius of a dot, in pixels of the picture. */
const DOT = 2.75;
const HATCH = 5.5;
const SIGN = 1.9;

/** Reads the shapes; they follow from public data and change only with the app. */
export function useWorld() {
  const [world, set] = useState({});
  useEffect(() => {
    fetch("/data/world.json")
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText))))
      .then((data) => set({ data }), (error) => set({ error }));
  }, []);
  return world;
}

/** Most urgent band of a country. */
const worst = (item) => ["A", "B", "C", "D", "E"].find((band) => item.bands[band]);

const TIERS = { 1: "tip-1", 2: "tip-2", "2WL": "tip-2wl", 3: "tip-3", special: "tip-special" };

/** What a country is filled with: a class, or hatching where nothing is known. */
function fill(code, layer, items, rankings) {
  if (layer === "tip") return TIERS[rankings[code]] || "none";
  const item = items.get(code);
  return item ? "band-" + worst(item) : "none";
}

/**
 * @param {{world: object, items: Map<string, object>, rankings: object, layer: "band" | "tip", chosen?: string,
 *   label: string, onChoose: (code: string) => void}} props
 */
export function WorldMap({ world, items, rankings, layer, chosen, label, onChoose }) {
  const kind = (code) => "land " + fill(code, layer, items, rankings) + (code === chosen ? " chosen" : "");
  const choose = (code) => () => items.has(code) && onChoose(code);
  const places = [...world.shapes, ...world.dots].filter(([code]) => items.has(code));
  const name = (code) => country(code) + (items.has(code) ? ": " + t("countries.places", { count: items.get(code).places }) : "");
  const side = HATCH * world.scale;
  // the chosen one last, so that its outline lies on top
  const shapes = [...world.shapes].sort((a, b) => (a[0] === chosen) - (b[0] === chosen));
  return html`<svg class="world" viewBox=${`0 0 ${world.width} ${world.height}`} role="img" aria-label=${label}>
    <defs><pattern id="world-none" width=${side} height=${side} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width=${side} height=${side} class="paper" /><path d=${"M0 0v" + side} stroke-width=${side * 0.35} class="hatch" /></pattern></defs>
    <g transform=${`scale(${1 / world.scale})`}>
      ${shapes.map(([code, , , path]) => html`<path key=${code} class=${kind(code)} d=${path} onClick=${choose(code)}
        fill=${fill(code, layer, items, rankings) === "none" ? "url(#world-none)" : undefined}><title>${name(code)}</title></path>`)}
      ${world.dots.map(([code, x, y]) => html`<circle key=${code} class=${kind(code)} cx=${x} cy=${y} r=${world.scale * (items.has(code) ? DOT * 1.6 : DOT)}
        onClick=${choose(code)}><title>${name(code)}</title></circle>`)}
    </g>
    ${layer === "band" && places.map(([code, x, y]) => html`<g key=${code} class=${"sign band-" + worst(items.get(code))}
      transform=${`translate(${x / world.scale - 6 * SIGN} ${y / world.scale - 6 * SIGN}) scale(${SIGN})`}><path d=${shape(worst(items.get(code)))} /></g>`)}
  </svg>`;
}
