// One list from its upload until it counts: each step can be left and taken up again.
import { Changes } from "../import/changes.js";
import { Finish } from "../import/finish.js";
import { Match } from "../import/match.js";
import { Rows } from "../import/rows.js";
import { rests, useUpload } from "../import/use.js";
import { bytes, dateTime } from "../lib/format.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { useSheet } from "../lib/sheet.js";
import { Button, Head, Notice, Problem, Progress, Steps, Wait } from "../ui/parts.js";

const STEPS = ["upload", "columns", "rows", "changes", "finish"];
const VIEWS = { columns: Match, rows: Rows, changes: Changes, finish: Finish };

/** The step that a list stands at. */
function stands(state) {
  return { MAPPING_PROPOSED: "columns", CHECKED: "rows", PROJECTED: "finish", FAILED: "upload" }[state] || "upload";
}

/** Steps that can be opened in a state. */
const opened = (state) =>
  ({ MAPPING_PROPOSED: ["columns"], CHECKED: STEPS.slice(1), PROJECTED: STEPS.slice(1), ACCEPTED: ["rows"] })[state] || [];

function Failed({ upload }) {
  return html`<${Notice} kind="err" title=${t("import.failed")}><p>${upload.problem}</p><//>
    <p>${t("import.failed-fix")}</p>
    <div class="actions"><${Button} main to="#/import">${t("import.another")}<//></div>`;
}

function Gone({ upload }) {
  return html`<${Notice} kind="info" title=${t("import.state-RETRACTED")}>
    <p>${t("import.taken-back-why")} <bdi>${upload.retractedWhy}</bdi></p><p>${t("import.taken-back-note")}</p><//>
    <div class="actions"><${Button} main to="#/import">${t("import.another")}<//></div>`;
}

function Body({ upload, step, turn, again }) {
  if (upload.state === "FAILED") return html`<${Failed} upload=${upload} />`;
  if (upload.state === "RETRACTED") return html`<${Gone} upload=${upload} />`;
  const View = VIEWS[step];
  const reading = !rests(upload.state);
  return html`${reading && html`<${Progress} text=${upload.progress || t("import.reading")} />`}
    ${View && html`<${View} upload=${upload} turn=${turn} again=${again} reading=${reading} />`}`;
}

/** @param {{params: {id: string}, query: object}} props */
export default function Import({ params, query }) {
  const ready = useSheet("import");
  const { upload, error, turn, again } = useUpload(params.id);
  if (error) return html`<${Head} title=${t("import.one-title")} /><${Problem} error=${error} again=${again} />`;
  if (!upload || !ready) return html`<${Wait} />`;
  const may = opened(upload.state);
  const step = may.includes(query.step) ? query.step : stands(upload.state === "ACCEPTED" && turn > 1 ? "CHECKED" : upload.state);
  const now = STEPS.indexOf(step);
  const lead = html`<bdi>${upload.fileName}</bdi> · ${bytes(upload.bytes)} · ${dateTime(upload.createdAt)}`;
  return html`<${Head} title=${t("import.head-" + step)} lead=${lead}
      actions=${html`<${Button} to="#/import">${t("import.leave")}<//>`} />
    <${Steps} steps=${STEPS.map((one) => (may.includes(one) && one !== step
      ? html`<a href=${href("/import/" + upload.id, { step: one })}>${t("import.step-" + one)}</a>`
      : t("import.step-" + one)))} now=${now} />
    <${Body} upload=${upload} step=${step} turn=${turn} again=${again} />`;
}
