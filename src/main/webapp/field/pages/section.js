// The questions of one section.
import { html } from "../../app/lib/h.js";
import { t } from "../../app/lib/i18n.js";
import { asked } from "../lib/answers.js";
import { item } from "../lib/safe.js";
import { Button, Page } from "../ui/parts.js";
import { Question } from "../ui/question.js";

/** @param {{visit: string, section: string}} props */
export function Section({ visit: id, section: name }) {
  const visit = item(id);
  const section = visit?.checklist?.sections.find((one) => one.id === name);
  if (!section) return html`<${Page} title=${t("field.visits")} back="#/home"><p>${t("field.no-visit")}</p><//>`;
  const at = "#/visit/" + id;
  return html`<${Page} title=${section.title} back=${at} foot=${html`<${Button} main to=${at}>${t("field.done")}<//>`}>
    ${asked(visit, section).map((question) => html`<${Question} key=${question.id} visit=${visit} question=${question} />`)}
  <//>`;
}
