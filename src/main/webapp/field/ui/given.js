// One question of a community assessment with its answer. Nobody is asked who told it.
import { html } from "../../app/lib/h.js";
import { t } from "../../app/lib/i18n.js";
import { Field } from "../../app/ui/field.js";
import { give, givenTo, manyOf, oneOf, UNKNOWN } from "../lib/community.js";
import { syncSoon } from "../lib/sync.js";
import { Listen } from "./listen.js";
import { Button, Notice, Pick, PickMany } from "./parts.js";
import { way } from "./question.js";

/** What was answered, in words. */
export function wordsOf(question, value) {
  if (!value) return t("field.answer-none");
  if (value === UNKNOWN) return t("field.not-known");
  const named = (id) => question?.choices?.find((one) => one.id === id)?.text || id;
  return question?.kind === "MANY" ? manyOf(value).map(named).join(", ") : question?.kind === "CHOICE" ? named(value) : value;
}

function Control({ question, value, name, onPut }) {
  const put = (typed) => onPut(typed === "" ? null : typed);
  const known = value === UNKNOWN ? "" : value || "";
  const shared = { name: name + "-value", label: t("field.value"), value: known, onInput: put };
  const control = {
    CHOICE: () => html`<${Pick} kind="list" label=${question.text} now=${value} onPick=${put} options=${question.choices} />`,
    MANY: () => html`<p class="dim">${t("field.choose-many")}</p><${PickMany} label=${question.text} now=${manyOf(value)}
      onPick=${(many) => onPut(oneOf(many))} options=${question.choices} />`,
    NUMBER: () => html`<${Field} ...${shared} inputmode="decimal" onInput=${(typed) => put(typed.trim().replace(",", "."))} />`,
    DATE: () => html`<${Field} ...${shared} type="date" />`,
  }[question.kind] || (() => html`<${Field} ...${shared} rows=${3} maxlength="500" hint=${t("field.given-no-names")} />`);
  return html`${control()}${question.kind !== "CHOICE" && html`<${Pick} kind="list" label=${t("field.no-value")} now=${value}
    onPick=${put} options=${[{ id: UNKNOWN, text: t("field.not-known") }]} />`}`;
}

/** @param {{assessment: string, question: object, open: boolean}} props `open` where answers are taken */
export function Given({ assessment, question, open }) {
  const given = givenTo(assessment, question.id) || {};
  const put = (patch) => {
    give(assessment, question.id, patch).catch(() => {});
    syncSoon();
  };
  const name = "given-" + question.id;
  return html`<section class="card question" aria-labelledby=${name}>
    <h2 id=${name}>${question.text}</h2>
    ${question.help && html`<p class="dim">${question.help}</p>`}
    <${Listen} text=${[question.text, question.help].filter(Boolean).join(". ")} />
    <div class="answer">
      ${open ? html`<${Control} question=${question} value=${given.value} name=${name} onPut=${(value) => put({ value })} />
        ${(given.value || given.note) && html`<${Field} name=${name + "-note"} rows=${2} maxlength="500" label=${t("field.given-note")}
          hint=${t("field.given-note-hint")} value=${given.note || ""} onInput=${(note) => put({ note: note || null })} />`}
        ${given.value && html`<div class="actions"><${Button} grave onClick=${() => put({ value: null, note: null })}>${t("field.take-back")}<//></div>`}`
      : html`<p><strong><bdi>${wordsOf(question, given.value)}</bdi></strong></p>${given.note && html`<p class="words"><bdi>${given.note}</bdi></p>`}`}
      ${given.state === "held" && html`<${Notice} kind="warn" title=${t("field.held")}>${given.why}<//>`}
      ${given.state === "refused" && html`<${Notice} kind="err" title=${t("field.refused")}>${given.why}<//>`}
      ${given.state === "conflict" && html`<${Notice} kind="err"><a href="#/sending">${t("field.conflict")}</a><//>`}
      <p class="dim way" role="status">${way(given)}</p>
    </div></section>`;
}
