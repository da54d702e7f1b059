// By what the list of suppliers is filtered, and how its values are called.
import { useGet } from "../lib/api.js";
import { country, number } from "../lib/format.js";
import { html, useEffect, useMemo, useRef, useState } from "../lib/h.js";
import { has, t } from "../lib/i18n.js";
import { setQuery } from "../lib/router.js";
import { can } from "../lib/session.js";
import { BANDS, Mark } from "../ui/band.js";
import { Field } from "../ui/field.js";
import { Button } from "../ui/parts.js";

const FIRST = ["country", "step", "product", "coverage"];
const MORE = ["unknown", "kind", "severity", "rule"];

/** Names of all filters, as they stand in the address. */
export const FILTERS = ["band", ...FIRST, ...MORE];

const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** A value of a filter in words. */
export function valueWords(filter, value, titles = {}) {
  if (filter === "country") return value === "unknown" ? t("app.country-unknown") : country(value);
  if (filter === "step" && value !== "unknown") return t("suppliers.step", { count: Number(value) });
  if (filter === "rule") return titles[value] || value;
  const key = filter === "band" ? "app.band-" + value : "suppliers." + filter + "-" + value;
  return has(key) ? t(key) : upper(value);
}

/** What is filtered now, for the API and for links. */
export function chosen(query) {
  return Object.fromEntries(["q", ...FILTERS, "sort"].filter((name) => query[name]).map((name) => [name, query[name]]));
}

const set = (patch) => setQuery({ page: undefined, ...patch });

/** Bands as counts that filter. */
export function Bands({ counts, now }) {
  const of = (band) => counts.band?.find((one) => one.value === band)?.count || 0;
  return html`<div class="band-tiles" role="group" aria-label=${t("suppliers.bands")}>
    ${BANDS.map((band) => html`<button type="button" key=${band} class="card tile" aria-pressed=${now === band ? "true" : "false"}
      onClick=${() => set({ band: now === band ? undefined : band })}>
      <span class="band ${band}"><${Mark} band=${band} />${t("app.band-" + band)}</span>
      <strong>${number(of(band))}</strong></button>`)}
  </div>`;
}

function Choice({ filter, counts, now, titles }) {
  const values = [...(counts[filter] || [])];
  if (now && !values.some((one) => one.value === now)) values.unshift({ value: now, count: 0 });
  if (filter === "step") values.sort((a, b) => (Number(a.value) || 99) - (Number(b.value) || 99));
  const options = values.map(({ value, count }) => ({ value, text: valueWords(filter, value, titles) + " (" + number(count) + ")" }));
  return html`<${Field} name=${"filter-" + filter} label=${t("suppliers.filter-" + filter)} value=${now || ""}
    options=${[{ value: "", text: t("suppliers.any") }, ...options]} onInput=${(value) => set({ [filter]: value || undefined })} />`;
}

function Search({ now }) {
  const [text, setText] = useState(now || "");
  const timer = useRef();
  useEffect(() => setText(now || ""), [now]);
  const typed = (value) => {
    setText(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => set({ q: value.trim() || undefined }), 250);
  };
  return html`<${Field} name="q" type="search" label=${t("suppliers.search")} hint=${t("suppliers.search-hint")}
    value=${text} onInput=${typed} autocomplete="off" maxlength="200" />`;
}

/** Everything by which the list is made shorter. @param {{query: object, counts: object}} props */
export function Filters({ query, counts }) {
  const [more, setMore] = useState(MORE.some((name) => query[name]));
  // titles of all rules are much to carry, so only for those who look for one
  const rules = useGet(more && can("READ_RULES") ? "/rules" : null);
  const titles = useMemo(() => Object.fromEntries((rules.data?.items || rules.data || []).map((rule) => [rule.id, rule.title])), [rules.data]);
  const choice = (filter) => html`<${Choice} key=${filter} filter=${filter} counts=${counts} now=${query[filter]} titles=${titles} />`;
  const some = ["q", ...FILTERS].some((name) => query[name]);
  return html`<div class="card"><div class="card-body" role="search">
    <div class="filters"><${Search} now=${query.q} />${FIRST.map(choice)}</div>
    <details open=${more} onToggle=${(event) => setMore(event.currentTarget.open)}><summary>${t("suppliers.more")}</summary>
      <div class="filters more">${MORE.map(choice)}</div></details>
    ${some && html`<div><${Button} small plain icon="close"
      onClick=${() => set(Object.fromEntries(["q", ...FILTERS].map((name) => [name, undefined])))}>${t("suppliers.clear")}<//></div>`}
  </div></div>`;
}
