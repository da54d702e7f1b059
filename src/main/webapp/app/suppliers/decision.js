// What people decided on a sign: confirm, dismiss with a reason, agree as the second person, take back.
import { send } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { say } from "../lib/say.js";
import { can, useSession } from "../lib/session.js";
import { Reason } from "../ui/dialog.js";
import { Button, Notice, Problem } from "../ui/parts.js";

/** Name of an account as the server gave it. */
export const named = (people, id) => people[id] || t("suppliers.somebody");

function One({ decision, people, path, me, onWithdraw, again }) {
  const [error, setError] = useState();
  const agree = async () => {
    try {
      await send("POST", path + "/" + decision.id + "/agreement");
      say(t("suppliers.agreed"));
      again();
    } catch (problem) {
      setError(problem);
    }
  };
  const stands = !decision.withdrawn;
  return html`<div class=${stands ? "decided" : "decided off"}>
    <p><strong>${t("suppliers.decided-" + decision.kind, { name: named(people, decision.account), date: date(decision.decidedAt) })}</strong>
      ${decision.reason && html`<span>: <bdi>${decision.reason}</bdi></span>`}</p>
    ${decision.second && html`<p class="dim">${t("suppliers.decided-second", { name: named(people, decision.second) })}</p>`}
    ${decision.withdrawn && html`<p class="dim"><bdi>${t("suppliers.decided-withdrawn", { why: decision.withdrawnWhy })}</bdi></p>`}
    ${stands && html`<p class="dim">${t(decision.waits ? "suppliers.decided-waits" : "suppliers.decided-next")}</p>`}
    <${Problem} error=${error} />
    ${stands && html`<div class="actions">
      ${decision.waits && can("SECOND_DECISION") && decision.account !== me?.account && html`<${Button} small main icon="check" onClick=${agree}>${t("suppliers.agree")}<//>`}
      ${can("DECIDE_FINDINGS") && html`<${Button} small icon="undo" onClick=${() => onWithdraw(decision)}>${t("suppliers.withdraw")}<//>`}</div>`}
  </div>`;
}

/** @param {{flag: object, view: object, again: () => void}} props */
export function Decisions({ flag, view, again }) {
  const me = useSession();
  const [asked, ask] = useState(null);
  const path = "/findings/" + flag.fingerprint + "/decisions";
  const decide = (kind) => async (reason) => {
    const made = await send("POST", path, { assessment: view.assessment.id, kind, reason });
    const undo = async () => {
      await send("POST", path + "/" + made.id + "/withdrawal", { reason: t("suppliers.undone-at-once") });
      again();
    };
    say(t(kind === "CONFIRMED" ? "suppliers.confirmed" : made.waits ? "suppliers.dismissed-waits" : "suppliers.dismissed"), undo);
    again();
  };
  const withdraw = async (reason) => {
    await send("POST", path + "/" + asked.id + "/withdrawal", { reason });
    say(t("suppliers.withdrawn"));
    again();
  };
  const standing = flag.decisions.some((one) => !one.withdrawn);
  const close = () => ask(null);
  return html`${flag.decisions.map((decision) => html`<${One} key=${decision.id} decision=${decision} people=${view.people} path=${path} me=${me}
      onWithdraw=${ask} again=${again} />`)}
    ${can("DECIDE_FINDINGS") && !standing && html`<div class="actions">
      <${Button} small icon="check" onClick=${() => ask("CONFIRMED")}>${t("suppliers.confirm")}<span class="sr">: ${flag.title}</span><//>
      <${Button} small icon="close" onClick=${() => ask("DISMISSED")}>${t("suppliers.dismiss")}<span class="sr">: ${flag.title}</span><//></div>`}
    ${asked === "CONFIRMED" && html`<${Reason} title=${t("suppliers.confirm-title")} lead=${t("suppliers.confirm-lead")} act=${t("suppliers.confirm")}
      onClose=${close} onReason=${decide("CONFIRMED")} />`}
    ${asked === "DISMISSED" && html`<${Reason} grave title=${t("suppliers.dismiss-title")} lead=${t("suppliers.dismiss-lead")} act=${t("suppliers.dismiss")}
      onClose=${close} onReason=${decide("DISMISSED")}>${flag.severity === "S1" && html`<${Notice} kind="warn">${t("suppliers.dismiss-second")}<//>`}<//>`}
    ${asked?.id && html`<${Reason} title=${t("suppliers.withdraw-title")} lead=${t("suppliers.withdraw-lead")} act=${t("suppliers.withdraw")}
      onClose=${close} onReason=${withdraw} />`}`;
}
