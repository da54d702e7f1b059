// One line for each supplier, found by a name, a number, a material or an order.
import { address, useGet } from "../lib/api.js";
import { number } from "../lib/format.js";
import { html, useEffect, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { setQuery } from "../lib/router.js";
import { Check, Field } from "../ui/field.js";
import { Mark } from "../ui/band.js";
import { Button, Empty, Notice, Problem, Wait } from "../ui/parts.js";
import { Pages, Table } from "../ui/table.js";
import { ACTIONS, Decides, Todo, Who, Why } from "./action.js";
import { Ask } from "./ask.js";

const COUNT = 25;
const MARKS = ["A", "B", "C", "D"];

function Search({ query }) {
  const [words, setWords] = useState(query.q || "");
  useEffect(() => {
    const later = setTimeout(() => words !== (query.q || "") && setQuery({ q: words || undefined, first: undefined }), 250);
    return () => clearTimeout(later);
  }, [words]);
  return html`<div class="row"><${Field} name="q" type="search" label=${t("procurement.search")} hint=${t("procurement.search-hint")}
      value=${words} onInput=${setWords} maxlength="200" />
    <${Check} label=${t("procurement.direct")} checked=${query.direct === "yes"}
      onChange=${(yes) => setQuery({ direct: yes ? "yes" : undefined, first: undefined })} /></div>`;
}

function Tiles({ counts, now }) {
  return html`<div class="grid tiles" role="group" aria-label=${t("procurement.filter")}>${ACTIONS.map((action, i) => html`<button
    type="button" class="tile card" aria-pressed=${now === action ? "true" : "false"}
    onClick=${() => setQuery({ action: now === action ? undefined : action, first: undefined })}>
    <strong>${number(counts[action] || 0)}</strong><span class="tile-word"><${Mark} band=${MARKS[i]} />${t("procurement.do-" + action)}</span></button>`)}</div>`;
}

/** Where the workbook of what is filtered lies. */
export const workbook = (assessment, query) =>
  address("/assessments/" + assessment + "/actions/export", { q: query.q, action: query.action, direct: query.direct });

export function Lines({ report, query }) {
  const first = Number(query.first || 0);
  const found = useGet("/assessments/" + report.id + "/actions",
    { q: query.q, action: query.action, direct: query.direct, first, count: COUNT });
  const page = found.data || found.stale;
  const columns = [
    { id: "action", text: t("procurement.what"), cell: (row) => html`<${Todo} action=${row.action} />` },
    { id: "name", text: t("procurement.supplier"), head: true, cell: (row) => html`<${Who} row=${row} />` },
    { id: "reason", text: t("procurement.why"), cell: (row) => html`<${Why} row=${row} />` },
    { id: "decider", text: t("procurement.who"), cell: (row) => html`<${Decides} row=${row} />` },
    { id: "advice", text: t("procurement.compliance"), cell: (row) => html`<${Ask} row=${row} assessment=${report.id} changed=${found.again} />` },
  ];
  return html`<${Search} query=${query} />
    <${Problem} error=${found.error} again=${found.again} />
    ${!page && !found.error && html`<${Wait} />`}
    ${page && html`<${Tiles} counts=${page.counts} now=${query.action} />
      ${!page.numbers && html`<${Notice}>${t("procurement.no-numbers")}<//>`}
      ${page.spelling === "SIMILAR" && page.total > 0 && html`<${Notice}>${t("procurement.similar")}<//>`}
      ${page.total === 0
        ? html`<${Empty} title=${t("procurement.none")}><p>${t("procurement.none-lead")}</p>
            <${Button} onClick=${() => setQuery({ q: undefined, action: undefined, direct: undefined, first: undefined })}>${t("procurement.show-all")}<//><//>`
        : html`<${Table} caption=${t("procurement.tab-lines")} columns=${columns} rows=${page.items} rowKey=${(row) => row.site} />
          <${Pages} first=${first} count=${COUNT} total=${page.total} onFirst=${(next) => setQuery({ first: next || undefined })} />`}`}`;
}
