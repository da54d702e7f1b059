// Signing in at the server, which needs a connection. It opens nothing that is kept on this phone.
import { send, useGet } from "../../app/lib/api.js";
import { html, useState } from "../../app/lib/h.js";
import { t } from "../../app/lib/i18n.js";
import { Field } from "../../app/ui/field.js";
import { settings } from "../lib/safe.js";
import { sync } from "../lib/sync.js";
import { Button, Notice, Page } from "../ui/parts.js";

const WHY = { "wrong-sign-in": "field.sign-in-wrong", "second-factor-needed": "field.code-missing", "too-many-tries": "field.slow", "slow-down": "field.slow" };

/** @param {{first?: boolean, onDone: () => void}} props `first` before this phone keeps anything */
export function SignIn({ first, onDone }) {
  const ways = useGet("/sign-in");
  const [form, setForm] = useState({ name: settings().name || "", password: "", code: "" });
  const [state, set] = useState({});
  const put = (member) => (value) => setForm((now) => ({ ...now, [member]: value }));
  const enter = async (event) => {
    event.preventDefault();
    set((before) => ({ busy: true, code: before.code }));
    try {
      await send("POST", "/session", { ...form, code: form.code.replace(/\s/g, "") || undefined });
      onDone();
      sync();
    } catch (error) {
      const asked = error.type === "second-factor-needed";
      set((before) => ({ code: before.code || asked, error: asked && !before.code ? null : error }));
    }
  };
  const { error } = state;
  const words = error && (WHY[error.type] ? t(WHY[error.type]) : error.status === 0 ? t("field.no-answer") : error.detail || error.title);
  const provider = ways.data?.provider;
  return html`<${Page} title=${first ? t("field.name") : t("field.sign-in")} bare=${first} back=${first ? undefined : "#/home"}>
    ${first && html`<p>${t("field.first-lead")}</p>`}
    <form class="card stack pad" onSubmit=${enter}>
      <${Field} name="name" label=${t("field.account")} value=${form.name} onInput=${put("name")} autocomplete="username"
        required autocapitalize="none" spellcheck=${false} />
      <${Field} name="password" type="password" label=${t("field.password")} value=${form.password} onInput=${put("password")}
        autocomplete="current-password" required />
      ${state.code && html`<${Field} name="code" label=${t("field.code")} value=${form.code} onInput=${put("code")}
        autocomplete="one-time-code" required />`}
      ${words && html`<${Notice} kind="err">${words}<//>`}
      <${Button} main type="submit" disabled=${state.busy}>${t("field.sign-in")}<//>
      ${provider && html`<p class="dim">${t("field.provider")}</p><${Button} to="/api/sign-in/provider">${provider}<//>`}
    </form>
  <//>`;
}
