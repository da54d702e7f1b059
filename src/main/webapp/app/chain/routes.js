// Ways of goods as lists: each stop with how well the link to the next one is known.
import { country } from "../lib/format.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Mark } from "../ui/band.js";
import { Table } from "../ui/table.js";
import { stepName } from "./words.js";

/** Where a way stops being stated, in a sentence; empty where all of it is. */
function limits(way) {
  const assumed = way.find((stop) => stop.status === "inferred");
  const named = way.slice(0, -1).findIndex((stop) => !stop.product);
  const words = [];
  if (assumed) words.push(t("chain.inferred-from", { name: assumed.place.name }));
  if (named === 0) words.push(t("chain.goods-never"));
  if (named > 0) words.push(t("chain.goods-until", { name: way[named].place.name }));
  return words.join(" ");
}

function Stop({ stop, onPlace }) {
  const buyer = stop.place.kind === "buyer";
  return html`<li class=${"stop " + stop.status}>
    <span class=${"spot band-" + (stop.place.band || "you")}>${buyer ? "●" : html`<${Mark} band=${stop.place.band} size=${14} />`}</span>
    <span class="stop-name">${buyer
      ? html`<strong><bdi>${stop.place.name}</bdi></strong>`
      : html`<button type="button" class="chain-link" onClick=${() => onPlace(stop.place.site)}><bdi>${stop.place.name}</bdi></button>`}
      <small>${buyer ? t("chain.you") : stepName(stop.place.step) + " · " + t("app.band-" + stop.place.band) + " · " + country(stop.place.country)}</small>
      ${stop.status && html`<small class="link"><b>${t("chain.status-" + stop.status)}</b>
        ${stop.product ? html` · <bdi>${stop.product}</bdi>` : " · " + t("chain.goods-not-stated")}</small>`}</span>
  </li>`;
}

/** @param {{trace: object, onPlace: (site: string) => void}} props */
export function Routes({ trace, onPlace }) {
  return html`<div class="stack">${trace.routes.map((way, i) => {
    const between = way.slice(1, -1).map((stop) => stop.place.name);
    const through = between.length ? t("chain.way-through", { n: i + 1, name: between.join(", ") }) : t("chain.way-direct", { n: i + 1 });
    return html`<details key=${i} open=${i === 0}><summary>${through}</summary>
      <ol class="stops">${way.map((stop) => html`<${Stop} stop=${stop} onPlace=${onPlace} />`)}</ol>
      ${limits(way) && html`<p class="dim">${limits(way)}</p>`}</details>`;
  })}</div>`;
}

/** The same ways as a table. @param {{trace: object}} props */
export function RouteTable({ trace }) {
  const rows = trace.routes.flatMap((way, i) => way.map((stop, at) => ({ ...stop, way: i + 1, at: at + 1 })));
  const columns = [
    { id: "way", text: t("chain.col-way"), n: true },
    { id: "at", text: t("chain.col-stop"), n: true },
    { id: "name", text: t("chain.col-place"), head: true, cell: (row) => html`<bdi>${row.place.name}</bdi>` },
    { id: "country", text: t("chain.col-country"), cell: (row) => (row.place.kind === "buyer" ? "" : country(row.place.country)) },
    { id: "status", text: t("chain.col-link"), cell: (row) => (row.status ? t("chain.status-" + row.status) : "") },
    { id: "product", text: t("chain.col-goods"), cell: (row) => (row.status ? html`<bdi>${row.product || t("chain.goods-not-stated")}</bdi>` : "") },
  ];
  return html`<${Table} showCaption caption=${t("chain.ways-table", { name: trace.place.name })} columns=${columns} rows=${rows} />`;
}
