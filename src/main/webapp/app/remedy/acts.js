// What one may do besides moving: tell the supplier, verify, more time, another severity.
import { send } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { say } from "../lib/say.js";
import { can, useSession } from "../lib/session.js";
import { Dialog, Reason } from "../ui/dialog.js";
import { Check, Field } from "../ui/field.js";
import { Button, Notice, Problem } from "../ui/parts.js";
import { choices, SEVERITIES, WAYS } from "./words.js";

const OPEN = ["RAISED", "AGREED", "EVIDENCE_SENT", "DISPUTED", "ESCALATED"];

function Tell({ path, onClose, again }) {
  const [protects, setProtects] = useState(false);
  const [state, set] = useState({});
  const tell = async (event) => {
    event.preventDefault();
    set({ busy: true });
    try {
      await send("POST", path + "/release", { protectsWorkers: protects });
      say(t("remedy.told-done"));
      onClose();
      again();
    } catch (error) {
      set({ error });
    }
  };
  return html`<${Dialog} title=${t("remedy.tell")} onClose=${onClose}><form class="stack" onSubmit=${tell}>
    <p>${t("remedy.tell-lead")}</p><${Check} label=${t("remedy.protects")} checked=${protects} onChange=${setProtects} />
    <${Problem} error=${state.error} />
    <div class="actions end"><${Button} onClick=${onClose}>${t("app.cancel")}<//><${Button} main type="submit" disabled=${!protects || state.busy}>${t("remedy.tell")}<//></div></form><//>`;
}

function Verify({ path, onClose, again }) {
  const [form, setForm] = useState({ kind: "DESK", confirmed: "yes", way: WAYS[0], ten: "no", month: new Date().toISOString().slice(0, 7), words: "" });
  const [state, set] = useState({});
  const workers = form.kind === "WORKERS";
  const field = (name, more) => html`<${Field} name=${"verify-" + name} label=${t("remedy.verify-" + name)} value=${form[name]} onInput=${(value) => setForm({ ...form, [name]: value })} ...${more} />`;
  const keep = async (event) => {
    event.preventDefault();
    set({ busy: true });
    try {
      const { kind, month, words, way } = form;
      await send("POST", path + "/verifications", { kind, month, confirmed: form.confirmed === "yes", ...(workers ? { way, tenOrMore: form.ten === "yes" } : { words }) });
      say(t("remedy.verified"));
      onClose();
      again();
    } catch (error) {
      set({ error });
    }
  };
  const yes = (prefix) => ["yes", "no"].map((value) => ({ value, text: t(prefix + value) }));
  return html`<${Dialog} title=${t("remedy.verify")} onClose=${onClose}><form class="stack" onSubmit=${keep}>
    ${field("kind", { options: choices("remedy.kind-", ["DESK", "ON_SITE", "WORKERS"]) })}
    ${field("confirmed", { options: yes("remedy.confirmed-") })}
    ${field("month", { type: "month", required: true })}
    ${workers ? html`<${Notice} kind="warn">${t("remedy.workers-lead")}<//>${field("way", { options: choices("remedy.way-", WAYS) })}${field("ten", { options: yes("remedy.ten-") })}`
      : field("words", { rows: 3, maxlength: 2000, required: true, hint: t("remedy.no-names") })}
    <${Problem} error=${state.error} />
    <div class="actions end"><${Button} onClick=${onClose}>${t("app.cancel")}<//><${Button} main type="submit" disabled=${state.busy}>${t("remedy.verify-keep")}<//></div></form><//>`;
}

function MoreTime({ one, path, again }) {
  const me = useSession();
  const asked = one.extensions.find((extension) => extension.agreed === undefined || extension.agreed === null);
  const [error, setError] = useState(null);
  if (!asked) return null;
  const answer = async (agreed) => {
    try {
      await send("POST", path + "/extensions/" + asked.id + "/answer", { agreed });
      again();
    } catch (wrong) {
      setError(wrong);
    }
  };
  return html`<${Notice}>${t("remedy.time-asked", { date: date(asked.until) })} <bdi>${asked.reason}</bdi>
    ${can("VERIFY_REMEDY") && asked.askedBy !== me?.account && html`<div class="actions"><${Button} small onClick=${() => answer(true)}>${t("remedy.time-yes")}<//>
      <${Button} small onClick=${() => answer(false)}>${t("remedy.time-no")}<//></div>`}<${Problem} error=${error} /><//>`;
}

/** @param {{one: object, again: () => void}} props */
export function Acts({ one, again }) {
  const [open, setOpen] = useState("");
  const [until, setUntil] = useState("");
  const [severity, setSeverity] = useState("");
  const path = "/corrective-actions/" + one.id;
  const close = () => setOpen("");
  if (!OPEN.includes(one.stage)) return null;
  const others = SEVERITIES.filter((other) => other !== one.found.severity);
  const regrade = (reason) => send("POST", path + "/severity", { severity: severity || others[0], reason }, { match: one.etag }).then(again);
  const moreTime = (reason) => send("POST", path + "/extensions", { until, reason }).then(again);
  return html`<${MoreTime} one=${one} path=${path} again=${again} />
    <div class="actions">
      ${can("MANAGE_REMEDY") && one.found.releasability === "OPEN" && !one.releasedAt && html`<${Button} main onClick=${() => setOpen("tell")}>${t("remedy.tell")}<//>`}
      ${can("VERIFY_REMEDY") && html`<${Button} onClick=${() => setOpen("verify")}>${t("remedy.verify")}<//>`}
      ${can("MANAGE_REMEDY") && html`${one.days.close && html`<${Button} onClick=${() => setOpen("time")}>${t("remedy.time")}<//>`}
        <${Button} onClick=${() => setOpen("grade")}>${t("remedy.regrade")}<//>`}</div>
    ${open === "tell" && html`<${Tell} path=${path} onClose=${close} again=${again} />`}
    ${open === "verify" && html`<${Verify} path=${path} onClose=${close} again=${again} />`}
    ${open === "time" && html`<${Reason} title=${t("remedy.time")} lead=${t("remedy.time-lead")} act=${t("remedy.time-ask")} onClose=${close} onReason=${moreTime}>
      <${Field} name="time-until" type="date" label=${t("remedy.time-until")} value=${until} onInput=${setUntil} required /><//>`}
    ${open === "grade" && html`<${Reason} title=${t("remedy.regrade")} lead=${t("remedy.regrade-lead")} act=${t("remedy.regrade")} onClose=${close} onReason=${regrade}>
      <${Field} name="grade-severity" label=${t("remedy.severity")} value=${severity || others[0]} options=${choices("remedy.severity-", others)} onInput=${setSeverity} /><//>`}`;
}
