// Suppliers as rows: one long list of which only the window is loaded, or a table page by page.
import { get } from "../lib/api.js";
import { country, number } from "../lib/format.js";
import { html, useEffect, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href, setQuery } from "../lib/router.js";
import { Band } from "../ui/band.js";
import { Pages, Table } from "../ui/table.js";
import { Virtual } from "../ui/virtual.js";
import { valueWords } from "./filters.js";

const PAGE = 50;
const SORTS = [["name", "name"], ["band", null], ["reason", null], ["step", "step"], ["signs", "findings"], ["known", "coverage"]];
const narrow = matchMedia("(max-width: 760px)");

function useNarrow() {
  const [now, set] = useState(narrow.matches);
  useEffect(() => {
    const changed = () => set(narrow.matches);
    narrow.addEventListener("change", changed);
    return () => narrow.removeEventListener("change", changed);
  }, []);
  return now;
}

const signs = (row) => Object.values(row.findings).reduce((all, one) => all + one, 0);
const step = (row) => (row.step === undefined || row.step === null ? t("suppliers.step-unknown") : t("suppliers.step", { count: row.step }));
const known = (row) => t("suppliers.known", { n: row.answered, all: row.applicable });
const link = (row, query) => href("/supplier", { site: row.site, assessment: query.assessment });

function Name({ row, query }) {
  const about = [row.country ? country(row.country) : t("app.country-unknown"), row.kind && valueWords("kind", row.kind)].filter(Boolean).join(" · ");
  return html`<a href=${link(row, query)}><bdi>${row.name}</bdi></a>
    <span class="dim line">${row.localName && row.localName !== row.name && html`<bdi>${row.localName}</bdi> · `}${about}${row.products.length > 0 && html` · <bdi>${row.products.join(", ")}</bdi>`}</span>`;
}

function Cells({ row, query }) {
  if (!row) return html`<span role="cell" class="dim">${t("suppliers.loading")}</span>`;
  return html`<span role="cell" class="s-name"><${Name} row=${row} query=${query} /></span>
    <span role="cell" class="s-band"><${Band} band=${row.band} /></span>
    <span role="cell" class="s-reason dim">${row.bandReason}</span>
    <span role="cell" class="s-step">${step(row)}</span>
    <span role="cell" class="s-signs"><span class="phone-label">${t("suppliers.col-signs")}: </span>${number(signs(row))}</span>
    <span role="cell" class="s-known dim">${known(row)}</span>`;
}

function Columns({ sort }) {
  return SORTS.map(([column, by]) => {
    const order = !by || sort?.replace("-", "") !== by ? "none" : sort.startsWith("-") ? "descending" : "ascending";
    const words = t("suppliers.col-" + column);
    return html`<span role="columnheader" class=${"s-" + column} aria-sort=${by ? order : undefined}>${by
      ? html`<button type="button" class="btn plain small" onClick=${() => setQuery({ sort: sort === by ? "-" + by : by })}>${words}<span
          aria-hidden="true">${{ none: "↕", ascending: "↑", descending: "↓" }[order]}</span></button>`
      : words}</span>`;
  });
}

/** The long list. @param {{path: string, wanted: object, first: object, query: object}} props `first` is the first page */
export function Long({ path, wanted, first, query }) {
  const small = useNarrow();
  const load = async (from, count, signal) =>
    from === 0 && first.items.length >= Math.min(count, first.total)
      ? first.items
      : (await get(path, { ...wanted, first: from, count }, signal)).items;
  return html`<div class="supplier-list"><${Virtual} total=${first.total} height=${small ? 132 : 60} tall=${small ? 528 : 600} load=${load}
    version=${path + JSON.stringify(wanted) + small} label=${t("suppliers.title")}
    columns=${!small && html`<${Columns} sort=${query.sort} />`}
    row=${(row) => html`<${Cells} row=${row} query=${query} />`} /></div>`;
}

/** The same as a table, page by page. @param {{found: object, query: object}} props */
export function Paged({ found, query }) {
  const columns = [
    { id: "name", text: t("suppliers.col-name"), head: true, sort: "name", cell: (row) => html`<${Name} row=${row} query=${query} />` },
    { id: "band", text: t("suppliers.col-band"), cell: (row) => html`<${Band} band=${row.band} />` },
    { id: "reason", text: t("suppliers.col-reason"), cell: (row) => row.bandReason },
    { id: "step", text: t("suppliers.col-step"), sort: "step", cell: step },
    { id: "signs", text: t("suppliers.col-signs"), n: true, sort: "findings", cell: (row) => number(signs(row)) },
    { id: "known", text: t("suppliers.col-known"), sort: "coverage", cell: known },
  ];
  return html`<div class="card"><${Table} caption=${t("suppliers.title")} columns=${columns} rows=${found.items} rowKey=${(row) => row.site}
      sort=${query.sort} onSort=${(sort) => setQuery({ sort, page: 1 })} /></div>
    <${Pages} first=${found.first} count=${PAGE} total=${found.total} onFirst=${(first) => setQuery({ page: first / PAGE + 1 })} />`;
}

/** What to ask of the server for the view that is open. */
export const span = (query) => (query.page ? { first: (Math.max(1, Number(query.page) || 1) - 1) * PAGE, count: PAGE } : { first: 0, count: 100 });
