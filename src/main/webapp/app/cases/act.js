// One thing that is done in a case, folded up until somebody wants it.
import { send, useGet } from "../lib/api.js";
import { html, useRef, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { say } from "../lib/say.js";
import { Check, Field } from "../ui/field.js";
import { Button, Problem } from "../ui/parts.js";
import { body, empty } from "./forms.js";

const word = (value) => ({ value, text: t("cases.v-" + value) });

function Many({ label, choices, chosen, onChange }) {
  return html`<fieldset class="parts"><legend>${label}</legend>${choices.map(({ value, text }) => html`<${Check} key=${value} label=${text}
    checked=${chosen.includes(value)} onChange=${(yes) => onChange(yes ? [...chosen, value] : chosen.filter((one) => one !== value))} />`)}</fieldset>`;
}

/** One of the partners that somebody reached; asked where nobody counts who asks. */
function Partner({ label, value, onInput }) {
  const found = useGet("/safeguarding/partners", { count: 1000 });
  return html`<${Problem} error=${found.error} again=${found.again} /><${Field} name="referral-partner" label=${label} value=${value} onInput=${onInput}
    options=${[{ value: "", text: t("cases.choose") }, ...(found.data?.items || []).map((one) => ({ value: one.id, text: [one.name, ...one.places].join(" · ") }))]} />`;
}

function Part({ form, field, codes, value, onInput }) {
  const { name, values, tick, many, none, one, hint, codes: list, ...more } = field;
  const label = t("cases.field-" + name);
  const known = list && (codes?.[list] || []).map((code) => ({ value: code.code, text: code.label }));
  if (tick) return html`<${Check} label=${label} checked=${value} onChange=${onInput} />`;
  if (field.partners) return html`<${Partner} label=${label} value=${value} onInput=${onInput} />`;
  if (many || (known && !one)) return html`<${Many} label=${label} choices=${known || many.map(word)} chosen=${value} onChange=${onInput} />`;
  const choose = { value: "", text: t("cases.choose") };
  const options = known ? [choose, ...known] : values && [...(none ? [choose] : []), ...values.map(word)];
  return html`<${Field} name=${form.id + "-" + name} label=${label} value=${value} options=${options} onInput=${onInput} hint=${hint && t(hint)} ...${more} />`;
}

/** @param {{id: string, form: object, codes?: object, onDone: () => void}} props `id` of the case */
export function Act({ id, form, codes, onDone }) {
  const [said, setSaid] = useState(empty(form));
  const [state, set] = useState({});
  const box = useRef();
  const keep = async (event) => {
    event.preventDefault();
    set({ busy: true });
    try {
      await send(form.verb, "/safeguarding/cases/" + id + form.path, body(form, said));
      say(t("cases.kept"));
      set({});
      setSaid(empty(form));
      box.current.open = false;
      onDone();
    } catch (error) {
      set({ error });
    }
  };
  return html`<details ref=${box}><summary>${t("cases.act-" + form.id)}</summary><form class="stack" onSubmit=${keep}>
    ${form.fields.map((field) => html`<${Part} key=${field.name} form=${form} field=${field} codes=${codes} value=${said[field.name]}
      onInput=${(value) => setSaid({ ...said, [field.name]: value })} />`)}
    <${Problem} error=${state.error} />
    <div class="actions"><${Button} main type="submit" disabled=${state.busy}>${t("cases.keep")}<//></div></form></details>`;
}
