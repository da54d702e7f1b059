// A reply of a supplier: a stance, words, and a file where one goes with it.
import { send, upload } from "../lib/api.js";
import { bytes } from "../lib/format.js";
import { html, useRef, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { say } from "../lib/say.js";
import { can } from "../lib/session.js";
import { Check, Field } from "./field.js";
import { Button, Problem, Progress } from "./parts.js";

const STANCES = ["AGREE", "DISPUTE", "CORRECTED"];

/** @param {{id: string, onReplied: () => void}} props id of the release */
export function ReplyForm({ id, onReplied }) {
  const [form, setForm] = useState({ stance: "", words: "", file: null });
  const [state, set] = useState({});
  const key = useRef(crypto.randomUUID());
  const reply = async (event) => {
    event.preventDefault();
    if (!form.stance) return set({ wrong: true });
    set({ busy: true });
    try {
      // a file that is there already is not sent again where only the reply failed
      const kept = form.file && (state.kept || (await upload("/uploads", form.file, (part) => set({ busy: true, part }))).id);
      set({ busy: true, kept });
      try {
        await send("POST", "/released/" + id + "/replies", { stance: form.stance, words: form.words.trim(), upload: kept || undefined }, { key: key.current });
      } catch (error) {
        return set({ error, kept });
      }
      key.current = crypto.randomUUID();
      setForm({ stance: "", words: "", file: null });
      set({});
      say(t("released.sent"));
      onReplied();
    } catch (error) {
      set({ error });
    }
    return undefined;
  };
  return html`<form class="stack" onSubmit=${reply}>
    <fieldset class="stack"><legend>${t("released.stance")}</legend>
      ${STANCES.map((one) => html`<${Check} type="radio" name="stance" checked=${form.stance === one} onChange=${() => setForm({ ...form, stance: one })}
        label=${html`<strong>${t("released.stance-" + one)}</strong><br /><span class="dim">${t("released.stance-" + one + "-means")}</span>`} />`)}
      ${state.wrong && html`<div class="field"><span class="wrong" role="alert">${t("released.stance-missing")}</span></div>`}</fieldset>
    <${Field} name="words" rows=${5} maxlength="4000" required label=${t("released.words")} hint=${t("released.words-hint")}
      value=${form.words} onInput=${(words) => setForm({ ...form, words })} />
    ${can("UPLOAD_LISTS") && html`<div class="field"><label for="reply-file">${t("released.file")}</label>
      <input id="reply-file" type="file" accept=".csv,.xlsx,.xls" aria-describedby="reply-file-hint"
        onChange=${(event) => (setForm({ ...form, file: event.target.files[0] || null }), set({}))} />
      <span class="hint" id="reply-file-hint">${form.file ? bytes(form.file.size) : t("released.file-hint")}</span></div>`}
    ${state.part !== undefined && html`<${Progress} text=${t("released.sending")} part=${state.part} />`}
    <${Problem} error=${state.error} />
    <div class="actions"><${Button} main type="submit" disabled=${state.busy}>${t("released.send")}<//></div>
    <p class="dim">${t("released.final")}</p>
  </form>`;
}
