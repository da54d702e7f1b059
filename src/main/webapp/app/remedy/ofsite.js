// The corrective actions of one supplier, on its page.
import { useGet } from "../lib/api.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { can } from "../lib/session.js";
import { Button, Empty, Problem, Wait } from "../ui/parts.js";
import { Rows } from "./list.js";

const COUNT = 200;

/** @param {{view: object}} props */
export function OfSite({ view }) {
  const found = useGet("/corrective-actions", { site: view.row.site, count: COUNT });
  const page = found.data || found.stale;
  return html`<${Problem} error=${found.error} again=${found.again} />
    ${!page && !found.error && html`<${Wait} />`}
    ${page && (page.total === 0 ? html`<${Empty} title=${t("remedy.none")} />` : html`<${Rows} rows=${page.items} again=${found.again} bare />`)}
    ${can("MANAGE_REMEDY") && html`<div class="actions"><${Button} icon="plus" to=${href("/corrective-actions", { add: "one", site: view.row.site, name: view.row.name })}>${t("remedy.raise")}<//>
      <${Button} icon="import" to=${href("/corrective-actions", { add: "plan", site: view.row.site, name: view.row.name })}>${t("remedy.plan")}<//></div>`}`;
}
