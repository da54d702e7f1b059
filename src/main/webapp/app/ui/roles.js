// Roles and permissions in words.
import { html } from "../lib/h.js";
import { has, t } from "../lib/i18n.js";
import { Check } from "./field.js";

/** Roles that an administrator may give; that of a safeguarding lead is given by a holder only. */
const GIVEN = ["ADMIN", "COMPLIANCE", "PROCUREMENT", "AUDITOR", "REVIEWER", "PARTNER", "SUPPLIER_CONTACT"];

/** Name of a role. */
export const role = (name) => (has("account.role-" + name) ? t("account.role-" + name) : name);

/** What a permission allows; its name where there are no words yet. */
export const permission = (name) => (has("account.may-" + name) ? t("account.may-" + name) : name);

/** A choice of roles, each with what it is for. @param {{chosen: string[], onChange: (roles: string[]) => void}} props */
export function Roles({ chosen, onChange, wrong }) {
  const pick = (name) => (on) => onChange(on ? [...chosen, name] : chosen.filter((one) => one !== name));
  return html`<fieldset class="stack"><legend>${t("account.roles")}</legend>
    ${GIVEN.map((name) => html`<${Check} checked=${chosen.includes(name)} onChange=${pick(name)}
      label=${html`<strong>${role(name)}</strong><br /><span class="dim">${t("account.role-" + name + "-does")}</span>`} />`)}
    ${wrong && html`<div class="field"><span class="wrong" role="alert">${wrong}</span></div>`}
  </fieldset>`;
}
