// The plan of a visit: a new one from a supplier or a finding, or one that is changed.
import { send, useGet } from "../lib/api.js";
import { html, useEffect, useRef, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { go, href } from "../lib/router.js";
import { say } from "../lib/say.js";
import { can } from "../lib/session.js";
import { useSheet } from "../lib/sheet.js";
import { Button, Empty, Head, Problem, Wait } from "../ui/parts.js";
import { Asked, Help, Why } from "../visits/before.js";
import { fromPlan, toPlan } from "../visits/draft.js";
import { Extent, When } from "../visits/extent.js";
import { Languages, Seats } from "../visits/seats.js";

/** The form. @param {{site?: object, visit?: object, query: object, reload: () => void}} props */
function Form({ site, visit, query, reload }) {
  const [draft, setDraft] = useState(() => fromPlan(visit ? visit.plan : site.row.workers > 0 ? { workers: site.row.workers } : {}));
  const [why, setWhy] = useState({ words: "", findings: query.finding ? [query.finding] : [] });
  const [state, set] = useState({});
  const key = useRef(crypto.randomUUID());
  const change = (patch) => setDraft((before) => ({ ...before, ...patch }));
  const save = async (event) => {
    event.preventDefault();
    if (!visit && why.findings.length === 0 && !why.words.trim()) return set({ wrong: true });
    set({ busy: true });
    try {
      let id = visit?.id;
      if (visit) await send("PUT", "/visits/" + id, toPlan(draft), { match: visit.etag });
      else {
        const asked = { assessment: site.assessment.id, site: site.row.site, findings: why.findings, words: why.words.trim() || undefined, plan: toPlan(draft) };
        const made = await send("POST", "/visits", asked, { key: key.current });
        // a repetition tells only what it was carried out on
        id = made.id || made.subject;
      }
      say(t("visits.saved"));
      go("/visit", { id });
    } catch (error) {
      if (error.status === 422) key.current = crypto.randomUUID();
      set({ error });
    }
    return undefined;
  };
  const changed = state.error?.status === 412;
  return html`<form class="stack" onSubmit=${save}>
    ${!visit && html`<${Why} why=${why} flags=${site.flags} onWhy=${setWhy} wrong=${state.wrong} />`}
    <${Help} draft=${draft} site=${visit ? visit.site : site.row.site} change=${change} /><${When} draft=${draft} change=${change} /><${Extent} draft=${draft} change=${change} />
    <${Seats} draft=${draft} change=${change} /><${Languages} draft=${draft} change=${change} /><${Asked} draft=${draft} change=${change} />
    <${Problem} error=${state.error} again=${changed ? reload : undefined} />
    <div class="actions end"><${Button} to=${visit ? href("/visit", { id: visit.id }) : href("/supplier", { site: query.site })}>${t("app.cancel")}<//>
      <${Button} main type="submit" disabled=${state.busy}>${t("visits.save")}<//></div></form>`;
}

/** @param {{query: {site?: string, assessment?: string, finding?: string, id?: string}}} props */
export default function PlanVisit({ query }) {
  const ready = useSheet("visits");
  const mayPlan = can("PLAN_VISITS");
  const [turn, setTurn] = useState(0);
  const visit = useGet(mayPlan && query.id ? "/visits/" + encodeURIComponent(query.id) : null, { turn: turn || undefined });
  const site = useGet(mayPlan && query.site && !query.id ? "/assessments/" + (query.assessment || "latest") + "/suppliers/one" : null, { site: query.site });
  const found = query.id ? visit : site;
  const data = found.data;
  const title = data ? t(query.id ? "visits.change-of" : "visits.new-of", { name: query.id ? data.siteName : data.row.name }) : t("visits.new");
  useEffect(() => scrollTo(0, 0), []);
  if (!mayPlan || !(query.id || query.site)) {
    return html`<${Head} title=${t("visits.new")} /><${Empty} title=${t(mayPlan ? "visits.no-site" : "app.not-yours")}><a href="#/suppliers">${t("visits.new-from")}</a><//>`;
  }
  return html`<${Head} key=${title} title=${title} lead=${t("visits.form-lead")} />
    <${Problem} error=${found.error} again=${found.again} />
    ${(!ready || found.loading) && html`<${Wait} />`}
    ${ready && data && html`<${Form} key=${turn} site=${query.id ? null : data} visit=${query.id ? data : null} query=${query} reload=${() => setTurn(turn + 1)} />`}`;
}
