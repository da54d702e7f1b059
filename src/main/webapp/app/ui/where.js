// Where a rule sees a sign in an assessment, and where it cannot say.
import { useGet } from "../lib/api.js";
import { country, date, number } from "../lib/format.js";
import { html } from "../lib/h.js";
import { has, t } from "../lib/i18n.js";
import { href, setQuery, useRoute } from "../lib/router.js";
import { Card, Notice, Problem, Tabs, Wait } from "./parts.js";
import { Figures, Severity } from "./ruleparts.js";
import { Pages, Table } from "./table.js";

const COUNT = 25;

/** A link to a place. */
export const site = (iri, name) => html`<a href=${href("/supplier", { site: iri })}><bdi>${name || iri}</bdi></a>`;

const finding = () => [
  { id: "site_name", head: true, text: t("rules.place"), cell: (row) => site(row.site, row.site_name) },
  { id: "country", text: t("rules.country"), cell: (row) => country(row.country) },
  { id: "severity", text: t("rules.severity"), cell: (row) => html`<${Severity} level=${row.severity} />` },
  { id: "detail", text: t("rules.detail") },
  { id: "workforce_group", text: t("rules.group") },
  { id: "status", text: t("rules.status"), cell: (row) => (has("rules.status-" + row.status) ? t("rules.status-" + row.status) : row.status) },
];

const unknown = () => [
  { id: "name", head: true, text: t("rules.place"), cell: (row) => site(row.site, row.name) },
  { id: "country", text: t("rules.country"), cell: (row) => country(row.country) },
  { id: "unknown_kind", text: t("rules.why-unknown") },
];

function List({ path, query, columns, caption, none }) {
  const first = Number(useRoute().query.first || 0);
  const found = useGet(path, { ...query, first, count: COUNT });
  if (found.error) return html`<${Problem} error=${found.error} again=${found.again} />`;
  const data = found.data || found.stale;
  if (!data) return html`<${Wait} />`;
  if (data.total === 0) return html`<p>${none}</p>`;
  return html`<${Table} caption=${caption} columns=${columns} rows=${data.items} />
    <${Pages} first=${first} count=${COUNT} total=${data.total} onFirst=${(to) => setQuery({ first: to })} />`;
}

/** @param {{rule: object, assessment?: object, query: object}} props */
export function Where({ rule, assessment, query }) {
  const counted = useGet(assessment ? "/assessments/" + assessment.id + "/rules" : null, { rule: rule.id });
  if (!assessment) return html`<${Card} title=${t("rules.where")}><p>${t("rules.where-none")}</p><//>`;
  const counts = counted.data?.items[0];
  const base = "/assessments/" + assessment.id;
  const where = query.where === "unknown" ? "unknown" : "fires";
  const tab = (id, n) => ({ id, text: t("rules.where-" + id) + (n === undefined ? "" : " (" + number(Number(n)) + ")"),
    to: href("/rules/" + rule.id, { where: id, assessment: query.assessment }) });
  return html`<${Card} title=${t("rules.where-day", { date: date(assessment.asOf) })}>
    ${counted.data && !counts && html`<p>${t("rules.where-not")}</p>`}
    ${counts?.evaluated === "no" && html`<${Notice} kind="err" title=${t("rules.not-evaluated")} />`}
    ${counts && html`<${Figures} figures=${["flagged", "no_sign", "unknown", "not_applicable"].map((one) => [t("rules.answer-" + one), number(Number(counts[one]))])} />`}
    <${Tabs} label=${t("rules.where")} now=${where} tabs=${[tab("fires", counts?.findings), tab("unknown")]} />
    ${where === "fires"
      ? html`<${List} key="fires" path=${base + "/findings"} query=${{ rule: rule.id }} columns=${finding()} caption=${t("rules.where-fires")} none=${t("rules.fires-none")} />`
      : html`<${List} key="unknown" path=${base + "/sites"} query=${{ unknown_rules: rule.id }} columns=${unknown()} caption=${t("rules.where-unknown")} none=${t("rules.unknown-none")} />`}
    <p class="dim">${t("rules.where-caution")}</p>
  <//>`;
}
