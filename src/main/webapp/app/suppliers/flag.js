// One possible sign at a supplier: what it is, what it rests on, what people did about it.
import { date } from "../lib/format.js";
import { html } from "../lib/h.js";
import { has, t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { can } from "../lib/session.js";
import { Button } from "../ui/parts.js";
import { Table } from "../ui/table.js";
import { Decisions } from "./decision.js";
import { Releases } from "./release.js";

/** Files that the server makes of what partners say: no list that somebody handed in. */
const DIRECTORY = "help-directory.csv";
const OF_PLACES = /^(place-[0-9a-f]{8}|help-directory)\.csv$/;

const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Where a fact stands: the cell of a file, or the edition of a list. */
export function Where({ fact }) {
  if (fact.list) {
    return html`<span><bdi>${t("suppliers.fact-list", { name: fact.list.name, edition: fact.list.edition })}</bdi>
      ${fact.list.issued && html`<span class="dim"> ${date(fact.list.issued)}</span>`}
      ${!fact.list.complete && html`<span class="dim line">${t("suppliers.fact-list-part")}</span>`}</span>`;
  }
  if (OF_PLACES.test(fact.file)) {
    return html`<span>${t(fact.file === DIRECTORY ? "suppliers.fact-directory" : "suppliers.fact-place")}
      <span class="dim line"><bdi>${fact.file}</bdi></span></span>`;
  }
  if (!fact.file) return html`<span class="dim">${t("suppliers.fact-derived")}</span>`;
  return html`<span><bdi>${fact.file}</bdi> <span class="dim"><bdi>${t("suppliers.fact-cell", { sheet: fact.sheet, cell: fact.cell })}</bdi></span></span>`;
}

/** What was read, and what the cell says where that differs. */
export function Value({ fact }) {
  return html`<span><bdi>${fact.value}</bdi>
    ${fact.raw && fact.raw.trim() !== String(fact.value).trim() && html`<span class="dim line"><bdi>${t("suppliers.fact-raw", { raw: fact.raw })}</bdi></span>`}
    ${fact.contradicted && html`<span class="tag">${t("suppliers.fact-contradicted")}</span>`}</span>`;
}

function Facts({ facts, title }) {
  if (!facts.length) return null;
  const columns = [
    { id: "label", text: t("suppliers.fact-what"), head: true, cell: (fact) => upper(fact.label) },
    { id: "value", text: t("suppliers.fact-value"), cell: (fact) => html`<${Value} fact=${fact} />` },
    { id: "where", text: t("suppliers.fact-where"), cell: (fact) => html`<${Where} fact=${fact} />` },
    { id: "who", text: t("suppliers.fact-who"), cell: (fact) => upper(fact.sourceWords) },
    { id: "date", text: t("suppliers.fact-date"), cell: (fact) => html`<span class="nowrap">${date(fact.date)}</span>` },
  ];
  const words = t("suppliers.facts", { count: facts.length });
  return html`<details><summary>${words}</summary><${Table} caption=${words + ": " + title} columns=${columns} rows=${facts} /></details>`;
}

function About({ flag }) {
  const pairs = [
    ["basis", flag.basis],
    ["lowers", flag.lowers],
    ["guard", flag.guard],
    ["indicator", flag.indicator && upper(flag.indicator)],
    ["group", flag.group && upper(flag.group)],
    ["period", flag.period.replace("/", " – ")],
    ["source", flag.sourceWords && upper(flag.sourceWords)],
    ["link", flag.linkStatus && t("suppliers.link-" + flag.linkStatus)],
    ["ask", flag.askSupplier],
  ].filter(([, text]) => text);
  return html`<dl class="pair">${pairs.map(([key, text]) => html`<dt>${t("suppliers.flag-" + key)}</dt><dd>${text}</dd>`)}</dl>`;
}

/** @param {{flag: object, view: object, again: () => void, whole?: boolean}} props `whole` shows how it rests at once */
export function Flag({ flag, view, again }) {
  return html`<article class=${"card flag " + flag.severity}>
    <div class="card-head"><div class="flag-title">
      <h3>${flag.title}</h3>
      <div class="tags"><span class="tag">${t("suppliers.severity-" + flag.severity)}</span>
        <span class="tag">${has("suppliers.status-" + flag.status) ? t("suppliers.status-" + flag.status) : flag.status}</span></div></div>
    </div>
    <div class="card-body">
      <p><bdi>${flag.detail}</bdi></p>
      <${Facts} facts=${flag.facts} title=${flag.title} />
      <details><summary>${t("suppliers.flag-rule")}</summary><div class="stack"><${About} flag=${flag} />
        ${can("READ_RULES") && html`<p><a href=${href("/rules/" + flag.rule)}>${flag.rule}</a></p>`}</div></details>
      ${can("PLAN_VISITS") && html`<div><${Button} small icon="visits"
        to=${href("/visits/new", { site: view.row.site, assessment: view.asked, finding: flag.fingerprint })}>${t("suppliers.visit")}<span class="sr">: ${flag.title}</span><//></div>`}
      <div class="flag-acts"><${Decisions} flag=${flag} view=${view} again=${again} />
        <${Releases} flag=${flag} view=${view} again=${again} /></div>
    </div>
  </article>`;
}
