// A table of rows; cards on a phone.
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Button } from "./parts.js";
import { number } from "../lib/format.js";

/**
 * @param {{caption: string, columns: {id: string, text: string, n?: boolean, cell?: (row) => any, head?: boolean,
 *   sort?: string}[], rows: object[], sort?: string, onSort?: (sort: string) => void, showCaption?: boolean}} props
 *   `head` marks the column that names the row; `sort` of a column is its name for the server
 */
export function Table({ caption, columns, rows, sort = "", onSort, showCaption, rowKey }) {
  const by = sort.replace("-", "");
  const order = (column) => (by !== column.sort ? "none" : sort.startsWith("-") ? "descending" : "ascending");
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}><table class="cards">
    <caption class=${showCaption ? "" : "sr"}>${caption}</caption>
    <thead><tr>${columns.map((column) => html`<th scope="col" class=${column.n ? "n" : ""}
      aria-sort=${column.sort && onSort ? order(column) : undefined}>
      ${column.sort && onSort
        ? html`<button type="button" class="btn plain small" onClick=${() => onSort(sort === column.sort ? "-" + column.sort : column.sort)}>
            ${column.text}<span aria-hidden="true">${{ none: "↕", ascending: "↑", descending: "↓" }[order(column)]}</span></button>`
        : column.text}</th>`)}</tr></thead>
    <tbody>${rows.map((row, i) => html`<tr key=${rowKey ? rowKey(row) : i}>${columns.map((column) => {
      const cell = column.cell ? column.cell(row) : html`<bdi>${row[column.id]}</bdi>`;
      return column.head
        ? html`<th scope="row">${cell}</th>`
        : html`<td class=${column.n ? "n" : ""} data-label=${column.text}>${cell}</td>`;
    })}</tr>`)}</tbody>
  </table></div>`;
}

/** Which page of a list this is. @param {{first: number, count: number, total: number, onFirst: (first) => void}} props */
export function Pages({ first, count, total, onFirst }) {
  if (total <= count && first === 0) return html`<p class="dim">${t("app.rows", { count: total })}</p>`;
  const last = Math.min(first + count, total);
  return html`<div class="actions">
    <${Button} small disabled=${first === 0} onClick=${() => onFirst(Math.max(0, first - count))}>${t("app.before")}<//>
    <span class="dim" role="status">${t("app.range", { from: number(total ? first + 1 : 0), to: number(last), total: number(total) })}</span>
    <${Button} small disabled=${last >= total} onClick=${() => onFirst(first + count)}>${t("app.after")}<//>
  </div>`;
}
