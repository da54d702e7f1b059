// What people are told at a place, and which of their languages that reaches.
import { send, useGet } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { can } from "../lib/session.js";
import { Field } from "../ui/field.js";
import { Card, Notice, Problem, Wait } from "../ui/parts.js";
import { Behind, Sending } from "./send.js";
import { choices, languages, today } from "./words.js";

const TOPICS = ["AWARENESS", "RIGHTS", "FIRST_RESPONSE", "EMPLOYERS"];
const MATERIALS = ["CARD", "POSTER", "AUDIO", "FILM", "LESSON"];

function Form({ act, to, first, numbers = [], fields, onDone, onClose }) {
  const [draft, set] = useState(first);
  const field = (name, more) => html`<${Field} name=${"told-" + name} label=${t("community.field-" + name)} value=${draft[name]}
    onInput=${(value) => set({ ...draft, [name]: value })} ...${more} />`;
  const body = () => Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== "").map(([name, value]) => [name, numbers.includes(name) ? Number(value) : value]));
  return html`<${Sending} act=${act} onSend=${() => send("POST", to, body())} onDone=${onDone} onClose=${onClose}><div class="row">${fields(field)}</div><//>`;
}

function Reach({ reach }) {
  if (reach.share === undefined || reach.share === null) return html`<${Notice}>${t("community.reach-unknown")}<//>`;
  return html`<p>${t("community.reach", { share: reach.share })}</p>
    ${reach.missing.length > 0 && html`<${Notice} kind="warn">${t("community.reach-missing", { languages: languages(reach.missing) })}<//>`}`;
}

/** @param {{place: object}} props */
export function Told({ place }) {
  const found = useGet("/community/places/" + place.id + "/awareness");
  const data = found.data || found.stale;
  const hint = { hint: t("community.field-language-hint"), maxlength: 2, required: true };
  const first = { place: place.id, day: today(), language: place.languages[0] || "", people: "", topic: "AWARENESS" };
  return html`<${Card} title=${t("community.awareness")}><${Problem} error=${found.error} again=${found.again} />
    ${!data ? html`<${Wait} />` : html`<${Reach} reach=${data.reach} />
      <ul class="plain-list ruled">${data.sessions.map((one) => html`<li key=${one.id}><strong>${t("community.topic-" + one.topic)}</strong>
        <span class="dim">${[date(one.day), languages([one.language]), t("community.attendance-" + one.attendance)].join(" · ")}</span></li>`)}</ul>
      ${data.materials.length > 0 && html`<h3>${t("community.materials")}</h3><ul>${data.materials.map((one) => html`<li key=${one.id}><bdi>${one.title}</bdi>
        <span class="dim">${[t("community.material-" + one.kind), languages([one.language])].join(" · ")}</span></li>`)}</ul>`}`}
    ${can("MANAGE_COMMUNITY") && html`
      <${Behind} act=${t("community.session-add")}>${(close) => html`<${Form} act=${t("community.keep")} to="/community/sessions" first=${first} numbers=${["people"]} onClose=${close} onDone=${() => (close(), found.again())}
        fields=${(field) => html`${field("topic", { options: choices("community.topic-", TOPICS) })}${field("day", { type: "date", required: true })}${field("language", hint)}
          ${field("people", { inputmode: "numeric", required: true, hint: t("community.field-people-hint") })}`} />`}<//>
      <${Behind} act=${t("community.material-add")}>${(close) => html`<${Form} act=${t("community.keep")} to="/community/materials" first=${{ title: "", language: "", kind: "CARD", web: "" }} onClose=${close} onDone=${() => (close(), found.again())}
        fields=${(field) => html`${field("title", { required: true, maxlength: 200 })}${field("kind", { options: choices("community.material-", MATERIALS) })}${field("language", hint)}${field("web", { type: "url" })}`} />`}<//>`}<//>`;
}
