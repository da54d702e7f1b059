// Choosing the site that something is about, among those of the newest assessment.
import { useGet } from "../lib/api.js";
import { country } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Field } from "../ui/field.js";
import { Button, Problem } from "../ui/parts.js";

const FOUND = 8;

/** @param {{site?: {site, name}, onSite: (site) => void}} props */
export function Site({ site, onSite }) {
  const [q, setQ] = useState("");
  const found = useGet(!site && q.trim().length > 1 ? "/assessments/latest/suppliers" : null, { q: q.trim(), count: FOUND });
  if (site) {
    return html`<p>${t("remedy.site")}: <strong><bdi>${site.name || site.site}</bdi></strong>
      <${Button} small plain onClick=${() => (setQ(""), onSite(null))}>${t("remedy.site-other")}<//></p>`;
  }
  const items = (found.data?.items || []).slice(0, FOUND);
  return html`<${Field} name="site-search" type="search" label=${t("remedy.site-search")} value=${q} onInput=${setQ} autocomplete="off" />
    <div role="status">${found.data && items.length === 0 && t("remedy.site-none")}</div>
    ${items.length > 0 && html`<ul class="items">${items.map((row) => html`<li class="item" key=${row.site}>
      <span><bdi>${row.name}</bdi> <span class="dim">${country(row.country)}</span></span>
      <${Button} small onClick=${() => onSite(row)}>${t("remedy.site-take")}<span class="sr"> <bdi>${row.name}</bdi></span><//></li>`)}</ul>`}
    <${Problem} error=${found.error} />`;
}
