// Countries in order, and the lists that their facts come from.
import { country, date, number } from "../lib/format.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { BANDS, Mark } from "../ui/band.js";
import { Card } from "../ui/parts.js";
import { Table } from "../ui/table.js";
import { ranking } from "./detail.js";

const sum = (counts) => Object.values(counts).reduce((a, b) => a + b, 0);

/** How many places of each band: shape, number, and the word for who hears or points at it. */
function Bands({ bands }) {
  return html`<span class="band-counts">${BANDS.filter((band) => bands[band]).map((band) => html`<span
    class=${"band " + band} title=${t("app.band-" + band)}><${Mark} band=${band} /><span class="sr">${t("app.band-" + band)}: </span>${number(bands[band])}</span>`)}</span>`;
}

function treaties({ ratified, notRatified }) {
  const all = ratified.length + notRatified.length;
  return all ? t("countries.of", { n: ratified.length, all }) : t("countries.unknown");
}

/** @param {{items: object[], chosen?: string, onChoose: (code: string) => void}} props */
export function Ranked({ items, chosen, onChoose }) {
  const columns = [
    { id: "country", text: t("countries.country"), head: true, cell: (row) => html`<button type="button" class="chain-link"
      aria-pressed=${row.country === chosen} onClick=${() => onChoose(row.country)}>${country(row.country)}</button>` },
    { id: "places", text: t("countries.suppliers"), n: true, cell: (row) => number(row.places) },
    { id: "bands", text: t("countries.priority"), cell: (row) => html`<${Bands} bands=${row.bands} />` },
    { id: "signs", text: t("countries.signs"), n: true, cell: (row) => number(sum(row.signs)) },
    { id: "silence", text: t("countries.not-known"), n: true, cell: (row) => number(sum(row.silence)) },
    { id: "tip", text: t("countries.tip-short"), cell: (row) => ranking(row.context.ranking) },
    { id: "treaties", text: t("countries.treaties-short"), cell: (row) => treaties(row.context) },
    { id: "goods", text: t("countries.goods-short"), n: true, cell: (row) => number(row.context.goods.length) },
  ];
  return html`<${Table} caption=${t("countries.ranked")} columns=${columns} rows=${items} rowKey=${(row) => row.country} />`;
}

/** @param {{lists: object[]}} props */
export function Lists({ lists }) {
  const columns = [
    { id: "title", text: t("countries.list"), head: true, cell: (row) => html`<bdi>${row.title}</bdi><br /><small class="dim"><bdi>${row.publisher}</bdi></small>` },
    { id: "edition", text: t("countries.edition"), cell: (row) => (row.entries ? html`<bdi>${row.edition}</bdi>, ${date(row.date)}` : t("countries.list-not-here")) },
    { id: "age", text: t("countries.age"), cell: (row) => (row.entries ? t("countries.days", { count: row.ageDays }) : "–") },
    { id: "complete", text: t("countries.coverage"), cell: (row) => (row.entries ? t(row.complete ? "countries.complete" : "countries.partial") : "–") },
    { id: "note", text: t("countries.note"), cell: (row) => html`<bdi>${row.note}</bdi>${row.entries > 0 && !row.asSealed ? " " + t("countries.other-edition") : ""}` },
  ];
  return html`<div class="countries-lists"><${Card} title=${t("countries.lists")}><p>${t("countries.lists-lead")}</p>
    <${Table} caption=${t("countries.lists")} columns=${columns} rows=${lists} rowKey=${(row) => row.list} /><//></div>`;
}
