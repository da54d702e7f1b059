// My account: who am I, how the app looks, second factor, tokens.
import { html, useEffect, useState } from "../lib/h.js";
import { choose, current, languages, t } from "../lib/i18n.js";
import { can, signOut, useSession } from "../lib/session.js";
import { setTheme, theme } from "../lib/theme.js";
import { Check, Field } from "../ui/field.js";
import { Button, Card, Head } from "../ui/parts.js";
import { Phones } from "../ui/phones.js";
import { permission, role } from "../ui/roles.js";
import { SecondFactor } from "../ui/secondfactor.js";
import { Tokens } from "../ui/tokens.js";

function Looks() {
  const [now, setNow] = useState(theme());
  const [all, setAll] = useState([]);
  useEffect(() => {
    languages().then(setAll, () => setAll([]));
  }, []);
  const pick = (name) => () => (setTheme(name), setNow(name));
  return html`<${Card} title=${t("account.looks")}>
    <p class="dim">${t("account.looks-lead")}</p>
    <fieldset class="stack"><legend>${t("account.theme")}</legend>
      ${["auto", "light", "dark"].map((name) => html`<${Check} type="radio" name="theme" checked=${now === name}
        onChange=${pick(name)} label=${t("account.theme-" + name)} />`)}</fieldset>
    ${all.length > 0 && html`<${Field} name="language" label=${t("account.language")} hint=${t("account.language-hint")} value=${current()} onInput=${choose}
      options=${all.filter((one) => one.state !== "prepared" || one.tag === current())
        .map((one) => ({ value: one.tag, text: one.name + (one.state === "complete" ? "" : " (" + t("account.language-part") + ")") }))} />`}
  <//>`;
}

export default function Account() {
  const me = useSession();
  return html`<${Head} title=${t("account.title")} actions=${html`<${Button} onClick=${signOut}>${t("app.sign-out")}<//>`} />
    <div class="two"><div class="stack">
      <${Card} title=${t("account.who")}>
        <dl class="pair"><dt>${t("signin.name")}</dt><dd><bdi>${me.name}</bdi></dd>
          <dt>${t("account.roles")}</dt><dd>${me.roles.map(role).join(", ")}</dd></dl>
        <details><summary>${t("account.may")}</summary>
          <ul>${[...me.permissions].sort().map((one) => html`<li>${permission(one)}</li>`)}</ul></details>
        <p class="dim">${t("account.change")}</p>
      <//>
      <${SecondFactor} />
      <${Phones} />
      ${can("MAKE_TOKENS") && html`<${Tokens} />`}
    </div><${Looks} /></div>`;
}
