// An answer that is no yes or no: a choice, a number, an amount, a day, words.
import { html } from "../../app/lib/h.js";
import { t } from "../../app/lib/i18n.js";
import { Field } from "../../app/ui/field.js";
import { manyOf, oneOf } from "../lib/answers.js";
import { Pick, PickMany } from "./parts.js";

const NONE = ["NOT_SEEN", "NOT_APPLICABLE"];

const plain = (typed) => typed.trim().replace(",", ".");

function Money({ value, name, label, onValue }) {
  const [amount = "", currency = ""] = (value || "").split(" ");
  const put = (much, of) => onValue((plain(much) + " " + of.toUpperCase().replace(/[^A-Z]/g, "")).trim());
  return html`<div class="row">
    <${Field} name=${name + "-amount"} label=${label} inputmode="decimal" value=${amount} onInput=${(typed) => put(typed, currency)} />
    <${Field} name=${name + "-currency"} label=${t("field.currency")} hint=${t("field.currency-hint")} maxlength="3" size="3"
      autocapitalize="characters" value=${currency} onInput=${(typed) => put(amount, typed)} />
  </div>`;
}

/** @param {{question: object, answer: object, name: string, onPut: (patch: object) => void, onPress: (id: string) => void}} props */
export function Value({ question, answer, name, onPut, onPress }) {
  const onValue = (value) => onPut(value ? { value, answer: "YES" } : { value: null, answer: null });
  const shared = { name: name + "-value", label: t("field.value"), value: answer.value || "", onInput: onValue };
  const control = {
    choice: () => html`<${Pick} kind="list" label=${question.text} now=${answer.value} onPick=${onValue}
      options=${(question.choices || []).map((one) => ({ id: one.id, text: one.label }))} />`,
    choices: () => html`<p class="dim">${t("field.choose-many")}</p><${PickMany} label=${question.text} now=${manyOf(answer.value)}
      onPick=${(many) => onValue(oneOf(many))} options=${(question.choices || []).map((one) => ({ id: one.id, text: one.label }))} />`,
    number: () => html`<${Field} ...${shared} inputmode="decimal" onInput=${(typed) => onValue(plain(typed))} />`,
    money: () => html`<${Money} value=${answer.value} name=${name} label=${t("field.amount")} onValue=${onValue} />`,
    date: () => html`<${Field} ...${shared} type="date" />`,
  }[question.type] || (() => html`<${Field} ...${shared} rows=${3} maxlength="500" hint=${t("field.no-names")} />`);
  return html`${control()}<${Pick} kind="two" label=${t("field.no-value")} now=${answer.answer} onPick=${onPress}
    options=${NONE.map((id) => ({ id, text: t("field.answer-" + id) }))} />`;
}
