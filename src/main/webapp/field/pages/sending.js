// Everything that is on its way, one by one; and where two answers do not agree, both.
import { html } from "../../app/lib/h.js";
import { t } from "../../app/lib/i18n.js";
import { dateTime } from "../../app/lib/format.js";
import { decide, manyOf } from "../lib/answers.js";
import { again, counts, unsent } from "../lib/queue.js";
import { drop, item, settings } from "../lib/safe.js";
import { sync } from "../lib/sync.js";
import { wordsOf } from "../ui/given.js";
import { Button, Notice, Page } from "../ui/parts.js";

/** The checklist of a visit, or the form of an assessment. */
const listOf = (one) => item(one.visit)?.checklist || item(one.visit)?.form;
const questionOf = (one) =>
  listOf(one)?.sections?.flatMap((section) => section.questions).find((question) => question.id === one.question);

/** What a thing is, in words. Of an interview only that it is one. */
export const nameOf = (one) => (["answer", "given"].includes(one.kind) ? questionOf(one)?.text : one.kind === "photo" && one.caption) || t("field.kind-" + one.kind);

function valueOf(question, answer) {
  if (!answer.answer) return t("field.answer-none");
  const named = (value) => question?.choices?.find((one) => one.id === value)?.label || value;
  if (!answer.value) return t("field.answer-" + answer.answer);
  return question?.type === "choices" ? manyOf(answer.value).map(named).join(", ") : named(answer.value);
}

function Side({ title, kind, question, answer, act, onTake }) {
  return html`<div class="stack side"><h3>${title}</h3>
    <p><strong>${kind === "given" ? wordsOf(question, answer.value) : valueOf(question, answer)}</strong></p>
    ${(answer.observation || answer.note) && html`<p class="words"><bdi>${answer.observation || answer.note}</bdi></p>`}
    ${kind === "answer" && html`<p class="dim">${t("field.group-" + answer.group)} · ${t("field.source-" + answer.source)}
      ${answer.prevalence && " · " + t("field.prevalence-" + answer.prevalence)}</p>`}
    <${Button} onClick=${onTake}>${act}<//></div>`;
}

function Conflict({ one }) {
  const question = questionOf(one);
  const choose = (mine) => async () => {
    await decide(item(one.id) || one, mine);
    sync(false);
  };
  return html`<section class="card stack pad" aria-label=${nameOf(one)}><h2>${nameOf(one)}</h2><p>${t("field.conflict-lead")}</p>
    <div class="sides">
      <${Side} title=${t("field.mine")} kind=${one.kind} question=${question} answer=${one} act=${t("field.mine-keep")} onTake=${choose(true)} />
      <${Side} title=${t("field.theirs")} kind=${one.kind} question=${question} answer=${one.current} act=${t("field.theirs-take")} onTake=${choose(false)} />
    </div></section>`;
}

function Thing({ one }) {
  const visit = item(one.visit);
  const retry = () => again(one).then(() => sync(false));
  return html`<li class="card stack pad">
    <div class="thing"><strong>${nameOf(one)}</strong><span class=${"state " + one.state}>${t("field.state-" + one.state)}</span></div>
    <p class="dim"><bdi>${visit?.site?.name || visit?.place?.name}</bdi> · ${dateTime(one.savedAt)}</p>
    ${one.why && html`<${Notice} kind=${one.state === "held" ? "warn" : "err"} title=${one.state === "held" ? t("field.held") : undefined}>${one.why}<//>`}
    ${["refused", "held"].includes(one.state) && html`<div class="actions"><${Button} onClick=${retry}>${t("field.try-again")}<//>
      <${Button} grave onClick=${() => drop(one.id)}>${t("field.delete")}<//></div>`}
  </li>`;
}

export function Sending() {
  const left = unsent();
  const conflicts = left.filter((one) => one.state === "conflict");
  const others = left.filter((one) => one.state !== "conflict");
  const { draft, waiting, held, sent } = counts();
  return html`<${Page} title=${t("field.sending")} back="#/home">
    <div class="card stack pad"><p>${t("field.counts", { draft, waiting: waiting + held, sent })}</p>
      ${settings().pulledAt && html`<p class="dim">${t("field.spoke-at", { time: dateTime(settings().pulledAt) })}</p>`}
      <div class="actions"><${Button} main onClick=${() => sync()}>${t("field.send")}<//></div></div>
    ${conflicts.map((one) => html`<${Conflict} key=${one.id} one=${one} />`)}
    <ul class="plain">${others.map((one) => html`<${Thing} key=${one.id} one=${one} />`)}</ul>
  <//>`;
}
