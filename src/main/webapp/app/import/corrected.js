// What people wrote in place of cells, each with its undo. The file itself stays as it came.
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Button, Card, Problem } from "../ui/parts.js";
import { Table } from "../ui/table.js";

/** @param {{fixes: object[], may: boolean, onUndo: (id: string) => Promise<any>}} props */
export function Corrected({ fixes, may, onUndo }) {
  const [state, set] = useState({});
  const undo = async (id) => {
    set({ busy: id });
    try {
      await onUndo(id);
      set({});
    } catch (error) {
      set({ error });
    }
  };
  const columns = [
    { id: "cell", text: t("import.cell"), head: true, cell: (one) => html`<span>${one.row
        ? t("import.cell-at", { column: one.column, row: one.row })
        : t("import.cell-all", { column: one.column })}${one.sheet && html` <bdi class="dim">${one.sheet}</bdi>`}</span>` },
    { id: "was", text: t("import.stands"), cell: (one) => (one.was ? html`<bdi class="raw">${one.was}</bdi>` : html`<span class="dim">${t("import.blank")}</span>`) },
    { id: "value", text: t("import.reads-now"), cell: (one) => html`<bdi><strong>${one.value || t("import.blank")}</strong></bdi>` },
    { id: "on", text: t("import.on"), cell: (one) => date(one.correctedAt) },
    ...(may ? [{ id: "undo", text: t("app.undo"), cell: (one) => html`<${Button} small icon="undo" disabled=${state.busy === one.id}
      onClick=${() => undo(one.id)}>${t("app.undo")}<span class="sr"> ${one.was}</span><//>` }] : []),
  ];
  return html`<${Card} title=${t("import.corrected", { count: fixes.length })}>
    <p class="dim">${t("import.corrected-lead")}</p><${Problem} error=${state.error} />
    <${Table} caption=${t("import.corrected", { count: fixes.length })} columns=${columns} rows=${fixes} rowKey=${(one) => one.id} /><//>`;
}
