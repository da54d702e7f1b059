// Whether anybody may tell something, what is missing for it, and who answers.
import { send, useGet } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { say } from "../lib/say.js";
import { Dialog } from "../ui/dialog.js";
import { Check, Field } from "../ui/field.js";
import { Button, Card, Notice, Problem } from "../ui/parts.js";

function Name({ named, onClose }) {
  const leads = useGet("/safeguarding-leads");
  const [two, setTwo] = useState([named[0]?.account || "", named[1]?.account || ""]);
  const [meant, setMeant] = useState(false);
  const [state, set] = useState({});
  const keep = async (event) => {
    event.preventDefault();
    set({ busy: true });
    try {
      await send("PUT", "/safeguarding/tips/responders", { responders: two.map((account) => ({ account, evenCompliance: meant })) });
      say(t("triage.named"));
      onClose();
    } catch (error) {
      set({ error });
    }
  };
  const options = [{ value: "", text: t("triage.choose") }, ...(leads.data || []).filter((one) => !one.disabled).map((one) => ({ value: one.id, text: one.name }))];
  return html`<${Dialog} title=${t("triage.name")} onClose=${onClose}><form class="stack" onSubmit=${keep}>
    <p>${t("triage.name-lead")}</p>
    ${[0, 1].map((i) => html`<${Field} key=${i} name=${"responder-" + i} label=${t("triage.responder", { number: i + 1 })} options=${options} required
      value=${two[i]} onInput=${(value) => setTwo(two.map((one, at) => (at === i ? value : one)))} />`)}
    <${Check} label=${t("triage.even-compliance")} checked=${meant} onChange=${setMeant} />
    <${Problem} error=${state.error || leads.error} />
    <div class="actions end"><${Button} onClick=${onClose}>${t("app.cancel")}<//><${Button} main type="submit" disabled=${state.busy}>${t("triage.name")}<//></div>
  </form><//>`;
}

function Receipt({ words, onClose }) {
  return html`<${Dialog} title=${t("triage.trial-sent")} onClose=${onClose}><div class="stack">
    <p>${t("triage.trial-sent-lead")}</p><p class="mono">${words.join(" ")}</p>
    <div class="actions end"><${Button} main onClick=${onClose}>${t("app.close")}<//></div></div><//>`;
}

/** @param {{onSent: () => void}} props */
export function Ready({ onSent }) {
  const found = useGet("/safeguarding/tips/readiness");
  const [open, setOpen] = useState({});
  const [error, setError] = useState(null);
  const now = found.data || found.stale;
  const close = () => (setOpen({}), found.again());
  const trial = async () => {
    try {
      setOpen({ words: (await send("POST", "/safeguarding/tips/trials")).words });
      onSent();
    } catch (wrong) {
      setError(wrong);
    }
  };
  if (!now) return html`<${Problem} error=${found.error} again=${found.again} />`;
  const { trial: tried, lacks } = now;
  return html`<${Card} title=${t("triage.ready")}><div class="stack">
    <${Notice} kind=${now.open ? "ok" : "warn"} title=${t(now.open ? "triage.is-open" : "triage.is-shut")}>
      ${lacks.length > 0 && html`<ul>${lacks.map((lack) => html`<li key=${lack}>${t("triage.lack-" + lack, { days: now.answerDays })}</li>`)}</ul>`}<//>
    ${!now.https && html`<${Notice} kind="warn">${t("triage.no-https")}<//>`}
    <p>${tried?.answeredOn ? t(tried.inTime ? "triage.trial-good" : "triage.trial-late", { day: date(tried.answeredOn), until: date(tried.until) }) : tried ? t("triage.trial-waits", { day: date(tried.sentOn) }) : t("triage.trial-never")}</p>
    <p>${t("triage.languages")} <bdi>${now.languages.join(", ") || t("triage.no-language")}</bdi></p>
    ${now.outdated.length > 0 && html`<${Notice} kind="warn">${t("triage.outdated", { languages: now.outdated.join(", ") })}<//>`}
    <p><a href="/help" target="_blank" rel="noreferrer">${t("triage.see")}</a></p>
    <${Problem} error=${error} />
    <div class="actions"><${Button} onClick=${() => setOpen({ name: true })}>${t("triage.name")}<//>
      <${Button} disabled=${lacks.includes("RESPONDERS")} onClick=${trial}>${t("triage.try")}<//></div></div>
    ${open.name && html`<${Name} named=${now.responders} onClose=${close} />`}
    ${open.words && html`<${Receipt} words=${open.words} onClose=${close} />`}<//>`;
}
