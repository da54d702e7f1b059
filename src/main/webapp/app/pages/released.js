// For a supplier's contact: what was released about its own sites, and its reply.
import { useGet } from "../lib/api.js";
import { country, date, dateTime } from "../lib/format.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href, setQuery } from "../lib/router.js";
import { Button, Card, Empty, Head, Notice, Problem, Wait } from "../ui/parts.js";
import { ReplyForm } from "../ui/reply.js";
import { Pages, Table } from "../ui/table.js";

const COUNT = 50;

function Given({ reply }) {
  return html`<li class="stack"><p><strong>${t("released.stance-" + reply.stance)}</strong>
      <span class="dim"> ${dateTime(reply.repliedAt)}${reply.late ? " · " + t("released.late") : ""}</span></p>
    <p class="words"><bdi>${reply.words}</bdi></p>${reply.upload && html`<p class="dim">${t("released.with-file")}</p>`}</li>`;
}

function One({ id }) {
  const found = useGet("/released/" + encodeURIComponent(id));
  const one = found.data || found.stale;
  const back = html`<${Button} to=${href("/released")}>${t("released.back")}<//>`;
  if (!one) {
    return html`<${Head} title=${t("released.title")} actions=${back} />
      <${Problem} error=${found.error} />${found.loading && html`<${Wait} />`}`;
  }
  return html`<${Head} title=${one.title} actions=${back} />
    <div class="two"><div class="stack">
      <${Card} title=${t("released.asked")}><p class="words"><bdi>${one.words}</bdi></p>
        <${Notice} kind=${one.overdue ? "warn" : "info"}>${one.overdue ? t("released.was-due", { date: date(one.until) }) : t("released.due", { date: date(one.until) })}<//>
      <//>
      <${Card} title=${t("released.reply")}><${ReplyForm} id=${id} onReplied=${found.again} /><//>
      ${one.replies.length > 0 && html`<${Card} title=${t("released.replies")}><ol class="bare-list">${one.replies.map((reply) => html`<${Given} key=${reply.number} reply=${reply} />`)}</ol><//>`}
    </div>
    <${Card} title=${t("released.about")}><dl class="pair">
      <dt>${t("released.site")}</dt><dd><bdi>${one.siteName}</bdi></dd>
      <dt>${t("released.country")}</dt><dd>${country(one.country)}</dd>
      ${one.indicator && html`<dt>${t("released.indicator")}</dt><dd>${one.indicator}</dd>`}
      <dt>${t("released.as-of")}</dt><dd>${date(one.asOf)}</dd>
      <dt>${t("released.since")}</dt><dd>${dateTime(one.releasedAt)}</dd></dl>
      <p class="dim">${t("released.no-verdict")}</p><//></div>`;
}

/** @param {{query: {id?: string, first?: string}}} props */
export default function Released({ query }) {
  const first = Number(query.first || 0);
  const found = useGet(query.id ? null : "/released", { first, count: COUNT });
  if (query.id) return html`<${One} key=${query.id} id=${query.id} />`;
  const page = found.data || found.stale;
  const columns = [
    { id: "title", text: t("released.what"), head: true, cell: (row) => html`<a href=${href("/released", { id: row.id })}>${row.title}</a>` },
    { id: "siteName", text: t("released.site") },
    { id: "until", text: t("released.until"), cell: (row) => date(row.until) },
    { id: "state", text: t("released.state"), cell: (row) => html`<span class="tag">${row.replies > 0
      ? t("released.answered", { count: row.replies }) : row.overdue ? t("released.overdue") : t("released.waits")}</span>` },
  ];
  return html`<${Head} title=${t("released.title")} lead=${t("released.lead")} />
    <${Problem} error=${found.error} again=${found.again} />
    ${!page && found.loading && html`<${Wait} />`}
    ${page && (page.items.length === 0 ? html`<${Empty} title=${t("released.none")}><p>${t("released.none-lead")}</p><//>` : html`
      <${Card}><${Table} caption=${t("released.title")} columns=${columns} rows=${page.items} rowKey=${(row) => row.id} />
        <${Pages} first=${first} count=${COUNT} total=${page.total} onFirst=${(to) => setQuery({ first: to || "" })} /><//>`)}`;
}
