// The second factor of the own account: a secret for an app, a code that proves it, recovery codes.
import { send, useGet } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { loadSession } from "../lib/session.js";
import { Field } from "./field.js";
import { Once } from "./once.js";
import { Qr } from "./qr.js";
import { Button, Card, Notice, Problem } from "./parts.js";

const grouped = (secret) => secret.replace(/(.{4})/g, "$1 ").trim();

/** Shows the secret and asks for a code that the app makes of it. */
function Confirm({ offered, onDone }) {
  const [code, setCode] = useState("");
  const [state, set] = useState({});
  const confirm = async (event) => {
    event.preventDefault();
    set({ busy: true });
    try {
      onDone(await send("POST", "/session/second-factor/confirmation", { code: code.replace(/\s/g, "") }));
    } catch (error) {
      set({ error });
    }
  };
  return html`<form class="stack" onSubmit=${confirm}>
    <p>${t("account.factor-type")}</p>
    <${Qr} rows=${offered.qr} label=${t("account.factor-qr")} />
    <${Once} label=${t("account.factor-secret")} value=${grouped(offered.secret)} />
    <p><a href=${offered.address}>${t("account.factor-open")}</a></p>
    <${Field} name="code" label=${t("account.factor-code")} value=${code} onInput=${setCode}
      inputmode="numeric" autocomplete="one-time-code" required />
    <${Problem} error=${state.error} />
    <div class="actions"><${Button} main type="submit" disabled=${state.busy}>${t("account.factor-confirm")}<//></div>
  </form>`;
}

/** Asks for the password again, and for a code where there is a second factor. */
function Begin({ active, onOffered, onCancel }) {
  const [form, setForm] = useState({ password: "", code: "" });
  const [state, set] = useState({});
  const begin = async (event) => {
    event.preventDefault();
    set({ busy: true });
    try {
      onOffered(await send("POST", "/session/second-factor", { password: form.password, code: form.code || undefined }));
    } catch (error) {
      set({ error });
    }
  };
  return html`<form class="stack" onSubmit=${begin}>
    <${Field} name="password" type="password" label=${t("account.factor-password")} value=${form.password}
      onInput=${(password) => setForm({ ...form, password })} autocomplete="current-password" required />
    ${active && html`<${Field} name="old-code" label=${t("account.factor-old-code")} value=${form.code}
      onInput=${(code) => setForm({ ...form, code })} autocomplete="one-time-code" required />`}
    <${Problem} error=${state.error} />
    <div class="actions"><${Button} main type="submit" disabled=${state.busy}>${t("account.factor-show")}<//>
      <${Button} onClick=${onCancel}>${t("app.cancel")}<//></div>
  </form>`;
}

/** Confirming ends every session, this one too, so nothing is asked of the server until the codes are kept. */
export function SecondFactor() {
  const state = useGet("/session/second-factor");
  const [step, set] = useState({});
  const active = state.data?.active;
  return html`<${Card} title=${t("account.factor")}>
    <${Problem} error=${state.error} again=${state.again} />
    ${state.data && !step.codes && html`<p>${active ? t("account.factor-on", { count: state.data.recoveryCodes }) : t("account.factor-off")}</p>`}
    ${active && state.data.recoveryCodes < 3 && html`<${Notice} kind="warn">${t("account.factor-few")}<//>`}
    ${step.codes
      ? html`<${Notice} kind="ok">${t("account.factor-done")}<//>
          <${Once} label=${t("account.factor-recovery")} hint=${t("account.factor-recovery-hint")} value=${step.codes.join("\n")} />
          <div class="actions"><${Button} main onClick=${loadSession}>${t("account.factor-kept")}<//></div>`
      : step.offered
        ? html`<${Confirm} offered=${step.offered} onDone=${(said) => set({ codes: said.recoveryCodes })} />`
        : step.asking
          ? html`<${Begin} active=${active} onOffered=${(offered) => set({ offered })} onCancel=${() => set({})} />`
          : state.data && html`<div class="actions"><${Button} icon="key" onClick=${() => set({ asking: true })}>
              ${active ? t("account.factor-renew") : t("account.factor-begin")}<//></div>`}
  <//>`;
}
