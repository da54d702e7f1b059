// How far a visit is, and what is possible next or why not.
import { send } from "../lib/api.js";
import { html, useRef, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { say } from "../lib/say.js";
import { Reason } from "../ui/dialog.js";
import { Button, Card, Problem } from "../ui/parts.js";
import { standing } from "./words.js";

/** Stages in parts, so that the line fits on a phone. */
const PARTS = [
  ["plan", ["RISK_SCOPED", "HELP_MAPPED", "PLANNED", "PRE_INFORMED"]],
  ["site", ["OPENING", "SITE_TOUR", "INTERVIEW_SELECTION", "INTERVIEWS", "DOCUMENT_REVIEW", "PRE_CLOSING", "CLOSING"]],
  ["report", ["REPORT_DRAFT", "INTEGRITY_REVIEW", "RELEASED"]],
  ["correction", ["CORRECTION", "VERIFICATION", "ESCALATED", "CLOSED"]],
];

/** @param {{visit: object}} props */
export function StageLine({ visit }) {
  const now = PARTS.findIndex(([, stages]) => stages.includes(visit.stage));
  return html`<ol class="steps" aria-label=${t("visits.line")}>${PARTS.map(([part], i) => html`<li class=${i < now ? "done" : ""}
    aria-current=${i === now ? "step" : undefined}>${i + 1}. ${t("visits.part-" + part)}${i === now && html`<br /><span>${standing(visit)}</span>`}</li>`)}</ol>`;
}

const GRAVE = ["void", "drop", "hold", "obstruct", "escalate"];

function Next({ step, onMove, busy }) {
  const ready = step.missing.length === 0;
  const words = t("visits.move-" + step.move);
  return html`<li class="item"><div><strong>${words}</strong>
      <p class="dim">${t("visits.move-" + step.move + "-means")}</p>
      ${!ready && html`<ul class="plain-list">${step.missing.map((one) => html`<li>${one.need === "READABLE" ? one.words : t("visits.need-" + one.need)}</li>`)}</ul>`}
      ${!step.allowed && html`<p class="dim">${t("visits.turn-" + step.permission + (step.move === "lift" ? "-all" : ""))}</p>`}</div>
    ${step.allowed && html`<${Button} small main=${ready && !GRAVE.includes(step.move)} disabled=${!ready || busy} onClick=${onMove}>${words}<//>`}</li>`;
}

/** @param {{visit: object, again: () => void}} props */
export function Steps({ visit, again }) {
  const [asked, ask] = useState(null);
  const [state, set] = useState({});
  const key = useRef(crypto.randomUUID());
  const move = async (step, why) => {
    // a repetition after a lost answer is carried out once
    await send("POST", "/visits/" + visit.id + "/moves", { move: step.move, why }, { key: key.current });
    key.current = crypto.randomUUID();
    say(t("visits.moved"));
    again();
  };
  const now = async (step) => {
    set({ busy: true });
    try {
      await move(step);
      set({});
    } catch (error) {
      set({ error });
      again();
    }
  };
  return html`<${Card} title=${t("visits.next")}>
    <${Problem} error=${state.error} />
    ${visit.side && html`<p><strong>${t("visits.side-" + visit.side)}.</strong> ${t("visits.side-" + visit.side + "-means")}</p>`}
    ${visit.steps.length > 0
      ? html`<ul class="items">${visit.steps.map((step) => html`<${Next} key=${step.move} step=${step} busy=${state.busy}
          onMove=${() => (step.reason ? ask(step) : now(step))} />`)}</ul>`
      : html`<p>${t("visits.over")}</p>`}
    ${asked && html`<${Reason} title=${t("visits.move-" + asked.move)} lead=${t("visits.move-" + asked.move + "-means")} act=${t("visits.move-" + asked.move)}
      grave=${GRAVE.includes(asked.move)} onClose=${() => ask(null)} onReason=${(why) => move(asked, why)}><p class="dim">${t("visits.hint")}</p><//>`}
  <//>`;
}
