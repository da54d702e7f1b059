// The sites of a place, how far away help is, and which site is added.
import { send, useGet } from "../lib/api.js";
import { country } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { Field } from "../ui/field.js";
import { Button, Card, Problem, Wait } from "../ui/parts.js";
import { Pages } from "../ui/table.js";
import { Time } from "./help.js";
import { Behind, Sending } from "./send.js";

const FOUND = 8;
const COUNT = 50;

function Choose({ onSite }) {
  const [q, setQ] = useState("");
  const found = useGet(q.trim().length > 1 ? "/assessments/latest/suppliers" : null, { q: q.trim(), count: FOUND });
  const items = (found.data?.items || []).slice(0, FOUND);
  return html`<${Field} name="place-site" type="search" label=${t("community.site-search")} value=${q} onInput=${setQ} autocomplete="off" />
    <div role="status">${found.data && items.length === 0 && t("community.site-none")}</div>
    ${items.length > 0 && html`<ul class="items">${items.map((row) => html`<li class="item" key=${row.site}>
      <span><bdi>${row.name}</bdi> <span class="dim">${country(row.country)}</span></span>
      <${Button} small onClick=${() => onSite(row)}>${t("community.site-take")}<span class="sr"> <bdi>${row.name}</bdi></span><//></li>`)}</ul>`}
    <${Problem} error=${found.error} />`;
}

function Locate({ place, onDone, onClose }) {
  const [site, setSite] = useState(null);
  const [days, setDays] = useState("");
  if (!site) return html`<${Choose} onSite=${setSite} />`;
  const body = () => ({ site: site.site, place: place.id, daysToPort: days ? Number(days) : null });
  return html`<${Sending} act=${t("community.site-put")} onSend=${() => send("PUT", "/community/sites", body())} onDone=${onDone} onClose=${onClose}>
    <p><strong><bdi>${site.name}</bdi></strong></p>
    <${Field} name="place-days" label=${t("community.field-daysToPort")} hint=${t("community.field-daysToPort-hint")} inputmode="numeric" value=${days} onInput=${setDays} /><//>`;
}

/** @param {{place: object}} props */
export function Sites({ place }) {
  const [first, setFirst] = useState(0);
  const found = useGet("/community/places/" + place.id + "/sites", { first, count: COUNT });
  const page = found.data || found.stale;
  const rows = page?.items;
  const [error, setError] = useState(null);
  const leave = (row) => send("PUT", "/community/sites", { site: row.site }).then(found.again, setError);
  return html`<${Card} title=${t("community.sites")}><p class="dim">${t("community.sites-lead")}</p>
    <${Problem} error=${found.error || error} again=${found.again} />
    ${!rows ? html`<${Wait} />` : rows.length === 0 ? html`<p>${t("community.sites-none")}</p>` : html`<ul class="items">${rows.map((row) => html`<li class="item" key=${row.site}>
      <span><a href=${href("/supplier", { site: row.site })}><bdi>${row.siteName || row.site}</bdi></a> <${Time} time=${row} /></span>
      <${Button} small onClick=${() => leave(row)}>${t("community.site-leave")}<span class="sr"> <bdi>${row.siteName}</bdi></span><//></li>`)}</ul>
      ${page.total > COUNT && html`<${Pages} first=${first} count=${COUNT} total=${page.total} onFirst=${setFirst} />`}`}
    <${Behind} act=${t("community.site-add")}>${(close) => html`<${Locate} place=${place} onClose=${close} onDone=${() => (close(), found.again())} />`}<//><//>`;
}
