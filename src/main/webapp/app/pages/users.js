// Accounts: who has one, with which roles, and the way in.
import { useGet } from "../lib/api.js";
import { date } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { setQuery } from "../lib/router.js";
import { can } from "../lib/session.js";
import { Field } from "../ui/field.js";
import { Button, Card, Empty, Head, Problem, Wait } from "../ui/parts.js";
import { role } from "../ui/roles.js";
import { Pages, Table } from "../ui/table.js";
import { ChangeUser, MakeUser } from "../ui/user.js";

const COUNT = 50;

/** Where an account stands, in a word. */
export const state = (user) => (user.disabled ? "closed" : user.ready || user.bound ? "open" : "waits");

/** @param {{query: {q?: string, show?: string, first?: string}}} props */
export default function Users({ query }) {
  const first = Number(query.first || 0);
  const disabled = { open: "false", closed: "true" }[query.show || "open"];
  const found = useGet("/accounts", { q: query.q, disabled, first, count: COUNT });
  const ways = useGet("/sign-in");
  const [open, setOpen] = useState(null);
  const page = found.data || found.stale;
  const columns = [
    { id: "name", text: t("users.name"), head: true },
    { id: "roles", text: t("account.roles"), cell: (row) => row.roles.map(role).join(", ") },
    { id: "state", text: t("users.state"), cell: (row) => html`<span class="tag">${t("users.state-" + state(row))}</span>` },
    { id: "createdAt", text: t("users.since"), cell: (row) => date(row.createdAt) },
    { id: "act", text: t("users.act"), cell: (row) => !row.roles.includes("SAFEGUARDING_LEAD") && html`<${Button} small onClick=${() => setOpen(row)}>
      ${t("users.change")}<span class="sr"> <bdi>${row.name}</bdi></span><//>` },
  ];
  return html`<${Head} title=${t("users.title")} lead=${t("users.lead")}
      actions=${html`<${Button} main icon="plus" onClick=${() => setOpen("make")}>${t("users.make")}<//>`} />
    <${Card}>
      <div class="row" role="search">
        <${Field} name="q" type="search" label=${t("users.search")} value=${query.q || ""} onInput=${(q) => setQuery({ q, first: "" })} />
        <${Field} name="show" label=${t("users.show")} value=${query.show || "open"} onInput=${(show) => setQuery({ show, first: "" })}
          options=${["open", "closed", "all"].map((one) => ({ value: one, text: t("users.show-" + one) }))} />
      </div>
      <${Problem} error=${found.error} again=${found.again} />
      ${!page && found.loading && html`<${Wait} />`}
      ${page && (page.items.length === 0 ? html`<${Empty} title=${t("users.none")} />` : html`
        <${Table} caption=${t("users.title")} columns=${columns} rows=${page.items} rowKey=${(row) => row.id} />
        <${Pages} first=${first} count=${COUNT} total=${page.total} onFirst=${(to) => setQuery({ first: to || "" })} />`)}
    <//>
    ${can("GRANT_SAFEGUARDING") ? null : html`<p class="dim">${t("users.leads")}</p>`}
    ${open === "make" && html`<${MakeUser} onClose=${() => setOpen(null)} onMade=${found.again} />`}
    ${open && open !== "make" && html`<${ChangeUser} id=${open.id} provider=${ways.data?.provider} onClose=${() => (setOpen(null), found.again())} />`}`;
}
