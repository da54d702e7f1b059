// One tip: what was told and answered, and what becomes of it.
import { send } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useEffect, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { href } from "../lib/router.js";
import { say } from "../lib/say.js";
import { Field } from "../ui/field.js";
import { Button, Card, Notice, Problem, Wait } from "../ui/parts.js";

const Words = ({ one }) => html`<div class="row"><dt>${t(one.own ? "triage.they" : "triage.we", { day: date(one.day) })}</dt><dd dir="auto" class="words">${one.words}</dd></div>`;

function Told({ tip }) {
  const { told } = tip;
  const choice = (prefix, value) => value && html`<li>${t(prefix + value)}</li>`;
  return html`<dl class="stack"><${Words} one=${{ own: true, day: tip.day, words: tip.test ? t("triage.trial-words") : told.words }} /></dl>
    <ul>${choice("triage.workplace-", told.workplace)}${told.place && html`<li><bdi>${told.place}</bdi></li>`}${choice("triage.when-", told.time)}
      <li>${t("triage.language")} <bdi>${told.language}</bdi></li></ul>
    <dl class="stack">${tip.said.map((one, i) => html`<${Words} key=${i} one=${one} />`)}</dl>`;
}

/** @param {{id: string, onClose: () => void}} props */
export function Tip({ id, onClose }) {
  const [tip, setTip] = useState(null);
  const [words, setWords] = useState("");
  const [state, set] = useState({});
  const act = async (rest, body, done) => {
    set({ busy: true });
    try {
      setTip(await send("POST", "/safeguarding/tips/" + id + rest, body));
      set({});
      if (done) say(t(done));
      return true;
    } catch (error) {
      set({ error });
      return false;
    }
  };
  useEffect(() => {
    act("/opening");
  }, [id]);
  const answer = async (event) => {
    event.preventDefault();
    if (await act("/answers", { words }, "triage.answered")) setWords("");
  };
  return html`<${Card} title=${t("triage.single")} actions=${html`<${Button} small icon="close" onClick=${onClose}>${t("app.close")}<//>`}>
    <div class="stack"><${Problem} error=${state.error} />
    ${!tip && !state.error && html`<${Wait} />`}
    ${tip && html`<p><span class="tag">${t("triage.state-" + tip.state)}</span> ${tip.turned && html`<a href=${href("/cases/" + tip.turned)}>${t("triage.case")}</a>`}</p><${Told} tip=${tip} />
      <form class="stack" onSubmit=${answer}>
        <${Notice}>${t("triage.answer-lead")}<//>
        <${Field} name="tip-answer" label=${t("triage.answer")} rows=${5} maxlength="4000" required value=${words} onInput=${setWords} />
        <div class="actions"><${Button} main type="submit" disabled=${state.busy}>${t("triage.answer-send")}<//>
          ${!tip.test && !tip.turned && html`<${Button} disabled=${state.busy} onClick=${() => act("/case", {}, "triage.turned")}>${t("triage.turn")}<//>`}
          ${tip.state !== "CLOSED" && html`<${Button} disabled=${state.busy} onClick=${() => act("/closing", {}, "triage.closed")}>${t("triage.close")}<//>`}</div>
      </form>`}</div><//>`;
}
