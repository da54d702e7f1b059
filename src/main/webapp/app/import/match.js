// What the columns of a list are taken for.
import { useGet } from "../lib/api.js";
import { html, useEffect, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { go } from "../lib/router.js";
import { can } from "../lib/session.js";
import { say } from "../lib/say.js";
import { Button, Notice, Problem, Wait } from "../ui/parts.js";
import { Sheet } from "./sheet.js";
import { change } from "./use.js";

/** What the server is told of a sheet: every column, so that nothing unsure is read by itself. */
function told(sheet) {
  return {
    sheet: sheet.sheet,
    kind: sheet.kind,
    dayFirst: sheet.dayFirst,
    decimalComma: sheet.decimalComma,
    columns: sheet.columns.map((one) => ({
      column: one.column,
      field: one.used ? one.field : "",
      group: one.group,
      unit: one.unit,
      emptyMeansNone: one.emptyMeansNone,
    })),
  };
}

/** @param {{upload: object, again: () => void, reading: boolean}} props */
export function Match({ upload, again, reading, turn }) {
  const found = useGet("/uploads/" + upload.id + "/columns", { turn });
  const fields = useGet("/fields");
  const [sheets, set] = useState(null);
  const [state, setState] = useState({});
  useEffect(() => {
    if (found.data) set(found.data.sheets);
  }, [found.data]);
  if (found.error || fields.error) return html`<${Problem} error=${found.error || fields.error} again=${found.again} />`;
  if (!sheets || !fields.data) return html`<${Wait} />`;
  const may = can("ACCEPT_MAPPING");
  const changed = JSON.stringify(sheets) !== JSON.stringify(found.data.sheets);
  const put = (sheet) => set(sheets.map((one) => (one.sheet === sheet.sheet ? sheet : one)));
  const act = async (work) => {
    setState({ busy: true });
    try {
      await work();
      setState({});
      again();
    } catch (error) {
      setState({ error });
    }
  };
  const keep = () => change(upload.id, "PUT", "/columns", { sheets: sheets.map(told) });
  const save = () => act(async () => (await keep(), found.again(), say(t("import.kept"))));
  const persons = sheets.some((one) => one.kind === "PERSONS");
  const stop = () => act(async () => (await keep(), go("/import/" + upload.id)));
  const on = () => act(async () => {
    if (changed) await keep();
    if (upload.state === "MAPPING_PROPOSED") await change(upload.id, "POST", "/reading");
    go("/import/" + upload.id, { step: "rows" });
  });
  const move = (sheet, headerRow) => act(async () => {
    await change(upload.id, "PUT", "/columns", { sheets: [{ sheet: sheet.sheet, headerRow }] });
    found.again();
  });
  const all = sheets.flatMap((one) => one.columns);
  const unsure = sheets.filter((one) => one.kind !== "PERSONS" && one.kind !== "IGNORED").flatMap((one) => one.columns).filter((one) => !one.used && one.field);
  return html`
    ${upload.state === "PROJECTED" && html`<${Notice}><p>${t("import.counts-already")}</p><//>`}
    ${found.data.changed && upload.state === "MAPPING_PROPOSED" && html`<${Notice} kind="ok"><p>${t("import.used-before")}</p><//>`}
    <p>${t("import.columns-read", { count: all.filter((one) => one.used).length, of: all.length })}
      ${unsure.length > 0 && html` <strong>${t("import.columns-unsure", { count: unsure.length })}</strong>`}</p>
    ${sheets.map((sheet) => html`<${Sheet} key=${sheet.sheet} sheet=${sheet} fields=${fields.data} may=${may} saved=${found.data.changed} onChange=${put} onHeader=${(row) => move(sheet, row)} />`)}
    <${Problem} error=${state.error} />
    ${may && html`<div class="actions end foot">
      ${changed && !persons && html`<${Button} onClick=${save} disabled=${state.busy || reading}>${t("import.keep")}<//>`}
      ${persons
        ? html`<${Button} main onClick=${stop} disabled=${state.busy || reading}>${t("import.persons-stop")}<//>`
        : html`<${Button} main icon="next" onClick=${on} disabled=${state.busy || reading}>${t("import.to-rows")}<//>`}</div>`}`;
}
