// The limits that rules read.
import { useGet } from "../lib/api.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { can } from "../lib/session.js";
import { Button, Problem, Wait } from "./parts.js";
import { Table } from "./table.js";

/** A table of thresholds. @param {{limits: [string, object][], rules?: boolean}} props `rules` shows who reads each */
export function Limits({ limits, rules }) {
  const columns = [
    { id: "meaning", head: true, text: t("rules.limit"), cell: ([, limit]) => html`<bdi>${limit.meaning}</bdi>` },
    { id: "value", text: t("rules.limit-value"), cell: ([, limit]) => html`<strong>${limit.value} ${limit.unit}</strong>${limit.change
      && html`<br /><span class="dim">${t("rules.limit-changed", { value: limit.shipped })}</span>`}` },
    { id: "source", text: t("rules.limit-source"), cell: ([, limit]) => (limit.change ? t("rules.limit-own") : html`<bdi>${limit.source}</bdi>`) },
    ...(rules ? [{ id: "rules", text: t("rules.limit-rules"), cell: ([, limit]) => limit.rules.map((id, i) => html`${i > 0 && ", "}<a href=${href("/rules/" + id)}><bdi>${id}</bdi></a>`) }] : []),
    ...(can("MANAGE_RULES") ? [{ id: "try", text: t("rules.limit-act"), cell: ([name, limit]) => html`<${Button} small
      to=${limit.change ? href("/rules/try", { change: limit.change }) : href("/rules/try", { threshold: name })}>${limit.change ? t("rules.limit-look") : t("rules.limit-try")}<span class="sr">: ${limit.meaning}</span><//>` }] : []),
  ];
  return html`<${Table} caption=${t("rules.view-thresholds")} columns=${columns} rows=${limits} rowKey=${([name]) => name} />`;
}

/** All thresholds. */
export function Thresholds() {
  const found = useGet("/thresholds");
  if (found.error) return html`<${Problem} error=${found.error} again=${found.again} />`;
  if (!found.data) return html`<${Wait} />`;
  return html`<p class="dim">${t("rules.limits-lead")}</p><div class="card"><${Limits} limits=${Object.entries(found.data)} rules /></div>`;
}
