// One sheet of a list: what a row of it is, how it writes dates and numbers, and its columns.
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Field } from "../ui/field.js";
import { Button, Card, Notice } from "../ui/parts.js";
import { Column } from "./column.js";

const KINDS = ["SITES", "VESSELS", "RECRUITERS", "FACTS", "LINKS", "LOTS", "ANSWERS", "PLACES", "PERSONS", "IGNORED"];
const ORDER = ["", "yes", "no"];

/** Whether dates or numbers of a sheet can be read in two ways at all. */
const has = (sheet, types) => sheet.columns.some((one) => one.used && types.includes(one.type));

/** @param {{sheet: object, fields: object[], may: boolean, onChange: (sheet) => void, onHeader: (row: number) => void}} props */
export function Sheet({ sheet, fields, may, saved, onChange, onHeader }) {
  const [row, setRow] = useState(String(sheet.headerRow));
  const name = sheet.sheet ? t("import.sheet", { name: sheet.sheet }) : t("import.table");
  const id = "s" + (sheet.sheet || "0");
  const put = (column) => onChange({ ...sheet, columns: sheet.columns.map((one) => (one.column === column.column ? column : one)) });
  const read = sheet.kind !== "IGNORED" && sheet.kind !== "PERSONS";
  return html`<${Card} title=${name}>
    <div class="row">
      <${Field} name=${id + "kind"} label=${t("import.row-is")} value=${sheet.kind} disabled=${!may}
        options=${KINDS.map((value) => ({ value, text: t("import.kind-" + value) }))} onInput=${(kind) => onChange({ ...sheet, kind })} />
      ${has(sheet, ["date", "period"]) && html`<${Field} name=${id + "days"} label=${t("import.day-first")} value=${sheet.dayFirst} disabled=${!may}
        options=${ORDER.map((value) => ({ value, text: t("import.day-first-" + (value || "open")) }))} onInput=${(dayFirst) => onChange({ ...sheet, dayFirst })} />`}
      ${has(sheet, ["decimal", "count", "money", "share"]) && html`<${Field} name=${id + "comma"} label=${t("import.comma")} value=${sheet.decimalComma} disabled=${!may}
        options=${ORDER.map((value) => ({ value, text: t("import.comma-" + (value || "open")) }))} onInput=${(decimalComma) => onChange({ ...sheet, decimalComma })} />`}
    </div>
    ${sheet.kind === "PERSONS" && html`<${Notice} kind="warn" title=${t("import.persons-said")}><p>${t("import.persons-said-note")}</p><//>`}
    <details><summary>${t("import.header-in", { row: sheet.headerRow })}</summary>
      <div class="stack"><ul>${sheet.reasons.map((one) => html`<li><bdi>${one}</bdi></li>`)}</ul>
      ${may && html`<div class="row low"><${Field} name=${id + "head"} type="number" min="0" max="1000" label=${t("import.header-row")} hint=${t("import.header-hint")} value=${row} onInput=${setRow} />
        <${Button} onClick=${() => onHeader(Number(row))} disabled=${row === "" || Number(row) === sheet.headerRow}>${t("import.header-use")}<//></div>`}</div></details>
    ${read && html`<div class="scroll" tabindex="0" role="region" aria-label=${name}><table class="cards match">
      <caption class="sr">${name}</caption>
      <thead><tr><th scope="col">${t("import.column")}</th><th scope="col">${t("import.values")}</th><th scope="col">${t("import.taken-for")}</th><th scope="col">${t("import.why")}</th></tr></thead>
      <tbody>${sheet.columns.map((column) => html`<${Column} key=${column.column} column=${column} fields=${fields} may=${may} saved=${saved} onChange=${put} />`)}</tbody>
    </table></div>`}
  <//>`;
}
