// What partners are asked about a place, and how far they are.
import { send, useGet } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { can } from "../lib/session.js";
import { Field } from "../ui/field.js";
import { Card, Problem, Wait } from "../ui/parts.js";
import { Pages } from "../ui/table.js";
import { Behind, Sending } from "./send.js";

const COUNT = 50;

function Ask({ place, onDone, onClose }) {
  const partners = useGet("/community/partners", { count: 1000 });
  const forms = useGet("/community/forms");
  const [draft, set] = useState({ partner: "", form: "", due: "" });
  if (!partners.data || !forms.data) return html`<${Problem} error=${partners.error || forms.error} /><${Wait} />`;
  const there = partners.data.items.filter((one) => one.places.some((at) => at.place === place.id));
  if (there.length === 0) return html`<p>${t("community.ask-nobody")}</p>`;
  const asked = { partner: draft.partner || there[0].id, form: draft.form || forms.data[0].id };
  const field = (name, options) => html`<${Field} name=${"ask-" + name} label=${t("community.field-" + name)} value=${asked[name]} options=${options}
    onInput=${(value) => set({ ...draft, [name]: value })} />`;
  return html`<${Sending} act=${t("community.ask")} onDone=${onDone} onClose=${onClose}
    onSend=${() => send("POST", "/community/assessments", { ...asked, place: place.id, due: draft.due || null })}>
    <div class="row">${field("partner", there.map((one) => ({ value: one.id, text: one.name })))}
      ${field("form", forms.data.map((one) => ({ value: one.id, text: one.title })))}
      <${Field} name="ask-due" type="date" label=${t("community.field-due")} value=${draft.due} onInput=${(due) => set({ ...draft, due })} /></div><//>`;
}

/** @param {{place?: object}} props all places where none is given */
export function Asked({ place }) {
  const [first, setFirst] = useState(0);
  const found = useGet("/community/assessments", { place: place?.id, first, count: COUNT });
  const page = found.data || found.stale;
  const rows = page?.items;
  return html`<${Card} title=${t("community.assessments")}><p class="dim">${t("community.assessments-lead")}</p>
    <${Problem} error=${found.error} again=${found.again} />
    ${!rows ? html`<${Wait} />` : rows.length === 0 ? html`<p>${t("community.assessments-none")}</p>` : html`<ul class="items">${rows.map((one) => html`<li class="item" key=${one.id}>
      <span><a href=${href("/place-assessment", { id: one.id })}>${one.form.title}: <bdi>${place ? one.partner : one.place.name}</bdi></a></span>
      <span class="tags"><span class="tag">${t("community.assessment-" + one.state)}</span>${one.due && one.state === "OPEN" && html`<span class="dim">${t("community.until", { date: date(one.due) })}</span>`}</span></li>`)}</ul>
      ${page.total > COUNT && html`<${Pages} first=${first} count=${COUNT} total=${page.total} onFirst=${setFirst} />`}`}
    ${place && can("MANAGE_COMMUNITY") && html`<${Behind} act=${t("community.ask-new")}>${(close) => html`<${Ask} place=${place} onClose=${close} onDone=${() => (close(), found.again())} />`}<//>`}<//>`;
}
