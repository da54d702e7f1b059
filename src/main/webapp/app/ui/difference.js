// What an edition of a list has more, less or otherwise than the one before.
import { useGet } from "../lib/api.js";
import { number } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Problem, Wait } from "./parts.js";
import { Figures } from "./ruleparts.js";
import { Pages, Table } from "./table.js";

const COUNT = 25;

/** The cells that differ; all of a row that came or went. */
function cells(row) {
  const names = [...new Set([...Object.keys(row.before), ...Object.keys(row.after)])].filter((name) => (row.before[name] || "") !== (row.after[name] || ""));
  return html`${names.map((name) => html`<div><span class="dim">${name}:</span> ${row.before[name] && html`<bdi class="was">${row.before[name]}</bdi> `}<bdi>${row.after[name]}</bdi></div>`)}`;
}

/** @param {{id: string, state: string}} props id of the change; read again when its state is another */
export function Difference({ id, state }) {
  const [first, setFirst] = useState(0);
  const found = useGet("/changes/" + id + "/difference", { first, count: COUNT });
  if (found.error) return html`<${Problem} error=${found.error} again=${found.again} />`;
  const data = found.data || found.stale;
  if (!data) return html`<${Wait} />`;
  const columns = [
    { id: "what", text: t("rules.what"), cell: (row) => html`<span class=${"tag sign " + ({ ADDED: "COMES", REMOVED: "GOES" }[row.what] || "")}>${t("lists.row-" + row.what)}</span>` },
    { id: "entry", head: true, text: t("lists.entry"), cell: (row) => html`<bdi>${row.entry}</bdi>` },
    { id: "cells", text: t("lists.cells"), cell: cells },
  ];
  return html`<h3>${t("lists.difference")}</h3>
    <${Figures} figures=${["added", "removed", "changed", "same"].map((one) => [t("lists.diff-" + one), number(data[one])])} />
    ${data.rows.total === 0 ? html`<p>${t("lists.diff-none")}</p>` : html`<${Table} key=${state} caption=${t("lists.difference")} columns=${columns} rows=${data.rows.items} />
      <${Pages} first=${first} count=${COUNT} total=${data.rows.total} onFirst=${setFirst} />`}`;
}
