// What a visit is to be, in words; what it may do; what was done.
import { date, dateTime, number } from "../lib/format.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { Card, Notice } from "../ui/parts.js";
import { when } from "./words.js";

const sample = (one) => t("visits.sample-words", { individual: one.individual, groups: one.groups, size: one.groupSize, files: one.files });

/** @param {{visit: object}} props */
export function Warnings({ visit }) {
  const { plan, byTable } = visit;
  const thin = { bought: plan.manDays, table: byTable?.manDays, who: plan.decidedBy ? t("visits.decider-" + plan.decidedBy) : t("visits.decider-nobody") };
  return visit.warnings.map((one) => html`<${Notice} key=${one} kind="warn">${t("visits.warn-" + one, one === "FEWER_DAYS" ? thin : {})}<//>`);
}

function interpreters(plan) {
  return plan.interpreters.map((one) => one.language + ": " + t("visits.from-" + one.from)).join(" · ");
}

/** @param {{visit: object}} props */
export function Facts({ visit }) {
  const { plan, byTable } = visit;
  const pairs = [
    ["when", when(plan)],
    ["mode", plan.mode && t("visits.mode-" + plan.mode)],
    ["workers", plan.workers && number(plan.workers)],
    ["days", plan.manDays && number(plan.manDays)],
    ["table", byTable && t("visits.table-words", { count: byTable.manDays, sample: sample(byTable.sample) })],
    ["fewer", plan.fewerWhy],
    ["sample", plan.sample && sample(plan.sample)],
    ["languages", plan.languages.join(", ")],
    ["interpreters", interpreters(plan)],
    ["checklist", plan.checklist && [plan.checklist.id, plan.checklist.version, ...plan.checklist.modules].filter(Boolean).join(" · ")],
    ["help", plan.help && [plan.help.name, plan.help.languages.join(", "),
      plan.help.verifiedOn && t("visits.verified", { date: date(plan.help.verifiedOn) }), plan.help.verifiedBy].filter(Boolean).join(" · ")],
    ["local", visit.localHelp && [visit.localHelp.name, visit.localHelp.languages.join(", "),
      t("visits.verified", { date: date(visit.localHelp.verifiedOn) }), visit.localHelp.verifiedBy].filter(Boolean).join(" · ")],
    ["without", plan.withoutHelp],
  ].filter(([, words]) => words);
  return html`<${Card} title=${t("visits.plan")}>
    <dl class="pair"><dt>${t("visits.why")}</dt><dd>${visit.reasons.map((one) => html`<span class="line"><bdi>${one.title}</bdi></span>`)}<bdi>${visit.words}</bdi></dd>
      ${pairs.map(([key, words]) => html`<dt>${t("visits.plan-" + key)}</dt><dd><bdi>${words}</bdi></dd>`)}</dl>
    <p class="dim">${t("visits.strata")}</p>
    <p><a href=${href("/supplier", { site: visit.site })}>${t("visits.supplier")}</a></p><//>`;
}

/** @param {{visit: object}} props */
export function History({ visit }) {
  const done = [...visit.history].reverse();
  return html`<${Card} title=${t("visits.history")}><ol class="plain-list ruled">
    ${done.map((one) => html`<li key=${one.at + one.move}><strong>${t("visits.move-" + one.move)}</strong>
      <p class="dim">${dateTime(one.at)}${one.by && html` · <bdi>${one.by}</bdi>`}</p>${one.why && html`<p><bdi class="words">${one.why}</bdi></p>`}</li>`)}
    <li><strong>${t("visits.begun")}</strong><p class="dim">${dateTime(visit.plannedAt)}</p></li></ol><//>`;
}
