// What a lead sees beside single cases: who must not learn of them, numbers, and the log.
import { send, useGet } from "../lib/api.js";
import { dateTime } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { setQuery } from "../lib/router.js";
import { Button, Card, Problem, Wait } from "../ui/parts.js";
import { Pages, Table } from "../ui/table.js";

const COUNT = 50;

function Listed({ path, title, lead, columns, first, rowKey }) {
  const found = useGet("/safeguarding/" + path, { first, count: COUNT });
  const page = found.data || found.stale;
  return html`<${Card} title=${title}><p>${lead}</p><${Problem} error=${found.error} again=${found.again} />
    ${!page && found.loading && html`<${Wait} />`}
    ${page && html`<${Table} caption=${title} columns=${columns} rows=${page.items} rowKey=${rowKey} />
      <${Pages} first=${first} count=${COUNT} total=${page.total} onFirst=${(to) => setQuery({ first: to || "" })} />`}<//>`;
}

/** Everybody on a hold list. */
export function HoldList({ first }) {
  const columns = [{ id: "name", text: t("cases.name"), head: true }, { id: "kind", text: t("cases.kind"), cell: (row) => t("cases.v-" + row.kind) }];
  return html`<${Listed} path="holds" title=${t("cases.holds")} lead=${t("cases.holds-lead")} columns=${columns} first=${first} rowKey=${(row) => row.kind + row.name} />`;
}

/** How many, from ten on. */
export function Numbers({ first }) {
  const columns = [
    { id: "value", text: t("cases.value"), head: true },
    { id: "about", text: t("cases.about"), cell: (row) => t("cases.about-" + row.about) },
    { id: "many", text: t("cases.total"), n: true, cell: (row) => row.many ?? t("cases.below") },
  ];
  return html`<${Listed} path="numbers" title=${t("cases.numbers")} lead=${t("cases.numbers-lead")} columns=${columns} first=${first} rowKey=${(row) => row.about + row.value} />`;
}

function Reading({ row, onDone }) {
  const [error, setError] = useState(null);
  const lift = async () => {
    try {
      await send("POST", "/safeguarding/readings", { account: row.account });
      onDone();
    } catch (wrong) {
      setError(wrong);
    }
  };
  return html`<li class="item"><span><code>${row.account}</code> · ${t("cases.readings-many", { many: row.many })}</span>
    ${row.spent && html`<${Button} small onClick=${lift}>${t("cases.readings-lift")}<span class="sr"> ${row.account}</span><//>`}<${Problem} error=${error} /></li>`;
}

/** How many cases each lead opened today. */
export function Readings() {
  const found = useGet("/safeguarding/readings");
  const rows = found.data || found.stale;
  return html`<${Card} title=${t("cases.readings")}><p>${t("cases.readings-lead")}</p><${Problem} error=${found.error} again=${found.again} />
    ${rows && html`<ul class="items">${rows.map((row) => html`<${Reading} key=${row.account} row=${row} onDone=${found.again} />`)}</ul>`}<//>`;
}

/** Who had a turn. */
export function Log({ first }) {
  const columns = [
    { id: "sequence", text: t("cases.number"), n: true, head: true },
    { id: "at", text: t("cases.at"), cell: (row) => dateTime(row.at) },
    { id: "what", text: t("cases.what"), cell: (row) => row.what ? html`<code>${row.what}</code>` : t("cases.erased") },
    { id: "account", text: t("cases.account"), cell: (row) => html`<code>${row.account}</code>` },
    { id: "outcome", text: t("cases.outcome"), cell: (row) => t("cases.outcome-" + row.outcome) },
  ];
  return html`<${Listed} path="log" title=${t("cases.log")} lead=${t("cases.log-lead")} columns=${columns} first=${first} rowKey=${(row) => row.sequence} />`;
}
