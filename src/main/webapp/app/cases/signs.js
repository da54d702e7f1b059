// What the rules on contacts of workers propose once a month, and what a lead decides.
import { send, useGet } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { say } from "../lib/say.js";
import { Button, Card, Notice, Problem, Wait } from "../ui/parts.js";

function One({ sign, onDone }) {
  const [state, set] = useState({});
  const decide = (release) => async () => {
    set({ busy: true });
    try {
      await send("POST", "/safeguarding/signs", { kind: sign.kind, level: sign.level, name: sign.name, release });
      say(t("cases.kept"));
      set({});
      onDone();
    } catch (error) {
      set({ error });
    }
  };
  const open = !["RELEASED", "SET_ASIDE"].includes(sign.state);
  return html`<${Card} title=${t("cases.sign-" + sign.kind)} actions=${html`<span class="tag">${t("cases.sign-" + sign.state)}</span>`}>
    <p><bdi>${sign.name}</bdi> ${sign.level && html`<span class="dim">${t("cases.sign-level-" + sign.level)}</span>`}</p><p>${sign.words}</p>
    ${sign.why.length > 0 && html`<${Notice}><ul>${sign.why.map((why) => html`<li key=${why}>${why}</li>`)}</ul><//>`}
    <${Problem} error=${state.error} />
    ${open && html`<div class="actions">${sign.state === "PROPOSED" && html`<${Button} main disabled=${state.busy} onClick=${decide(true)}>${t("cases.sign-release")}<//>`}
      <${Button} disabled=${state.busy} onClick=${decide(false)}>${t("cases.sign-aside")}<//></div>`}<//>`;
}

/** All signs of the last day of the rules. */
export function Signs() {
  const found = useGet("/safeguarding/signs", { count: 1000 });
  const page = found.data || found.stale;
  return html`<p>${t("cases.signs-lead")}</p><${Problem} error=${found.error} again=${found.again} />${!page && found.loading && html`<${Wait} />`}
    ${page && (page.total === 0 ? html`<${Notice}>${t("cases.signs-none")}<//>`
      : html`<div class="stack">${page.items.map((sign) => html`<${One} key=${sign.kind + sign.level + sign.name} sign=${sign} onDone=${found.again} />`)}</div>`)}`;
}
