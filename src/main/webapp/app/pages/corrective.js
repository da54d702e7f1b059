// What was found not to conform, and what is done about it.
import { useGet } from "../lib/api.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { go, href, setQuery } from "../lib/router.js";
import { can } from "../lib/session.js";
import { useSheet } from "../lib/sheet.js";
import { Board, Rows } from "../remedy/list.js";
import { choices, SEVERITIES, STAGES } from "../remedy/words.js";
import { Field } from "../ui/field.js";
import { Button, Empty, Head, Notice, Problem, Tabs, Wait } from "../ui/parts.js";
import { Pages } from "../ui/table.js";
import { Later } from "../remedy/later.js";

const COUNT = 200;

function Filters({ query }) {
  const all = { value: "", text: t("remedy.all") };
  return html`<div class="row">
    <${Field} name="q" type="search" label=${t("remedy.search")} value=${query.q || ""} onInput=${(q) => setQuery({ q: q || undefined, first: undefined })} />
    <${Field} name="stage" label=${t("remedy.stage")} value=${query.stage || ""} options=${[all, ...choices("remedy.stage-", STAGES)]} onInput=${(stage) => setQuery({ stage: stage || undefined, first: undefined })} />
    <${Field} name="severity" label=${t("remedy.severity")} value=${query.severity || ""} options=${[all, ...choices("remedy.severity-", SEVERITIES)]} onInput=${(severity) => setQuery({ severity: severity || undefined, first: undefined })} /></div>`;
}

function Found({ query }) {
  const first = Number(query.first || 0);
  const found = useGet("/corrective-actions", { q: query.q, stage: query.stage, severity: query.severity, site: query.site, first, count: COUNT });
  const page = found.data || found.stale;
  const table = query.view === "table";
  const tabs = [{ id: "board", text: t("remedy.as-board"), to: href("/corrective-actions", { ...query, view: undefined }) },
    { id: "table", text: t("remedy.as-table"), to: href("/corrective-actions", { ...query, view: "table" }) }];
  return html`<${Filters} query=${query} />
    ${query.site && html`<${Notice}>${t("remedy.one-site")} <${Button} small onClick=${() => setQuery({ site: undefined })}>${t("remedy.all")}<//><//>`}
    <${Problem} error=${found.error} again=${found.again} />
    ${!page && !found.error && html`<${Wait} />`}
    ${page && (page.total === 0 ? html`<${Empty} title=${t("remedy.none")}><p>${t("remedy.none-lead")}</p><//>`
      : html`<${Tabs} label=${t("remedy.view")} now=${table ? "table" : "board"} tabs=${tabs} />
        ${table ? html`<${Rows} rows=${page.items} again=${found.again} />` : html`<${Board} rows=${page.items} again=${found.again} />`}
        <${Pages} first=${first} count=${COUNT} total=${page.total} onFirst=${(to) => setQuery({ first: to || undefined })} />`)}`;
}

export default function Corrective({ query }) {
  const ready = useSheet("remedy");
  const site = query.site ? { site: query.site, name: query.name } : undefined;
  const back = () => go("/corrective-actions");
  const actions = can("MANAGE_REMEDY") && !query.add && html`<${Button} icon="import" to=${href("/corrective-actions", { ...query, add: "plan" })}>${t("remedy.plan")}<//>
    <${Button} main icon="plus" to=${href("/corrective-actions", { ...query, add: "one" })}>${t("remedy.raise")}<//>`;
  if (!ready) return html`<${Head} title=${t("remedy.heading")} /><${Wait} />`;
  return html`<${Head} title=${t("remedy.heading")} lead=${t("remedy.lead")} actions=${actions} />
    ${query.add === "plan" && html`<${Later} load=${() => import("../remedy/import.js").then((module) => module.Import)} site=${site} onDone=${back} />`}
    ${query.add === "one" && html`<${Later} load=${() => import("../remedy/form.js").then((module) => module.Form)} site=${site} onClose=${back} onDone=${(made) => go("/corrective-actions/" + made.id)} />`}
    ${!query.add && html`<${Found} query=${query} />`}`;
}
