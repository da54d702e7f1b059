// What one visit found not to conform, on its page, and raising one there.
import { useGet } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { say } from "../lib/say.js";
import { can } from "../lib/session.js";
import { Button, Card, Problem, Wait } from "../ui/parts.js";
import { Form } from "./form.js";
import { Rows } from "./list.js";

const COUNT = 200;

/** @param {{visit: {id, site, siteName, stage, mine: boolean}}} props a visit that has begun */
export function OfVisit({ visit }) {
  const [raising, setRaising] = useState(false);
  const found = useGet("/corrective-actions", { visit: visit.id, count: COUNT });
  const page = found.data || found.stale;
  // the team raises at its own visit; whoever manages raises anywhere
  const own = visit.mine && can("RECORD_VISITS") && visit.stage !== "CLOSED";
  const done = (made) => {
    setRaising(false);
    say(t(made.id ? "remedy.raised" : "remedy.raised-sealed"));
    found.again();
  };
  const at = { id: visit.id, own, place: { site: visit.site, name: visit.siteName } };
  return html`<section class="stack" aria-labelledby="of-visit">
    <h2 id="of-visit">${t("remedy.of-visit")}</h2>
    <${Problem} error=${found.error} again=${found.again} />
    ${!page && !found.error && html`<${Wait} />`}
    ${page && (page.total === 0 ? html`<p class="dim">${t("remedy.of-visit-none")}</p>` : html`<${Rows} rows=${page.items} again=${found.again} bare short />`)}
    ${raising ? html`<${Card}><${Form} visit=${at} onDone=${done} onClose=${() => setRaising(false)} /><//>`
      : (own || can("MANAGE_REMEDY")) && html`<div class="actions"><${Button} icon="plus" onClick=${() => setRaising(true)}>${t("remedy.raise-here")}<//></div>`}
  </section>`;
}
