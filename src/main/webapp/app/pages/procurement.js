// What to do before an order: one line for each supplier.
import { date } from "../lib/format.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { can } from "../lib/session.js";
import { useSheet } from "../lib/sheet.js";
import { Asked } from "../buying/asked.js";
import { useReport, WhichReport } from "../buying/latest.js";
import { Lines, workbook } from "../buying/lines.js";
import { Icon } from "../ui/icon.js";
import { Empty, Head, Notice, Problem, Tabs, Wait } from "../ui/parts.js";

export default function Procurement({ query }) {
  const ready = useSheet("procurement");
  const { report, all, loading, error, again } = useReport();
  const asked = query.tab === "asked";
  const tabs = [
    { id: "lines", text: t("procurement.tab-lines"), to: href("/procurement", { assessment: query.assessment }) },
    { id: "asked", text: t("procurement.tab-asked"), to: href("/procurement", { assessment: query.assessment, tab: "asked" }) },
  ];
  const file = report && !asked && html`<a class="btn" href=${workbook(report.id, query)} download><${Icon} name="download" /><span>${t("procurement.download")}</span></a>`;
  if (!ready || loading) return html`<${Head} title=${t("procurement.title")} /><${Wait} />`;
  return html`<${Head} title=${t("procurement.title")} lead=${t("procurement.lead")} actions=${file} />
    <${Problem} error=${error} again=${again} />
    ${report && html`<${WhichReport} report=${report} all=${all} />
      <${Tabs} label=${t("procurement.tabs")} tabs=${tabs} now=${asked ? "asked" : "lines"} />
      ${asked ? html`<${Asked} first=${Number(query.first || 0)} />` : html`<${Lines} report=${report} query=${query} />
        <${Notice}>${t("procurement.caution", { date: date(report.asOf) })}<//>`}`}
    ${!report && !error && html`<${Empty} title=${t("procurement.empty")}><p>${t(can("RUN_ASSESSMENT") ? "procurement.empty-start" : "procurement.empty-wait")}</p>
      ${can("RUN_ASSESSMENT") && html`<a class="btn main" href=${href("/reports")}>${t("reports.title")}</a>`}<//>`}`;
}
