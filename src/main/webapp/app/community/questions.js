// The questions of a community assessment, to be read or to be answered.
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Check, Field } from "../ui/field.js";
import { Card } from "../ui/parts.js";

const UNKNOWN = "unknown";

/** Whether a question is asked after what was answered before it. @param {string} condition @param {Record<string, string>} values */
export function isAsked(condition, values) {
  if (!condition) return true;
  const [, before, how, wanted] = condition.match(/^(\w+)([=>])(.*)$/) || [];
  const value = values[before];
  if (!value || value === UNKNOWN) return false;
  return how === "=" ? value.split("|").includes(wanted) : Number(value) > Number(wanted);
}

function said(question, value) {
  if (value === UNKNOWN) return t("community.not-known");
  const names = Object.fromEntries(question.choices.map((one) => [one.id, one.text]));
  return value.split("|").map((one) => names[one] || one).join(", ");
}

function Input({ question, value, onValue }) {
  const name = "q-" + question.id;
  const shared = { name, label: question.text, hint: question.help || undefined, value: value || "", onInput: onValue };
  if (question.kind === "CHOICE") {
    return html`<${Field} ...${shared} options=${[{ value: "", text: t("community.open") }, ...question.choices.map((one) => ({ value: one.id, text: one.text }))]} />`;
  }
  if (question.kind === "MANY") {
    const chosen = value ? value.split("|") : [];
    const pick = (id, yes) => onValue(question.choices.map((one) => one.id).filter((one) => (one === id ? yes : chosen.includes(one))).join("|"));
    return html`<fieldset class="stack"><legend>${question.text}</legend>${question.help && html`<span class="hint">${question.help}</span>`}
      <div class="actions">${question.choices.map((one) => html`<${Check} key=${one.id} label=${one.text} checked=${chosen.includes(one.id)} onChange=${(yes) => pick(one.id, yes)} />`)}</div></fieldset>`;
  }
  if (question.kind === "TEXT") return html`<${Field} ...${shared} rows=${3} maxlength="500" />`;
  return html`<${Field} ...${shared} type=${question.kind === "DATE" ? "date" : "text"} inputmode=${question.kind === "NUMBER" ? "decimal" : undefined} />`;
}

/** @param {{form: object, values: Record<string, string>, onValue?: (question: string, value: string) => void, wrong: Record<string, string>}} props read where `onValue` is missing */
export function Questions({ form, values, onValue, wrong = {} }) {
  return form.sections.map((part) => html`<${Card} key=${part.id} title=${part.title}>
    ${part.lead && html`<p class="dim">${part.lead}</p>`}
    ${part.questions.filter((one) => isAsked(one.onlyIf, values)).map((one) => onValue
      ? html`<div class="stack" key=${one.id}><${Input} question=${one} value=${values[one.id]} onValue=${(value) => onValue(one.id, value)} />
          ${wrong[one.id] && html`<span class="wrong" role="alert">${wrong[one.id]}</span>`}</div>`
      : html`<dl class="pair" key=${one.id}><dt>${one.text}</dt><dd><bdi>${values[one.id] ? said(one, values[one.id]) : html`<span class="dim">${t("community.no-answer")}</span>`}</bdi></dd></dl>`)}<//>`);
}

/** Ids of questions that are asked and have no answer. */
export const gaps = (form, values) =>
  form.sections.flatMap((part) => part.questions).filter((one) => isAsked(one.onlyIf, values) && !values[one.id]).map((one) => one.id);
