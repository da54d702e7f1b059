// One published list: what is known of it, its entries, its editions, and handing in a newer one.
import { useGet } from "../lib/api.js";
import { date, number } from "../lib/format.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href, setQuery, useRoute } from "../lib/router.js";
import { can } from "../lib/session.js";
import { Act, State } from "./changes.js";
import { Difference } from "./difference.js";
import { Field } from "./field.js";
import { HandIn } from "./handin.js";
import { Button, Card, Head, Notice, Problem, Wait } from "./parts.js";
import { age, Pairs } from "./ruleparts.js";
import { Pages, Table } from "./table.js";
import { Trial } from "./trial.js";

const COUNT = 25;

/** Whether all is here that the publisher lists; a part is said loudly. */
export function Coverage({ list }) {
  if (!list.entries) return html`<span class="tag loud">${t("lists.nothing-here")}</span>`;
  return list.complete ? html`<span class="tag">${t("lists.complete")}</span>` : html`<span class="tag loud">${t("lists.partial")}</span>`;
}

function Entries({ list }) {
  const { query } = useRoute();
  const first = Number(query.first || 0);
  const found = useGet("/reference-lists/" + list.list + "/entries", { q: query.q, first, count: COUNT });
  const data = found.data || found.stale;
  const names = Object.keys(data?.items[0] || {});
  const columns = names.map((name, i) => ({ id: name, text: name, head: i === 0, cell: (row) => row[name] && html`<bdi>${row[name]}</bdi>` }));
  return html`<${Card} title=${t("lists.see")}>
    <${Field} name="lists-q" type="search" label=${t("lists.search")} value=${query.q || ""} onInput=${(q) => setQuery({ q, first: "" })} />
    <${Problem} error=${found.error} again=${found.again} />
    ${!data && !found.error && html`<${Wait} />`}
    ${data && (data.total === 0 ? html`<p>${t("lists.none")}</p><p class="dim">${t("lists.no-clearance")}</p>`
      : html`<${Table} caption=${t("lists.see")} columns=${columns} rows=${data.items} />
        <${Pages} first=${first} count=${COUNT} total=${data.total} onFirst=${(to) => setQuery({ first: to })} />`)}
  <//>`;
}

function Known({ list, editions }) {
  const others = editions.filter((one) => one !== list && one.entries);
  return html`<${Card} title=${t("lists.known")} actions=${html`<${Coverage} list=${list} />`}>
    ${list.note && html`<${Notice} kind=${list.complete ? "info" : "warn"}><p>${list.note}</p><//>`}
    <${Pairs} pairs=${[
      [t("lists.publisher"), html`<bdi>${list.publisher}</bdi>`],
      [t("lists.edition"), html`<bdi>${list.edition}</bdi>`],
      [t("lists.date"), date(list.date)],
      [t("lists.holds-for"), date(list.holdsFor) + " · " + age(list.ageDays)],
      [t("lists.rows"), list.entries ? number(list.entries) : t("lists.not-shipped")],
      [t("lists.bounds"), t("lists.between", { lowest: list.lowest, highest: list.highest })],
      [t("lists.licence"), html`<bdi>${list.licence}</bdi>`],
      [t("lists.source"), html`<a href=${list.source} rel="noreferrer"><bdi>${list.source}</bdi></a>`],
      [t("lists.others"), others.map((one) => html`<div><bdi>${one.edition}</bdi> (${date(one.date)})</div>`)],
    ]} />
    <p class="dim">${t("lists.no-clearance")}</p>
  <//>`;
}

function Proposed({ id, query, onChange }) {
  const found = useGet("/changes/" + encodeURIComponent(id));
  if (found.error) return html`<${Problem} error=${found.error} again=${found.again} />`;
  const change = found.data || found.stale;
  if (!change) return html`<${Wait} />`;
  const done = () => (found.again(), onChange());
  return html`<${Card} title=${t("lists.proposed")} actions=${html`<${Act} change=${change} onDone=${done} />`}>
      <${Pairs} pairs=${[[t("lists.edition"), html`<bdi>${change.words}</bdi>`], [t("rules.change-state"), html`<${State} change=${change} />`],
        [t("rules.change-reason"), change.reason && html`<bdi>${change.reason}</bdi>`], [t("rules.change-ended"), change.endedWhy && html`<bdi>${change.endedWhy}</bdi>`]]} />
      <${Difference} id=${id} state=${change.state} />
    <//><${Trial} change=${change} query=${query} />`;
}

/** @param {{list: object, editions: object[], query: object, onChange: () => void}} props */
export function OneList({ list, editions, query, onChange }) {
  const may = can("MANAGE_RULES") && list.replaceable;
  const changes = useGet(list.replaceable ? "/changes" : null, { kind: "LIST", count: 200 });
  const own = (changes.data?.items || []).filter((one) => one.about.split("@")[0] === list.list && one.id !== query.change);
  return html`<p><a href=${href("/lists")}>${t("lists.back")}</a></p>
    <${Head} title=${list.title} lead=${html`<bdi>${list.publisher}</bdi>`}
      actions=${may && !query.hand && html`<${Button} icon="import" to=${href("/lists", { list: list.list, hand: "1" })}>${t("lists.hand-in")}<//>`} />
    ${query.hand && may && html`<${HandIn} list=${list} />`}
    ${query.change && html`<${Proposed} key=${query.change} id=${query.change} query=${query} onChange=${onChange} />`}
    ${own.length > 0 && html`<${Card} title=${t("lists.handed-in")}><ul>${own.map((one) => html`<li key=${one.id}>
      <a href=${href("/lists", { list: list.list, change: one.id })}><bdi>${one.words}</bdi> (${date(one.about.split("@")[1])})</a> <${State} change=${one} /></li>`)}</ul><//>`}
    <${Known} list=${list} editions=${editions} />
    ${list.entries > 0 && !query.change && !query.hand && html`<${Entries} list=${list} />`}`;
}
