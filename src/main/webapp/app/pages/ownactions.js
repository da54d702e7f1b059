// For a supplier's contact: what is asked of its own sites, and its answers.
import { useGet } from "../lib/api.js";
import { country, date, dateTime } from "../lib/format.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href, setQuery } from "../lib/router.js";
import { Answer } from "../ui/answer.js";
import { OwnEvidence } from "../ui/ownevidence.js";
import { Button, Card, Empty, Head, Notice, Problem, Wait } from "../ui/parts.js";
import { Pages, Table } from "../ui/table.js";

const COUNT = 50;

function Day({ one }) {
  if (one.state === "CLOSED") return html`<${Notice} kind="ok">${t("ownactions.closed")}<//>`;
  // while the customer looks, nothing is due
  if (["EVIDENCE_SENT", "DISPUTED"].includes(one.state)) return null;
  if (!one.until) return html`<${Notice}>${t("ownactions.no-day")}<//>`;
  const until = one.state === "OPEN" ? "ownactions.answer-until" : "ownactions.due";
  return html`<${Notice} kind=${one.overdue ? "warn" : "info"}>${t(one.overdue ? "ownactions.was-due" : until, { date: date(one.until) })}<//>`;
}

function One({ id }) {
  const found = useGet("/own/actions/" + encodeURIComponent(id));
  const one = found.data || found.stale;
  const back = html`<${Button} to=${href("/own-actions")}>${t("ownactions.back")}<//>`;
  if (!one) return html`<${Head} title=${t("ownactions.title")} actions=${back} /><${Problem} error=${found.error} />${found.loading && html`<${Wait} />`}`;
  return html`<${Head} title=${one.title} actions=${back} />
    <div class="two"><div class="stack">
      <${Card} title=${t("ownactions.what")}><p class="words"><bdi>${one.words}</bdi></p><h3>${t("ownactions.asked")}</h3><p class="words"><bdi>${one.asked}</bdi></p>
        <${Day} one=${one} />${one.moreNeeded && html`<${Notice} kind="warn">${t("ownactions.more-needed")}<//>`}<//>
      <${Card} title=${t("ownactions.answer")}><${Answer} key=${one.answers.length} id=${id} may=${one.may} onAnswered=${found.again} /><//>
      <${OwnEvidence} id=${id} open=${one.state !== "CLOSED"} />
      ${one.answers.length > 0 && html`<${Card} title=${t("ownactions.answers")}><ol class="bare-list">${one.answers.map((given) => html`<li class="stack" key=${given.number}>
        <p><strong>${t("ownactions.kind-" + given.kind)}</strong> <span class="dim">${dateTime(given.at)}</span></p>
        <p class="words"><bdi>${given.words}</bdi></p>${given.upload && html`<p class="dim">${t("ownactions.with-file")}</p>`}</li>`)}</ol><//>`}
    </div>
    <${Card} title=${t("ownactions.about")}><dl class="pair"><dt>${t("ownactions.site")}</dt><dd><bdi>${one.siteName}</bdi></dd>
      <dt>${t("ownactions.country")}</dt><dd>${country(one.country)}</dd>
      <dt>${t("ownactions.state")}</dt><dd>${t("ownactions.state-" + one.state)}</dd></dl>
      <p class="dim">${t("ownactions.safe")}</p><//></div>`;
}

/** @param {{query: {id?: string, first?: string}}} props */
export default function OwnActions({ query }) {
  const first = Number(query.first || 0);
  const found = useGet(query.id ? null : "/own/actions", { first, count: COUNT });
  if (query.id) return html`<${One} key=${query.id} id=${query.id} />`;
  const page = found.data || found.stale;
  const columns = [
    { id: "title", text: t("ownactions.what"), head: true, cell: (row) => html`<a href=${href("/own-actions", { id: row.id })}><bdi>${row.title}</bdi></a>` },
    { id: "siteName", text: t("ownactions.site") },
    { id: "until", text: t("ownactions.until"), cell: (row) => date(row.until) },
    { id: "state", text: t("ownactions.state"), cell: (row) => html`<span class="tag">${t("ownactions.state-" + row.state)}</span>${row.overdue && html` <span class="tag">${t("ownactions.late")}</span>`}` },
  ];
  return html`<${Head} title=${t("ownactions.title")} lead=${t("ownactions.lead")} />
    <${Problem} error=${found.error} again=${found.again} />
    ${!page && found.loading && html`<${Wait} />`}
    ${page && (page.items.length === 0 ? html`<${Empty} title=${t("ownactions.none")}><p>${t("ownactions.none-lead")}</p><//>` : html`
      <${Card}><${Table} caption=${t("ownactions.title")} columns=${columns} rows=${page.items} rowKey=${(row) => row.id} />
        <${Pages} first=${first} count=${COUNT} total=${page.total} onFirst=${(to) => setQuery({ first: to || "" })} /><//>`)}`;
}
