// One supplier as one assessment knows it.
import { useGet } from "../lib/api.js";
import { country, date } from "../lib/format.js";
import { html, useEffect, useState } from "../lib/h.js";
import { needWords, t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { can } from "../lib/session.js";
import { loadSheet, useSheet } from "../lib/sheet.js";
import { valueWords } from "../suppliers/filters.js";
import { Why } from "../suppliers/why.js";
import { Band } from "../ui/band.js";
import { Button, Empty, Head, Notice, Problem, Tabs, Wait } from "../ui/parts.js";

/** What is behind the other tabs is loaded when one of them is opened. */
const LATER = {
  routes: () => import("../suppliers/ways.js").then((module) => module.Ways),
  place: () => import("../suppliers/place.js").then((module) => module.Place),
  evidence: () => import("../suppliers/record.js").then((module) => module.Evidence),
  visits: () => Promise.all([import("../visits/ofsite.js"), needWords(["visits"])]).then(([module]) => module.OfSite),
  history: () => import("../suppliers/record.js").then((module) => module.History),
  actions: () => Promise.all([import("../remedy/ofsite.js"), needWords(["remedy"]), loadSheet("remedy")]).then(([module]) => module.OfSite),
};

function Shown({ tab, view, again }) {
  const [loaded, set] = useState({ view: tab === "why" ? Why : null });
  useEffect(() => {
    if (tab !== "why") LATER[tab]().then((found) => set({ view: found }), (error) => set({ error }));
  }, [tab]);
  if (loaded.error) return html`<${Problem} error=${loaded.error} again=${() => location.reload()} />`;
  return loaded.view ? html`<${loaded.view} view=${view} again=${again} />` : html`<${Wait} />`;
}

function About({ view }) {
  const { row } = view;
  const words = [
    row.localName !== row.name && row.localName,
    row.country ? country(row.country) : t("app.country-unknown"),
    row.region,
    valueWords("kind", row.kind),
    row.step === undefined || row.step === null ? t("suppliers.step-unknown") : t("suppliers.step", { count: row.step }),
    t("suppliers.known", { n: row.answered, all: row.applicable }),
    t("suppliers.as-of", { date: date(view.assessment.asOf) }),
  ].filter(Boolean);
  return html`<span class="tags"><${Band} band=${row.band} /><span>${words.map((word, i) => html`${i > 0 && " · "}<bdi>${word}</bdi>`)}</span></span>`;
}

function Notices({ view, query }) {
  const newest = view.history[0];
  const old = newest && newest.assessment !== view.assessment.id;
  return html`${old && html`<${Notice} kind="warn">${t("suppliers.then", { date: date(view.assessment.asOf) })}
      <div><${Button} small to=${href("/supplier", { site: query.site, tab: query.tab })}>${t("suppliers.then-newest")}<//></div><//>`}
    ${view.assessment.fictional && html`<${Notice}>${t("suppliers.fictional")}<//>`}
    ${!view.assessment.complete && html`<${Notice} kind="warn">${t("suppliers.incomplete")}<//>`}`;
}

export default function Supplier({ query }) {
  const ready = useSheet("suppliers");
  const found = useGet(query.site ? "/assessments/" + (query.assessment || "latest") + "/suppliers/one" : null, { site: query.site });
  const back = html`<${Button} icon="suppliers" to=${href("/suppliers", { assessment: query.assessment })}>${t("suppliers.back")}<//>`;
  if (!query.site || found.error?.status === 404) {
    return html`<${Head} title=${t("suppliers.title")} actions=${back} />
      <${Empty} title=${t("suppliers.no-site")}><p>${t("suppliers.no-site-lead")}</p><//>`;
  }
  const data = found.data || (found.stale?.row?.site === query.site && found.stale);
  if (!ready || !data) {
    return html`<${Head} title=${t("suppliers.title")} actions=${back} />
      ${found.error ? html`<${Problem} error=${found.error} again=${found.again} />` : html`<${Wait} />`}`;
  }
  const view = { ...data, asked: query.assessment };
  const all = can("READ_ASSESSMENTS");
  const tabs = ["why", all && "routes", "place", "evidence", can("READ_VISITS") && "visits", can("READ_REMEDY") && "actions", all && "history"].filter(Boolean);
  const now = tabs.includes(query.tab) ? query.tab : "why";
  const to = (tab) => href("/supplier", { site: query.site, assessment: query.assessment, tab: tab === "why" ? undefined : tab });
  return html`<${Head} key=${view.row.site} title=${view.row.name} actions=${back} />
    <${About} view=${view} />
    <${Notices} view=${view} query=${query} />
    <${Tabs} label=${t("suppliers.tabs")} now=${now} tabs=${tabs.map((id) => ({ id, text: t("suppliers.tab-" + id), to: to(id) }))} />
    <div class="stack" key=${now + view.row.site}><${Shown} tab=${now} view=${view} again=${found.again} /></div>`;
}
