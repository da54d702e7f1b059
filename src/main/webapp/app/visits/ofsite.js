// Visits to one supplier, and where one is planned.
import { useGet } from "../lib/api.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { can } from "../lib/session.js";
import { Button, Empty, Problem, Wait } from "../ui/parts.js";
import { Rows } from "./agenda.js";

/** @param {{view: {row: {site: string}, asked?: string}}} props */
export function OfSite({ view }) {
  const found = useGet("/visits", { site: view.row.site, count: 100 });
  const plan = can("PLAN_VISITS") && html`<div class="actions"><${Button} main icon="plus"
    to=${href("/visits/new", { site: view.row.site, assessment: view.asked })}>${t("visits.new")}<//></div>`;
  if (!found.data) return found.error ? html`<${Problem} error=${found.error} again=${found.again} />` : html`<${Wait} />`;
  return found.data.total === 0
    ? html`<${Empty} title=${t("visits.none-site")}><p>${t("visits.none-site-lead")}</p>${plan}<//>`
    : html`${plan}<${Rows} bare visits=${found.data.items} caption=${t("visits.title")} />`;
}
