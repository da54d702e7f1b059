// First run: the first administrator and the first safeguarding lead.
import { send } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Brand } from "../ui/brand.js";
import { Field } from "../ui/field.js";
import { NewPassword } from "../ui/newpassword.js";
import { linkOf, Once } from "../ui/once.js";
import { Button, Card, Head, Notice, Problem } from "../ui/parts.js";

function Done({ made }) {
  return html`<${Brand} /><${Head} title=${t("signin.setup-done")} />
    ${made.lead && html`<${Card} title=${t("signin.setup-lead-link")}>
      <p>${t("signin.setup-lead-send")} <strong><bdi>${made.lead.account.name}</bdi></strong></p>
      <${Once} label=${t("account.link")} value=${linkOf("password", made.lead.secret)} hint=${t("account.link-days")} />
    <//>`}
    <${Card}><p>${t("signin.setup-next")}</p><${Button} main to="/#/sign-in">${t("signin.enter")}<//><//>`;
}

/** @param {{params: {secret: string}}} props the secret of the link that the server wrote on its console */
export default function Setup({ params }) {
  const [form, setForm] = useState({ name: "", password: "", lead: "" });
  const [state, set] = useState({});
  const put = (member) => (value) => setForm((now) => ({ ...now, [member]: value }));
  const make = async (event) => {
    event.preventDefault();
    set({ busy: true });
    try {
      const body = { ...form, lead: form.lead.trim() || undefined, secret: params.secret };
      set({ made: await send("POST", "/setup", body) });
      history.replaceState(null, "", location.pathname);
    } catch (error) {
      set({ error });
    }
  };
  if (state.made) return html`<${Done} made=${state.made} />`;
  return html`<${Brand} /><${Head} title=${t("signin.setup-title")} lead=${t("signin.setup-lead")} />
    ${!params.secret && html`<${Notice} kind="warn">${t("signin.setup-no-link")}<//>`}
    <form class="stack" onSubmit=${make}>
      <${Card} title=${t("signin.setup-admin")}>
        <p class="dim">${t("signin.setup-admin-lead")}</p>
        <${Field} name="name" label=${t("signin.name")} value=${form.name} onInput=${put("name")}
          autocomplete="username" required maxlength="120" autocapitalize="none" spellcheck=${false} />
        <${NewPassword} value=${form.password} onInput=${put("password")} />
      <//>
      <${Card} title=${t("signin.setup-safeguarding")}>
        <p class="dim">${t("signin.setup-safeguarding-lead")}</p>
        <${Field} name="lead" label=${t("signin.setup-lead-name")} hint=${t("signin.setup-lead-hint")}
          value=${form.lead} onInput=${put("lead")} maxlength="120" autocomplete="off" />
      <//>
      <${Problem} error=${state.error} />
      <${Button} main type="submit" disabled=${state.busy || !params.secret}>${t("signin.setup-make")}<//>
    </form>`;
}
