// One list from its upload until it counts: each step can be left and taken up again.
import { rests, stopped, useUpload } from "../import/use.js";
import { bytes, dateTime } from "../lib/format.js";
import { html, useEffect, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { useSheet } from "../lib/sheet.js";
import { Button, Head, Notice, Problem, Progress, Steps, Wait } from "../ui/parts.js";

const STEPS = ["upload", "columns", "rows", "changes", "finish"];

/** Each step is fetched when somebody comes to it, so that the first view is quick on a slow net. */
const VIEWS = {
  columns: () => import("../import/match.js").then((part) => part.Match),
  rows: () => import("../import/rows.js").then((part) => part.Rows),
  changes: () => import("../import/changes.js").then((part) => part.Changes),
  finish: () => import("../import/finish.js").then((part) => part.Finish),
};

function Step({ step, ...rest }) {
  const [part, set] = useState({});
  useEffect(() => {
    let here = true;
    VIEWS[step]().then((View) => here && set({ step, View }), (error) => here && set({ step, error }));
    return () => {
      here = false;
    };
  }, [step]);
  if (part.step !== step) return html`<${Wait} />`;
  return part.error ? html`<${Problem} error=${part.error} again=${() => location.reload()} />` : html`<${part.View} ...${rest} />`;
}

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

function Stopped({ upload }) {
  return html`<${Notice} kind="err" title=${t("import.persons")}><p>${upload.problem}</p><//>
    ${!rests(upload.state) && html`<${Progress} text=${t("import.erasing")} />`}
    <p>${t("import.persons-why")}</p><p>${t("import.persons-fix")}</p>
    <div class="actions"><${Button} main to="#/import">${t("import.again")}<//></div>`;
}

function Gone({ upload }) {
  return html`<${Notice} kind="info" title=${t("import.state-RETRACTED")}>
    <p>${t("import.taken-back-why")} <bdi>${upload.retractedWhy}</bdi></p><p>${t("import.taken-back-note")}</p><//>
    <div class="actions"><${Button} main to="#/import">${t("import.another")}<//></div>`;
}

function Body({ upload, step, turn, again }) {
  if (upload.state === "FAILED") return html`<${Failed} upload=${upload} />`;
  if (stopped(upload.state)) return html`<${Stopped} upload=${upload} />`;
  if (upload.state === "RETRACTED") return html`<${Gone} upload=${upload} />`;
  const reading = !rests(upload.state);
  return html`${reading && html`<${Progress} text=${upload.progress || t("import.reading")} />`}
    ${VIEWS[step] && html`<${Step} step=${step} upload=${upload} turn=${turn} again=${again} reading=${reading} />`}`;
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
