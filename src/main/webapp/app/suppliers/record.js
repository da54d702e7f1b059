// The facts behind the signs of a supplier, and how it stood in each assessment.
import { useGet } from "../lib/api.js";
import { date, dateTime, number } from "../lib/format.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { Band } from "../ui/band.js";
import { Card, Empty, Problem, Wait } from "../ui/parts.js";
import { Table } from "../ui/table.js";
import { Value } from "./flag.js";

const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Facts by the file or list that they stand in; one that several signs use stands once. */
function gathered(flags) {
  const groups = new Map();
  for (const flag of flags) {
    for (const fact of flag.facts) {
      const group = fact.list ? fact.list.name : fact.file;
      if (!groups.has(group)) groups.set(group, { fact, rows: new Map() });
      const rows = groups.get(group).rows;
      const key = [fact.sheet, fact.cell, fact.property, fact.value].join("\n");
      if (!rows.has(key)) rows.set(key, { ...fact, signs: new Set() });
      rows.get(key).signs.add(flag.title);
    }
  }
  return [...groups.values()];
}

function Group({ fact, rows }) {
  const title = fact.list ? fact.list.name : fact.file || t("suppliers.evidence-derived");
  const columns = [
    { id: "label", text: t("suppliers.fact-what"), head: true, cell: (row) => upper(row.label) },
    { id: "value", text: t("suppliers.fact-value"), cell: (row) => html`<${Value} fact=${row} />` },
    fact.file && { id: "cell", text: t("suppliers.fact-where"), cell: (row) => html`<bdi>${t("suppliers.fact-cell", { sheet: row.sheet, cell: row.cell })}</bdi>` },
    { id: "who", text: t("suppliers.fact-who"), cell: (row) => upper(row.sourceWords) },
    { id: "date", text: t("suppliers.fact-date"), cell: (row) => html`<span class="nowrap">${date(row.date)}</span>` },
    { id: "signs", text: t("suppliers.evidence-signs"), cell: (row) => [...row.signs].join(" · ") },
  ].filter(Boolean);
  return html`<${Card} title=${html`<bdi>${title}</bdi>`}>
    ${fact.list && html`<p class="dim">${t("suppliers.evidence-list")} · ${fact.list.publisher} · ${t("suppliers.fact-list", fact.list)} · ${date(fact.list.issued)}
      ${!fact.list.complete && " · " + t("suppliers.fact-list-part")}</p>`}
    <${Table} caption=${title} columns=${columns} rows=${[...rows.values()]} /><//>`;
}

/** @param {{view: object}} props */
export function Evidence({ view }) {
  const groups = gathered(view.flags);
  if (groups.length === 0) {
    return html`<${Empty} title=${t("suppliers.evidence-none")}>${view.flags.length > 0 && html`<p>${t("suppliers.evidence-hidden")}</p>`}<//>`;
  }
  return html`<p>${t("suppliers.evidence-lead")}</p>
    ${groups.map((group) => html`<${Group} key=${group.fact.file + (group.fact.list?.name || "")} fact=${group.fact} rows=${group.rows} />`)}`;
}

const said = (fact) => t("suppliers.since-said", { label: upper(fact.label), value: fact.value, file: fact.file || fact.list?.name || t("suppliers.fact-derived"), who: fact.sourceWords });

/** Which signs came and went, and why. */
function Since({ view }) {
  const found = useGet("/assessments/" + view.assessment.id + "/suppliers/one/changes", { site: view.row.site });
  if (found.error) return html`<${Problem} error=${found.error} again=${found.again} />`;
  if (!found.data) return html`<${Wait} />`;
  const { against, items } = found.data;
  if (!against) return null;
  const where = (one) => one.rested || one.facts.map(said).join("; ");
  return html`<${Card} title=${t("suppliers.since", { date: date(against.asOf) })}>
    ${items.length === 0 && html`<p>${t("suppliers.since-none")}</p>`}
    <ul class="plain-list ruled">${items.map((one) => html`<li key=${one.rule + one.detail}><span class="tags"><strong>${one.title}</strong><span class="tag">${t("suppliers.since-" + one.kind)}</span></span>
      <p><bdi>${one.detail}</bdi></p><p class="dim"><bdi>${t(one.kind === "ANSWERED_OTHERWISE" && !one.words ? "suppliers.since-otherwise" : "suppliers.since-" + one.kind + "-why", { where: where(one), words: one.words })}</bdi></p></li>`)}</ul><//>`;
}

/** @param {{view: object}} props */
export function History({ view }) {
  const columns = [
    { id: "asOf", text: t("suppliers.history-asof"), head: true, cell: (row) => date(row.asOf) },
    { id: "band", text: t("suppliers.col-band"), cell: (row) => html`<${Band} band=${row.band} />` },
    { id: "flagged", text: t("suppliers.history-flagged"), n: true, cell: (row) => number(row.flagged) },
    { id: "made", text: t("suppliers.history-made"), cell: (row) => dateTime(row.createdAt) },
    { id: "open", text: t("suppliers.history-open"), cell: (row) => row.assessment === view.assessment.id
      ? html`<span class="tag">${t("suppliers.history-now")}</span>`
      : html`<a href=${href("/supplier", { site: view.row.site, assessment: row.assessment })}>${t("suppliers.history-open")}<span class="sr">: ${date(row.asOf)}, ${dateTime(row.createdAt)}</span></a>` },
  ];
  const lists = [
    { id: "name", text: t("suppliers.evidence-list"), head: true },
    { id: "publisher", text: t("suppliers.fact-who") },
    { id: "edition", text: t("suppliers.list-edition") },
    { id: "issued", text: t("suppliers.list-issued"), cell: (row) => date(row.issued) },
  ];
  return html`<${Since} view=${view} /><p>${t("suppliers.history-lead")}</p>
    <div class="card"><${Table} caption=${t("suppliers.tab-history")} columns=${columns} rows=${view.history} /></div>
    <details><summary>${t("suppliers.lists")}</summary><div class="card"><${Table} caption=${t("suppliers.lists")} columns=${lists} rows=${view.assessment.lists} /></div></details>`;
}
