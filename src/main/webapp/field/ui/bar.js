// How it stands between this phone and the server, on every page.
import { html } from "../../app/lib/h.js";
import { t } from "../../app/lib/i18n.js";
import { Icon } from "../../app/ui/icon.js";
import { hasUpdate, update } from "../lib/phone.js";
import { counts } from "../lib/queue.js";
import { notKept, useChanges } from "../lib/safe.js";
import { isRunning, netState, sync } from "../lib/sync.js";

/** The words and what can be done. @returns {{kind: string, words: string, act?: [string, any]}} */
function standing() {
  const { draft, waiting, held, refused, conflict } = counts();
  const kept = draft + waiting + held + refused + conflict;
  const net = netState();
  const send = [t("field.send"), () => sync()];
  if (net === "offline") {
    const words = kept ? t("field.bar-offline-kept", { count: kept }) : t("field.bar-offline");
    return { kind: "warn", words, act: navigator.onLine ? send : undefined };
  }
  if (net === "signed-out") return { kind: "warn", words: t("field.bar-signed-out", { count: kept }), act: [t("field.sign-in"), "#/sign-in"] };
  if (net === "none") return { kind: "err", words: t("field.bar-none") };
  if (net === "other") return { kind: "err", words: t("field.bar-other"), act: [t("field.sign-in"), "#/sign-in"] };
  if (conflict + refused) return { kind: "err", words: t("field.bar-look", { count: conflict + refused }), act: [t("field.look"), "#/sending"] };
  if (isRunning() && waiting) return { kind: "warn", words: t("field.bar-sending", { count: waiting }) };
  if (net === "silent") return { kind: "warn", words: t("field.bar-silent", { count: kept }), act: send };
  if (waiting) return { kind: "warn", words: t("field.bar-waiting", { count: waiting }), act: send };
  if (held) return { kind: "warn", words: t("field.bar-held", { count: held }), act: [t("field.look"), "#/sending"] };
  if (draft) return { kind: "warn", words: t("field.bar-draft", { count: draft }) };
  return { kind: "ok", words: t("field.bar-sent") };
}

/** The bar, and what must be said at once. */
export function Bar() {
  useChanges();
  const { kind, words, act } = standing();
  const { old } = counts();
  const trouble = notKept();
  return html`<div class=${"standing " + kind} role="status"><${Icon} name=${kind === "ok" ? "check" : "warn"} />
      <a href="#/sending">${words}</a>
      ${act && (typeof act[1] === "string" ? html`<a class="btn" href=${act[1]}>${act[0]}</a>`
        : html`<button type="button" class="btn" onClick=${act[1]}>${act[0]}</button>`)}</div>
    ${trouble && html`<div class="standing err" role="alert"><${Icon} name="warn" /><span>${t("field.not-kept")}</span></div>`}
    ${old > 0 && html`<div class="standing err"><${Icon} name="warn" /><span>${t("field.old", { count: old })}</span></div>`}
    ${hasUpdate() && html`<div class="standing"><${Icon} name="info" /><span>${t("field.new-version")}</span>
      <button type="button" class="btn" onClick=${update}>${t("field.update")}</button></div>`}`;
}
