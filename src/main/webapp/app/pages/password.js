// Choosing a password by a one-time link.
import { send } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Brand } from "../ui/brand.js";
import { NewPassword } from "../ui/newpassword.js";
import { Button, Card, Head, Notice, Problem } from "../ui/parts.js";

/** @param {{params: {secret: string}}} props the secret of the link */
export default function Password({ params }) {
  const [password, setPassword] = useState("");
  const [state, set] = useState({});
  const keep = async (event) => {
    event.preventDefault();
    set({ busy: true });
    try {
      await send("POST", "/password", { secret: params.secret, password });
      history.replaceState(null, "", location.pathname);
      set({ done: true });
    } catch (error) {
      set({ error });
    }
  };
  if (state.done) {
    return html`<${Brand} /><${Head} title=${t("signin.password-done")} />
      <${Card}><p>${t("signin.password-done-lead")}</p><${Button} main to="/#/sign-in">${t("signin.enter")}<//><//>`;
  }
  return html`<${Brand} /><${Head} title=${t("signin.password-title")} lead=${t("signin.password-lead")} />
    ${!params.secret && html`<${Notice} kind="warn">${t("signin.password-no-link")}<//>`}
    <${Card}><form class="stack" onSubmit=${keep}>
      <${NewPassword} value=${password} onInput=${setPassword} />
      <${Problem} error=${state.error} />
      <${Button} main type="submit" disabled=${state.busy || !params.secret}>${t("signin.password-keep")}<//>
    </form><//>`;
}
