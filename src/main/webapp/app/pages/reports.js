// Sealed reports: choose one, take it in the form one needs; start a new assessment.
import { address, useGet } from "../lib/api.js";
import { bytes, date, dateTime } from "../lib/format.js";
import { html } from "../lib/h.js";
import { has, t } from "../lib/i18n.js";
import { can } from "../lib/session.js";
import { useSheet } from "../lib/sheet.js";
import { Excerpt } from "../buying/excerpt.js";
import { useReport, WhichReport } from "../buying/latest.js";
import { Running, Start } from "../buying/start.js";
import { Icon } from "../ui/icon.js";
import { Card, Empty, Head, Notice, Problem, Wait } from "../ui/parts.js";

const MAIN = ["report.pdf", "report.html", "report.xlsx"];

function File({ report, file, main }) {
  const [kind, ending] = [file.name.replace(".", "-"), file.name.split(".").pop().toUpperCase()];
  const to = address("/assessments/" + report.id + "/files/" + file.name);
  return html`<li><a class=${main ? "card file main-file" : "file"} href=${to} download>
    <${Icon} name="download" /><span class="lines"><strong>${t("reports.file-" + kind)}</strong>
    <span class="dim">${has("reports.for-" + kind) && t("reports.for-" + kind)} ${ending}, ${bytes(file.bytes)}</span></span></a></li>`;
}

function Report({ report }) {
  const main = report.files.filter((file) => MAIN.includes(file.name));
  const rest = report.files.filter((file) => !MAIN.includes(file.name));
  return html`<${Card} title=${t("reports.whole")}>
      <dl class="pair"><dt>${t("reports.as-of")}</dt><dd>${date(report.asOf)}</dd><dt>${t("reports.buyer")}</dt><dd><bdi>${report.buyer}</bdi></dd>
        <dt>${t("reports.made")}</dt><dd>${dateTime(report.createdAt)}</dd><dt>${t("reports.pinned")}</dt><dd><code class="seal">${report.pinned}</code></dd>
        <dt>${t("reports.seal")}</dt><dd><code class="seal">${report.seal}</code></dd></dl>
      <p class="dim">${t("reports.seal-lead")}</p>
      <ul class="bare-list files">${main.map((file) => html`<${File} key=${file.name} report=${report} file=${file} main />`)}</ul>
      ${rest.length > 0 && html`<details><summary>${t("reports.data")}</summary><ul class="bare-list files">${rest.map((file) => html`<${File} key=${file.name} report=${report} file=${file} />`)}</ul></details>`}<//>
    <${Card} title=${t("reports.part")}><${Excerpt} key=${report.id} report=${report} /><//>`;
}

/** What runs, what failed last, and the form to start. */
function Work({ last, again }) {
  const newest = useGet("/assessments", { count: 20 });
  const all = newest.data?.items || [];
  const running = all.filter((run) => run.stage === "QUEUED" || run.stage === "RUNNING");
  const failed = all[0]?.stage === "FAILED" && all[0];
  const ended = () => {
    newest.again();
    again();
  };
  return html`<${Problem} error=${newest.error} again=${newest.again} />
    ${running.map((run) => html`<${Running} key=${run.id} run=${run} ended=${ended} />`)}
    ${failed && html`<${Notice} kind="err" title=${t("reports.failed")}><p>${failed.problem}</p><//>`}
    ${can("RUN_ASSESSMENT") && newest.data && running.length === 0 && html`<${Start} key=${last?.id || ""} before=${last} started=${newest.again} />`}`;
}

export default function Reports() {
  const ready = useSheet("procurement");
  const { report, all, loading, error, again } = useReport();
  if (!ready || loading) return html`<${Head} title=${t("reports.title")} /><${Wait} />`;
  return html`<${Head} title=${t("reports.title")} lead=${t("reports.lead")} />
    <${Problem} error=${error} again=${again} />
    ${report && html`<${WhichReport} report=${report} all=${all} /><${Report} report=${report} />`}
    ${!report && !error && html`<${Empty} title=${t("reports.none")}><p>${t(can("RUN_ASSESSMENT") ? "reports.none-start" : "reports.none-wait")}</p><//>`}
    ${can("READ_ASSESSMENTS") && html`<${Work} last=${all[0]} again=${again} />`}`;
}
