// Cases of people who may be harmed, for a lead: the list, who must not learn of them, numbers, log and key.
import { send, useGet } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { go, href, setQuery } from "../lib/router.js";
import { Button, Card, Empty, Head, Problem, Tabs, Wait } from "../ui/parts.js";
import { Pages, Table } from "../ui/table.js";
import { useIdle } from "../cases/idle.js";
import { Interviews } from "../cases/interviews.js";
import { Key, Unlock } from "../cases/key.js";
import { Signs } from "../cases/signs.js";
import { HoldList, Log, Numbers, Readings } from "../cases/views.js";

const COUNT = 50;
const VIEWS = ["list", "interviews", "signs", "holds", "numbers", "log", "key"];

function List({ first }) {
  const found = useGet("/safeguarding/cases", { first, count: COUNT });
  const page = found.data || found.stale;
  const columns = [
    { id: "pseudonym", text: t("cases.pseudonym"), head: true, cell: (row) => html`<a href=${href("/cases/" + row.id)}>${row.pseudonym}</a>` },
    { id: "next", text: t("cases.next"), cell: (row) => row.closed ? t("cases.closed") : row.next ? t("cases.step-" + row.next) : t("cases.waits") },
    { id: "openedOn", text: t("cases.opened"), cell: (row) => date(row.openedOn) },
  ];
  return html`<${Problem} error=${found.error} again=${found.again} />${!page && found.loading && html`<${Wait} />`}
    ${page && (page.total === 0 ? html`<${Empty} title=${t("cases.none")}><p>${t("cases.none-lead")}</p><//>`
      : html`<${Card}><${Table} caption=${t("cases.title")} columns=${columns} rows=${page.items} rowKey=${(row) => row.id} />
        <${Pages} first=${first} count=${COUNT} total=${page.total} onFirst=${(to) => setQuery({ first: to || "" })} /><//>`)}`;
}

/** @param {{query: {view?: string, first?: string}}} props */
export default function Cases({ query }) {
  useIdle();
  const key = useGet("/safeguarding/key");
  const [state, set] = useState({});
  const standing = key.data || key.stale;
  const view = VIEWS.includes(query.view) ? query.view : VIEWS[0];
  const first = Number(query.first || 0);
  const open = async () => {
    set({ busy: true });
    try {
      go("/cases/" + (await send("POST", "/safeguarding/cases", { origin: "HAND" })).id);
    } catch (error) {
      set({ error });
    }
  };
  const locked = standing?.state === "LOCKED";
  return html`<${Head} title=${t("cases.title")} lead=${t("cases.lead")}
      actions=${standing && !locked && html`<${Button} main icon="plus" disabled=${state.busy} onClick=${open}>${t("cases.open")}<//>`} />
    <${Problem} error=${state.error || key.error} again=${key.again} />
    ${!standing && key.loading && html`<${Wait} />`}
    ${locked && html`<${Unlock} standing=${standing} again=${key.again} />`}
    ${standing && !locked && html`<${Tabs} label=${t("cases.views")} now=${view} tabs=${VIEWS.map((id) => ({ id, text: t("cases.view-" + id), to: href("/cases", { view: id }) }))} />
      ${view === "list" && html`<${List} first=${first} />`}
      ${view === "interviews" && html`<${Interviews} />`}
      ${view === "signs" && html`<${Signs} />`}
      ${view === "holds" && html`<${HoldList} first=${first} />`}
      ${view === "numbers" && html`<${Numbers} first=${first} />`}
      ${view === "log" && html`<${Readings} /><${Log} first=${first} />`}
      ${view === "key" && html`<${Key} standing=${standing} again=${key.again} />`}`}`;
}
