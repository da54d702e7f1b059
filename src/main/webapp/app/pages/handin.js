// For guests: handing in a list or an answered question sheet.
import { upload } from "../lib/api.js";
import { bytes } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Button, Card, Head, Notice, Problem, Progress } from "../ui/parts.js";

export default function HandIn() {
  const [file, setFile] = useState(null);
  const [state, set] = useState({});
  const hand = async (event) => {
    event.preventDefault();
    if (!file) return set({ missing: true });
    set({ part: 0 });
    try {
      const kept = await upload("/uploads", file, (part) => set({ part }));
      set(["STOPPED", "FAILED"].includes(kept.state) ? { refused: kept } : { done: file.name });
      setFile(null);
      event.target.reset();
    } catch (error) {
      set({ error });
    }
    return undefined;
  };
  return html`<${Head} title=${t("handin.title")} lead=${t("handin.lead")} />
    ${state.done && html`<${Notice} kind="ok" title=${t("handin.done")}><p><bdi>${state.done}</bdi> ${t("handin.done-lead")}</p><//>`}
    ${state.refused && html`<${Notice} kind="err" title=${t("handin.refused-" + state.refused.state)}><p>${state.refused.problem}</p><//>`}
    <${Card}><form class="stack" onSubmit=${hand}>
      <div class="field"><label for="hand-in-file">${t("handin.file")}</label>
        <input id="hand-in-file" type="file" accept=".csv,.xlsx,.xls" aria-describedby="hand-in-hint" aria-invalid=${state.missing ? "true" : undefined}
          onChange=${(event) => (setFile(event.target.files[0] || null), set({}))} />
        <span class="hint" id="hand-in-hint">${file ? bytes(file.size) : t("handin.file-hint")}</span>
        ${state.missing && html`<span class="wrong" role="alert">${t("handin.missing")}</span>`}</div>
      ${state.part !== undefined && html`<${Progress} text=${t("handin.sending")} part=${state.part} />`}
      <${Problem} error=${state.error} />
      <div class="actions"><${Button} main icon="hand-in" type="submit" disabled=${state.part !== undefined}>${t("handin.send")}<//></div>
      <p class="dim">${t("handin.persons")}</p>
    </form><//>`;
}
