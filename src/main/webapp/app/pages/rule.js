// One rule: what it means, where it fires, where it cannot say, and how it is written.
import { useGet } from "../lib/api.js";
import { useAssessment } from "../lib/assessment.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { can } from "../lib/session.js";
import { useSheet } from "../lib/sheet.js";
import { Button, Card, Head, Notice, Problem, Wait } from "../ui/parts.js";
import { indicator, Pairs, Severity } from "../ui/ruleparts.js";
import { Limits } from "../ui/thresholds.js";
import { Where } from "../ui/where.js";

const EXAMPLES = ["fires", "silent", "unknown"];

function Meaning({ rule }) {
  return html`<${Card} title=${t("rules.meaning")}>
    ${rule.partial && html`<${Notice} kind="warn"><p>${t("rules.partial")}</p><//>`}
    <${Pairs} pairs=${[
      [t("rules.severity"), html`<${Severity} level=${rule.severity} />`],
      [t("rules.dimension"), t("rules.dimension-" + rule.dimension)],
      [t("rules.stage"), t("rules.stage-" + rule.stage)],
      [t("rules.strength"), t("rules.strength-" + rule.strength)],
      [t("rules.indicator"), rule.indicators.map(indicator).join("; ")],
      [t("rules.applies"), rule.applies],
      [t("rules.markets"), rule.markets.join(", ")],
      [t("rules.needs"), html`<ul class="tight">${rule.needsWords.map((one) => html`<li>${one}</li>`)}</ul>`],
      [t("rules.basis"), html`<bdi>${rule.basis}</bdi>`],
      [t("rules.guard"), rule.guard && html`<bdi>${rule.guard}</bdi>`],
      [t("rules.lowers"), rule.lowers && html`<bdi>${rule.lowers}</bdi>`],
      [t("rules.ask-supplier"), rule.askSupplier && html`<bdi>${rule.askSupplier}</bdi>`],
      [t("rules.ask-worker"), rule.askWorker && html`<bdi>${rule.askWorker}</bdi><p class="dim">${t("rules.ask-worker-lead")}</p>`],
    ]} />
  <//>`;
}

function Written({ rule }) {
  return html`<${Card} title=${t("rules.written")}>
    <p class="dim">${t("rules.written-lead")}</p>
    <details><summary>${t("rules.query")}</summary><pre tabindex="0"><code>${rule.text}</code></pre></details>
    ${rule.examples.map((text, i) => html`<details key=${i}><summary>${t("rules.example-" + EXAMPLES[i])}</summary><pre tabindex="0"><code>${text}</code></pre></details>`)}
  <//>`;
}

export default function RulePage({ params, query }) {
  useSheet("rules");
  const found = useGet("/rules/" + encodeURIComponent(params.id));
  const limits = useGet("/thresholds");
  const own = useGet(found.data?.own ? "/changes" : null, { kind: "RULE", about: params.id });
  const { assessment, loading } = useAssessment();
  if (found.error) return html`<${Head} title=${t("rules.rule")} /><${Problem} error=${found.error} again=${found.again} /><p><a href=${href("/rules")}>${t("rules.back")}</a></p>`;
  if (!found.data) return html`<${Wait} />`;
  const rule = found.data;
  const read = Object.entries(limits.data || {}).filter(([name]) => rule.thresholds.includes(name));
  const change = own.data?.items.find((one) => one.state === "IN_FORCE");
  return html`<p><a href=${href("/rules")}>${t("rules.back")}</a></p>
    <${Head} title=${rule.title} lead=${html`<bdi>${rule.id}</bdi>${rule.own && html` · ${t("rules.own-lead")}`}`}
      actions=${change && can("MANAGE_RULES") && html`<${Button} to=${href("/rules/try", { change: change.id })}>${t("rules.limit-look")}<//>`} />
    <${Meaning} rule=${rule} />
    ${can("READ_ASSESSMENTS") && !loading && html`<${Where} rule=${rule} assessment=${assessment} query=${query} />`}
    ${read.length > 0 && html`<${Card} title=${t("rules.reads")}><${Limits} limits=${read} /><//>`}
    <${Written} rule=${rule} />`;
}
