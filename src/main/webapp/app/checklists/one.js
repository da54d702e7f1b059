// One version of a checklist: its sections and questions in plain words, with what each feeds.
import { send, useGet } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { say } from "../lib/say.js";
import { can } from "../lib/session.js";
import { Button, Card, Head, Notice, Problem, Wait } from "../ui/parts.js";
import { indicator } from "../ui/ruleparts.js";
import { Covered } from "./covered.js";

/** What an answer says of the place. */
function Meaning({ label, question }) {
  if (!label) return html`<p class="dim">${t(question.answers === "OPEN" ? "checklists.said-aloud" : "checklists.no-fact")}</p>`;
  const means = (value) => (value === "?" ? t("checklists.asked-which") : value);
  const plain = question.answers === "YESNO";
  return html`<p class="dim"><bdi>${label}</bdi>${plain && html`: ${t("checklists.yes-means", { value: means(question.yes) })}, ${t("checklists.no-means", { value: means(question.no) })}`}</p>`;
}

function Asked({ asked }) {
  const { question, label, feeds } = asked;
  return html`<li class="card"><div class="card-body">
    <h3><bdi>${question.text}</bdi></h3>
    ${question.help && html`<p><bdi>${question.help}</bdi></p>`}
    ${question.choices.length > 0 && html`<p class="facts">${question.choices.map((one) => html`<span class="tag"><bdi>${one.label}</bdi></span>`)}</p>`}
    <${Meaning} label=${label} question=${question} />
    <p class="facts">${question.indicators.map((one) => html`<span>${indicator(one)}</span>`)}
      ${question.basis && html`<span><bdi>${question.basis}</bdi></span>`}</p>
    ${feeds.length > 0 && html`<p class="facts"><span>${t("checklists.feeds")}</span>${feeds.map((one) => html`<a href=${href("/rules/" + one)}><bdi>${one}</bdi></a>`)}</p>`}
  </div></li>`;
}

function Section({ section }) {
  return html`<section class="stack" aria-labelledby=${"section-" + section.id}>
    <h2 id=${"section-" + section.id}><bdi>${section.title}</bdi></h2>
    ${section.lead && html`<p><bdi>${section.lead}</bdi></p>`}
    <ol class="lists">${section.questions.map((one) => html`<${Asked} key=${one.question.id} asked=${one} />`)}</ol>
  </section>`;
}

/** @param {{id: string, version: string, onChange: () => void}} props */
export function One({ id, version, onChange }) {
  const path = "/checklists/" + encodeURIComponent(id) + "/" + encodeURIComponent(version);
  const found = useGet(path);
  const [error, set] = useState(null);
  if (found.error) return html`<${Head} title=${t("checklists.title")} /><${Problem} error=${found.error} again=${found.again} /><a href=${href("/checklists")}>${t("checklists.back")}</a>`;
  if (!found.data) return html`<${Wait} />`;
  const list = found.data;
  const retire = async () => {
    try {
      await send("POST", path + "/retirement");
      say(t("checklists.retired-said"));
      found.again();
      onChange();
    } catch (problem) {
      set(problem);
    }
  };
  const actions = html`<${Button} icon="download" to=${"/api" + path + "/xlsform"} download>${t("checklists.xlsform")}<//>
    ${list.own && !list.retired && can("MANAGE_CHECKLISTS") && html`<${Button} grave onClick=${retire}>${t("checklists.retire")}<//>`}`;
  return html`<p><a href=${href("/checklists")}>${t("checklists.back")}</a></p>
    <${Head} title=${list.title} lead=${html`<bdi>${list.about}</bdi>`} actions=${actions} />
    <p class="facts"><span>${t("checklists.version", { version: list.version })}</span><span>${date(list.date)}</span>
      <span>${t("checklists.count", { count: list.count })}</span><span>${t("checklists.hash")}: <code>${list.sha256.slice(0, 12)}</code></span></p>
    ${list.retired && html`<${Notice} kind="warn" title=${t("checklists.retired-lead")} />`}
    ${error && html`<${Problem} error=${error} />`}
    ${list.sections.map((one) => html`<${Section} key=${one.id} section=${one} />`)}
    ${list.use === "QUESTIONS" && html`<${Card} title=${t("checklists.coverage")}><p class="dim">${t("checklists.coverage-alone")}</p><${Covered} lines=${list.coverage} /><//>`}`;
}
