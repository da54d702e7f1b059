// A partner: a new one, or one that is changed.
import { send } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Check, Field } from "../ui/field.js";
import { Notice } from "../ui/parts.js";
import { Sending } from "./send.js";
import { AIDS, choices, codes, PARTNERS } from "./words.js";

const NEW = { kind: "NGO", name: "", languages: [], hours: "", services: [], phone: "", web: "", through: "", capacity: "OPEN", agreedOn: "", credit: "ANONYMOUS", compartment: "NONE", places: [] };

function At({ places, served, onChange }) {
  return html`<fieldset class="stack"><legend>${t("community.places-of")}</legend>${places.map((place) => {
    const own = served.find((one) => one.place === place.id);
    const others = served.filter((one) => one.place !== place.id);
    return html`<div class="row" key=${place.id}><${Check} label=${html`<bdi>${place.name}</bdi>`} checked=${Boolean(own)} onChange=${(yes) => onChange(yes ? [...others, { place: place.id }] : others)} />
      ${own && html`<${Field} name=${"partner-hours-" + place.id} label=${t("community.field-hoursAway", { place: place.name })} inputmode="numeric" value=${own.hoursAway ?? ""}
        onInput=${(hours) => onChange([...others, { place: place.id, hoursAway: hours === "" ? null : Number(hours) }])} />`}</div>`;
  })}</fieldset>`;
}

/** @param {{partner?: object, places: object[], partners: object[], onDone: (partner) => void, onClose: () => void, onAgain?: () => void}} props */
export function PartnerForm({ partner, places, partners, onDone, onClose, onAgain }) {
  const [draft, set] = useState({ ...NEW, ...partner, languages: (partner?.languages || []).join(", ") });
  const change = (patch) => set({ ...draft, ...patch });
  const field = (name, more) => html`<${Field} name=${"partner-" + name} label=${t("community.field-" + name)} value=${draft[name] ?? ""} onInput=${(value) => change({ [name]: value })} ...${more} />`;
  const shelter = draft.kind === "SHELTER";
  const ways = partners.filter((one) => one.id !== partner?.id && one.kind !== "SHELTER").map((one) => ({ value: one.id, text: one.name }));
  const body = () => ({
    ...Object.fromEntries(Object.keys(NEW).map((name) => [name, draft[name] === "" ? null : draft[name]])),
    languages: codes(draft.languages), phone: shelter ? null : draft.phone || null, web: shelter ? null : draft.web || null,
    places: draft.places.map((one) => ({ place: one.place, hoursAway: one.hoursAway ?? null })),
  });
  const keep = () => (partner ? send("PUT", "/community/partners/" + partner.id, body(), { match: '"' + partner.version + '"' }) : send("POST", "/community/partners", body()));
  return html`<${Sending} act=${t("community.keep")} onSend=${keep} onDone=${onDone} onClose=${onClose} onAgain=${onAgain}>
    <div class="row">${field("kind", { options: choices("community.partner-", PARTNERS) })}${field("name", { required: true, maxlength: 200, hint: t("community.field-organisation-hint") })}</div>
    ${shelter && html`<${Notice} kind="warn">${t("community.shelter-hint")}<//>`}
    <div class="row">${field("languages", { hint: t("community.field-languages-hint") })}${field("hours", { maxlength: 300, hint: shelter ? t("community.no-address") : undefined })}</div>
    <div class="row">${!shelter && field("phone", { maxlength: 32 })}${!shelter && field("web", { type: "url", maxlength: 300 })}
      ${field("through", { options: [{ value: "", text: t("community.none") }, ...ways] })}</div>
    <fieldset class="stack"><legend>${t("community.field-services")}</legend>${AIDS.map((aid) => html`<${Check} key=${aid} label=${t("community.aid-" + aid)} checked=${draft.services.includes(aid)}
      onChange=${(yes) => change({ services: yes ? [...draft.services, aid] : draft.services.filter((one) => one !== aid) })} />`)}</fieldset>
    <${At} places=${places} served=${draft.places} onChange=${(served) => change({ places: served })} />
    <div class="row">${field("agreedOn", { type: "date", hint: t("community.field-agreedOn-hint") })}${field("capacity", { options: choices("community.capacity-", ["OPEN", "LIMITED", "FULL"]) })}
      ${field("credit", { options: choices("community.credit-", ["ANONYMOUS", "CREDITED"]) })}${field("compartment", { options: choices("community.compartment-", ["NONE", "HOLDS_KEY", "HOSTS"]) })}</div><//>`;
}
