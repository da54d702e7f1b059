// What people told without a name, for those who answer for people.
import { useGet } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { useIdle } from "../cases/idle.js";
import { Ready } from "../triage/ready.js";
import { Tip } from "../triage/tip.js";
import { Button, Card, Empty, Head, Problem, Wait } from "../ui/parts.js";
import { Table } from "../ui/table.js";

export default function Tips() {
  useIdle();
  const found = useGet("/safeguarding/tips", { count: 1000 });
  const [open, setOpen] = useState(null);
  const page = found.data || found.stale;
  const columns = [
    { id: "day", text: t("triage.day"), head: true, cell: (row) => date(row.day) },
    { id: "state", text: t("triage.state"), cell: (row) => html`<span class="tag">${t("triage.state-" + row.state)}</span>
      ${row.waits && html` <span class="tag late">${t("triage.waits")}</span>`}${row.test && html` <span class="tag">${t("triage.trial")}</span>`}` },
    { id: "act", text: t("triage.act"), cell: (row) => html`<${Button} small onClick=${() => setOpen(row.id)}>${t("triage.open")}<span class="sr"> ${date(row.day)}</span><//>` },
  ];
  return html`<${Head} title=${t("triage.title")} lead=${t("triage.lead")} />
    <${Ready} onSent=${found.again} />
    <${Problem} error=${found.error} again=${found.again} />
    ${!page && found.loading && html`<${Wait} />`}
    ${open && html`<${Tip} key=${open} id=${open} onClose=${() => (setOpen(null), found.again())} />`}
    ${page && (page.items.length === 0 ? html`<${Empty} title=${t("triage.none")}><p>${t("triage.none-lead")}</p><//>`
      : html`<${Card} title=${t("triage.all")}><${Table} caption=${t("triage.all")} columns=${columns} rows=${page.items} rowKey=${(row) => row.id} /><//>`)}`;
}
