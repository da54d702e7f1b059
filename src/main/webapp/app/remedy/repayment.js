// What is owed to workers: on what basis, in which instalments, and what workers say.
import { send, useGet } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { say } from "../lib/say.js";
import { can } from "../lib/session.js";
import { Dialog } from "../ui/dialog.js";
import { Field } from "../ui/field.js";
import { Button, Card, Notice, Problem, Wait } from "../ui/parts.js";
import { Table } from "../ui/table.js";
import { Terms } from "./terms.js";
import { choices, WAYS } from "./words.js";

/** A small form in a dialog. @param {{title, fields: [string, object][], first: object, act, onSend, onClose}} props */
function Ask({ title, fields, first, act, onSend, onClose }) {
  const [form, setForm] = useState(first);
  const [state, set] = useState({});
  const keep = async (event) => {
    event.preventDefault();
    set({ busy: true });
    try {
      await onSend(form);
      onClose();
    } catch (error) {
      set({ error });
    }
  };
  return html`<${Dialog} title=${title} onClose=${onClose}><form class="stack" onSubmit=${keep}>
    ${fields.map(([name, more]) => html`<${Field} key=${name} name=${"pay-" + name} label=${t("remedy.pay-" + name)} value=${form[name]} onInput=${(value) => setForm({ ...form, [name]: value })} ...${more} />`)}
    <${Problem} error=${state.error} />
    <div class="actions end"><${Button} onClick=${onClose}>${t("app.cancel")}<//><${Button} main type="submit" disabled=${state.busy}>${act}<//></div></form><//>`;
}

function Figures({ owed }) {
  const amount = (value) => (value === undefined || value === null ? t("remedy.withheld") : html`<bdi>${value} ${owed.currency}</bdi>`);
  return html`<dl class="pair">
    <dt>${t("remedy.pay-state")}</dt><dd><span class=${owed.state === "OVERDUE" ? "tag late" : "tag"}>${t("remedy.pay-state-" + owed.state)}</span></dd>
    <dt>${t("remedy.pay-basis")}</dt><dd>${t("remedy.basis-" + owed.basis)} <bdi>${owed.source}</bdi></dd>
    <dt>${t("remedy.pay-workers")}</dt><dd>${owed.withheld ? t("remedy.fewer-workers") : owed.workers}${owed.formerIncluded ? " · " + t("remedy.former") : ""}</dd>
    <dt>${t("remedy.pay-total")}</dt><dd>${amount(owed.total)}</dd>
    <dt>${t("remedy.pay-paid")}</dt><dd>${amount(owed.paid)}</dd>
    <dt>${t("remedy.pay-remaining")}</dt><dd>${amount(owed.remaining)}</dd>
    <dt>${t("remedy.pay-overdue")}</dt><dd>${amount(owed.overdue)}</dd>
    <dt>${t("remedy.pay-direct")}</dt><dd>${t(owed.notThroughRecruiter ? "remedy.yes" : "remedy.no")}</dd>
    <dt>${t("remedy.pay-waiver")}</dt><dd>${t(owed.noWaiver ? "remedy.yes" : "remedy.no")}</dd>
    <dt>${t("remedy.pay-confirmation")}</dt><dd>${owed.confirmation
      ? t("remedy.way-" + owed.confirmation.way) + " · " + t("remedy.share-" + owed.confirmation.share) + " · " + owed.confirmation.month : t("remedy.pay-unconfirmed")}</dd></dl>`;
}

/** @param {{id: string}} props id of the nonconformity */
export function RepaymentPart({ id }) {
  const path = "/corrective-actions/" + id + "/repayment";
  const found = useGet(path);
  const [open, setOpen] = useState("");
  const known = found.data || found.stale;
  const owed = known?.repayment && { ...known.repayment, etag: known.etag };
  const close = () => setOpen("");
  const done = () => (close(), say(t("remedy.pay-kept")), found.again());
  if (found.error) return html`<${Problem} error=${found.error} again=${found.again} />`;
  if (!known) return html`<${Wait} />`;
  const columns = [
    { id: "number", text: t("remedy.pay-number"), head: true },
    { id: "due", text: t("remedy.day"), cell: (row) => html`<span class=${row.overdue ? "tag late" : ""}>${date(row.due)}</span>` },
    { id: "amount", text: t("remedy.pay-amount"), n: true, cell: (row) => row.amount || t("remedy.withheld") },
    { id: "paid", text: t("remedy.pay-paid"), n: true, cell: (row) => row.paid || t("remedy.withheld") },
    { id: "paidOn", text: t("remedy.pay-paidOn"), cell: (row) => date(row.paidOn) },
  ];
  const pay = (form) => send("POST", path + "/payments", { ...form, number: Number(form.number) }).then(done);
  const confirm = (form) => send("POST", path + "/confirmation", form).then(done);
  return html`<${Card} title=${t("remedy.repayment")}>
    ${owed ? html`<${Figures} owed=${owed} />${owed.withheld && html`<${Notice}>${t("remedy.withheld-why")}<//>`}
        <${Table} caption=${t("remedy.pay-instalments")} columns=${columns} rows=${owed.instalments} />`
      : html`<p class="dim">${t("remedy.repayment-none")}</p>`}
    <div class="actions">${can("MANAGE_REMEDY") && html`<${Button} onClick=${() => setOpen("terms")}>${t(owed ? "remedy.pay-reset" : "remedy.pay-set")}<//>
        ${owed && html`<${Button} onClick=${() => setOpen("pay")}>${t("remedy.pay-add")}<//>`}`}
      ${can("VERIFY_REMEDY") && owed && html`<${Button} onClick=${() => setOpen("confirm")}>${t("remedy.pay-confirm")}<//>`}</div>
    ${open === "terms" && html`<${Dialog} title=${t("remedy.repayment")} onClose=${close}><${Terms} path=${path} owed=${owed} onDone=${done} onClose=${close} /><//>`}
    ${open === "pay" && html`<${Ask} title=${t("remedy.pay-add")} act=${t("remedy.keep")} onSend=${pay} onClose=${close} first=${{ number: "1", paidOn: "", amount: "" }}
      fields=${[["number", { options: owed.instalments.map((one) => ({ value: String(one.number), text: one.number + " · " + date(one.due) })) }], ["paidOn", { type: "date", required: true }], ["amount", { inputmode: "decimal", required: true }]]} />`}
    ${open === "confirm" && html`<${Ask} title=${t("remedy.pay-confirm")} act=${t("remedy.keep")} onSend=${confirm} onClose=${close}
      first=${{ way: WAYS[0], share: "ALL", month: new Date().toISOString().slice(0, 7) }}
      fields=${[["way", { options: choices("remedy.way-", WAYS) }], ["share", { options: choices("remedy.share-", ["ALL", "MOST", "SOME", "NONE"]) }], ["month", { type: "month", required: true }]]} />`}<//>`;
}
