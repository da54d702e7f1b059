// A checklist of one's own, from an XLSForm.
import { upload } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { Card, Notice, Problem, Wait } from "../ui/parts.js";

/** What of the form is not used, each with its place. */
function Told({ taken }) {
  const { checklist, problems } = taken;
  return html`<${Notice} kind="ok" title=${t("checklists.taken", { title: checklist.title, version: checklist.version })}>
    <p><a href=${href("/checklists", { list: checklist.id, version: checklist.version })}>${t("checklists.open")}</a></p>
    ${problems.length > 0 && html`<p>${t("checklists.not-used")}</p>
      <ul>${problems.map((one) => html`<li><strong><bdi>${[one.sheet, one.row && t("checklists.row", { n: one.row }), one.column && t("checklists.column", { name: one.column })].filter(Boolean).join(", ")}</bdi></strong>: ${one.why}</li>`)}</ul>`}
  <//>`;
}

/** @param {{onTaken: () => void}} props */
export function Add({ onTaken }) {
  const [state, set] = useState({});
  const take = async (event) => {
    const file = event.target.files[0];
    event.target.value = "";
    if (!file) return;
    set({ busy: true });
    try {
      set({ taken: await upload("/checklists", file) });
      onTaken();
    } catch (error) {
      set({ error });
    }
  };
  return html`<${Card} title=${t("checklists.add")}><div class="stack">
    <p>${t("checklists.add-lead")}</p>
    <div class="field"><label for="checklist-file">${t("checklists.file")}</label>
      <input type="file" id="checklist-file" accept=".xlsx" disabled=${state.busy} onChange=${take} aria-describedby="checklist-hint" />
      <span class="hint" id="checklist-hint">${t("checklists.file-hint")}</span></div>
    ${state.busy && html`<${Wait} />`}
    ${state.error && html`<${Problem} error=${state.error} />`}
    ${state.taken && html`<${Told} taken=${state.taken} />`}
  </div><//>`;
}
