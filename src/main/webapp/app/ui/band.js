// Priority to look, A to E: always a colour, a shape and a word.
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";

/** Bands of priority and what stands where nothing was assessed, the most urgent first. */
export const BANDS = ["A", "B", "C", "D", "E"];

const SHAPES = {
  A: "M1.5 1.5h9v9h-9z",
  B: "M6 1l5.2 9.5H.8z",
  C: "M6 .5L11.5 6 6 11.5.5 6z",
  D: "M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1z",
  E: "M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1z",
};

/** Path of the shape of a band, in a square of 12. */
export const shape = (band) => SHAPES[band] || SHAPES.E;

/** The shape alone, for use beside a word. @param {{band: string, size?: number}} props */
export function Mark({ band, size = 12 }) {
  return html`<svg width=${size} height=${size} viewBox="0 0 12 12" aria-hidden="true" class="mark">
    <path d=${shape(band)} fill=${band === "E" ? "none" : "currentColor"} stroke="currentColor"
      stroke-dasharray=${band === "E" ? "2 2" : undefined} />
  </svg>`;
}

/** @param {{band: string}} props a band, or nothing where nothing was assessed */
export function Band({ band }) {
  return html`<span class="band ${band || "E"}"><${Mark} band=${band || "E"} />${t("app.band-" + (band || "none"))}</span>`;
}
