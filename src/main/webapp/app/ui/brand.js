// The name above pages that have no navigation.
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";

export function Brand() {
  return html`<p class="brand"><img src="/img/tual.svg" width="32" height="32" alt="" /><strong>Tual</strong>
    <span class="dim">${t("app.tagline")}</span></p>`;
}
