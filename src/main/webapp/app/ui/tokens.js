// API tokens of the own account: made with chosen permissions, shown once, ended.
import { send, useGet } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { say } from "../lib/say.js";
import { useSession } from "../lib/session.js";
import { Dialog } from "./dialog.js";
import { Check, Field } from "./field.js";
import { Once } from "./once.js";
import { Button, Card, Problem, Wait } from "./parts.js";
import { permission } from "./roles.js";
import { Table } from "./table.js";

// Permissions that no token may carry; the server refuses them as well.
const IN_PERSON = new Set(["RETRACT_UPLOAD", "ASSIGN_SITES", "JUDGE_IDENTITY", "DECIDE_FINDINGS", "RELEASE_FINDINGS",
  "SECOND_DECISION", "REPLY_TO_FINDINGS", "MANAGE_ACCOUNTS", "GRANT_SAFEGUARDING", "MANAGE_OWN_ACCOUNT", "MAKE_TOKENS"]);

function Make({ onClose, onMade }) {
  const me = useSession();
  const [form, setForm] = useState({ label: "", days: "90", scopes: [] });
  const [state, set] = useState({});
  const scopes = [...me.permissions].filter((one) => !IN_PERSON.has(one)).sort();
  const pick = (scope) => (on) => setForm((now) => ({
    ...now, scopes: on ? [...now.scopes, scope] : now.scopes.filter((one) => one !== scope) }));
  const make = async (event) => {
    event.preventDefault();
    if (form.scopes.length === 0) return set({ none: true });
    set({ busy: true });
    try {
      const made = await send("POST", "/tokens", { label: form.label.trim(), scopes: form.scopes, days: Number(form.days) });
      set({ text: made.text });
      onMade();
    } catch (error) {
      set({ error });
    }
    return undefined;
  };
  if (state.text) {
    return html`<${Dialog} title=${t("account.token-made")} onClose=${onClose}><${Once} label=${t("account.token")}
      value=${state.text} hint=${t("account.token-hint")} /><//>`;
  }
  return html`<${Dialog} title=${t("account.token-make")} onClose=${onClose}><form class="stack" onSubmit=${make}>
    <${Field} name="label" label=${t("account.token-label")} hint=${t("account.token-label-hint")} value=${form.label}
      onInput=${(label) => setForm({ ...form, label })} required maxlength="120" />
    <${Field} name="days" type="number" min="1" max="365" label=${t("account.token-days")} value=${form.days}
      onInput=${(days) => setForm({ ...form, days })} required />
    <fieldset class="stack"><legend>${t("account.token-scopes")}</legend>
      ${scopes.map((scope) => html`<${Check} label=${permission(scope)} checked=${form.scopes.includes(scope)} onChange=${pick(scope)} />`)}
      ${state.none && html`<span class="field"><span class="wrong" role="alert">${t("account.token-none-chosen")}</span></span>`}
    </fieldset>
    <${Problem} error=${state.error} />
    <div class="actions end"><${Button} onClick=${onClose}>${t("app.cancel")}<//>
      <${Button} main type="submit" disabled=${state.busy}>${t("account.token-make")}<//></div>
  </form><//>`;
}

function End({ token, onClose, onEnded }) {
  const [error, setError] = useState(null);
  const end = () => send("DELETE", "/tokens/" + token.id).then(() => (say(t("account.token-ended")), onEnded(), onClose()), setError);
  return html`<${Dialog} title=${t("account.token-end")} onClose=${onClose}><p><bdi>${token.label}</bdi>: ${t("account.token-end-lead")}</p>
    <${Problem} error=${error} />
    <div class="actions end"><${Button} onClick=${onClose}>${t("app.cancel")}<//><${Button} grave onClick=${end}>${t("account.token-end")}<//></div><//>`;
}

export function Tokens() {
  const found = useGet("/tokens");
  const [open, setOpen] = useState(null);
  const close = () => setOpen(null);
  const over = (token) => token.revoked || new Date(token.expires) < new Date();
  const columns = [
    { id: "label", text: t("account.token-label"), head: true },
    { id: "scopes", text: t("account.token-scopes"), cell: (row) => row.scopes.map(permission).join(", ") },
    { id: "expires", text: t("account.token-until"), cell: (row) => over(row)
      ? html`<span class="tag">${row.revoked ? t("account.token-is-ended") : t("account.token-is-over")}</span>` : date(row.expires) },
    { id: "end", text: t("account.token-act"), cell: (row) => !over(row) && html`<${Button} small grave onClick=${() => setOpen(row)}>
      ${t("account.token-end")}<span class="sr"> <bdi>${row.label}</bdi></span><//>` },
  ];
  return html`<${Card} title=${t("account.tokens")} actions=${html`<${Button} small icon="plus" onClick=${() => setOpen("make")}>${t("account.token-make")}<//>`}>
    <p class="dim">${t("account.tokens-lead")}</p>
    <${Problem} error=${found.error} again=${found.again} />
    ${found.loading && !found.data && !found.stale && html`<${Wait} />`}
    ${found.data && (found.data.length === 0 ? html`<p>${t("account.tokens-none")}</p>`
      : html`<${Table} caption=${t("account.tokens")} columns=${columns} rows=${found.data} rowKey=${(row) => row.id} />`)}
    ${open === "make" && html`<${Make} onClose=${close} onMade=${found.again} />`}
    ${open && open !== "make" && html`<${End} token=${open} onClose=${close} onEnded=${found.again} />`}
  <//>`;
}
