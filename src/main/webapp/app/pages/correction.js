// One corrective action: what was found, what is done, who verified it, what happened.
import { useGet } from "../lib/api.js";
import { country, date, dateTime } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { can } from "../lib/session.js";
import { useSheet } from "../lib/sheet.js";
import { Acts } from "../remedy/acts.js";
import { Later } from "../remedy/later.js";
import { Move } from "../remedy/move.js";
import { Due, Grave } from "../remedy/words.js";
import { Button, Card, Head, Notice, Problem, Wait } from "../ui/parts.js";

const DONE = ["rootCause", "immediateCorrection", "correctiveAction", "preventiveAction", "remedyToPeople", "buyerAction", "responsible"];
const due = (one) => ({ overdue: one.overdue, due: one.stage === "RAISED" ? one.days.plan || one.days.close : one.days.close || one.days.review });
const pair = (name, value) => value && html`<dt>${t("remedy.field-" + name)}</dt><dd class="words"><bdi>${value}</bdi></dd>`;

function What({ one }) {
  const { found } = one;
  return html`<${Card} title=${t("remedy.found")}><dl class="pair">
      <dt>${t("remedy.site")}</dt><dd><a href=${href("/supplier", { site: one.place.site })}><bdi>${one.place.name}</bdi></a> ${country(one.place.country)}</dd>
      ${pair("clause", found.clause)}${pair("duty", found.duty)}${pair("group", found.group)}${pair("period", found.period)}${pair("description", found.description)}
      <dt>${t("remedy.field-prevalence")}</dt><dd>${t("remedy.prevalence-" + found.prevalence)}</dd>
      <dt>${t("remedy.field-source")}</dt><dd>${t("remedy.source-" + found.source)}</dd>
      <dt>${t("remedy.field-releasability")}</dt><dd>${t("remedy.release-" + found.releasability)}</dd>
      ${found.indicators.length > 0 && html`<dt>${t("remedy.indicators")}</dt><dd>${found.indicators.map((code) => t("remedy.indicator-" + code.slice(4))).join(" · ")}</dd>`}</dl><//>
    <${Card} title=${t("remedy.for-supplier")}><dl class="pair">${pair("words", found.words)}${pair("asked", found.asked)}</dl>
      <p class="dim">${one.releasedAt ? t("remedy.told-on", { date: dateTime(one.releasedAt) }) : t("remedy.in-house")}</p>
      ${one.answers.length > 0 && html`<h3>${t("remedy.answers")}</h3><ol class="trail">${one.answers.map((answer) => html`<li key=${answer.number}>
        <strong>${t("remedy.answer-" + answer.kind)}</strong> <span class="dim">${dateTime(answer.at)}</span><p class="words"><bdi>${answer.words}</bdi></p>
        ${answer.upload && html`<a href=${href("/import/" + answer.upload)}>${t("remedy.answer-file")}</a>`}</li>`)}</ol>`}<//>
    <${Card} title=${t("remedy.done")}><dl class="pair">${DONE.map((name) => pair(name, one.plan[name]))}</dl>
      ${DONE.every((name) => !one.plan[name]) && html`<p class="dim">${t("remedy.done-none")}</p>`}<//>`;
}

function Shown({ one }) {
  return html`<${Card} title=${t("remedy.proof")}>
      ${one.lacking.length > 0 ? html`<${Notice}>${t("remedy.lacking")} ${one.lacking.join("; ")}<//>` : html`<${Notice} kind="ok">${t("remedy.proven")}<//>`}
      ${one.treatment && html`<p class="dim">${t("remedy.workers-confirm")}</p>`}
      <ol class="trail">${one.verifications.map((seen) => html`<li key=${seen.id}><strong>${t("remedy.kind-" + seen.kind)}</strong>: ${t(seen.confirmed ? "remedy.confirmed" : "remedy.not-confirmed")}
        <span class="dim"> ${seen.month}${seen.way ? " · " + t("remedy.way-" + seen.way) + " · " + t(seen.tenOrMore ? "remedy.ten" : "remedy.fewer") : ""}</span>
        ${seen.words && html`<p class="words"><bdi>${seen.words}</bdi></p>`}</li>`)}</ol><//>
    <${Card} title=${t("remedy.history")}><ol class="trail">${one.steps.map((step) => html`<li key=${step.number}>
      <strong>${t("remedy.step-" + step.kind)}</strong> <span class="dim">${dateTime(step.at)}</span>${step.why && html`<p class="words"><bdi>${step.why}</bdi></p>`}</li>`)}</ol><//>`;
}

export default function Correction({ params }) {
  const ready = useSheet("remedy");
  const [edit, setEdit] = useState(false);
  const found = useGet("/corrective-actions/" + encodeURIComponent(params.id));
  const one = found.data || found.stale;
  const back = html`<${Button} to=${href("/corrective-actions")}>${t("remedy.back")}<//>`;
  if (!ready || !one) return html`<${Head} title=${t("remedy.heading")} actions=${back} /><${Problem} error=${found.error} />${!found.error && html`<${Wait} />`}`;
  const again = () => (setEdit(false), found.again());
  return html`<${Head} title=${one.found.title} actions=${html`${can("MANAGE_REMEDY") && !edit && !["VERIFIED_CLOSED", "WITHDRAWN"].includes(one.stage) && html`<${Button} onClick=${() => setEdit(true)}>${t("remedy.change")}<//>`}${back}`} />
    <div class="row"><span class="tag">${t("remedy.stage-" + one.stage)}</span><${Grave} severity=${one.found.severity} /><${Due} row=${due(one)} />
      ${one.planNumber && html`<span class="dim">${t("remedy.plan-number", { number: one.planNumber })}</span>`}
      <span class="dim">${t("remedy.begun", { date: date(one.days.begun) })}</span>
      ${one.days.supplier && html`<span class="dim">${t("remedy.supplier-day", { date: date(one.days.supplier) })}</span>`}
      ${one.visit && can("READ_VISITS") && html`<a href=${href("/visit", { id: one.visit })}>${t("remedy.its-visit")}</a>`}</div>
    ${edit ? html`<${Later} load=${() => import("../remedy/form.js").then((module) => module.Form)} one=${one} onDone=${again} onClose=${() => setEdit(false)} />`
      : html`<div class="two"><div class="stack"><${What} one=${one} />
          ${one.releasedAt && html`<${Later} load=${() => import("../remedy/sent.js").then((module) => module.Sent)} id=${one.id} />`}
          <${Later} load=${() => import("../remedy/repayment.js").then((module) => module.RepaymentPart)} id=${one.id} /></div>
        <div class="stack"><${Card} title=${t("remedy.next")}><${Move} row=${{ ...one, title: one.found.title }} onMoved=${again} />
          ${one.moves.length === 0 && html`<p class="dim">${t("remedy.next-none")}</p>`}<${Acts} one=${one} again=${again} /><//><${Shown} one=${one} /></div></div>`}`;
}
