// What stands beside the picture: where to begin, the places of a group, or one place with its ways.
import { useGet } from "../lib/api.js";
import { country, number } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { Band, BANDS } from "../ui/band.js";
import { Button, Card, Notice, Problem, Wait } from "../ui/parts.js";
import { Pages } from "../ui/table.js";
import { Routes } from "./routes.js";
import { groupName, stepName } from "./words.js";

/** A list of places to choose from. */
function Choices({ places, onPlace }) {
  return html`<ul class="chain-choices">${places.map((place) => html`<li key=${place.site}>
    <button type="button" onClick=${() => onPlace(place.site)}><strong><bdi>${place.name}</bdi></strong>
      <${Band} band=${place.band} /><small>${stepName(place.step)} · ${country(place.country)}${!place.linked ? " · " + t("chain.link-not-stated") : ""}</small></button></li>`)}</ul>`;
}

/** Before anything is chosen: the most urgent places. */
export function Begin({ run, onPlace }) {
  const { data, error } = useGet("/assessments/" + run + "/chain/places", { count: 6 });
  return html`<${Card} title=${t("chain.begin")}>
    <p>${t("chain.begin-lead")}</p><${Problem} error=${error} />
    ${data ? html`<${Choices} places=${data.items} onPlace=${onPlace} />` : !error && html`<${Wait} />`}
    <p class="dim">${t("chain.caution")}</p>
  <//>`;
}

/** The places that the picture draws as one. */
export function Group({ run, map, node, onPlace, onClear }) {
  const [first, setFirst] = useState(0);
  const query = { by: map.by, most: map.most, step: node.step, group: node.group, trace: map.trace?.place.site, first, count: 20 };
  const { data, stale, error, again } = useGet("/assessments/" + run + "/chain/map/group", query);
  const shown = data || stale;
  return html`<${Card} title=${groupName(map.by, node.group)}>
    <p>${stepName(node.step)} · ${t("chain.places", { count: node.places })}</p>
    ${node.notLinked > 0 && html`<p class="dim">${t("chain.not-linked", { count: node.notLinked })}</p>`}
    <ul class="chain-bands">${BANDS.filter((band) => node.bands[band]).map((band) => html`<li><${Band} band=${band} /> ${number(node.bands[band])}</li>`)}</ul>
    <${Problem} error=${error} again=${again} />
    ${shown ? html`<${Choices} places=${shown.items} onPlace=${onPlace} />
      <${Pages} first=${first} count=${20} total=${shown.total} onFirst=${setFirst} />` : !error && html`<${Wait} />`}
    <div class="actions"><${Button} small onClick=${onClear}>${t("chain.clear")}<//></div>
  <//>`;
}

function Signs({ run, site }) {
  const { data, error } = useGet("/assessments/" + run + "/findings", { site, sort: "severity", count: 4 });
  if (error) return html`<${Problem} error=${error} />`;
  if (!data) return html`<${Wait} />`;
  if (!data.items.length) return html`<p class="dim">${t("chain.no-signs")}</p>`;
  return html`<ul class="chain-signs">${data.items.map((one) => html`<li key=${one.fingerprint}>${one.detail}
      <small class="dim">${t("chain.said-by", { who: one.source_class, period: one.period || "–" })}</small></li>`)}</ul>
    ${data.total > data.items.length && html`<p class="dim">${t("chain.more-signs", { count: data.total - data.items.length })}</p>`}`;
}

/** How many ways there are, in words. */
export const ways = (trace) => (trace.routes.length
  ? t(trace.complete ? "chain.ways" : "chain.ways-first", { count: trace.routes.length })
  : t("chain.no-way"));

/** One place: why it is looked at, and every way from it. */
export function Chosen({ run, trace, onClear, onPlace }) {
  const place = trace.place;
  return html`<section class="card chain-chosen">
    <div class="card-head"><h2><bdi>${place.name}</bdi></h2><${Band} band=${place.band} /></div>
    <div class="card-body">
      <p class="dim">${stepName(place.step)} · ${country(place.country)}${place.products && html` · <bdi>${place.products}</bdi>`}</p>
      <h3>${t("chain.why")}</h3>
      <p>${place.reason}</p>
      <${Signs} run=${run} site=${place.site} />
      <div><a href=${href("/supplier", { site: place.site, assessment: run })}>${t("chain.all-of-it")}</a></div>
      <h3>${ways(trace)}</h3>
      ${trace.routes.length
        ? html`<${Routes} trace=${trace} onPlace=${onPlace} />`
        : html`<${Notice} kind="warn">${t(place.step < 0 ? "chain.no-way-why" : "chain.declared-only", { n: place.step })}<//>`}
      <p>${trace.upstream ? t(trace.upstreamIsLeast ? "chain.upstream-least" : "chain.upstream", { count: trace.upstream }) : t("chain.upstream-none")}</p>
      <p class="dim">${t("chain.caution")}</p>
      <div class="actions">
        ${trace.routes.length > 0 && html`<${Button} small icon="download" to=${"/api/assessments/" + run + "/chain/routes.csv?from=" + encodeURIComponent(place.site)}
          download="routes.csv">${t("chain.ways-file")}<//>`}
        <${Button} small onClick=${onClear}>${t("chain.clear")}<//></div>
    </div>
  </section>`;
}
