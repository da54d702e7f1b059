// A person's own case by a receipt: to see all of it, and to erase it. Nobody signs in for it.
import { send } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Brand } from "../ui/brand.js";
import { Field } from "../ui/field.js";
import { Button, Card, Head, Notice, Problem } from "../ui/parts.js";

export default function OwnCase() {
  const [receipt, setReceipt] = useState("");
  const [state, set] = useState({});
  const act = (path, done) => async (event) => {
    event.preventDefault();
    set({ busy: true });
    try {
      set(done(await send("POST", "/own-case" + path, { receipt })));
    } catch (error) {
      set({ error });
    }
  };
  if (state.erased) return html`<${Brand} /><${Head} title=${t("owncase.erased")} /><${Card}><p>${t("owncase.erased-lead")}</p><//>`;
  return html`<${Brand} /><${Head} title=${t("owncase.title")} lead=${t("owncase.lead")} />
    <${Card}><form class="stack" onSubmit=${act("", (said) => ({ text: said.text }))}>
      <${Field} name="receipt" label=${t("owncase.receipt")} value=${receipt} onInput=${setReceipt} required autocomplete="off" spellcheck=${false} />
      <${Problem} error=${state.error} />
      <div class="actions"><${Button} main type="submit" disabled=${state.busy}>${t("owncase.show")}<//></div></form>
      ${state.text && html`<${Field} name="own" rows=${16} label=${t("owncase.all")} value=${state.text} readonly />
        <${Notice} kind="warn">${t("owncase.erase-lead")}<//>
        <div class="actions"><${Button} grave onClick=${act("/erasure", () => ({ erased: true }))}>${t("owncase.erase")}<//></div>`}<//>`;
}
