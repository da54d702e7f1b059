// One visit: the checklist as a list of tasks, documents, photos, interviews, and its end.
import { html } from "../../app/lib/h.js";
import { t } from "../../app/lib/i18n.js";
import { Check } from "../../app/ui/field.js";
import { progress } from "../lib/answers.js";
import { all, drop, item, keep } from "../lib/safe.js";
import { Button, Notice, Page, Rows } from "../ui/parts.js";
import { when, word } from "./visits.js";

/** How far a section is, in words. @param {{done: number, of: number, begun: boolean}} progress */
export function far({ done, of, begun }) {
  if (done === of) return { state: t("field.done"), kind: "done" };
  return begun ? { state: t("field.done-of", { done, of }), kind: "begun" } : { state: t("field.not-started"), kind: "" };
}

function Documents({ visit }) {
  if (!visit.checklist.documents?.length) return null;
  const ticks = new Map(all("tick", visit.id).map((one) => [one.document, one]));
  const tick = (document) => (on) => {
    const id = visit.id + " " + document;
    return on ? keep({ id, kind: "tick", visit: visit.id, document }) : drop(id);
  };
  return html`<details class="card pad"><summary>${t("field.documents", { done: ticks.size, of: visit.checklist.documents.length })}</summary>
    <div class="stack"><p class="dim">${t("field.documents-lead")}</p>
    ${visit.checklist.documents.map((one) => html`<${Check} key=${one.id} label=${one.text} checked=${ticks.has(one.id)} onChange=${tick(one.id)} />`)}</div></details>`;
}

function Facts({ visit }) {
  const { sample, help, languages } = visit;
  return html`<div class="card stack pad">
    <p>${word("mode", visit.mode)} · ${when(visit)}${visit.place && html` · <bdi>${visit.place}</bdi>`}</p>
    ${languages?.length > 0 && html`<p>${t("field.languages", { languages: languages.join(", ") })}</p>`}
    ${sample && html`<p>${t("field.sample", { individual: sample.individual ?? 0, groups: sample.groups ?? 0, files: sample.files ?? 0 })}</p>`}
    ${help?.verified ? help.words && html`<p>${t("field.help")} <bdi>${help.words}</bdi></p>`
      : html`<${Notice} kind="warn" title=${t("field.no-help")}>${t("field.no-help-lead")}<//>`}
  </div>`;
}

/** @param {{visit: string}} props */
export function Visit({ visit: id }) {
  const visit = item(id);
  if (!visit?.checklist) return html`<${Page} title=${t("field.visits")} back="#/home"><p>${t("field.no-visit")}</p><//>`;
  const at = "#/visit/" + id;
  const photos = all("photo", id);
  const interviews = all("interview", id);
  const kept = interviews.filter((one) => one.state === "draft").length;
  const finished = all("finish", id).length > 0 || visit.finished;
  const foot = html`<${Button} main to=${at + "/finish"}>${finished ? t("field.finished") : t("field.finish")}<//>`;
  return html`<${Page} title=${visit.site?.name || visit.place} back="#/home" foot=${foot}>
    ${visit.gone && html`<${Notice} kind="err" title=${t("field.gone")}>${t("field.gone-lead")}<//>`}
    ${visit.closed && html`<${Notice} kind="err" title=${t("field.closed")}>${visit.closed}<//>`}
    ${visit.swapped && html`<${Notice} kind="err">${t("field.key-swapped")}<//>`}
    <${Facts} visit=${visit} />
    <h2>${visit.checklist.title || t("field.checklist")}</h2>
    <${Rows} rows=${visit.checklist.sections.map((section) => ({ to: at + "/section/" + encodeURIComponent(section.id), title: section.title, ...far(progress(visit, section)) }))} />
    <${Documents} visit=${visit} />
    <h2>${t("field.evidence")}</h2>
    <${Rows} rows=${[
      { to: at + "/photos", title: t("field.photos"), about: t("field.photos-of", { count: photos.length }) },
      { to: at + "/interviews", title: t("field.interviews"),
        about: kept ? t("field.interviews-kept", { count: kept }) : t("field.interviews-sealed", { count: interviews.length }) },
    ]} />
  <//>`;
}

