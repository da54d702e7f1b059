// Compliance decides on what a partner handed in, and tells it what followed.
import { send } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { can } from "../lib/session.js";
import { AssessAgain } from "../ui/assessagain.js";
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
  const [assessed, setAssessed] = useState(false);
  const unread = one.state === "COUNTS" && (assessed || one.became.countedOn.length === 0);
  const seen = { match: '"' + one.version + '"' };
  const act = (path, body, how) => send("POST", at + path, body, how).then(() => (setError(null), again()), setError);
  return html`<${Card} title=${t("community.review")}><p class="dim">${t("community.review-lead")}</p>
    ${one.state === "HANDED_IN" && html`<div class="actions"><${Button} main onClick=${() => act("/review", { counts: true }, seen)}>${t("community.counts")}<//>
        <${Button} to=${"/api" + at + "/facts"}>${t("community.facts-file")}<//></div>
      <${Field} name="review-why" rows=${2} maxlength="2000" label=${t("community.field-why")} value=${why} onInput=${setWhy} />
      <div class="actions"><${Button} onClick=${() => act("/review", { counts: false, why }, seen)}>${t("community.ask-again")}<//></div>`}
    <${Problem} error=${error} again=${error?.status === 412 ? () => (setError(null), again()) : undefined} />
    ${unread && can("RUN_ASSESSMENT") && html`<${AssessAgain} lead=${t("community.assess-again-lead")} onDone=${() => (setAssessed(true), again())} />`}
    ${one.handedInOn && html`<${Behind} act=${t("community.follow")}>${(close) => html`<${Follow} at=${at} onClose=${close} onDone=${() => (close(), again())} />`}<//>`}
    ${one.state !== "WITHDRAWN" && html`<div class="actions"><${Button} grave onClick=${() => act("/withdrawal")}>${t("community.withdraw")}<//></div>`}<//>`;
}
