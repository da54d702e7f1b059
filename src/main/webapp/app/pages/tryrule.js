// A change to a threshold or a rule of one's own: said, tried on a sealed assessment, then put in force.
import { useGet } from "../lib/api.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { can } from "../lib/session.js";
import { useSheet } from "../lib/sheet.js";
import { Act, State } from "../ui/changes.js";
import { NewLimit } from "../ui/newlimit.js";
import { NewRule } from "../ui/newrule.js";
import { Card, Empty, Head, Notice, Problem, Steps, Tabs, Wait } from "../ui/parts.js";
import { Pairs } from "../ui/ruleparts.js";
import { Trial } from "../ui/trial.js";

function Said({ change, onDone }) {
  const files = useGet(change.kind === "RULE" && can("MANAGE_RULES") ? "/changes/" + change.id + "/files" : null);
  const limits = useGet(change.kind === "THRESHOLD" ? "/thresholds" : null);
  const limit = limits.data?.[change.about];
  return html`<${Card} title=${t("rules.kind-" + change.kind) + ": " + change.about} actions=${html`<${Act} change=${change} onDone=${onDone} />`}>
    <${Pairs} pairs=${[
      [t("rules.limit"), limit && html`<bdi>${limit.meaning}</bdi>`],
      [t("rules.limit-value"), limit && t("rules.limit-now", { value: limit.value + " " + limit.unit }) + " " + t("rules.limit-changed", { value: limit.shipped })],
      [t("rules.change-words"), html`<bdi>${change.words}</bdi>`],
      [t("rules.change-state"), html`<${State} change=${change} />`],
      [t("rules.change-reason"), change.reason && html`<bdi>${change.reason}</bdi>`],
      [t("rules.change-ended"), change.endedWhy && html`<bdi>${change.endedWhy}</bdi>`],
    ]} />
    ${Object.entries(files.data || {}).map(([name, text]) => html`<details key=${name}><summary><bdi>${name.replace("own/", "")}</bdi></summary><pre tabindex="0"><code>${text}</code></pre></details>`)}
  <//>`;
}

function Existing({ id, query }) {
  const found = useGet("/changes/" + encodeURIComponent(id));
  if (found.error) return html`<${Problem} error=${found.error} again=${found.again} />`;
  const change = found.data || found.stale;
  if (!change) return html`<${Wait} />`;
  return html`<${Steps} steps=${[t("rules.step-say"), t("rules.step-try"), t("rules.step-force")]} now=${change.state === "IN_FORCE" ? 2 : 1} />
    <${Said} change=${change} onDone=${found.again} />
    ${change.state === "IN_FORCE" && html`<${Notice} kind="ok"><p>${t("rules.in-force-lead")}</p><//>`}
    <${Trial} change=${change} query=${query} />`;
}

export default function TryRule({ query }) {
  useSheet("rules");
  const what = query.what === "rule" ? "rule" : "threshold";
  const tab = (id) => ({ id, text: t("rules.try-" + id), to: href("/rules/try", { what: id }) });
  const head = html`<p><a href=${href("/rules", { view: query.change ? "changes" : "" })}>${t("rules.back")}</a></p>
    <${Head} title=${t("rules.try")} lead=${t("rules.try-lead")} />`;
  if (!can("MANAGE_RULES")) return html`${head}<${Empty} title=${t("rules.not-yours")}><p>${t("rules.not-yours-lead")}</p><//>`;
  if (query.change) return html`${head}<${Existing} id=${query.change} query=${query} />`;
  return html`${head}<${Steps} steps=${[t("rules.step-say"), t("rules.step-try"), t("rules.step-force")]} now=${0} />
    <${Tabs} label=${t("rules.try-what")} now=${what} tabs=${["threshold", "rule"].map(tab)} />
    ${what === "rule" ? html`<${NewRule} />` : html`<${NewLimit} name=${query.threshold || ""} />`}`;
}
