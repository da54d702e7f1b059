// The log: what happened, by ids only.
import { useGet } from "../lib/api.js";
import { dateTime } from "../lib/format.js";
import { html } from "../lib/h.js";
import { has, t } from "../lib/i18n.js";
import { setQuery } from "../lib/router.js";
import { can } from "../lib/session.js";
import { Field } from "../ui/field.js";
import { Button, Card, Empty, Head, Problem, Wait } from "../ui/parts.js";
import { role } from "../ui/roles.js";
import { Pages, Table } from "../ui/table.js";

const COUNT = 50;
const CHECK = "tual verify --ledger ledger.ndjson --key public.pem";
const KINDS = ["", "UPLOAD_RECEIVED", "MAPPING_ACCEPTED", "UPLOAD_RETRACTED", "ASSESSMENT_REQUESTED", "ASSESSMENT_SEALED",
  "FINDING_CONFIRMED", "FINDING_DISMISSED", "DISMISSAL_AGREED", "DECISION_WITHDRAWN", "ACCOUNT_MADE", "ACCOUNT_CHANGED",
  "SIGNED_IN", "CALL_REFUSED"];

const words = (kind) => (has("events.kind-" + kind) ? t("events.kind-" + kind)
  : kind.charAt(0) + kind.slice(1).toLowerCase().replace(/_/g, " "));
const who = (actor) => (has("events.actor-" + actor) ? t("events.actor-" + actor) : html`<code>${actor}</code>`);
const roles = (text) => text.split("+").map((one) => role(one.trim().toUpperCase().replace(/ /g, "_"))).join(", ");

/** @param {{query: {kind?: string, outcome?: string, actor?: string, subject?: string, first?: string}}} props */
export default function Events({ query }) {
  const first = Number(query.first || 0);
  const { kind, outcome, actor, subject } = query;
  const found = useGet("/events", { kind, outcome, actor, subject, first, count: COUNT });
  const page = found.data || found.stale;
  const filter = (name) => (value) => setQuery({ [name]: value.trim(), first: "" });
  const columns = [
    { id: "sequence", text: t("events.number"), n: true },
    { id: "at", text: t("events.at"), cell: (row) => dateTime(row.at) },
    { id: "kind", text: t("events.kind"), head: true, cell: (row) => words(row.kind) },
    { id: "actor", text: t("events.actor"), cell: (row) => html`${who(row.actor)}${!has("events.actor-" + row.actor) && row.role
      && html`<br /><span class="dim">${roles(row.role)}</span>`}` },
    { id: "subject", text: t("events.subject"), cell: (row) => row.subject && html`<code>${row.subject}</code>` },
    { id: "outcome", text: t("events.outcome"), cell: (row) => html`<span class="tag">${t("events.outcome-" + row.outcome)}</span>` },
  ];
  return html`<${Head} title=${t("events.title")} lead=${t("events.lead")} />
    <${Card}>
      <div class="row" role="search">
        <${Field} name="kind" label=${t("events.kind")} value=${kind || ""} onInput=${filter("kind")}
          options=${[...new Set([...KINDS, kind || ""])].map((one) => ({ value: one, text: one ? words(one) : t("events.all") }))} />
        <${Field} name="outcome" label=${t("events.outcome")} value=${outcome || ""} onInput=${filter("outcome")}
          options=${["", "done", "refused", "failed"].map((one) => ({ value: one, text: one ? t("events.outcome-" + one) : t("events.all") }))} />
        <${Field} name="actor" label=${t("events.actor-id")} value=${actor || ""} onInput=${filter("actor")} spellcheck=${false} />
        <${Field} name="subject" label=${t("events.subject-id")} value=${subject || ""} onInput=${filter("subject")} spellcheck=${false} />
      </div>
      <${Problem} error=${found.error} again=${found.again} />
      ${!page && found.loading && html`<${Wait} />`}
      ${page && (page.items.length === 0 ? html`<${Empty} title=${t("events.none")} />` : html`
        <${Table} caption=${t("events.title")} columns=${columns} rows=${page.items} rowKey=${(row) => row.sequence} />
        <${Pages} first=${first} count=${COUNT} total=${page.total} onFirst=${(to) => setQuery({ first: to || "" })} />`)}
    <//>
    ${can("READ_EVENTS") && html`<${Card} title=${t("events.proof")}><p>${t("events.proof-lead")}</p>
      <div class="actions"><${Button} icon="download" to="/api/events/export" download="ledger.ndjson">${t("events.export")}<//>
        <${Button} icon="download" to="/api/events/checkpoints" download="ledger.ndjson.checkpoints">${t("events.checkpoints")}<//>
        <${Button} icon="key" to="/api/events/key" download="public.pem">${t("events.key")}<//></div>
      <p class="dim">${t("events.verify")} <code>${CHECK}</code></p><//>`}`;
}
