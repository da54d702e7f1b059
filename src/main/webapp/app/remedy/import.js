// The spreadsheet of a plan: what would become of each row, and bringing it in.
import { sendForm } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { say } from "../lib/say.js";
import { Button, Card, Notice, Problem } from "../ui/parts.js";
import { Table } from "../ui/table.js";
import { Site } from "./site.js";

const COLUMNS = () => [
  { id: "row", text: t("remedy.plan-row"), head: true, cell: (row) => (row.sheet ? html`<bdi>${row.sheet}</bdi> ` : "") + row.row },
  { id: "title", text: t("remedy.title"), cell: (row) => (row.id ? html`<a href=${href("/corrective-actions/" + row.id)}><bdi>${row.title}</bdi></a>` : html`<bdi>${row.title}</bdi>`) },
  { id: "severity", text: t("remedy.severity"), cell: (row) => row.severity && t("remedy.severity-" + row.severity) },
  { id: "stage", text: t("remedy.stage"), cell: (row) => t("remedy.stage-" + row.stage) },
  { id: "due", text: t("remedy.day"), cell: (row) => date(row.due) },
  { id: "outcome", text: t("remedy.plan-outcome"), cell: (row) => html`<span class=${row.outcome === "NOT_TAKEN" ? "tag late" : "tag"}>${t("remedy.outcome-" + row.outcome)}</span>
    ${row.notes.map((note) => html`<div class="dim">${note}</div>`)}` },
];

/** @param {{site?: object, onDone: () => void}} props */
export function Import({ site: given, onDone }) {
  const [site, setSite] = useState(given);
  const [file, setFile] = useState(null);
  const [state, set] = useState({});
  const ask = async (path, done) => {
    set({ ...state, busy: true, error: undefined });
    try {
      const form = new FormData();
      form.append("file", file, file.name);
      form.append("site", site.site);
      const understood = await sendForm("/corrective-actions/import" + path, form);
      set({ understood, done });
      if (done) say(t("remedy.plan-done"));
    } catch (error) {
      set({ error });
    }
  };
  const plan = state.understood;
  const fresh = plan ? plan.rows.filter((row) => row.outcome === "NEW").length : 0;
  return html`<${Card} title=${t("remedy.plan")}><p>${t("remedy.plan-lead")}</p>
      <${Site} site=${site} onSite=${(chosen) => (setSite(chosen), set({}))} />
      <div class="field"><label for="plan-file">${t("remedy.plan-file")}</label>
        <input id="plan-file" type="file" accept=".csv,.xlsx,.xls" onChange=${(event) => (setFile(event.target.files[0] || null), set({}))} /></div>
      <${Problem} error=${state.error} />
      <div class="actions"><${Button} onClick=${onDone}>${t(state.done ? "app.close" : "app.cancel")}<//>
        <${Button} main=${!plan} disabled=${!file || !site || state.busy} onClick=${() => ask("/preview", false)}>${t("remedy.plan-look")}<//>
        ${plan && !state.done && html`<${Button} main disabled=${fresh === 0 || state.busy} onClick=${() => ask("", true)}>${t("remedy.plan-bring", { count: fresh })}<//>`}</div><//>
    ${plan && html`<${Card} title=${t(state.done ? "remedy.plan-became" : "remedy.plan-would")}>
      ${plan.unused.length > 0 && html`<${Notice}>${t("remedy.plan-unused")} <bdi>${plan.unused.join(" · ")}</bdi><//>`}
      <${Table} caption=${t("remedy.plan-would")} columns=${COLUMNS()} rows=${plan.rows} /><//>`}`;
}
