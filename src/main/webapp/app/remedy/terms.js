// Setting what is owed to workers.
import { send } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Check, Field } from "../ui/field.js";
import { Button, Problem } from "../ui/parts.js";
import { choices } from "./words.js";

const FIRST = { basis: "RECEIPT", source: "", currency: "", workers: "", formerIncluded: true, total: "", perMonth: "", tolerance: "", notThroughRecruiter: false, noWaiver: false };

/** @param {{path: string, owed?: object, onDone: () => void, onClose: () => void}} props */
export function Terms({ path, owed, onDone, onClose }) {
  const known = owed ? Object.fromEntries(Object.keys(FIRST).map((name) => [name, owed[name] ?? FIRST[name]])) : FIRST;
  const [form, setForm] = useState({ ...known, workers: owed && !owed.withheld ? owed.workers : "" });
  const [parts, setParts] = useState(owed && !owed.withheld ? owed.instalments.map(({ due, amount }) => ({ due, amount })) : [{ due: "", amount: "" }]);
  const [state, set] = useState({});
  const field = (name, more) => html`<${Field} name=${"pay-" + name} label=${t("remedy.pay-" + name)} value=${form[name]} onInput=${(value) => setForm({ ...form, [name]: value })} ...${more} />`;
  const check = (name) => html`<${Check} label=${t("remedy.pay-" + name)} checked=${form[name]} onChange=${(yes) => setForm({ ...form, [name]: yes })} />`;
  const part = (i, name, value) => setParts(parts.map((one, at) => (at === i ? { ...one, [name]: value } : one)));
  const keep = async (event) => {
    event.preventDefault();
    set({ busy: true });
    try {
      await send("PUT", path, { ...form, workers: Number(form.workers), instalments: parts }, { match: owed?.etag });
      onDone();
    } catch (error) {
      set({ error });
    }
  };
  return html`<form class="stack" onSubmit=${keep}>
    ${field("basis", { options: choices("remedy.basis-", ["RECEIPT", "INTERVIEW_ESTIMATE", "CORRIDOR_AVERAGE"]) })}
    ${field("source", { maxlength: 1000, hint: t("remedy.pay-source-hint") })}
    ${field("workers", { inputmode: "numeric", required: true, hint: t("remedy.withheld-why") })}${check("formerIncluded")}
    ${field("currency", { maxlength: 3, required: true, hint: t("remedy.pay-currency-hint") })}${field("total", { inputmode: "decimal", required: true })}
    ${field("perMonth", { inputmode: "decimal" })}${field("tolerance", { inputmode: "decimal" })}
    <fieldset class="stack"><legend>${t("remedy.pay-instalments")}</legend>${parts.map((one, i) => html`<div class="row" key=${i}>
      <${Field} name=${"part-due-" + i} type="date" label=${t("remedy.pay-due", { number: i + 1 })} value=${one.due} required onInput=${(value) => part(i, "due", value)} />
      <${Field} name=${"part-amount-" + i} inputmode="decimal" label=${t("remedy.pay-part", { number: i + 1 })} value=${one.amount} required onInput=${(value) => part(i, "amount", value)} /></div>`)}
      <div class="actions"><${Button} small icon="plus" onClick=${() => setParts([...parts, { due: "", amount: "" }])}>${t("remedy.pay-more")}<//>
        ${parts.length > 1 && html`<${Button} small icon="minus" onClick=${() => setParts(parts.slice(0, -1))}>${t("remedy.pay-less")}<//>`}</div></fieldset>
    ${check("notThroughRecruiter")}${check("noWaiver")}
    <${Problem} error=${state.error} />
    <div class="actions end"><${Button} onClick=${onClose}>${t("app.cancel")}<//><${Button} main type="submit" disabled=${state.busy}>${t("remedy.keep")}<//></div></form>`;
}
