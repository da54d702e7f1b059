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
  const ways = useGet(path, { from: view.row.site, to: view.assessment.buyerId, count: 10 });
  if (ways.loading && !ways.data) return html`<${Wait} />`;
  const none = ways.error?.status === 404 || ways.data?.paths.length === 0;
  if (none) return html`<${Empty} title=${t("suppliers.routes-none")}><p>${t("suppliers.routes-none-lead")}</p><//>`;
  if (ways.error) return html`<${Problem} error=${ways.error} again=${ways.again} />`;
  return html`<p>${t("suppliers.routes-lead")}</p>
    <div class="grid">${ways.data.paths.map((stops, i) => html`<${Card} key=${i} title=${t("suppliers.route", { count: stops.length - 1 })}>
      <ol class="way">${stops.map((stop, at) => html`<${Stop} stop=${stop} view=${view} last=${at === stops.length - 1} />`)}</ol><//>`)}</div>
    ${!ways.data.complete && html`<p class="dim">${t("suppliers.routes-more")}</p>`}`;
}

function Upstream({ view }) {
  const found = useGet("/assessments/" + view.assessment.id + "/chain/upstream", { site: view.row.site, count: 50 });
  if (found.loading && !found.data) return html`<${Wait} />`;
  if (found.error && found.error.status !== 404) return html`<${Problem} error=${found.error} again=${found.again} />`;
  const rows = found.data?.items || [];
  const columns = [
    { id: "name", text: t("suppliers.col-name"), head: true, cell: (row) => html`<a href=${href("/supplier", { site: row.site, assessment: view.asked })}><bdi>${row.name || row.site}</bdi></a>` },
    { id: "steps", text: t("suppliers.upstream-steps"), n: true },
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
