// Compliance decides on what a partner handed in, and tells it what followed.
import { send } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Field } from "../ui/field.js";
import { Button, Card, Problem } from "../ui/parts.js";
import { Behind, Sending } from "./send.js";
import { choices, FOLLOW_UPS, today } from "./words.js";

function Follow({ at, onDone, onClose }) {
  const [draft, set] = useState({ kind: FOLLOW_UPS[0], day: today() });
  return html`<${Sending} act=${t("community.follow")} onSend=${() => send("POST", at + "/follow-ups", draft)} onDone=${onDone} onClose=${onClose}>
    <div class="row"><${Field} name="follow-kind" label=${t("community.field-followUp")} value=${draft.kind} options=${choices("community.follow-", FOLLOW_UPS)} onInput=${(kind) => set({ ...draft, kind })} />
      <${Field} name="follow-day" type="date" label=${t("community.field-day")} value=${draft.day} onInput=${(day) => set({ ...draft, day })} /></div><//>`;
}

/** @param {{one: object, again: () => void}} props */
export function Review({ one, again }) {
  const at = "/community/assessments/" + one.id;
  const [why, setWhy] = useState("");
  const [error, setError] = useState(null);
  const act = (path, body) => send("POST", at + path, body).then(() => (setError(null), again()), setError);
  return html`<${Card} title=${t("community.review")}><p class="dim">${t("community.review-lead")}</p>
    ${one.state === "HANDED_IN" && html`<div class="actions"><${Button} main onClick=${() => act("/review", { counts: true })}>${t("community.counts")}<//>
        <${Button} to=${"/api" + at + "/facts"}>${t("community.facts-file")}<//></div>
      <${Field} name="review-why" rows=${2} maxlength="2000" label=${t("community.field-why")} value=${why} onInput=${setWhy} />
      <div class="actions"><${Button} onClick=${() => act("/review", { counts: false, why })}>${t("community.ask-again")}<//></div>`}
    <${Problem} error=${error} />
    ${one.handedInOn && html`<${Behind} act=${t("community.follow")}>${(close) => html`<${Follow} at=${at} onClose=${close} onDone=${() => (close(), again())} />`}<//>`}
    ${one.state !== "WITHDRAWN" && html`<div class="actions"><${Button} grave onClick=${() => act("/withdrawal")}>${t("community.withdraw")}<//></div>`}<//>`;
}
