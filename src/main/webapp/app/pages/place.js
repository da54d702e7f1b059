// One place: who helps there, how far away help is, what partners say, what is done together.
import { Asked } from "../community/asked.js";
import { Told } from "../community/awareness.js";
import { Force } from "../community/force.js";
import { HelpList } from "../community/help.js";
import { PlaceForm } from "../community/placeform.js";
import { Sites } from "../community/sites.js";
import { languages } from "../community/words.js";
import { useGet } from "../lib/api.js";
import { country, date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { can } from "../lib/session.js";
import { useSheet } from "../lib/sheet.js";
import { Field } from "../ui/field.js";
import { Button, Card, Empty, Head, Problem, Wait } from "../ui/parts.js";

function Facts({ place, places }) {
  const outer = places.find((one) => one.id === place.within);
  const pairs = [
    ["kind", t("community.kind-" + place.kind)],
    ["localName", place.localName],
    ["country", country(place.country)],
    ["code", place.code],
    ["number", place.emergency && (place.emergency.number || t("community.none"))],
    ["route", place.emergency?.route],
    ["checkedOn", place.emergency && date(place.emergency.checkedOn)],
    ["languages", languages(place.languages) || t("community.not-known")],
  ].filter(([, words]) => words);
  return html`<${Card} title=${t("community.place-facts")}><dl class="pair">${pairs.map(([name, words]) => html`<dt>${t("community.field-" + name)}</dt><dd><bdi>${words}</bdi></dd>`)}
    ${outer && html`<dt>${t("community.field-within")}</dt><dd><a href=${href("/place", { id: outer.id })}><bdi>${outer.name}</bdi></a></dd>`}</dl><//>`;
}

function Said({ place }) {
  const found = useGet("/community/places/" + place.id + "/facts");
  const all = found.data || found.stale;
  return html`<${Card} title=${t("community.said")}><p class="dim">${t("community.said-lead")}</p><${Problem} error=${found.error} again=${found.again} />
    ${all && (all.length === 0 ? html`<p>${t("community.said-none")}</p>` : html`<ul class="plain-list ruled">${all.map((one) => html`<li key=${one.question + one.day}><span><bdi>${one.question}</bdi></span>
      <strong><bdi>${one.answer}</bdi></strong><span class="dim">${one.by ? html`<bdi>${one.by}</bdi>` : t("community.said-by")}, ${date(one.day)}</span></li>`)}</ul>`)}<//>`;
}

function Help({ place }) {
  const [language, set] = useState("");
  const found = useGet("/community/places/" + place.id + "/help", { language });
  const help = found.data || found.stale;
  const all = [{ value: "", text: t("community.any-language") }, ...place.languages.map((code) => ({ value: code, text: languages([code]) }))];
  return html`<${Card} title=${t("community.help")}><p class="dim">${t("community.help-lead")}</p>
    <${Field} name="help-language" label=${t("community.field-helpLanguage")} value=${language} options=${all} onInput=${set} />
    <${Problem} error=${found.error} again=${found.again} />${help ? html`<${HelpList} help=${help} />` : !found.error && html`<${Wait} />`}<//>`;
}

/** @param {{query: {id?: string}}} props */
export default function PlacePage({ query }) {
  useSheet("suppliers");
  const found = useGet(query.id ? "/community/places/" + encodeURIComponent(query.id) : null);
  const all = useGet("/community/places", { count: 1000 });
  const [changing, set] = useState(false);
  const place = found.data || (found.stale?.id === query.id && found.stale);
  const places = (all.data || all.stale)?.items;
  if (!query.id || found.error?.status === 404) {
    return html`<${Head} title=${t("community.places")} /><${Empty} title=${t("community.place-unknown")}><a href="#/places">${t("community.places")}</a><//>`;
  }
  if (!place || !places) return html`<${Head} title=${t("community.places")} />${found.error ? html`<${Problem} error=${found.error} again=${found.again} />` : html`<${Wait} />`}`;
  const actions = can("MANAGE_COMMUNITY") && html`<${Button} onClick=${() => set(true)}>${t("community.place-change")}<//>`;
  return html`<${Head} key=${place.id} title=${place.name} actions=${actions} />
    ${changing && html`<${Card} title=${t("community.place-change")}><${PlaceForm} place=${place} places=${places} onClose=${() => set(false)} onDone=${() => (set(false), found.again(), all.again())} /><//>`}
    <div class="two"><div class="stack"><${Help} place=${place} /><${Said} place=${place} />
        ${can("READ_COMMUNITY") && html`<${Asked} place=${place} /><${Force} place=${place} />`}</div>
      <div class="stack"><${Facts} place=${place} places=${places} />
        ${can("MANAGE_COMMUNITY") && html`<${Sites} place=${place} />`}${can("READ_COMMUNITY") && html`<${Told} place=${place} />`}</div></div>`;
}
