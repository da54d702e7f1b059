// What colours, shapes and lines of the picture mean.
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { BANDS, shape } from "../ui/band.js";

/** The shape of a band in its colour, with its word. */
const Sign = ({ band }) => html`<li><svg width="16" height="16" viewBox="-1 -1 14 14" aria-hidden="true" class=${"band-" + band}><path d=${shape(band)} /></svg>${t("app.band-" + band)}</li>`;

const Line = ({ kind }) => html`<li><svg width="30" height="12" viewBox="0 0 30 12" aria-hidden="true"><path class=${"tie " + kind} stroke-width="2" d="M1 6h28" /></svg>${t("chain.status-" + kind)}</li>`;

/** @param {{lines?: boolean}} props whether lines are drawn too */
export function Legend({ lines = true }) {
  return html`<ul class="chain-legend" aria-label=${t("chain.legend")}>
    ${BANDS.map((band) => html`<${Sign} band=${band} />`)}
    ${lines && html`<${Line} kind="verified" /><${Line} kind="documented" /><${Line} kind="stated" /><${Line} kind="inferred" />
      <li><span class="open-mark" aria-hidden="true">?</span>${t("chain.link-not-stated")}</li>`}
  </ul>`;
}
