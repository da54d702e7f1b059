// What is to be read in place of a value: a suggestion, or what a person writes.
import { country } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Button } from "../ui/parts.js";

const FEW = 3;

/** A suggestion in words: a country by its name too. */
const words = (kind, text) => (/country$/i.test(kind.field) && /^[A-Z]{2}$/.test(text) ? `${text} (${country(text)})` : text);

/** @param {{kind: object, value: {raw: string, suggestions: string[]}, count: number, onUse: (text: string) => Promise<any>, label?: string}} props */
export function Instead({ kind, value, count, onUse, label }) {
  const [text, setText] = useState("");
  const [state, set] = useState({});
  const use = async (wanted) => {
    set({ busy: true });
    try {
      await onUse(wanted, count > 1 ? t("import.fixed-all", { count, value: wanted }) : undefined);
      set({ done: wanted });
    } catch (error) {
      set({ wrong: error.detail || t("app.problem") });
    }
  };
  const name = label || t("import.instead-of", { value: value.raw });
  if (state.done !== undefined) return html`<span class="tag done" role="status">${t("import.reads-now")} <bdi>${state.done}</bdi></span>`;
  const asked = value.suggestions || [];
  return html`<div class="instead">
    ${asked.length > FEW
      ? html`<select aria-label=${name} value=${text} onChange=${(event) => setText(event.target.value)}>
          <option value="">${t("import.pick")}</option>${asked.map((one) => html`<option value=${one}>${one}</option>`)}</select>`
      : html`${asked.map((one) => html`<${Button} small disabled=${state.busy} onClick=${() => use(one)}>
          ${count > 1 ? t("import.use-all", { value: words(kind, one), count }) : t("import.use", { value: words(kind, one) })}<//>`)}
        <input aria-label=${name} aria-invalid=${state.wrong ? "true" : undefined} value=${text} maxlength="300" onInput=${(event) => setText(event.target.value)}
          onKeyDown=${(event) => event.key === "Enter" && text.trim() && use(text.trim())} />`}
    <${Button} small disabled=${state.busy || !text.trim()} onClick=${() => use(text.trim())}>
      ${count > 1 ? t("import.use-typed", { count }) : t("import.use-one")}<span class="sr"> ${name}</span><//>
    ${state.wrong && html`<span class="wrong" role="alert">${state.wrong}</span>`}
  </div>`;
}
