// Who holds the reading key: unlocking, locking, and a new key.
import { send } from "../lib/api.js";
import { dateTime } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Check, Field } from "../ui/field.js";
import { Button, Card, Notice, Problem } from "../ui/parts.js";

/** Asks for the passphrase. @param {{key: object, again: () => void}} props */
export function Unlock({ standing, again }) {
  const [passphrase, setPassphrase] = useState("");
  const [file, setFile] = useState("");
  const [state, set] = useState({});
  const open = async (event) => {
    event.preventDefault();
    set({ busy: true });
    try {
      await send("POST", "/safeguarding/key/unlocking", { passphrase, file: file.trim() || null });
      again();
    } catch (error) {
      set({ error });
    }
  };
  return html`<${Card} title=${t("cases.locked")}><p>${t("cases.locked-lead")}</p><form class="stack" onSubmit=${open}>
    <${Field} name="passphrase" type="password" label=${t("cases.passphrase")} value=${passphrase} onInput=${setPassphrase} autocomplete="off" required />
    ${!standing.fileHere && html`<${Field} name="key-file" rows=${3} label=${t("cases.key-file")} hint=${t("cases.key-file-hint")} value=${file} onInput=${setFile} spellcheck=${false} />`}
    <${Problem} error=${state.error} />
    <div class="actions"><${Button} main type="submit" disabled=${state.busy}>${t("cases.unlock")}<//></div></form><//>`;
}

/** @param {{standing: object, again: () => void}} props */
export function Key({ standing, again }) {
  const [onHost, setOnHost] = useState(false);
  const [passphrase, setPassphrase] = useState("");
  const [state, set] = useState({});
  const act = (verb, path, body) => async (event) => {
    event.preventDefault();
    set({ busy: true });
    try {
      const said = await send(verb, "/safeguarding/key" + path, body);
      set({ file: said.file });
      setPassphrase("");
      again();
    } catch (error) {
      set({ error });
    }
  };
  return html`<${Card} title=${t("cases.key")}>
    <${Notice} kind=${standing.state === "ON_HOST" ? "warn" : "ok"}>${t("cases.key-" + standing.state)} ${standing.until && dateTime(standing.until)}<//>
    <${Problem} error=${state.error} />
    ${standing.state === "UNLOCKED" && html`<div class="actions"><${Button} onClick=${act("POST", "/locking")}>${t("cases.lock")}<//>
      ${standing.fileHere && html`<${Button} onClick=${act("GET", "/file")}>${t("cases.key-show")}<//>
      <${Button} grave onClick=${act("DELETE", "/file")}>${t("cases.key-away")}<//>`}</div>`}
    ${state.file && html`<${Field} name="key-shown" rows=${3} label=${t("cases.key-file")} value=${state.file} readonly spellcheck=${false} />`}
    <form class="stack" onSubmit=${act("POST", "/renewal", onHost ? { onHost } : { passphrase })}>
      <${Field} name="new-passphrase" type="password" label=${t("cases.new-passphrase")} hint=${t("cases.new-passphrase-hint")} value=${passphrase} onInput=${setPassphrase} autocomplete="off" disabled=${onHost} />
      <${Check} label=${t("cases.key-on-host")} checked=${onHost} onChange=${setOnHost} />
      <div class="actions"><${Button} type="submit" disabled=${state.busy}>${t("cases.renew")}<//></div></form><//>`;
}
