// Single rows with a problem, page by page, each with its cell.
import { useGet } from "../lib/api.js";
import { number } from "../lib/format.js";
import { html, useEffect, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Problem, Wait } from "../ui/parts.js";
import { Pages } from "../ui/table.js";
import { Instead } from "./instead.js";

const COUNT = 20;

/** A row that names nobody is put right in the column that names it. */
function named(columns, sheet) {
  const own = columns?.sheets.find((one) => one.sheet === sheet)?.columns || [];
  return own.find((one) => one.used && one.field === "site.name") || own.find((one) => one.used && one.field === "lot.id");
}

/** @param {{upload: object, kind: object, raw?: string, turn: number, may: boolean, onFix}} props */
export function Cells({ upload, kind, raw, turn, may, onFix }) {
  const [first, setFirst] = useState(0);
  const found = useGet("/uploads/" + upload.id + "/problems", { kind: kind.number, raw, first, count: COUNT, turn });
  const nameless = kind.code === "row-without-name";
  const columns = useGet(nameless ? "/uploads/" + upload.id + "/columns" : null);
  const [page, keep] = useState(null);
  useEffect(() => setFirst(0), [raw]);
  useEffect(() => {
    if (found.data) keep(found.data);
  }, [found.data]);
  if (found.error) return html`<${Problem} error=${found.error} again=${found.again} />`;
  if (!page) return html`<${Wait} />`;
  const name = nameless ? named(columns.data, kind.sheet) : null;
  const at = (row) => (nameless
    ? name && { sheet: row.sheet, row: row.row, column: name.column, was: "" }
    : row.column && { sheet: row.sheet, row: row.row, column: row.column, was: row.raw });
  const offered = (row) => kind.values.find((one) => one.raw === row.raw)?.suggestions || [];
  const mend = may && (nameless ? name : kind.field);
  return html`<div class="stack">
    <table class="cards fix"><caption class="sr">${t("import.rows-caption")}</caption>
      <thead><tr><th scope="col" class="n">${t("import.row")}</th><th scope="col">${t("import.who")}</th><th scope="col">${t("import.stands")}</th>
        ${mend && html`<th scope="col">${nameless ? t("import.name-missing") : t("import.instead")}</th>`}</tr></thead>
      <tbody>${page.items.map((row) => html`<tr key=${row.sheet + row.row + row.column}>
        <th scope="row" class="n"><span class="only-phone">${t("import.row")} </span>${number(row.row)}</th>
        <td data-label=${t("import.who")}><bdi>${row.name}</bdi></td>
        <td data-label=${t("import.stands")}>${row.raw ? html`<bdi class="raw">${row.raw}</bdi>` : html`<span class="dim">${t("import.blank")}</span>`}
          ${row.why !== kind.why && html`<div class="dim">${row.why}</div>`}</td>
        ${mend && html`<td data-label=${t("import.instead")}><${Instead} kind=${kind} value=${{ raw: row.raw, suggestions: offered(row) }} count=${1}
          label=${t("import.instead-in-row", { row: row.row })} onUse=${(text) => onFix({ ...at(row), value: text })} /></td>`}</tr>`)}</tbody></table>
    <${Pages} first=${first} count=${COUNT} total=${page.total} onFirst=${setFirst} />
  </div>`;
}
