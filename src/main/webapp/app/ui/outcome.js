// What came out of a trial: figures, rules that answer otherwise, places and signs.
import { useGet } from "../lib/api.js";
import { country, number } from "../lib/format.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href, setQuery, useRoute } from "../lib/router.js";
import { Notice, Problem, Tabs, Wait } from "./parts.js";
import { Figures, Severity } from "./ruleparts.js";
import { Pages, Table } from "./table.js";
import { site } from "./where.js";

const COUNT = 25;

const places = () => [
  { id: "site_name", head: true, text: t("rules.place"), cell: (row) => site(row.site, row.site_name) },
  { id: "country", text: t("rules.country"), cell: (row) => country(row.country) },
  ...["comes", "goes", "altered"].map((one) => ({ id: one, n: true, text: t("rules.out-" + one), cell: (row) => number(Number(row[one])) })),
];

const signs = () => [
  { id: "change", text: t("rules.what"), cell: (row) => html`<span class=${"tag sign " + row.change}>${t("rules.sign-" + row.change)}</span>` },
  { id: "title", head: true, text: t("rules.rule"), cell: (row) => html`<bdi>${row.title}</bdi>` },
  { id: "severity", text: t("rules.severity"), cell: (row) => html`<${Severity} level=${row.severity} />${row.severity_before && row.severity_before !== row.severity
    && html`<br /><span class="dim">${t("rules.severity-was", { level: row.severity_before })}</span>`}` },
  { id: "site_name", text: t("rules.place"), cell: (row) => site(row.site, row.site_name) },
  { id: "country", text: t("rules.country"), cell: (row) => country(row.country) },
  { id: "detail", text: t("rules.detail") },
];

function List({ path, columns, caption }) {
  const first = Number(useRoute().query.first || 0);
  const found = useGet(path, { first, count: COUNT });
  if (found.error) return html`<${Problem} error=${found.error} again=${found.again} />`;
  const data = found.data || found.stale;
  if (!data) return html`<${Wait} />`;
  return html`<${Table} caption=${caption} columns=${columns} rows=${data.items} />
    <${Pages} first=${first} count=${COUNT} total=${data.total} onFirst=${(to) => setQuery({ first: to })} />`;
}

function Rules({ rules }) {
  const pair = (rule, name) => number(rule.before[name]) + " → " + number(rule.after[name]);
  const columns = [
    { id: "title", head: true, text: t("rules.rule"), cell: (rule) => html`<bdi>${rule.title}</bdi>${(!rule.before.evaluated || !rule.after.evaluated)
      && html`<br /><span class="wrong">${t("rules.not-evaluated")}</span>`}` },
    ...["flagged", "noSign", "unknown", "notApplicable"].map((name) => ({ id: name, n: true, text: t("rules.answers-" + name), cell: (rule) => pair(rule, name) })),
  ];
  return html`<h3>${t("rules.out-rules")}</h3><${Table} caption=${t("rules.out-rules")} columns=${columns} rows=${rules} rowKey=${(rule) => rule.rule} />`;
}

/** @param {{trial: object, change: object, query: object}} props */
export function Outcome({ trial, change, query }) {
  const { outcome } = trial;
  const show = query.show === "signs" ? "signs" : "places";
  const tab = (id) => ({ id, text: t("rules.show-" + id), to: href(location.hash.slice(1).split("?")[0], { ...query, show: id, first: "" }) });
  const quiet = outcome.comes + outcome.goes + outcome.altered === 0;
  const failed = outcome.rules.some((rule) => !rule.after.evaluated);
  return html`<div class="stack" aria-live="polite">
    <h3>${t(outcome.undoing ? "rules.out-back" : "rules.out")}</h3>
    ${outcome.undoing !== (change.state === "IN_FORCE") && html`<p class="dim">${t("rules.out-before")}</p>`}
    <${Figures} figures=${["comes", "goes", "altered", "stays", "places"].map((one) => [t("rules.out-" + one), number(outcome[one])])} />
    ${failed && html`<${Notice} kind="err" title=${t("rules.out-failed")} />`}
    ${quiet && html`<${Notice}><p>${t("rules.out-quiet")}</p><//>`}
    ${outcome.goes > 0 && html`<${Notice} kind="warn"><p>${t("rules.out-caution")}</p><//>`}
    ${outcome.rules.length > 0 && html`<${Rules} rules=${outcome.rules} />`}
    ${!quiet && html`<${Tabs} label=${t("rules.show")} now=${show} tabs=${["places", "signs"].map(tab)} />
      ${show === "signs"
        ? html`<${List} key="signs" path=${"/trials/" + trial.id + "/findings"} columns=${signs()} caption=${t("rules.show-signs")} />`
        : html`<${List} key="places" path=${"/trials/" + trial.id + "/places"} columns=${places()} caption=${t("rules.show-places")} />`}`}
  </div>`;
}
