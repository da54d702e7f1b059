// Names that may be one: each pair with what speaks for it and against it, and three answers.
import { useGet } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useEffect } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href, setQuery } from "../lib/router.js";
import { can } from "../lib/session.js";
import { useSheet } from "../lib/sheet.js";
import { Judged } from "../matches/judged.js";
import { Pair } from "../matches/pair.js";
import { Field } from "../ui/field.js";
import { Button, Empty, Head, Notice, Problem, Tabs, Wait } from "../ui/parts.js";

const BANDS = ["LIKELY", "POSSIBLE"];
const KINDS = ["PLACES", "LISTED"];

function Choice({ name, values, query }) {
  const options = [{ value: "", text: t("matches." + name + "-any") }, ...values.map((value) => ({ value, text: t("matches." + name + "-" + value) }))];
  return html`<${Field} name=${"match-" + name} label=${t("matches." + name)} value=${query[name] || ""} options=${options}
    onInput=${(value) => setQuery({ [name]: value || undefined, at: undefined })} />`;
}

function None({ found, query }) {
  const chosen = query.band || query.kind || query.site;
  if (!found.assessment) {
    return html`<${Empty} title=${t("matches.no-assessment")}><p>${t("matches.no-assessment-lead")}</p>
      ${can("RUN_ASSESSMENT") && html`<${Button} main to=${href("/import")}>${t("matches.to-import")}<//>`}<//>`;
  }
  return html`<${Empty} title=${t(chosen ? "matches.empty-filter" : "matches.empty")}><p>${t("matches.empty-lead")}</p>
    ${chosen && html`<${Button} to=${href("/matches")}>${t("matches.all-sites")}<//>`}<//>`;
}

function ToJudge({ query }) {
  const at = Number(query.at || 0);
  const got = useGet("/matches", { band: query.band, kind: query.kind, site: query.site, first: at, count: 1 });
  const found = got.data || got.stale;
  const past = got.data && got.data.total > 0 && got.data.items.length === 0;
  useEffect(() => {
    if (past) setQuery({ at: got.data.total > 1 ? got.data.total - 1 : undefined });
  }, [past]);
  if (!found) return html`<${Problem} error=${got.error} again=${got.again} />${!got.error && html`<${Wait} />`}`;
  const view = found.items[0];
  const turn = (to) => setQuery({ at: to || undefined });
  return html`<${Problem} error=${got.error} again=${got.again} />
    ${!found.known && html`<${Notice} kind="warn"><p>${t("matches.earlier")}</p><//>`}
    <div class="row">${html`<${Choice} name="band" values=${BANDS} query=${query} /><${Choice} name="kind" values=${KINDS} query=${query} />`}</div>
    ${query.site && html`<p class="dim">${t("matches.of-site")} <a href=${href("/matches")}>${t("matches.all-sites")}</a></p>`}
    ${view
      ? html`<div class="actions"><${Button} small disabled=${at === 0} onClick=${() => turn(at - 1)}>${t("matches.before")}<//>
            <span role="status">${t("matches.place", { at: at + 1, total: found.total })}</span>
            <${Button} small disabled=${at + 1 >= found.total} onClick=${() => turn(at + 1)}>${t("matches.next")}<//></div>
          <${Pair} view=${view} assessment=${found.assessment} ready=${Boolean(got.data)} onDone=${got.again} />`
      : !past && html`<${None} found=${found} query=${query} />`}
    ${found.assessment && html`<p class="dim">${t("matches.as-of", { date: date(found.asOf) })}
      ${found.crowded > 0 && " " + t("matches.crowded", { count: found.crowded })}
      ${found.left > 0 && " " + t("matches.left", { count: found.left })}</p>`}`;
}

export default function Matches({ query }) {
  const ready = useSheet("matches");
  const now = query.tab === "judged" ? "judged" : "open";
  const tabs = [
    { id: "open", text: t("matches.tab-open"), to: href("/matches") },
    { id: "judged", text: t("matches.tab-judged"), to: href("/matches", { tab: "judged" }) },
  ];
  return html`<${Head} title=${t("matches.title")} lead=${t("matches.lead")} />
    <${Tabs} label=${t("matches.tabs")} tabs=${tabs} now=${now} />
    ${!ready ? html`<${Wait} />` : now === "judged" ? html`<${Judged} query=${query} />` : html`<${ToJudge} query=${query} />`}`;
}
