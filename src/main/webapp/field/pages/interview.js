// One interview with a worker, as long as it is kept under the PIN.
import { html, useState } from "../../app/lib/h.js";
import { current, t, tag } from "../../app/lib/i18n.js";
import { Check, Field } from "../../app/ui/field.js";
import { begin, say, write } from "../lib/interviews.js";
import { all, drop, item } from "../lib/safe.js";
import { Listen } from "../ui/listen.js";
import { Button, Notice, Page, Pick } from "../ui/parts.js";

const WHERE = ["away", "private", "overheard"];
const CHOSEN = ["auditor", "worker", "management"];
const INTERPRETER = ["none", "independent", "company"];
const SAID = ["YES", "NO", "UNSURE"];

/** Name of a language; a plan may have the name itself. */
function tongue(code) {
  if (!/^[a-z]{2,3}(?:-|$)/.test(code)) return code;
  try {
    return new Intl.DisplayNames(tag(), { type: "language" }).of(code);
  } catch {
    return code;
  }
}

function Asked({ one, said, place, onSay }) {
  return html`<section class="card question" aria-labelledby=${"g-" + place}>
    <h2 id=${"g-" + place}>${one.text}</h2>${one.help && html`<p class="dim">${one.help}</p>`}
    <${Listen} text=${one.text} />
    <${Pick} kind="three" label=${one.text} now=${said?.answer} onPick=${(answer) => onSay({ answer })}
      options=${SAID.map((id) => ({ id, text: t("field.said-" + id) }))} />
    <${Field} name=${"words-" + place} rows=${2} label=${t("field.told")} value=${said?.words || ""} onInput=${(words) => onSay({ words })} />
  </section>`;
}

/** @param {{visit: string, interview: string}} props */
export function Interview({ visit: id, interview: name }) {
  const [sure, setSure] = useState(false);
  const visit = item(id);
  const interview = item(name) || begin(name, id);
  const back = "#/visit/" + id + "/interviews";
  if (!visit || interview.state !== "draft") return html`<${Page} title=${t("field.interview")} back=${back}><p>${t("field.sealed-already")}</p><//>`;
  const { content } = interview;
  const here = () => item(name) || interview;
  const put = (member) => (value) => write(here(), { [member]: value }).catch(() => {});
  const options = (area, ids) => [{ value: "", text: "" }, ...ids.map((value) => ({ value, text: t("field." + area + "-" + value) }))];
  const spoken = [...new Set([...(visit.languages || []), current()])];
  const others = all("interview", id).filter((one) => one.state === "draft").length;
  const remove = () => {
    drop(name);
    location.hash = back;
  };
  return html`<${Page} title=${t("field.interview")} back=${back} foot=${html`<${Button} main to=${back}>${t("field.interview-done")}<//>`}>
    <${Notice} kind="warn" title=${t("field.private")}>${t("field.interview-lead")}<//>
    <div class="card stack pad">
      <${Check} label=${t("field.agreed")} checked=${content.agreed} onChange=${put("agreed")} />
      <${Field} name="spoken" label=${t("field.spoken")} value=${content.language} onInput=${put("language")}
        options=${[{ value: "", text: "" }, ...spoken.map((value) => ({ value, text: tongue(value) }))]} />
      <${Field} name="where" label=${t("field.where")} value=${content.where} onInput=${put("where")} options=${options("where", WHERE)} />
      <${Field} name="chosen" label=${t("field.chosen")} value=${content.chosenBy} onInput=${put("chosenBy")} options=${options("chosen", CHOSEN)} />
      <${Field} name="interpreter" label=${t("field.interpreter")} value=${content.interpreter} onInput=${put("interpreter")} options=${options("interpreter", INTERPRETER)} />
    </div>
    ${(visit.checklist?.guide || []).map((one, i) => html`<${Asked} key=${one.id} place=${i} one=${one}
      said=${content.guide.find((any) => any.question === one.id)} onSay=${(patch) => say(here(), one.id, patch).catch(() => {})} />`)}
    <${Asked} place="else" one=${{ text: t("field.anything-else") }} said=${content.guide.find((any) => any.question === "else")}
      onSay=${(patch) => say(here(), "else", patch).catch(() => {})} />
    ${others > 0 && item(name) && html`<details><summary>${t("field.interview-delete")}</summary><div class="stack pad">
      <${Check} label=${t("field.lost-sure")} checked=${sure} onChange=${setSure} />
      <${Button} grave disabled=${!sure} onClick=${remove}>${t("field.delete")}<//></div></details>`}
  <//>`;
}
