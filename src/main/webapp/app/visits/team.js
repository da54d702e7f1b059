// Who goes, and what each declared of conflicts of interests.
import { send } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { say } from "../lib/say.js";
import { can, useSession } from "../lib/session.js";
import { Reason } from "../ui/dialog.js";
import { Button, Card, Problem } from "../ui/parts.js";

/** @param {{visit: object, again: () => void}} props */
export function Team({ visit, again }) {
  const me = useSession();
  const [asked, ask] = useState(false);
  const [error, setError] = useState(null);
  const declare = async (conflict, words) => {
    await send("POST", "/visits/" + visit.id + "/declarations", { conflict, words });
    say(t("visits.declared"));
    again();
  };
  const none = async () => {
    try {
      await declare(false);
    } catch (problem) {
      setError(problem);
    }
  };
  const own = visit.mine && can("RECORD_VISITS");
  return html`<${Card} title=${t("visits.team")}>
    ${visit.team.length === 0 && html`<p>${t("visits.team-none")}</p>`}
    <ul class="plain-list ruled">${visit.team.map((member) => html`<li key=${member.account}>
      <strong><bdi>${member.name}</bdi></strong> ${member.lead && html`<span class="tag">${t("visits.leads")}</span>`}
      ${member.languages.length > 0 && html`<span class="dim"> ${member.languages.join(", ")}</span>`}
      <p class="dim">${!member.declaredAt ? t("visits.undeclared")
        : member.conflict ? html`${t("visits.conflict")}: <bdi>${member.conflict}</bdi>` : t("visits.no-conflict", { date: date(member.declaredAt) })}</p>
      ${own && member.account === me?.account && html`<div class="actions"><${Button} small onClick=${none}>${t("visits.declare-none")}<//>
        <${Button} small onClick=${() => ask(true)}>${t("visits.declare-some")}<//></div>`}</li>`)}</ul>
    <${Problem} error=${error} />
    ${asked && html`<${Reason} title=${t("visits.declare-some")} lead=${t("visits.declare-lead")} label=${t("visits.conflict")} act=${t("visits.declare")}
      onClose=${() => ask(false)} onReason=${(words) => declare(true, words)} />`}
  <//>`;
}
