// All that procurement asked compliance; where compliance answers.
import { send, useGet } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { setQuery } from "../lib/router.js";
import { say } from "../lib/say.js";
import { can } from "../lib/session.js";
import { Reason } from "../ui/dialog.js";
import { Button, Empty, Problem, Wait } from "../ui/parts.js";
import { Pages, Table } from "../ui/table.js";
import { Standing } from "./ask.js";

const COUNT = 50;

function Answer({ row, changed }) {
  const [open, setOpen] = useState(false);
  const waits = row.state === "WAITING" || row.state === "OVERDUE";
  const answer = async (words) => {
    await send("POST", "/advice/" + row.id + "/answer", { words });
    say(t("procurement.answered"));
    changed();
  };
  return html`<span class="lines"><${Standing} advice=${row} />
    ${waits && can("ADVISE_PROCUREMENT") && html`<${Button} small main onClick=${() => setOpen(true)}>${t("procurement.answer")}<span class="sr"> <bdi>${row.siteName}</bdi></span><//>`}
    ${open && html`<${Reason} title=${t("procurement.answer-title")} lead=${html`<bdi>${row.siteName}</bdi>`} label=${t("procurement.answer-words")}
      act=${t("procurement.answer-send")} onClose=${() => setOpen(false)} onReason=${answer}>
      <blockquote class="clause"><bdi>${row.words}</bdi></blockquote><p class="dim">${t("procurement.answer-hint")}</p><//>`}</span>`;
}

export function Asked({ first }) {
  const found = useGet("/advice", { first, count: COUNT });
  const page = found.data || found.stale;
  if (!page) return found.error ? html`<${Problem} error=${found.error} again=${found.again} />` : html`<${Wait} />`;
  if (page.total === 0) return html`<${Empty} title=${t("procurement.asked-none")}><p>${t("procurement.asked-none-lead")}</p><//>`;
  const columns = [
    { id: "siteName", text: t("procurement.supplier"), head: true },
    { id: "action", text: t("procurement.told"), cell: (row) => t("procurement.do-" + row.action) },
    { id: "words", text: t("procurement.question"), cell: (row) => html`<span class="lines"><bdi class="words">${row.words}</bdi>
      <span class="dim">${t("procurement.asked-on", { date: date(row.askedAt) })}</span></span>` },
    { id: "state", text: t("procurement.answer-column"), cell: (row) => html`<${Answer} row=${row} changed=${found.again} />` },
  ];
  return html`<${Problem} error=${found.error} again=${found.again} />
    <${Table} caption=${t("procurement.tab-asked")} columns=${columns} rows=${page.items} rowKey=${(row) => row.id} />
    <${Pages} first=${first} count=${COUNT} total=${page.total} onFirst=${(next) => setQuery({ first: next || undefined })} />`;
}
