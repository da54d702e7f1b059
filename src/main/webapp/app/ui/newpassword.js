// Choosing a password, with the rules of the server beside it.
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Check, Field } from "./field.js";

/** Least length that the server takes, in characters. */
export const LEAST = 12;

/** @param {{value: string, onInput: (value: string) => void}} props */
export function NewPassword({ value, onInput }) {
  const [shown, setShown] = useState(false);
  const length = [...value.normalize("NFKC")].length;
  const hint = t("signin.password-rules", { least: LEAST }) + " " +
    (length > 0 && length < LEAST ? t("signin.password-more", { count: LEAST - length }) : "");
  return html`<div class="stack">
    <${Field} name="new-password" label=${t("signin.password-new")} hint=${hint} value=${value} onInput=${onInput}
      type=${shown ? "text" : "password"} autocomplete="new-password" required spellcheck=${false} autocapitalize="none" />
    <${Check} label=${t("signin.password-show")} checked=${shown} onChange=${setShown} />
  </div>`;
}
