// One question of the checklist with the answers that were given.
import { html, useState } from "../../app/lib/h.js";
import { t } from "../../app/lib/i18n.js";
import { Field } from "../../app/ui/field.js";
import { answersTo, blank, change, takeBack } from "../lib/answers.js";
import { item, settings } from "../lib/safe.js";
import { take } from "../lib/photos.js";
import { syncSoon } from "../lib/sync.js";
import { Listen } from "./listen.js";
import { More } from "./more.js";
import { Button, Notice, Pick, Picture } from "./parts.js";
import { Value } from "./value.js";

const FOUR = ["YES", "NO", "NOT_SEEN", "NOT_APPLICABLE"];

const time = (at) => new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** How far one answer is on its way. */
export const way = (answer) => (answer.savedAt ? t("field.saved", { time: time(answer.savedAt) }) + " · " + t("field.state-" + answer.state) : "");

function Answer({ visit, question, answer, taken, place }) {
  const [trouble, setTrouble] = useState(null);
  // as it is now, and not as it was when this was drawn
  const here = () => (answer.id && item(answer.id)) || answer;
  const put = (patch) => {
    change(here(), patch).catch(() => {});
    syncSoon();
  };
  const press = (id) => put({ answer: id, value: id === "YES" ? answer.value : null });
  const back = () => {
    takeBack(here()).catch(() => {});
    syncSoon();
  };
  const photo = async (file) => {
    setTrouble(null);
    try {
      const id = await take(visit, question.id, file, settings().place);
      put({ photos: [...here().photos, id] });
    } catch (error) {
      setTrouble(error);
    }
  };
  const name = question.id + "-" + place;
  const yesNo = question.type === "yesno";
  const no = answer.answer === "NO";
  return html`<div class=${place === 0 ? "answer" : "answer more"}>
    ${place > 0 && html`<p class="dim">${t("field.group-" + answer.group)} · ${t("field.source-" + answer.source)}</p>`}
    ${yesNo
      ? html`<${Pick} kind="four" label=${question.text} now=${answer.answer} onPick=${press}
          options=${FOUR.map((id) => ({ id, text: t("field.answer-" + id) }))} />
        ${no && question.choices?.length > 0 && html`<${Pick} kind="list" label=${t("field.which")} now=${answer.value} onPick=${(value) => put({ value })}
          options=${question.choices.map((one) => ({ id: one.id, text: one.label }))} />
          ${!answer.value && html`<p class="wrong">${t("field.which-missing")}</p>`}`}`
      : html`<${Value} question=${question} answer=${answer} name=${name} onPut=${put} onPress=${press} />`}
    ${(answer.answer || answer.observation) && html`<${Field} name=${name + "-seen"} rows=${3} maxlength="2000"
      label=${no ? t("field.what-seen") : t("field.notes")} hint=${t("field.no-names")} value=${answer.observation || ""}
      wrong=${no && !answer.observation ? t("field.what-seen-missing") : undefined}
      onInput=${(observation) => put({ observation })} />`}
    ${answer.answer && html`<${More} answer=${answer} taken=${taken} name=${name} onPut=${put} onBack=${back} />
      <div class="actions"><${Picture} camera onFile=${photo}>${t("field.photo-add")}<//>
        ${answer.photos?.length > 0 && html`<a href=${"#/visit/" + visit.id + "/photos"}>${t("field.photos-of", { count: answer.photos.length })}</a>`}
      </div>`}
    ${trouble && html`<${Notice} kind="err">${t("field.photo-not")}<//>`}
    ${answer.state === "held" && html`<${Notice} kind="warn" title=${t("field.held")}>${answer.why}<//>`}
    ${answer.state === "refused" && html`<${Notice} kind="err" title=${t("field.refused")}>${answer.why}<//>`}
    ${answer.state === "conflict" && html`<${Notice} kind="err"><a href="#/sending">${t("field.conflict")}</a><//>`}
    <p class="dim way" role="status">${way(answer)}</p>
  </div>`;
}

/** @param {{visit: object, question: object}} props */
export function Question({ visit, question }) {
  const [adding, setAdding] = useState(null);
  const given = answersTo(visit.id, question.id);
  const taken = new Set(given.map((one) => one.group + " " + one.source));
  const shown = given.length ? given : [blank(visit.id, question)];
  const add = (group) => {
    setAdding(null);
    if (group) change({ ...blank(visit.id, question), group }, {}).catch(() => {});
  };
  const groups = ["all", "migrant", "agency", "local", "women"].filter((one) => !taken.has(one + " " + blank(visit.id, question).source));
  return html`<section class="card question" aria-labelledby=${"q-" + question.id}>
    <h2 id=${"q-" + question.id}>${question.text}</h2>
    ${question.help && html`<p class="dim">${question.help}</p>`}
    <${Listen} text=${[question.text, question.help].filter(Boolean).join(". ")} />
    ${shown.map((answer, i) => html`<${Answer} key=${i} place=${i} visit=${visit} question=${question}
      answer=${answer} taken=${taken} />`)}
    ${given.some((one) => one.answer) && groups.length > 0 && (adding
      ? html`<${Field} name=${question.id + "-add"} label=${t("field.answer-for")} value="" onInput=${add}
          options=${[{ value: "", text: "" }, ...groups.map((value) => ({ value, text: t("field.group-" + value) }))]} />`
      : html`<${Button} onClick=${() => setAdding(true)}>${t("field.answer-add")}<//>`)}
  </section>`;
}
