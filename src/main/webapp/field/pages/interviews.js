// Interviews of a visit: kept under the PIN on the site, sealed when the person leaves it.
import { html, useState } from "../../app/lib/h.js";
import { t } from "../../app/lib/i18n.js";
import { newId } from "../lib/bytes.js";
import { sealInterviews } from "../lib/interviews.js";
import { all, item } from "../lib/safe.js";
import { syncSoon } from "../lib/sync.js";
import { Button, Notice, Page, Rows } from "../ui/parts.js";

/** @param {{visit: string}} props */
export function Interviews({ visit: id }) {
  const [state, set] = useState({});
  const visit = item(id);
  if (!visit) return html`<${Page} title=${t("field.interviews")} back="#/home"><p>${t("field.no-visit")}</p><//>`;
  const interviews = all("interview", id);
  const kept = interviews.filter((one) => one.state === "draft");
  const sealed = interviews.length - kept.length;
  const at = "#/visit/" + id + "/interview/";
  const leave = async () => {
    set({ busy: true });
    try {
      await sealInterviews(visit, kept);
      set({ done: true });
      syncSoon();
    } catch (error) {
      set({ error });
    }
  };
  const rows = kept.map((one, i) => ({ to: at + one.id, title: t("field.interview-n", { n: i + 1 }), state: t("field.state-draft"), kind: "begun" }));
  return html`<${Page} title=${t("field.interviews")} back=${"#/visit/" + id}>
    <${Notice} kind="warn" title=${t("field.private")}>${t("field.interviews-lead")}<//>
    ${rows.length > 0 && html`<${Rows} rows=${rows} />`}
    <div class="actions"><${Button} to=${at + newId()}>${t("field.interview-new")}<//></div>
    ${kept.length > 0 && html`<section class="card stack pad"><h2>${t("field.leave")}</h2><p>${t("field.leave-lead")}</p>
      ${!visit.sealKey && html`<${Notice} kind="err">${t("field.no-key")}<//>`}
      <${Button} main disabled=${state.busy || !visit.sealKey} onClick=${leave}>${t("field.leave-do", { count: kept.length })}<//></section>`}
    ${state.error && html`<${Notice} kind="err">${t("field.not-sealed")}<//>`}
    ${sealed > 0 && html`<p role="status">${t("field.interviews-sealed", { count: sealed })}</p>`}
  <//>`;
}
