// The ways of goods from a supplier to the buyer, and from where goods come to it.
import { useGet } from "../lib/api.js";
import { html } from "../lib/h.js";
import { has, t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { Card, Empty, Problem, Wait } from "../ui/parts.js";
import { Table } from "../ui/table.js";

const status = (code) => (has("suppliers.link-" + code) ? t("suppliers.link-" + code) : code);

function Stop({ stop, view, last }) {
  const here = stop.site === view.row.site;
  const buyer = stop.site === view.assessment.buyerId;
  return html`<li>${here || buyer
      ? html`<strong><bdi>${stop.name}</bdi></strong>`
      : html`<a href=${href("/supplier", { site: stop.site, assessment: view.asked })}><bdi>${stop.name || stop.site}</bdi></a>`}
    ${!last && html`<span class="hop">${status(stop.status)} · ${stop.product ? html`<bdi>${stop.product}</bdi>` : t("suppliers.link-product-stops")}</span>`}</li>`;
}

function Routes({ view }) {
  const path = "/assessments/" + view.assessment.id + "/chain/paths";
  const ways = useGet(view.row.toBuyer ? path : null, { from: view.row.site, to: view.assessment.buyerId, count: 10 });
  if (!view.row.toBuyer) return html`<${Empty} title=${t("suppliers.routes-none")}><p>${t("suppliers.routes-none-lead")}</p><//>`;
  if (ways.error) return html`<${Problem} error=${ways.error} again=${ways.again} />`;
  if (!ways.data) return html`<${Wait} />`;
  return html`<p>${t("suppliers.routes-lead")}</p>
    <div class="grid">${ways.data.paths.map((stops, i) => html`<${Card} key=${i} title=${t("suppliers.route", { count: stops.length - 1 })}>
      <ol class="way">${stops.map((stop, at) => html`<${Stop} stop=${stop} view=${view} last=${at === stops.length - 1} />`)}</ol><//>`)}</div>
    ${!ways.data.complete && html`<p class="dim">${t("suppliers.routes-more")}</p>`}`;
}

/** Who supplies this place, one link away. */
function Upstream({ view }) {
  const found = useGet("/assessments/" + view.assessment.id + "/chain/links", { to: view.row.site, count: 200 });
  if (found.error) return html`<${Problem} error=${found.error} again=${found.again} />`;
  if (!found.data) return html`<${Wait} />`;
  const rows = found.data.items;
  const columns = [
    { id: "name", text: t("suppliers.col-name"), head: true, cell: (row) => html`<a href=${href("/supplier", { site: row.from, assessment: view.asked })}><bdi>${row.from_name || row.from}</bdi></a>` },
    { id: "product", text: t("suppliers.col-products") },
    { id: "status", text: t("suppliers.upstream-link"), cell: (row) => status(row.status) },
  ];
  return html`<${Card} title=${t("suppliers.upstream")}>
    ${view.beyond.fromUpstream && html`<p><bdi>${t("suppliers.upstream-worst", { path: view.beyond.fromUpstream })}</bdi></p>`}
    ${rows.length > 0 ? html`<${Table} caption=${t("suppliers.upstream")} columns=${columns} rows=${rows} />` : html`<p class="dim">${t("suppliers.upstream-none")}</p>`}
  <//>`;
}

/** @param {{view: object}} props */
export function Ways({ view }) {
  return html`<${Routes} view=${view} /><${Upstream} view=${view} />
    <p><a href=${href("/chain", { site: view.row.site, assessment: view.asked })}>${t("suppliers.routes-chain")}</a></p>`;
}
