// Handing a community assessment in: what is missing, and doing it all the same.
import { html } from "../../app/lib/h.js";
import { t } from "../../app/lib/i18n.js";
import { handIn, isOpen, progress } from "../lib/community.js";
import { all, item } from "../lib/safe.js";
import { sync } from "../lib/sync.js";
import { Button, Notice, Page } from "../ui/parts.js";

function Gaps({ assessment }) {
  const left = assessment.form.sections
    .map((section) => ({ section, ...progress(assessment, section) }))
    .filter(({ done, of }) => done < of);
  if (!left.length) return html`<${Notice} kind="ok">${t("field.no-gaps")}<//>`;
  return html`<div class="notice err" role="group" aria-labelledby="gaps"><div>
    <h2 id="gaps">${t("field.gaps")}</h2>
    <ul>${left.map(({ section, done, of }) => html`<li key=${section.id}><a href=${"#/assessment/" + assessment.id + "/part/" + encodeURIComponent(section.id)}>
      ${t("field.gap", { section: section.title, count: of - done })}</a></li>`)}</ul>
    <p>${t("field.hand-in-gaps")}</p></div></div>`;
}

/** @param {{assessment: string}} props */
export function HandIn({ assessment: id }) {
  const assessment = item(id);
  const back = "#/assessment/" + id;
  if (!assessment?.form?.sections) return html`<${Page} title=${t("field.hand-in")} back="#/home"><p>${t("field.no-assessment")}</p><//>`;
  const [before] = all("handed", id);
  const open = isOpen(assessment);
  const go = () => handIn(assessment).then(() => sync(false), () => {});
  const foot = open && html`<${Button} main onClick=${go}>${t("field.hand-in")}<//>`;
  return html`<${Page} title=${t("field.hand-in")} back=${back} foot=${foot}>
    ${open && html`<${Gaps} assessment=${assessment} /><p>${t("field.hand-in-lead")}</p>`}
    ${!open && html`<${Notice} kind="ok" title=${t("field.assessment-" + assessment.state)}>${t("field.assessment-shut")}<//>`}
    ${before && before.state !== "sent" && html`<${Notice} kind="warn" title=${t("field.handed-here")}>
      ${before.why ? html`<bdi>${before.why}</bdi>` : t("field.hand-in-waits")}<//>`}
  <//>`;
}
