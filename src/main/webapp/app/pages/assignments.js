// Which sites an auditor visits, and for which sites a supplier's contact speaks.
import { useGet } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { number } from "../lib/format.js";
import { Assign } from "../ui/assign.js";
import { Button, Card, Empty, Head, Problem, Wait } from "../ui/parts.js";
import { role } from "../ui/roles.js";
import { Table } from "../ui/table.js";

export default function Assignments() {
  const found = useGet("/site-readers");
  const [open, setOpen] = useState(null);
  const rows = found.data || found.stale;
  const columns = [
    { id: "name", text: t("users.name"), head: true },
    { id: "roles", text: t("account.roles"), cell: (row) => row.roles.map(role).join(", ") },
    { id: "sites", text: t("assignments.sites"), n: true, cell: (row) => number(row.sites) },
    { id: "act", text: t("users.act"), cell: (row) => html`<${Button} small onClick=${() => setOpen(row)}>
      ${t("assignments.choose")}<span class="sr"> <bdi>${row.name}</bdi></span><//>` },
  ];
  return html`<${Head} title=${t("assignments.title")} lead=${t("assignments.lead")} />
    <${Problem} error=${found.error} again=${found.again} />
    ${!rows && found.loading && html`<${Wait} />`}
    ${rows && (rows.length === 0 ? html`<${Empty} title=${t("assignments.none")}><p>${t("assignments.none-lead")}</p><//>`
      : html`<${Card}><${Table} caption=${t("assignments.title")} columns=${columns} rows=${rows} rowKey=${(row) => row.id} /><//>`)}
    ${open && html`<${Assign} reader=${open} onClose=${() => (setOpen(null), found.again())} />`}`;
}
