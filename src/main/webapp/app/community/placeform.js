// A place: a new one, or one that is changed.
import { send } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Field } from "../ui/field.js";
import { Sending } from "./send.js";
import { choices, codes, PLACES } from "./words.js";

const text = (value) => (value === undefined || value === null ? "" : String(value));

function written(draft) {
  const placed = draft.latitude.trim() && draft.longitude.trim();
  return {
    kind: draft.kind,
    name: draft.name,
    localName: draft.localName || null,
    country: draft.country,
    code: draft.code || null,
    position: placed ? { latitude: Number(draft.latitude), longitude: Number(draft.longitude) } : null,
    languages: codes(draft.languages),
    within: draft.within || null,
    emergency: draft.number || draft.route ? { number: draft.number || null, route: draft.route || null, checkedOn: draft.checkedOn || null } : null,
  };
}

/** @param {{place?: object, places: object[], onDone: (place) => void, onClose: () => void}} props */
export function PlaceForm({ place = {}, places, onDone, onClose }) {
  const [draft, set] = useState({
    kind: place.kind || "PORT", name: text(place.name), localName: text(place.localName), country: text(place.country), code: text(place.code),
    latitude: text(place.position?.latitude), longitude: text(place.position?.longitude), languages: (place.languages || []).join(", "), within: text(place.within),
    number: text(place.emergency?.number), route: text(place.emergency?.route), checkedOn: text(place.emergency?.checkedOn),
  });
  const field = (name, more) => html`<${Field} name=${"place-" + name} label=${t("community.field-" + name)} value=${draft[name]}
    onInput=${(value) => set({ ...draft, [name]: value })} ...${more} />`;
  const outer = places.filter((one) => one.id !== place.id).map((one) => ({ value: one.id, text: one.name }));
  const keep = () => (place.id ? send("PUT", "/community/places/" + place.id, written(draft), { match: place.etag }) : send("POST", "/community/places", written(draft)));
  return html`<${Sending} act=${t("community.keep")} onSend=${keep} onDone=${onDone} onClose=${onClose}>
    <div class="row">${field("kind", { options: choices("community.kind-", PLACES) })}${field("name", { required: true, maxlength: 200 })}${field("localName", { maxlength: 200 })}</div>
    <div class="row">${field("country", { required: true, maxlength: 2, hint: t("community.field-country-hint") })}
      ${field("code", { maxlength: 6, hint: t("community.field-code-hint") })}${field("languages", { hint: t("community.field-languages-hint") })}</div>
    <div class="row">${field("latitude", { inputmode: "decimal" })}${field("longitude", { inputmode: "decimal" })}
      ${field("within", { options: [{ value: "", text: t("community.none") }, ...outer] })}</div>
    <div class="row">${field("number", { maxlength: 20, inputmode: "tel" })}${field("route", { maxlength: 200, hint: t("community.field-route-hint") })}
      ${field("checkedOn", { type: "date" })}</div><//>`;
}
