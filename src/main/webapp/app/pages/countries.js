// Countries: a table in order first, a map beside it, and what published lists say as context.
import { Legend } from "../chain/legend.js";
import { Detail } from "../countries/detail.js";
import { Lists, Ranked } from "../countries/tables.js";
import { useWorld, WorldMap } from "../countries/worldmap.js";
import { useGet } from "../lib/api.js";
import { useAssessment } from "../lib/assessment.js";
import { date } from "../lib/format.js";
import { html, useMemo } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { setQuery } from "../lib/router.js";
import { useSheet } from "../lib/sheet.js";
import { Field } from "../ui/field.js";
import { Button, Card, Empty, Head, Notice, Problem, Wait } from "../ui/parts.js";

const TIERS = ["1", "2", "2WL", "3", "special"];

function Tiers() {
  return html`<ul class="chain-legend" aria-label=${t("countries.legend")}>${TIERS.map((tier) => html`<li>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><rect class=${"land tip-" + tier.toLowerCase()} width="16" height="16" /></svg>${t("countries.tip-" + tier)}</li>`)}</ul>`;
}

function MapCard({ table, items, query }) {
  const { data, error } = useWorld();
  const layer = query.map === "tip" ? "tip" : "band";
  const layers = ["band", "tip"].map((one) => ({ value: one, text: t("countries.layer-" + one) }));
  return html`<${Card} title=${t("countries.map")}>
    <${Field} name="countries-layer" label=${t("countries.layer")} value=${layer} options=${layers} onInput=${(map) => setQuery({ map })} />
    ${error && html`<${Notice} kind="err">${t("countries.map-missing")}<//>`}
    ${!data && !error && html`<${Wait} />`}
    ${data && html`<${WorldMap} world=${data} items=${items} rankings=${table.rankings} layer=${layer} chosen=${query.country}
      label=${t("countries.map-label", { count: items.size })} onChoose=${(country) => setQuery({ country })} />`}
    ${layer === "band" ? html`<${Legend} lines=${false} />` : html`<${Tiers} />`}
    <p class="dim"><span class="hatch-mark" aria-hidden="true"></span>${t(layer === "band" ? "countries.hatch-band" : "countries.hatch-tip")}</p>
    <p class="dim">${t("countries.dots")} ${t("countries.borders")}</p>
  <//>`;
}

function Shown({ run, table, query }) {
  const items = useMemo(() => new Map(table.items.map((item) => [item.country, item])), [table]);
  const chosen = items.get(query.country);
  return html`<${Notice} title=${t("countries.no-reason")}>${t("countries.no-reason-why")}<//>
    <div class="two countries-two">
      <${Card} title=${t("countries.ranked")}><p class="dim">${t("countries.ranked-lead")}</p>
        <${Ranked} items=${table.items} chosen=${query.country} onChoose=${(country) => setQuery({ country: country === query.country ? undefined : country })} />
        ${table.withoutCountry > 0 && html`<p>${t("countries.without", { count: table.withoutCountry })}</p>`}<//>
      <div class="stack">
        <${MapCard} table=${table} items=${items} query=${query} />
        ${chosen && html`<${Detail} key=${chosen.country} item=${chosen} lists=${table.lists} run=${run} onClear=${() => setQuery({ country: undefined })} />`}
      </div>
    </div>
    <${Lists} lists=${table.lists} />`;
}

/** @param {{query: object}} props `country` is open, `map` chooses what the map shows */
export default function Countries({ query }) {
  const sheet = useSheet("chain");
  const { assessment, loading, error, again } = useAssessment();
  const run = assessment?.id;
  const got = useGet(run ? "/assessments/" + run + "/countries" : null);
  if (!sheet || loading) return html`<${Wait} />`;
  const table = got.data;
  const lead = table && t("countries.lead", { count: table.places, countries: table.items.length, date: date(table.asOf) });
  return html`<${Head} title=${t("countries.title")} lead=${lead} />
    <${Problem} error=${error || got.error} again=${error ? again : got.again} />
    ${!run && !error && html`<${Empty} title=${t("countries.empty")}><p>${t("countries.empty-lead")}</p><${Button} main to="#/import">${t("chain.to-import")}<//><//>`}
    ${run && !table && !got.error && html`<${Wait} text=${t("countries.counting")} />`}
    ${table && (table.items.length
      ? html`<${Shown} run=${run} table=${table} query=${query} />`
      : html`<${Empty} title=${t("countries.none")}><p>${t("countries.without", { count: table.withoutCountry })}</p><//>`)}`;
}
