// One visit: how far it is, what is next, the plan, the team.
import { useGet } from "../lib/api.js";
import { country } from "../lib/format.js";
import { html } from "../lib/h.js";
import { needWords, t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { can } from "../lib/session.js";
import { loadSheet, useSheet } from "../lib/sheet.js";
import { Later } from "../remedy/later.js";
import { Button, Empty, Head, Problem, Wait } from "../ui/parts.js";
import { Facts, History, Warnings } from "../visits/facts.js";
import { FilledForm } from "../visits/form.js";
import { Report } from "../visits/report.js";
import { Review } from "../visits/review.js";
import { StageLine, Steps } from "../visits/steps.js";
import { Team } from "../visits/team.js";
import { Standing, when } from "../visits/words.js";

/** Stages before somebody stands at the site. */
const BEFORE = ["RISK_SCOPED", "HELP_MAPPED", "PLANNED", "PRE_INFORMED"];

/** Stages in which nothing is recorded any more. */
const AFTER = ["INTEGRITY_REVIEW", "RELEASED", "CORRECTION", "VERIFICATION", "CLOSED", "ESCALATED"];
const nonconformities = () => Promise.all([import("../remedy/ofvisit.js"), needWords(["remedy"]), loadSheet("remedy")]).then(([module]) => module.OfVisit);

/** @param {{query: {id?: string}}} props */
export default function VisitPage({ query }) {
  const ready = useSheet("visits");
  const found = useGet(query.id ? "/visits/" + encodeURIComponent(query.id) : null);
  const visit = found.data || (found.stale?.id === query.id && found.stale);
  if (!query.id || found.error?.status === 404) {
    return html`<${Head} title=${t("visits.title")} /><${Empty} title=${t("visits.unknown")}><a href="#/visits">${t("visits.title")}</a><//>`;
  }
  if (!ready || !visit) return html`<${Head} title=${t("visits.title")} />${found.error ? html`<${Problem} error=${found.error} again=${found.again} />` : html`<${Wait} />`}`;
  const reported = !BEFORE.includes(visit.stage);
  const writing = reported && visit.mine && !visit.side && can("RECORD_VISITS") && !AFTER.includes(visit.stage);
  const actions = html`<${Button} icon="visits" to="#/visits">${t("visits.back")}<//>
    ${visit.editable && can("PLAN_VISITS") && html`<${Button} to=${href("/visits/new", { id: visit.id })}>${t("visits.change")}<//>`}`;
  return html`<${Head} key=${visit.id} title=${visit.siteName} actions=${actions} />
    <span class="tags"><${Standing} visit=${visit} /><span>${country(visit.country)} · ${when(visit.plan)}</span></span>
    <${Problem} error=${found.error} again=${found.again} />
    <${StageLine} visit=${visit} />
    <${Warnings} visit=${visit} />
    <div class="two"><div class="stack"><${Steps} visit=${visit} again=${found.again} />
        ${reported && can("READ_REMEDY") && html`<${Later} load=${nonconformities} visit=${visit} />`}
        ${reported && html`<${Report} visit=${visit} />`}${writing && html`<${FilledForm} visit=${visit} again=${found.again} />`}${reported && can("REVIEW_VISITS") && html`<${Review} visit=${visit} again=${found.again} />`}<${Facts} visit=${visit} /></div>
      <div class="stack"><${Team} visit=${visit} again=${found.again} /><${History} visit=${visit} /></div></div>`;
}
