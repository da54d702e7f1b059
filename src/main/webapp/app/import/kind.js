// Problems of one kind in one column: by value, so that one answer can stand for many rows.
import { html, useState } from "../lib/h.js";
import { has, t } from "../lib/i18n.js";
import { number } from "../lib/format.js";
import { Button, Card } from "../ui/parts.js";
import { Cells } from "./cells.js";
import { Instead } from "./instead.js";

const FIRST = 8;

/** What is wrong, in words for a list; the server's own where there are none. */
const title = (kind) => (has("import.problem-" + kind.code) ? t("import.problem-" + kind.code) : kind.why);

function Order({ kind, onOrder }) {
  const days = kind.code === "ambiguous-date" || kind.code === "date-order-differs";
  if (!days && kind.code !== "ambiguous-number") return null;
  const name = days ? "dayFirst" : "decimalComma";
  const words = days ? "import.all-day-first-" : "import.all-comma-";
  return html`<div class="actions">${["yes", "no"].map((value) => html`<${Button} small
    onClick=${() => onOrder(kind.sheet, { [name]: value })}>${t(words + value)}<//>`)}</div>`;
}

function Values({ kind, onFix, onRows }) {
  const [all, setAll] = useState(false);
  const shown = all ? kind.values : kind.values.slice(0, FIRST);
  return html`<table class="cards fix"><caption class="sr">${title(kind)}</caption>
    <thead><tr><th scope="col">${t("import.stands")}</th><th scope="col" class="n">${t("import.rows-n")}</th><th scope="col">${t("import.instead")}</th></tr></thead>
    <tbody>${shown.map((value) => html`<tr key=${value.raw}>
      <th scope="row"><bdi class="raw">${value.raw}</bdi></th>
      <td class="n" data-label=${t("import.rows-n")}><button type="button" class="btn plain small" onClick=${() => onRows(value.raw)}>
        ${number(value.count)}<span class="sr"> ${t("import.show-rows-of", { value: value.raw })}</span></button></td>
      <td data-label=${t("import.instead")}><${Instead} kind=${kind} value=${value} count=${value.count}
        onUse=${(text, words) => onFix({ sheet: kind.sheet, row: 0, column: kind.column, was: value.raw, value: text }, words)} /></td></tr>`)}</tbody></table>
    ${kind.values.length > FIRST && !all && html`<div><${Button} small onClick=${() => setAll(true)}>${t("import.all-values", { count: kind.values.length })}<//></div>`}
    ${all && kind.moreValues && html`<p class="dim">${t("import.more-values")}</p>`}`;
}

/** @param {{kind: object, upload: object, turn: number, may: boolean, many: boolean, onFix, onOrder}} props */
export function Kind({ kind, upload, turn, may, many, onFix, onOrder }) {
  const [rows, setRows] = useState(null);
  const byValue = kind.field && kind.values.some((one) => one.raw);
  const where = kind.header || (kind.column ? t("import.column-letter", { letter: kind.column }) : "");
  const heading = html`${title(kind)} <span class="tag">${t("import.times", { count: kind.count })}</span>`;
  const single = kind.severity === "ROW" || kind.severity === "CELL" || (kind.severity === "NOTE" && kind.field);
  return html`<${Card} title=${heading}>
    <p>${where && html`<strong><bdi>${where}</bdi></strong> `}${many && kind.sheet && html`<span class="dim">${t("import.sheet", { name: kind.sheet })}</span> `}
      ${kind.why} ${kind.code === "column-not-recognised" ? t("import.not-recognised-fix") : kind.fix}</p>
    ${may && html`<${Order} kind=${kind} onOrder=${onOrder} />`}
    ${byValue && may && kind.severity !== "NOTE" && html`<${Values} kind=${kind} onFix=${onFix} onRows=${(raw) => setRows({ raw })} />`}
    ${single && html`<div class="actions"><${Button} small aria-expanded=${rows ? "true" : "false"}
      onClick=${() => setRows(rows ? null : {})}>${rows ? t("import.hide-rows") : t("import.show-rows", { count: kind.count })}<//>
      ${rows?.raw !== undefined && html`<span class="dim">${t("import.only-value")} <bdi>${rows.raw}</bdi></span>`}</div>`}
    ${rows && html`<${Cells} upload=${upload} kind=${kind} raw=${rows.raw} turn=${turn} may=${may && kind.severity !== "NOTE"} onFix=${onFix} />`}
  <//>`;
}
