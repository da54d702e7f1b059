// Tells the supplier of a sign in words written for it, shows its replies, takes it back.
import { send } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { say } from "../lib/say.js";
import { can } from "../lib/session.js";
import { Dialog, Reason } from "../ui/dialog.js";
import { Check, Field } from "../ui/field.js";
import { Button, Problem } from "../ui/parts.js";

function Tell({ flag, view, onClose, again }) {
  const [words, setWords] = useState("");
  const [until, setUntil] = useState("");
  const [protects, setProtects] = useState(false);
  const [state, set] = useState({});
  const tell = async (event) => {
    event.preventDefault();
    if (!words.trim() || !until) return set({ missing: true });
    if (!protects) return set({ unread: true });
    set({ busy: true });
    try {
      await send("POST", "/findings/" + flag.fingerprint + "/releases", {
        assessment: view.assessment.id, words: words.trim(), until, protectsWorkers: true,
      });
      say(t("suppliers.released"));
      onClose();
      again();
    } catch (error) {
      set({ error });
    }
    return undefined;
  };
  return html`<${Dialog} title=${t("suppliers.release-title")} onClose=${onClose}><form class="stack" onSubmit=${tell}>
    <p>${t("suppliers.release-lead")}</p>
    <${Field} name="release-words" label=${t("suppliers.release-words")} rows=${5} maxlength="4000" value=${words} onInput=${setWords}
      wrong=${state.missing && t("suppliers.release-missing")} />
    <${Field} name="release-until" type="date" label=${t("suppliers.release-until")} value=${until} onInput=${setUntil} />
    <${Check} label=${t("suppliers.release-protects")} checked=${protects} onChange=${setProtects} />
    ${state.unread && html`<p class="err-text" role="alert">${t("suppliers.release-protects-missing")}</p>`}
    <${Problem} error=${state.error} />
    <div class="actions end"><${Button} onClick=${onClose}>${t("app.cancel")}<//>
      <${Button} main type="submit" disabled=${state.busy}>${t("suppliers.release")}<//></div>
  </form><//>`;
}

function One({ release, onWithdraw }) {
  const stands = release.state !== "WITHDRAWN";
  return html`<div class=${stands ? "decided" : "decided off"}>
    <p><strong>${t("suppliers.release-state-" + release.state, { date: date(release.until) })}</strong></p>
    <p><bdi>${release.words}</bdi></p>
    ${release.withdrawnWhy && html`<p class="dim"><bdi>${t("suppliers.decided-withdrawn", { why: release.withdrawnWhy })}</bdi></p>`}
    ${release.replies.map((reply) => html`<p key=${reply.number}><strong>${t("suppliers.reply-" + reply.stance)}</strong>
      <span class="dim"> ${date(reply.repliedAt)}${reply.late && " · " + t("suppliers.reply-late")}</span><br /><bdi>${reply.words}</bdi></p>`)}
    ${stands && can("RELEASE_FINDINGS") && html`<div class="actions"><${Button} small icon="undo" onClick=${() => onWithdraw(release)}>${t("suppliers.withdraw")}<//></div>`}
  </div>`;
}

/** @param {{flag: object, view: object, again: () => void}} props */
export function Releases({ flag, view, again }) {
  const [asked, ask] = useState(null);
  const standing = flag.releases.some((one) => one.state !== "WITHDRAWN");
  const withdraw = async (reason) => {
    await send("POST", "/findings/" + flag.fingerprint + "/releases/" + asked.id + "/withdrawal", { reason });
    say(t("suppliers.withdrawn"));
    again();
  };
  return html`${flag.releases.map((release) => html`<${One} key=${release.id} release=${release} onWithdraw=${ask} />`)}
    ${can("RELEASE_FINDINGS") && !standing && html`<div class="actions">
      <${Button} small icon="released" onClick=${() => ask("tell")}>${t("suppliers.release")}<span class="sr">: ${flag.title}</span><//></div>`}
    ${asked === "tell" && html`<${Tell} flag=${flag} view=${view} onClose=${() => ask(null)} again=${again} />`}
    ${asked?.id && html`<${Reason} title=${t("suppliers.withdraw-title")} lead=${t("suppliers.withdraw-lead")} act=${t("suppliers.withdraw")}
      onClose=${() => ask(null)} onReason=${withdraw} />`}`;
}
