// Visits as a list, the next first.
import { useGet } from "../lib/api.js";
import { country } from "../lib/format.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { setQuery } from "../lib/router.js";
import { Field } from "../ui/field.js";
import { Empty, Problem, Wait } from "../ui/parts.js";
import { Pages, Table } from "../ui/table.js";
import { Standing, standing, visitAt, when } from "./words.js";

const COUNT = 50;
const STAGES = ["RISK_SCOPED", "HELP_MAPPED", "PLANNED", "PRE_INFORMED", "OPENING", "SITE_TOUR", "INTERVIEW_SELECTION", "INTERVIEWS",
  "DOCUMENT_REVIEW", "PRE_CLOSING", "CLOSING", "REPORT_DRAFT", "INTEGRITY_REVIEW", "RELEASED", "CORRECTION", "VERIFICATION", "CLOSED", "ESCALATED"];
const SIDES = ["ON_HOLD", "OBSTRUCTED", "VOIDED"];

/** Rows of visits. @param {{visits: object[], caption: string, bare?: boolean}} props `bare` leaves the site out */
export function Rows({ visits, caption, bare }) {
  const link = (visit, words) => html`<a href=${visitAt(visit.id)}>${words}${bare && html`<span class="sr"> <bdi>${visit.siteName}</bdi></span>`}</a>`;
  const columns = [
    bare ? { id: "when", text: t("visits.when"), head: true, cell: (visit) => link(visit, when(visit)) }
      : { id: "siteName", text: t("visits.site"), head: true, cell: (visit) => link(visit, html`<bdi>${visit.siteName}</bdi>`) },
    !bare && { id: "when", text: t("visits.when"), cell: when },
    !bare && { id: "country", text: t("visits.country"), cell: (visit) => country(visit.country) },
    { id: "mode", text: t("visits.mode"), cell: (visit) => (visit.mode ? t("visits.mode-" + visit.mode) : t("visits.open")) },
    { id: "stage", text: t("visits.stage"), cell: (visit) => html`<${Standing} visit=${visit} />` },
    { id: "lead", text: t("visits.lead"), cell: (visit) => html`<bdi>${visit.lead || t("visits.open")}</bdi>${visit.mine && html` <span class="tag">${t("visits.mine")}</span>`}` },
  ].filter(Boolean);
  return html`<div class="card"><${Table} caption=${caption} columns=${columns} rows=${visits} rowKey=${(visit) => visit.id} /></div>`;
}

/** @param {{query: object}} props filters of the address */
export function Agenda({ query }) {
  const first = Number(query.first || 0);
  const found = useGet("/visits", { first, count: COUNT, stage: query.stage, unfinished: query.all ? undefined : true, mine: query.mine });
  const page = found.data || found.stale;
  const some = query.stage || query.mine || query.all;
  const pick = (name) => (value) => setQuery({ [name]: value, first: undefined });
  const stages = [...STAGES.map((stage) => ({ stage })), ...SIDES.map((side) => ({ side }))];
  return html`<div class="row" role="search" aria-label=${t("visits.filters")}>
      <${Field} name="visits-stage" label=${t("visits.stage")} value=${query.stage || ""} onInput=${pick("stage")}
        options=${[{ value: "", text: t("visits.any") }, ...stages.map((one) => ({ value: one.side || one.stage, text: standing(one) }))]} />
      <${Field} name="visits-all" label=${t("visits.which")} value=${query.all || ""} onInput=${pick("all")}
        options=${[{ value: "", text: t("visits.which-unfinished") }, { value: "yes", text: t("visits.which-all") }]} />
      <${Field} name="visits-mine" label=${t("visits.whose")} value=${query.mine || ""} onInput=${pick("mine")}
        options=${[{ value: "", text: t("visits.whose-all") }, { value: "true", text: t("visits.whose-mine") }]} /></div>
    <${Problem} error=${found.error} again=${found.again} />
    ${!page && found.loading && html`<${Wait} />`}
    ${page && (page.total === 0
      ? html`<${Empty} title=${t(some ? "visits.none-so" : "visits.none")}><p>${t(some ? "visits.none-so-lead" : "visits.none-lead")}</p><//>`
      : html`<${Rows} visits=${page.items} caption=${t("visits.view-agenda")} />
        <${Pages} first=${first} count=${COUNT} total=${page.total} onFirst=${(to) => setQuery({ first: to || undefined })} />`)}`;
}
