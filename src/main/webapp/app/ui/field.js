// Controls with their label, hint and what is wrong.
import { html } from "../lib/h.js";

let next = 0;
const ids = new Map();

function idOf(name) {
  if (!ids.has(name)) ids.set(name, "f" + next++);
  return ids.get(name);
}

/**
 * A labelled control.
 * @param {{name: string, label: string, value?, onInput?: (value: string) => void, type?: string, hint?: string,
 *   wrong?: string, options?: {value: string, text: string}[], rows?: number}} props `options` makes a choice,
 *   `rows` several lines
 */
export function Field({ name, label, value, onInput, type = "text", hint, wrong, options, rows, ...rest }) {
  const id = idOf(name);
  const about = [hint && id + "-hint", wrong && id + "-wrong"].filter(Boolean).join(" ") || undefined;
  const shared = {
    id,
    name,
    "aria-describedby": about,
    "aria-invalid": wrong ? "true" : undefined,
    ...rest,
  };
  const typed = (event) => onInput?.(event.target.value);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${options
      ? html`<select ...${shared} value=${value} onChange=${typed}>${options.map((one) => html`<option
          value=${one.value} selected=${one.value === value}>${one.text}</option>`)}</select>`
      : rows
        ? html`<textarea ...${shared} rows=${rows} value=${value} onInput=${typed}></textarea>`
        : html`<input ...${shared} type=${type} value=${value} onInput=${typed} />`}
    ${hint && html`<span class="hint" id=${id + "-hint"}>${hint}</span>`}
    ${wrong && html`<span class="wrong" id=${id + "-wrong"}>${wrong}</span>`}
  </div>`;
}

/** A box to tick. @param {{label, checked: boolean, onChange: (checked: boolean) => void}} props */
export function Check({ label, checked, onChange, type = "checkbox", ...rest }) {
  return html`<label class="check"><input type=${type} checked=${checked}
    onChange=${(event) => onChange(event.target.checked)} ...${rest} /><span>${label}</span></label>`;
}
