// What could not be read, gathered by kind, and how it is put right.
import { send, useGet } from "../lib/api.js";
import { html, useEffect, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { go, href } from "../lib/router.js";
import { say } from "../lib/say.js";
import { can } from "../lib/session.js";
import { Button, Notice, Problem, Wait } from "../ui/parts.js";
import { Corrected } from "./corrected.js";
import { Kind } from "./kind.js";
import { change } from "./use.js";

function Summary({ found }) {
  const { rows, used, rowsToFix } = found;
  if (used === 0) return html`<${Notice} kind="err" title=${t("import.no-row")}><p>${t("import.no-row-fix")}</p><//>`;
  if (rowsToFix === 0) return html`<${Notice} kind="ok" title=${t("import.rows-fine", { count: used })}><p>${t("import.rows-fine-note")}</p><//>`;
  return html`<${Notice} kind="warn" title=${t("import.rows-to-fix", { count: rowsToFix, of: rows })}>
    <p>${t("import.rows-used", { count: used, lost: rows - used })}</p><//>`;
}

/** @param {{upload: object, turn: number, again: () => void, reading: boolean}} props */
export function Rows({ upload, turn, again, reading }) {
  const ready = upload.state === "CHECKED" || upload.state === "PROJECTED";
  const kinds = useGet(ready ? "/uploads/" + upload.id + "/problem-kinds" : null, { turn });
  const fixes = useGet(ready ? "/uploads/" + upload.id + "/corrections" : null, { turn });
  const [found, keep] = useState(null);
  const [error, setError] = useState(null);
  useEffect(() => {
    if (kinds.data) keep(kinds.data);
  }, [kinds.data]);
  if (kinds.error) return html`<${Problem} error=${kinds.error} again=${kinds.again} />`;
  if (!found) return html`<${Wait} text=${t("import.reading")} />`;
  const may = can("CORRECT_LISTS");
  const undo = async (id) => {
    await send("DELETE", "/uploads/" + upload.id + "/corrections/" + id);
    again();
  };
  /** Writes a value in place of cells; throws what is wrong with it. */
  const fix = async (asked, words) => {
    const fixed = await send("PUT", "/uploads/" + upload.id + "/corrections", asked);
    say(words || t("import.fixed"), () => undo(fixed.id));
    again();
  };
  const order = async (sheet, patch) => {
    setError(null);
    try {
      await change(upload.id, "PUT", "/columns", { sheets: [{ sheet, ...patch }] });
      say(t("import.kept"));
      again();
    } catch (wrong) {
      setError(wrong);
    }
  };
  const lost = found.kinds.filter((one) => one.severity !== "NOTE");
  const notes = found.kinds.filter((one) => one.severity === "NOTE");
  const sheets = [...new Set(lost.filter((one) => one.severity === "ROW" || one.severity === "CELL").map((one) => one.sheet))];
  const draw = (kind) => html`<${Kind} key=${kind.sheet + kind.column + kind.code} kind=${kind} upload=${upload} turn=${turn} may=${may} onFix=${fix} onOrder=${order} many=${found.sheets.length > 1} />`;
  return html`<div class="stack" aria-busy=${reading}>
    ${upload.state === "PROJECTED" && html`<${Notice}><p>${t("import.counts-already")}</p><//>`}
    <${Summary} found=${found} />
    ${sheets.length > 0 && html`<div class="actions">${sheets.map((sheet) => html`<${Button} icon="download"
      to=${"/api/uploads/" + upload.id + "/rows-to-fix.csv?sheet=" + encodeURIComponent(sheet)} download>
      ${sheet ? t("import.download-sheet", { name: sheet }) : t("import.download")}<//>`)}
      <span class="dim">${t("import.download-hint")}</span></div>`}
    <${Problem} error=${error} />
    ${lost.map(draw)}
    ${notes.length > 0 && html`<details class="notes"><summary>${t("import.notes", { count: notes.reduce((sum, one) => sum + one.count, 0) })}</summary>
      <div class="stack"><p class="dim">${t("import.notes-lead")}</p>${notes.map(draw)}</div></details>`}
    ${fixes.data?.length > 0 && html`<${Corrected} fixes=${fixes.data} may=${may} onUndo=${undo} />`}
    <div class="actions end foot">
      <${Button} to=${href("/import/" + upload.id, { step: "columns" })}>${t("import.back-to-columns")}<//>
      <${Button} main icon="next" disabled=${reading || found.used === 0} onClick=${() => go("/import/" + upload.id, { step: "changes" })}>
        ${t("import.continue", { count: found.used })}<//></div>
  </div>`;
}
