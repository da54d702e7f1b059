// A secret that is shown once, with a button that copies it.
import { html, useRef, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Field } from "./field.js";
import { Button, Notice } from "./parts.js";

/** Address of a one-time link: the secret stands behind the hash, which no browser sends. */
export const linkOf = (page, secret) => location.origin + "/" + page + "#" + secret;

/** @param {{label: string, value: string, hint?: string}} props */
export function Once({ label, value, hint }) {
  const [copied, setCopied] = useState(null);
  const box = useRef();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
    } catch {
      box.current.querySelector("input, textarea").select();
      setCopied(false);
    }
  };
  return html`<div class="stack once" ref=${box}>
    <${Notice} kind="warn">${t("account.once")}<//>
    <${Field} name=${"once-" + label} label=${label} hint=${hint} value=${value} rows=${value.includes("\n") ? 6 : undefined} readonly spellcheck=${false}
      onFocus=${(event) => event.target.select()} />
    <div class="actions"><${Button} onClick=${copy}>${t("account.copy")}<//>
      <span role="status">${copied === true ? t("account.copied") : copied === false ? t("account.copy-by-hand") : ""}</span></div>
  </div>`;
}
