// What the values of a corrective action are called, and what a person may choose among.
import { date } from "../lib/format.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";

export const STAGES = ["RAISED", "AGREED", "EVIDENCE_SENT", "DISPUTED", "ESCALATED", "VERIFIED_CLOSED", "WITHDRAWN"];
export const SEVERITIES = ["S1", "S2", "S3", "CAR", "GOOD"];
export const WAYS = ["OFF_SITE_INTERVIEWS", "SURVEY", "PARTNER"];

/** Choices for a field. @param {string} prefix key of the words @param {string[]} values */
export const choices = (prefix, values) => values.map((value) => ({ value, text: t(prefix + value) }));

/** How grave it is. */
export function Grave({ severity }) {
  return html`<span class="tag">${t("remedy.severity-" + severity)}</span>`;
}

/** The day that counts, loud where it has passed. @param {{row: {due?: string, overdue: boolean}}} props */
export function Due({ row }) {
  if (!row.due) return html`<span class="dim">${t("remedy.no-day")}</span>`;
  return html`<span class=${row.overdue ? "tag late" : "dim"}>${t(row.overdue ? "remedy.was-due" : "remedy.due", { date: date(row.due) })}</span>`;
}
