// Safeguarding leads, who alone make, close and help each other.
import { send, useGet } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { say } from "../lib/say.js";
import { useSession } from "../lib/session.js";
import { Dialog } from "../ui/dialog.js";
import { Field } from "../ui/field.js";
import { linkOf, Once } from "../ui/once.js";
import { Button, Card, Head, Notice, Problem, Wait } from "../ui/parts.js";
import { Table } from "../ui/table.js";

const path = (lead, rest = "") => "/safeguarding-leads/" + encodeURIComponent(lead.id) + rest;

function Link({ made, onClose }) {
  return html`<${Dialog} title=${t("leads.link")} onClose=${onClose}>
    <p>${t("users.hand-on")} <strong><bdi>${made.account.name}</bdi></strong></p>
    <${Once} label=${t("account.link")} value=${linkOf("password", made.secret)} hint=${t("account.link-days")} />
    <div class="actions end"><${Button} main onClick=${onClose}>${t("users.done")}<//></div><//>`;
}

function Make({ onClose, onMade }) {
  const [name, setName] = useState("");
  const [state, set] = useState({});
  const make = async (event) => {
    event.preventDefault();
    set({ busy: true });
    try {
      onMade(await send("POST", "/safeguarding-leads", { name: name.trim() }));
    } catch (error) {
      set({ error });
    }
  };
  return html`<${Dialog} title=${t("leads.make")} onClose=${onClose}><form class="stack" onSubmit=${make}>
    <${Field} name="lead-name" label=${t("users.name")} hint=${t("users.name-hint")} value=${name} onInput=${setName} required maxlength="120" autocomplete="off" />
    <${Problem} error=${state.error} />
    <div class="actions end"><${Button} onClick=${onClose}>${t("app.cancel")}<//><${Button} main type="submit" disabled=${state.busy}>${t("leads.make")}<//></div>
  </form><//>`;
}

/** What can be done for a lead, each with what it does. */
function Act({ lead, own, onClose, onLink }) {
  const [state, set] = useState({});
  const act = (what) => async () => {
    set({ busy: true });
    try {
      await what();
    } catch (error) {
      set({ error });
    }
  };
  const link = act(async () => onLink(await send("POST", path(lead, "/password-link"))));
  const factor = act(async () => (await send("DELETE", path(lead, "/second-factor")), say(t("users.done-factor")), onClose()));
  const close = act(async () => (await send("DELETE", path(lead)), say(t("leads.closed")), onClose()));
  return html`<${Dialog} title=${html`<bdi>${lead.name}</bdi>`} onClose=${onClose}>
    <${Problem} error=${state.error} />
    <dl class="stack">
      <div class="row"><dt><${Button} small onClick=${link}>${t("users.act-link")}<//></dt><dd class="dim">${t("users.act-link-does")}</dd></div>
      <div class="row"><dt><${Button} small grave onClick=${factor}>${t("users.act-factor")}<//></dt><dd class="dim">${t("users.act-factor-does")}</dd></div>
      <div class="row"><dt><${Button} small grave onClick=${close}>${t("leads.close")}<//></dt><dd class="dim">${t("leads.close-does")}</dd></div>
    </dl>${own && html`<${Notice} kind="warn">${t("leads.own")}<//>`}<//>`;
}

export default function Leads() {
  const me = useSession();
  const found = useGet("/safeguarding-leads");
  const [open, setOpen] = useState({});
  const close = () => (setOpen({}), found.again());
  const columns = [
    { id: "name", text: t("users.name"), head: true },
    { id: "state", text: t("users.state"), cell: (row) => html`<span class="tag">${t("users.state-" + (row.disabled ? "closed" : row.ready ? "open" : "waits"))}</span>` },
    { id: "createdAt", text: t("users.since"), cell: (row) => date(row.createdAt) },
    { id: "act", text: t("users.act"), cell: (row) => !row.disabled && html`<${Button} small onClick=${() => setOpen({ lead: row })}>
      ${t("users.change")}<span class="sr"> <bdi>${row.name}</bdi></span><//>` },
  ];
  const rows = found.data || found.stale;
  return html`<${Head} title=${t("leads.title")} lead=${t("leads.lead")}
      actions=${html`<${Button} main icon="plus" onClick=${() => setOpen({ make: true })}>${t("leads.make")}<//>`} />
    <${Problem} error=${found.error} again=${found.again} />
    ${!rows && found.loading && html`<${Wait} />`}
    ${rows && html`<${Card}><${Table} caption=${t("leads.title")} columns=${columns} rows=${rows} rowKey=${(row) => row.id} /><//>`}
    ${rows && rows.filter((one) => !one.disabled).length === 1 && html`<${Notice}>${t("leads.only-one")}<//>`}
    ${open.make && html`<${Make} onClose=${close} onMade=${(made) => setOpen({ made })} />`}
    ${open.made && html`<${Link} made=${open.made} onClose=${close} />`}
    ${open.lead && html`<${Act} lead=${open.lead} own=${open.lead.id === me.account} onClose=${close} onLink=${(made) => setOpen({ made })} />`}`;
}
