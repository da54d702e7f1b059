// Corrective actions as a board of stages, or as a table.
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { Card } from "../ui/parts.js";
import { Table } from "../ui/table.js";
import { Move } from "./move.js";
import { Due, Grave, STAGES } from "./words.js";

const Title = ({ row }) => html`<a href=${href("/corrective-actions/" + row.id)}><bdi>${row.title}</bdi></a>`;

function One({ row, again }) {
  return html`<li class=${row.overdue ? "card board-card late" : "card board-card"}>
    <strong><${Title} row=${row} /></strong><span class="dim"><bdi>${row.siteName}</bdi></span>
    <span class="tags"><${Grave} severity=${row.severity} /> <${Due} row=${row} /></span>
    ${!row.released && html`<span class="dim">${t("remedy.in-house")}</span>`}
    <${Move} row=${row} onMoved=${again} /></li>`;
}

/** @param {{rows: object[], again: () => void}} props */
export function Board({ rows, again }) {
  const stages = STAGES.filter((stage) => stage !== "WITHDRAWN" || rows.some((row) => row.stage === stage));
  return html`<div class="board" tabindex="0" role="region" aria-label=${t("remedy.board")}>${stages.map((stage) => {
    const own = rows.filter((row) => row.stage === stage);
    return html`<section class="board-stage" key=${stage} aria-labelledby=${"stage-" + stage}>
      <h2 id=${"stage-" + stage}>${t("remedy.stage-" + stage)} (${own.length})</h2>
      ${own.length > 0 ? html`<ul>${own.map((row) => html`<${One} key=${row.id} row=${row} again=${again} />`)}</ul>` : html`<p class="dim">${t("remedy.stage-empty")}</p>`}</section>`;
  })}</div>`;
}

/** @param {{rows: object[], again: () => void, bare?: boolean, short?: boolean}} props `bare` leaves the site out, `short` what is done next too */
export function Rows({ rows, again, bare, short }) {
  const columns = [
    { id: "title", text: t("remedy.title"), head: true, cell: (row) => html`<${Title} row=${row} />` },
    !bare && { id: "siteName", text: t("remedy.site") },
    { id: "severity", text: t("remedy.severity"), cell: (row) => html`<${Grave} severity=${row.severity} />` },
    { id: "stage", text: t("remedy.stage"), cell: (row) => t("remedy.stage-" + row.stage) },
    { id: "due", text: t("remedy.day"), cell: (row) => html`<${Due} row=${row} />` },
    !short && { id: "released", text: t("remedy.told"), cell: (row) => t(row.released ? "remedy.told-yes" : "remedy.in-house") },
    !short && { id: "move", text: t("remedy.move"), cell: (row) => html`<${Move} row=${row} onMoved=${again} />` },
  ].filter(Boolean);
  return html`<${Card}><${Table} caption=${t("remedy.heading")} columns=${columns} rows=${rows} rowKey=${(row) => row.id} /><//>`;
}
