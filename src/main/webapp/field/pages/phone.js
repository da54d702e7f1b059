// This phone: the PIN, the language, signing out, and removing everything.
import { send } from "../../app/lib/api.js";
import { html, useEffect, useState } from "../../app/lib/h.js";
import { choose, current, languages, t } from "../../app/lib/i18n.js";
import { Check, Field } from "../../app/ui/field.js";
import { changePin, device } from "../lib/lock.js";
import { removeAll } from "../lib/phone.js";
import { unsent } from "../lib/queue.js";
import { lock, settings } from "../lib/safe.js";
import { sync } from "../lib/sync.js";
import { Button, Notice, Page } from "../ui/parts.js";
import { NewPin } from "./pin.js";

/** How many of what the server does not have, in words. */
function lost() {
  const left = unsent();
  return [["answer", "given"], ["photo"], ["interview"], ["finish"], ["handed"]]
    .map(([kind, ...more]) => [kind, left.filter((one) => [kind, ...more].includes(one.kind)).length])
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => t("field.lost-" + kind, { count }));
}

function Remove() {
  const [sure, setSure] = useState(false);
  const going = lost();
  const remove = async () => removeAll(await device());
  return html`<section class="card stack pad"><h2>${t("field.remove")}</h2><p>${t("field.remove-lead")}</p>
    ${going.length > 0 && html`<${Notice} kind="err" title=${t("field.lost")}><ul>${going.map((words) => html`<li key=${words}>${words}</li>`)}</ul><//>
      <${Check} label=${t("field.lost-sure")} checked=${sure} onChange=${setSure} />`}
    <div class="actions"><${Button} grave disabled=${going.length > 0 && !sure} onClick=${remove}>${t("field.remove")}<//></div></section>`;
}

function Session() {
  const [state, set] = useState({});
  const out = async () => {
    try {
      await send("DELETE", "/session");
      await sync(false);
      await lock();
    } catch (error) {
      set({ error });
    }
  };
  return html`<section class="card stack pad"><h2>${t("field.account")}</h2>
    <p><bdi>${settings().name}</bdi></p><p>${t("field.sign-out-lead")}</p>
    ${state.error && html`<${Notice} kind="err">${t("field.no-answer")}<//>`}
    <div class="actions"><${Button} onClick=${lock}>${t("field.lock")}<//><${Button} onClick=${out}>${t("field.sign-out")}<//></div></section>`;
}

function Pin() {
  const [old, setOld] = useState("");
  const [said, set] = useState(null);
  const change = async (pin) => {
    const right = await changePin(old, pin);
    setOld("");
    set(right ? "ok" : "err");
  };
  return html`<details class="card pad"><summary>${t("field.pin-change")}</summary>
    <${NewPin} act=${t("field.pin-change")} onPin=${change}>
      <${Field} name="pin-old" type="password" inputmode="numeric" autocomplete="off" label=${t("field.pin-old")} value=${old} onInput=${setOld} required /><//>
    ${said && html`<${Notice} kind=${said}>${t("field.pin-change-" + said)}<//>`}</details>`;
}

function Language() {
  const [all, set] = useState([]);
  useEffect(() => {
    languages().then(set, () => {});
  }, []);
  return all.length > 1 && html`<section class="card stack pad"><${Field} name="language" label=${t("field.language")} hint=${t("field.language-hint")} value=${current()}
    onInput=${choose} options=${all.map((one) => ({ value: one.tag, text: one.name }))} /></section>`;
}

export function Phone() {
  return html`<${Page} title=${t("field.phone")} back="#/home">
    <${Session} /><${Language} /><${Pin} /><${Remove} /><//>`;
}
