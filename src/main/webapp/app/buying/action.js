// What to do about one supplier: a word, a colour and a shape.
import { country, date } from "../lib/format.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Mark } from "../ui/band.js";

/** All there are, the gravest first. */
export const ACTIONS = ["DO_NOT_LEAVE", "ASK_FIRST", "ORDER_WITH_CLAUSE", "ORDER"];

const BANDS = { DO_NOT_LEAVE: "A", ASK_FIRST: "B", ORDER_WITH_CLAUSE: "C", ORDER: "D" };

/** @param {{action: string}} props */
export function Todo({ action }) {
  return html`<span class="band todo ${BANDS[action]}"><${Mark} band=${BANDS[action]} />${t("procurement.do-" + action)}</span>`;
}

/** Until when who decides. */
export function Decides({ row }) {
  return html`<span class="lines"><span>${t("procurement.by-" + row.decider)}</span>
    ${row.due && html`<span class="dim">${t("procurement.until", { date: date(row.due) })}</span>`}</span>`;
}

/** Who this is: name, numbers, what it delivers. */
export function Who({ row }) {
  const some = (list) => list.slice(0, 3).join(", ") + (list.length > 3 ? " …" : "");
  return html`<span class="lines"><bdi>${row.name}</bdi>${row.localName && row.localName !== row.name && html`<bdi class="dim">${row.localName}</bdi>`}
    <span class="dim">${country(row.country)}</span>
    ${row.vendorNumbers.length > 0 && html`<span class="dim">${t("procurement.number")} <bdi>${some(row.vendorNumbers)}</bdi></span>`}
    ${row.orders.length > 0 && html`<span class="dim">${t("procurement.order")} <bdi>${some(row.orders)}</bdi></span>`}</span>`;
}

/** Why, the clause to copy, and what is not known. */
export function Why({ row }) {
  const more = row.unknowns - row.unknown.length;
  return html`<span class="lines"><span>${row.reason}</span>
    ${row.clause && html`<details><summary>${t("procurement.clause")}</summary><blockquote class="clause">${row.clause}</blockquote></details>`}
    ${row.unknowns > 0 && html`<details><summary>${t("procurement.unknown", { count: row.unknowns })}</summary>
      <ul>${row.unknown.map((one) => html`<li>${one}</li>`)}${more > 0 && html`<li>${t("procurement.unknown-more", { count: more })}</li>`}</ul></details>`}</span>`;
}
