// What Tual looks for: rules in plain words, thresholds, and what this installation changed of them.
import { useGet } from "../lib/api.js";
import { useAssessment } from "../lib/assessment.js";
import { number } from "../lib/format.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href, setQuery } from "../lib/router.js";
import { can } from "../lib/session.js";
import { useSheet } from "../lib/sheet.js";
import { Changes } from "../ui/changes.js";
import { Field } from "../ui/field.js";
import { Button, Empty, Head, Problem, Tabs, Wait } from "../ui/parts.js";
import { indicator, Severity } from "../ui/ruleparts.js";
import { Table } from "../ui/table.js";
import { Thresholds } from "../ui/thresholds.js";

const SEVERITIES = ["S1", "S2", "S3", "S4"];
const DIMENSIONS = ["INVOLUNTARINESS", "PENALTY", "INHERENT", "INTEGRITY", "LEGAL", "DATA"];
const STAGES = ["RECRUITMENT", "WORK", "LEAVING", "ANY"];

/** Rules that fit the filters of the address. */
function chosen(rules, query, counts) {
  const words = (query.q || "").toLowerCase();
  return rules.filter((rule) =>
    ["severity", "dimension", "stage"].every((one) => !query[one] || rule[one] === query[one])
    && (!query.indicator || rule.indicators.includes(query.indicator))
    && (query.fires !== "yes" || Number(counts.get(rule.id)?.findings) > 0)
    && (!words || [rule.id, rule.title, rule.basis, rule.guard, ...rule.needsWords].join(" ").toLowerCase().includes(words)));
}

function Filters({ query, rules, counted }) {
  const all = (name, values, text) => [{ value: "", text: t("rules.all") }, ...values.map((value) => ({ value, text: text(value) }))];
  const pick = (name) => (value) => setQuery({ [name]: value });
  const indicators = [...new Set(rules.flatMap((rule) => rule.indicators))].sort();
  const field = (name, values, text) => html`<${Field} name=${"rules-" + name} label=${t("rules." + name)} value=${query[name] || ""}
    onInput=${pick(name)} options=${all(name, values, text)} />`;
  return html`<div class="row" role="search" aria-label=${t("rules.filters")}>
    <${Field} name="rules-q" type="search" label=${t("rules.search")} value=${query.q || ""} onInput=${pick("q")} />
    ${field("dimension", DIMENSIONS, (one) => t("rules.dimension-" + one))}
    ${field("stage", STAGES, (one) => t("rules.stage-" + one))}
    ${field("severity", SEVERITIES, (one) => one + " · " + t("rules.severity-" + one))}
    ${field("indicator", indicators, indicator)}
    ${counted && field("fires", ["yes"], () => t("rules.fires-yes"))}
  </div>`;
}

function Rules({ query }) {
  const found = useGet("/rules");
  const { assessment } = useAssessment();
  const counted = useGet(can("READ_ASSESSMENTS") && assessment ? "/assessments/" + assessment.id + "/rules" : null, { count: 1000 });
  if (found.error) return html`<${Problem} error=${found.error} again=${found.again} />`;
  if (!found.data) return html`<${Wait} />`;
  const counts = new Map((counted.data?.items || []).map((one) => [one.rule, one]));
  const rules = chosen(found.data, query, counts).sort((a, b) => a.severity.localeCompare(b.severity) || a.title.localeCompare(b.title));
  const columns = [
    { id: "title", head: true, text: t("rules.rule"), cell: (rule) => html`<a href=${href("/rules/" + rule.id, { assessment: query.assessment })}><bdi>${rule.title}</bdi></a>
      ${rule.own && html` <span class="tag">${t("rules.own")}</span>`}` },
    { id: "severity", text: t("rules.severity"), cell: (rule) => html`<${Severity} level=${rule.severity} />` },
    { id: "dimension", text: t("rules.dimension"), cell: (rule) => t("rules.dimension-" + rule.dimension) },
    { id: "stage", text: t("rules.stage"), cell: (rule) => t("rules.stage-" + rule.stage) },
    ...(counts.size ? ["findings", "unknown"].map((one) => ({ id: one, n: true, text: t("rules.count-" + one),
      cell: (rule) => (counts.has(rule.id) ? number(Number(counts.get(rule.id)[one])) : t("rules.not-run")) })) : []),
  ];
  return html`<${Filters} query=${query} rules=${found.data} counted=${counts.size > 0} />
    <p class="dim" role="status">${t("rules.shown", { count: rules.length, all: found.data.length })}</p>
    ${rules.length === 0
      ? html`<${Empty} title=${t("rules.none")}><${Button} onClick=${() => setQuery({ q: "", dimension: "", stage: "", severity: "", indicator: "", fires: "" })}>${t("rules.none-again")}<//><//>`
      : html`<div class="card"><${Table} caption=${t("rules.title")} columns=${columns} rows=${rules} rowKey=${(rule) => rule.id} /></div>`}`;
}

export default function RulesPage({ query }) {
  useSheet("rules");
  const view = query.view || "rules";
  const tab = (id) => ({ id, text: t("rules.view-" + id), to: href("/rules", { view: id === "rules" ? "" : id }) });
  return html`<${Head} title=${t("rules.title")} lead=${t("rules.lead")}
      actions=${can("MANAGE_RULES") && html`<${Button} icon="plus" to=${href("/rules/try")}>${t("rules.try")}<//>`} />
    <${Tabs} label=${t("rules.views")} now=${view} tabs=${["rules", "thresholds", "changes"].map(tab)} />
    ${view === "thresholds" ? html`<${Thresholds} />` : view === "changes" ? html`<${Changes} />` : html`<${Rules} query=${query} />`}`;
}
