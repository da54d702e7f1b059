// Signing in: name and password, a code where the account has a second factor, or the provider.
import { send, useGet } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { go } from "../lib/router.js";
import { loadSession } from "../lib/session.js";
import { Brand } from "../ui/brand.js";
import { Field } from "../ui/field.js";
import { Button, Card, Head, Notice, Problem } from "../ui/parts.js";

/** Binds an account to the provider by a one-time link. */
function Bind({ secret, provider }) {
  const [state, set] = useState({});
  const leave = async () => {
    set({ busy: true });
    try {
      location.href = (await send("POST", "/sign-in/provider", { secret })).address;
    } catch (error) {
      set({ error });
    }
  };
  return html`<${Card}><p>${t("signin.bind-lead", { provider })}</p><${Problem} error=${state.error} />
    <${Button} main disabled=${state.busy} onClick=${leave}>${t("signin.bind", { provider })}<//><//>`;
}

/** Says in plain words why it did not work. */
function Why({ error, code }) {
  const words = {
    "wrong-sign-in": code ? "signin.code-wrong" : "signin.wrong",
    "second-factor-needed": "signin.code-missing",
    "too-many-tries": "signin.slow",
    "slow-down": "signin.slow",
  }[error?.type];
  return words ? html`<${Notice} kind="err">${t(words)}<//>` : html`<${Problem} error=${error} />`;
}

/** Reasons for which the provider sends people back without a session. */
const BACK = ["sign-in-not-proven", "no-account-here", "provider-not-available", "too-many-tries"];

/** @param {{query: {to?: string, bind?: string, why?: string}}} props where to go then; secret of a link to the provider; why the provider's way failed */
export default function SignIn({ query }) {
  const ways = useGet("/sign-in");
  const [form, setForm] = useState({ name: "", password: "", code: "" });
  const [state, set] = useState({});
  const provider = ways.data?.provider;
  const put = (member) => (value) => setForm((now) => ({ ...now, [member]: value }));
  const enter = async (event) => {
    event.preventDefault();
    set((now) => ({ busy: true, code: now.code }));
    try {
      await send("POST", "/session", { ...form, code: form.code.replace(/\s/g, "") || undefined });
      await loadSession();
      go(query.to?.startsWith("/") ? query.to : "/home");
    } catch (error) {
      const asked = error.type === "second-factor-needed";
      set((now) => ({ code: now.code || asked, error: asked && !now.code ? null : error }));
    }
  };
  if (query.bind && provider) {
    return html`<${Brand} /><${Head} title=${t("signin.title")} /><${Bind} secret=${query.bind} provider=${provider} />`;
  }
  return html`<${Brand} /><${Head} title=${t("signin.title")} />
    ${BACK.includes(query.why) && html`<${Notice} kind="err">${t("signin.back-" + query.why)}<//>`}
    <${Card}>
      <form class="stack" onSubmit=${enter}>
        <${Field} name="name" label=${t("signin.name")} value=${form.name} onInput=${put("name")}
          autocomplete="username" required autocapitalize="none" spellcheck=${false} />
        <${Field} name="password" label=${t("signin.password")} value=${form.password} onInput=${put("password")}
          type="password" autocomplete="current-password" required />
        ${state.code && html`<${Field} name="code" label=${t("signin.code")} hint=${t("signin.code-hint")}
          value=${form.code} onInput=${put("code")} autocomplete="one-time-code" required />`}
        ${state.error && html`<${Why} error=${state.error} code=${state.code} />`}
        <${Button} main type="submit" disabled=${state.busy}>${t("signin.enter")}<//>
      </form>
      ${provider && html`<${Button} to="/api/sign-in/provider">${t("signin.provider", { provider })}<//>`}
    <//>
    <details><summary>${t("signin.help")}</summary>
      <div class="stack"><p>${t("signin.help-forgot")}</p><p>${t("signin.help-first")}</p></div></details>`;
}
