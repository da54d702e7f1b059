// The PIN: choosing it, and opening what is kept with it.
import { html, useEffect, useState } from "../../app/lib/h.js";
import { t } from "../../app/lib/i18n.js";
import { Check, Field } from "../../app/ui/field.js";
import { device, LEAST, patience, setPin, TRIES, unlock } from "../lib/lock.js";
import { askRoom, removeAll } from "../lib/phone.js";
import { openAll } from "../lib/safe.js";
import { Button, Notice, Page } from "../ui/parts.js";

const EASY = /^(.)\1*$|^(?:0?123456789?0?|9?876543210?)$|^12345/;

/** Two fields that must hold the same. @param {{act: string, onPin: (pin: string) => Promise<void>}} props */
export function NewPin({ act, onPin, children }) {
  const [form, setForm] = useState({ pin: "", again: "" });
  const [wrong, setWrong] = useState({});
  const [busy, setBusy] = useState(false);
  const keep = async (event) => {
    event.preventDefault();
    if (form.pin.length < LEAST) return setWrong({ pin: t("field.pin-short", { least: LEAST }) });
    if (EASY.test(form.pin)) return setWrong({ pin: t("field.pin-easy") });
    if (form.pin !== form.again) return setWrong({ again: t("field.pin-differs") });
    setWrong({});
    setBusy(true);
    await onPin(form.pin);
    return setBusy(false);
  };
  const put = (member) => (value) => setForm((now) => ({ ...now, [member]: value }));
  const shared = { type: "password", inputmode: "numeric", autocomplete: "off", required: true };
  return html`<form class="card stack pad" onSubmit=${keep}>
    ${children}
    <${Field} name="pin" label=${t("field.pin-new")} hint=${t("field.pin-hint", { least: LEAST })} wrong=${wrong.pin}
      value=${form.pin} onInput=${put("pin")} ...${shared} />
    <${Field} name="pin-again" label=${t("field.pin-again")} wrong=${wrong.again} value=${form.again} onInput=${put("again")} ...${shared} />
    <${Button} main type="submit" disabled=${busy}>${act}<//>
  </form>`;
}

/** Chooses the first PIN. */
export function FirstPin({ onOpen }) {
  const begin = async (pin) => {
    await setPin(pin);
    await openAll();
    askRoom();
    onOpen();
  };
  return html`<${Page} title=${t("field.pin-choose")} bare>
    <p>${t("field.pin-lead")}</p>
    <${Notice} kind="warn">${t("field.pin-warning", { tries: TRIES })}<//>
    <${NewPin} act=${t("field.pin-keep")} onPin=${begin} /><//>`;
}

/** Removes all without the PIN, for whoever has forgotten it. */
function Forgotten() {
  const [sure, setSure] = useState(false);
  const remove = async () => removeAll(await device());
  return html`<details><summary>${t("field.pin-forgotten")}</summary><div class="stack pad">
    <p>${t("field.pin-forgotten-lead")}</p>
    <${Check} label=${t("field.lost-sure")} checked=${sure} onChange=${setSure} />
    <${Button} grave disabled=${!sure} onClick=${remove}>${t("field.remove")}<//></div></details>`;
}

/** Asks for the PIN. Wrong ones slow it down, and the last one removes everything. */
export function Unlock({ onOpen }) {
  const [pin, setPin] = useState("");
  const [state, set] = useState({});
  const look = async (more) => set({ ...more, ...(await patience()) });
  useEffect(() => {
    look({});
  }, []);
  useEffect(() => {
    const timer = state.wait > 0 && setTimeout(() => look({ wrong: state.wrong }), Math.min(1000, state.wait));
    return () => clearTimeout(timer);
  }, [state]);
  const enter = async (event) => {
    event.preventDefault();
    set((before) => ({ ...before, busy: true }));
    const right = await unlock(pin);
    setPin("");
    if (right) {
      await openAll();
      return onOpen();
    }
    if ((await patience()).left <= 0) return removeAll(await device());
    return look({ wrong: true });
  };
  const few = state.left !== undefined && state.left < TRIES;
  return html`<${Page} title=${t("field.name")} bare>
    <form class="card stack pad" onSubmit=${enter}>
      <${Field} name="pin" type="password" inputmode="numeric" autocomplete="off" label=${t("field.pin")} value=${pin}
        onInput=${setPin} required wrong=${state.wrong ? t("field.pin-wrong") : undefined} />
      ${few && html`<${Notice} kind="warn">${t("field.pin-left", { count: state.left })}<//>`}
      ${state.wait > 0 && html`<p role="status">${t("field.pin-wait", { count: Math.ceil(state.wait / 1000) })}</p>`}
      <${Button} main type="submit" disabled=${state.busy || state.wait > 0}>${t("field.open")}<//>
    </form>
    <${Forgotten} />
  <//>`;
}
