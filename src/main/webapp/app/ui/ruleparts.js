// Small parts that speak of rules.
import { html } from "../lib/h.js";
import { has, t } from "../lib/i18n.js";

/** How soon somebody must act. @param {{level: string}} props S1 to S4 */
export function Severity({ level }) {
  return html`<span class=${"tag severity " + level}>${level} · ${t("rules.severity-" + level)}</span>`;
}

/** Name of an indicator of the ILO, such as "ilo:DebtBondage". */
export function indicator(code) {
  const name = code.slice(code.indexOf(":") + 1);
  return has("rules.ilo-" + name) ? t("rules.ilo-" + name) : name;
}

/** Terms with their meaning; those without are left out. @param {{pairs: [string, any][]}} props */
export function Pairs({ pairs }) {
  return html`<dl class="pair">${pairs.filter(([, value]) => value && value.length !== 0).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

/** Figures side by side. @param {{figures: [string, any][]}} props */
export function Figures({ figures }) {
  return html`<dl class="figures">${figures.map(([name, value]) => html`<div class="card"><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** How old something is, in the unit that reads best. @param {number} days */
export function age(days) {
  if (days >= 730) return t("rules.years", { count: Math.floor(days / 365) });
  return days >= 60 ? t("rules.months", { count: Math.floor(days / 30.4) }) : t("rules.days", { count: days });
}
