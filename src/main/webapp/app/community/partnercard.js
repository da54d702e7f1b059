// One partner of the register.
import { send, useGet } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { can } from "../lib/session.js";
import { Check, Field } from "../ui/field.js";
import { Button, Card, Problem, Wait } from "../ui/parts.js";
import { PartnerForm } from "./partnerform.js";
import { Sending } from "./send.js";
import { languages, today, Warnings } from "./words.js";

function Verify({ partner, onDone, onClose, onAgain }) {
  const [day, set] = useState(today());
  return html`<${Sending} act=${t("community.verify")} onSend=${() => send("POST", "/community/partners/" + partner.id + "/verification", { day }, { match: '"' + partner.version + '"' })} onDone=${onDone} onClose=${onClose} onAgain=${onAgain}>
    <${Field} name=${"verify-" + partner.id} type="date" label=${t("community.field-reached")} hint=${t("community.verify-hint")} value=${day} onInput=${set} /><//>`;
}

function Accounts({ partner, onDone, onClose }) {
  const found = useGet("/community/guests");
  const [chosen, set] = useState(partner.accounts);
  if (!found.data) return html`<${Problem} error=${found.error} /><${Wait} />`;
  return html`<${Sending} act=${t("community.keep")} onSend=${() => send("PUT", "/community/partners/" + partner.id + "/accounts", { accounts: chosen })} onDone=${onDone} onClose=${onClose}>
    <fieldset class="stack"><legend>${t("community.accounts")}</legend>${found.data.length === 0 && html`<p>${t("community.accounts-none")}</p>`}
    ${found.data.filter((one) => !one.partner || one.partner === partner.id).map((one) => html`<${Check} key=${one.id} label=${html`<bdi>${one.name}</bdi>`} checked=${chosen.includes(one.id)}
      onChange=${(yes) => set(yes ? [...chosen, one.id] : chosen.filter((id) => id !== one.id))} />`)}</fieldset><//>`;
}

/** What is known of a partner. @param {{partner: object, partners: object[]}} props */
export function PartnerFacts({ partner, partners }) {
  const pairs = [
    ["languages", languages(partner.languages)],
    ["hours", partner.hours],
    ["services", partner.services.map((aid) => t("community.aid-" + aid)).join(", ")],
    ["phone", partner.phone],
    ["web", partner.web],
    ["through", partners.find((one) => one.id === partner.through)?.name],
    ["places", partner.places.map((one) => one.name + (one.hoursAway === undefined || one.hoursAway === null ? "" : " (" + t("community.hours-away", { count: one.hoursAway }) + ")")).join(", ")],
    ["capacity", t("community.capacity-" + partner.capacity)],
    ["agreedOn", partner.agreedOn && date(partner.agreedOn)],
    ["credit", t("community.credit-" + partner.credit)],
    ["compartment", t("community.compartment-" + partner.compartment)],
    ["verifiedOn", partner.verifiedOn && [date(partner.verifiedOn), partner.verifiedBy].filter(Boolean).join(" · ")],
  ].filter(([, words]) => words);
  return html`<${Warnings} area="warn" all=${partner.warnings} />
    <dl class="pair">${pairs.map(([name, words]) => html`<dt>${t("community.field-" + name)}</dt><dd><bdi>${words}</bdi></dd>`)}</dl>`;
}

/** @param {{partner: object, partners: object[], places: object[], again: () => void}} props */
export function PartnerCard({ partner, partners, places, again }) {
  const [open, set] = useState("");
  const done = () => (set(""), again());
  const close = () => set("");
  const actions = [can("MANAGE_COMMUNITY") && "change", can("MANAGE_COMMUNITY") && "accounts", can("VERIFY_PARTNERS") && "verify"].filter(Boolean);
  return html`<${Card} title=${html`<bdi>${partner.name}</bdi>`} actions=${actions.map((one) => html`<${Button} small key=${one} onClick=${() => set(one)}>${t("community.partner-do-" + one)}<span class="sr"> <bdi>${partner.name}</bdi></span><//>`)}>
    <p class="tags"><span class="tag">${t("community.partner-" + partner.kind)}</span></p>
    ${open === "change" ? html`<${PartnerForm} partner=${partner} partners=${partners} places=${places} onDone=${done} onClose=${close} onAgain=${again} />` : html`<${PartnerFacts} partner=${partner} partners=${partners} />`}
    ${open === "accounts" && html`<${Accounts} partner=${partner} onDone=${done} onClose=${close} />`}
    ${open === "verify" && html`<${Verify} partner=${partner} onDone=${done} onClose=${close} onAgain=${again} />`}<//>`;
}
