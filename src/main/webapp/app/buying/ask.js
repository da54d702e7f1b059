// Asking compliance about a supplier, and what became of it.
import { send } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { say } from "../lib/say.js";
import { can, useSession } from "../lib/session.js";
import { Reason } from "../ui/dialog.js";
import { Button } from "../ui/parts.js";

/** Where a question stands, in words. */
export function Standing({ advice }) {
  const kind = { WAITING: "info", OVERDUE: "warn", ANSWERED: "ok" }[advice.state] || "info";
  const when = advice.state === "ANSWERED" ? advice.answeredAt : advice.due;
  return html`<span class="lines"><span class="tag ${kind}">${t("procurement.state-" + advice.state)}</span>
    <span class="dim">${t(advice.state === "ANSWERED" ? "procurement.answered-on" : "procurement.answer-due", { date: date(when) })}</span>
    ${advice.answer && html`<bdi class="words">${advice.answer}</bdi>`}</span>`;
}

/** The question of one line: ask, wait, read the answer, take back. */
export function Ask({ row, assessment, changed }) {
  const [open, setOpen] = useState(false);
  const me = useSession();
  const asked = row.advice;
  const waits = asked && (asked.state === "WAITING" || asked.state === "OVERDUE");
  const ask = async (words) => {
    const made = await send("POST", "/advice", { assessment, site: row.site, words });
    say(t("procurement.asked", { date: date(made.due) }), () => takeBack(made.id));
    changed();
  };
  const takeBack = async (id) => {
    await send("POST", "/advice/" + id + "/withdrawal");
    changed();
  };
  return html`<span class="lines">${asked && html`<${Standing} advice=${asked} />`}
    ${waits && asked.askedBy === me?.account && html`<${Button} small plain icon="undo" onClick=${() => takeBack(asked.id)}>${t("procurement.take-back")}<//>`}
    ${!waits && can("ASK_COMPLIANCE") && html`<${Button} small icon="questions" onClick=${() => setOpen(true)}>
      ${t("procurement.ask")}<span class="sr"> <bdi>${row.name}</bdi></span><//>`}
    ${!asked && !can("ASK_COMPLIANCE") && html`<span class="dim">${t("procurement.not-asked")}</span>`}
    ${open && html`<${Reason} title=${t("procurement.ask-title")} lead=${html`<bdi>${row.name}</bdi>`} label=${t("procurement.ask-words")}
      act=${t("procurement.ask-send")} onClose=${() => setOpen(false)} onReason=${ask}><p class="dim">${t("procurement.ask-hint")}</p><//>`}</span>`;
}
