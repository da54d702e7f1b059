// An answer of a supplier to what is asked of it: what it says, words, and a file where one goes with it.
import { send, upload } from "../lib/api.js";
import { html, useRef, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { say } from "../lib/say.js";
import { can } from "../lib/session.js";
import { Check, Field } from "./field.js";
import { Button, Problem, Progress } from "./parts.js";

/** @param {{id: string, may: string[], onAnswered: () => void}} props */
export function Answer({ id, may, onAnswered }) {
  const [form, setForm] = useState({ kind: "", words: "", until: "", file: null });
  const [state, set] = useState({});
  const key = useRef(crypto.randomUUID());
  const answer = async (event) => {
    event.preventDefault();
    if (!form.kind) return set({ wrong: true });
    set({ busy: true });
    let kept = state.kept;
    try {
      // a file that is there already is not sent again where only the answer failed
      kept = form.file && (kept || (await upload("/uploads", form.file, (part) => set({ busy: true, part }))).id);
      await send("POST", "/own/actions/" + id + "/answers", { kind: form.kind, words: form.words.trim(), upload: kept || undefined, until: (form.kind === "AGREE" && form.until) || undefined }, { key: key.current });
      say(t("ownactions.sent"));
      onAnswered();
    } catch (error) {
      set({ error, kept });
    }
    return undefined;
  };
  const change = (part) => ((key.current = crypto.randomUUID()), setForm({ ...form, ...part }));
  return html`<form class="stack" onSubmit=${answer}>
    <fieldset class="stack"><legend>${t("ownactions.say")}</legend>
      ${may.map((one) => html`<${Check} key=${one} type="radio" name="kind" checked=${form.kind === one} onChange=${() => change({ kind: one })}
        label=${html`<strong>${t("ownactions.kind-" + one)}</strong><br /><span class="dim">${t("ownactions.means-" + one)}</span>`} />`)}
      ${state.wrong && html`<div class="field"><span class="wrong" role="alert">${t("ownactions.say-missing")}</span></div>`}</fieldset>
    ${form.kind === "AGREE" && html`<${Field} name="until" type="date" label=${t("ownactions.by")} hint=${t("ownactions.by-hint")} value=${form.until} onInput=${(until) => change({ until })} />`}
    <${Field} name="words" rows=${5} maxlength="4000" required label=${t("ownactions.words")} hint=${t("ownactions.words-hint")} value=${form.words} onInput=${(words) => change({ words })} />
    ${can("UPLOAD_LISTS") && html`<div class="field"><label for="answer-file">${t("ownactions.file")}</label>
      <input id="answer-file" type="file" accept=".csv,.xlsx,.xls" aria-describedby="answer-file-hint" onChange=${(event) => (change({ file: event.target.files[0] || null }), set({}))} />
      <span class="hint" id="answer-file-hint">${t("ownactions.file-hint")}</span></div>`}
    ${state.part !== undefined && html`<${Progress} text=${t("ownactions.sending")} part=${state.part} />`}
    <${Problem} error=${state.error} />
    <div class="actions"><${Button} main type="submit" disabled=${state.busy}>${t("ownactions.send")}<//></div>
    <p class="dim">${t("ownactions.final")}</p></form>`;
}
