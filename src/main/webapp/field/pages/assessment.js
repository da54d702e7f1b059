// One community assessment: what is asked of a place, as a list of tasks, and handing it in.
import { date } from "../../app/lib/format.js";
import { html } from "../../app/lib/h.js";
import { t } from "../../app/lib/i18n.js";
import { asked, isOpen, progress } from "../lib/community.js";
import { all, item } from "../lib/safe.js";
import { Given } from "../ui/given.js";
import { Button, Notice, Page, Rows } from "../ui/parts.js";
import { far } from "./visit.js";

const Missing = () => html`<${Page} title=${t("field.assessments")} back="#/home"><p>${t("field.no-assessment")}</p><//>`;

/** How far it is with the office, or that it waits here. */
export const standing = (assessment) =>
  all("handed", assessment.id).some((one) => one.state !== "sent") ? t("field.handed-here") : t("field.assessment-" + assessment.state);

/** @param {{assessment: string}} props */
export function Assessment({ assessment: id }) {
  const assessment = item(id);
  if (!assessment?.form?.sections) return html`<${Missing} />`;
  const at = "#/assessment/" + id;
  const { form, due, askedWhy, gone, place } = assessment;
  const open = isOpen(assessment);
  const foot = open && html`<${Button} main to=${at + "/hand-in"}>${t("field.hand-in")}<//>`;
  return html`<${Page} title=${place?.name} back="#/home" foot=${foot}>
    ${gone && html`<${Notice} kind="err" title=${t("field.assessment-gone")}>${t("field.gone-lead")}<//>`}
    ${askedWhy && open && html`<${Notice} kind="warn" title=${t("field.asked-why")}><bdi>${askedWhy}</bdi><//>`}
    <div class="card stack pad"><p><strong>${standing(assessment)}</strong>${due && open && html` · ${t("field.due", { day: date(due) })}`}</p>
      <p>${t(open ? "field.assessment-lead" : "field.assessment-shut")}</p></div>
    <h2>${form.title}</h2>
    <${Rows} rows=${form.sections.map((section) => ({ to: at + "/part/" + encodeURIComponent(section.id), title: section.title, ...far(progress(assessment, section)) }))} />
  <//>`;
}

/** The questions of one part of it. @param {{assessment: string, part: string}} props */
export function Part({ assessment: id, part: name }) {
  const assessment = item(id);
  const section = assessment?.form?.sections?.find((one) => one.id === name);
  if (!section) return html`<${Missing} />`;
  const at = "#/assessment/" + id;
  const open = isOpen(assessment);
  return html`<${Page} title=${section.title} back=${at} foot=${html`<${Button} main to=${at}>${t("field.done")}<//>`}>
    ${section.lead && html`<p>${section.lead}</p>`}
    ${open && html`<${Notice} kind="warn">${t("field.assessment-lead")}<//>`}
    ${asked(assessment, section).map((question) => html`<${Given} key=${question.id} assessment=${id} question=${question} open=${open} />`)}
  <//>`;
}
