// Days, stages and names of visits in words.
import { date } from "../lib/format.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";

/** From when to when. @param {{from?: string, to?: string}} plan */
export function when({ from, to }) {
  if (!from) return t("visits.no-day");
  return from === to ? date(from) : t("visits.window", { from: date(from), to: date(to) });
}

/** Where a visit stands: what keeps it from going on, else its stage. */
export const standing = ({ stage, side }) => t(side ? "visits.side-" + side : "visits.stage-" + stage);

/** Where it stands, as a mark. @param {{visit: {stage: string, side?: string}}} props */
export const Standing = ({ visit }) => html`<span class=${visit.side ? "tag warn" : "tag"}>${standing(visit)}</span>`;

/** Address of one visit. */
export const visitAt = (id) => href("/visit", { id });

/** Words that stand in one line by commas, as a list. */
export const listed = (text) => text.split(",").map((one) => one.trim()).filter(Boolean);
