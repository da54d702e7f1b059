// Who works together at a place, on what, and how it is spread over the three Ps.
import { send, useGet } from "../lib/api.js";
import { date, number } from "../lib/format.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { can } from "../lib/session.js";
import { Field } from "../ui/field.js";
import { Button, Card, Problem, Wait } from "../ui/parts.js";
import { Behind, Sending } from "./send.js";
import { choices, PURPOSES, today, Warnings } from "./words.js";

const LEVELS = ["LOCAL", "NATIONAL", "COMPANY"];

/** A form of some fields. @param {{act, to, first: object, fields: (draft, field) => any, onDone, onClose}} props */
function Small({ act, to, first, fields, onDone, onClose }) {
  const [draft, set] = useState(first);
  const field = (name, more) => html`<${Field} name=${"force-" + name} label=${t("community.field-" + name)} value=${draft[name]}
    onInput=${(value) => set({ ...draft, [name]: value })} ...${more} />`;
  return html`<${Sending} act=${act} onSend=${() => send("POST", to, draft)} onDone=${onDone} onClose=${onClose}>${fields(field)}<//>`;
}

/** Shares of the three Ps, in words and as bars. @param {{balance: object}} props */
export function Balance({ balance }) {
  return html`<dl class="pair">${PURPOSES.map((one) => {
    const name = one.toLowerCase();
    const share = balance[name + "Share"];
    return html`<dt>${t("community.purpose-" + one)}</dt><dd><span>${t("community.share", { n: number(balance[name]), share })}</span>
      <div class="bar" aria-hidden="true"><i style=${{ inlineSize: share + "%" }}></i></div></dd>`;
  })}</dl>`;
}

function Actions({ force, at, again }) {
  const [error, setError] = useState(null);
  const become = (one, state) => send("PUT", at + "/actions/" + one.id, { state }).then(again, setError);
  const done = (one) => send("POST", at + "/actions/" + one.id + "/done").then(again, setError);
  return html`<${Problem} error=${error} />
    <ul class="plain-list ruled">${force.actions.map((one) => html`<li key=${one.id}><strong><bdi>${one.words}</bdi></strong>
      <span class="tags"><span class="tag">${t("community.purpose-" + one.purpose)}</span><span><bdi>${one.ownerName}</bdi></span>
        <span class=${one.overdue ? "tag strong" : "dim"}>${one.state === "OPEN" ? t(one.overdue ? "community.was-due" : "community.until", { date: date(one.due) }) : t("community.action-" + one.state)}</span></span>
      ${one.state === "OPEN" && html`<span class="actions">${can("MANAGE_COMMUNITY") ? html`<${Button} small onClick=${() => become(one, "DONE")}>${t("community.action-done")}<//>
        <${Button} small plain onClick=${() => become(one, "DROPPED")}>${t("community.action-drop")}<//>` : can("GIVE_COMMUNITY") && html`<${Button} small onClick=${() => done(one)}>${t("community.action-done")}<//>`}</span>`}</li>`)}</ul>`;
}

function Known({ force, again }) {
  const at = "/community/task-forces/" + force.id;
  const members = force.members.filter((one) => !one.leftOn);
  const owners = members.map((one) => ({ value: one.id, text: one.name }));
  const behind = (act, small) => html`<${Behind} act=${t("community." + act)}>${(close) => html`<${Small} act=${t("community.keep")} onClose=${close} onDone=${() => (close(), again())} ...${small} />`}<//>`;
  const age = (level, day, days) => html`<dt>${t("community.last-" + level)}</dt><dd>${day ? t("community.age", { date: date(day), count: days }) : t("community.never")}</dd>`;
  return html`<p><strong><bdi>${force.name}</bdi></strong></p><${Warnings} area="force" all=${force.warnings} />
    <h3>${t("community.balance")}</h3><${Balance} balance=${force.balance} />
    <h3>${t("community.members")}</h3><ul>${members.map((one) => html`<li key=${one.id}><bdi>${one.name}</bdi> <span class="dim">${t("community.level-" + one.level)}</span></li>`)}</ul>
    <dl class="pair">${age("national", force.lastNational, force.nationalAge)}${age("local", force.lastLocal, force.localAge)}</dl>
    <h3>${t("community.actions")}</h3><${Actions} force=${force} at=${at} again=${again} />
    ${can("MANAGE_COMMUNITY") && html`
      ${behind("member-add", { to: at + "/members", first: { name: "", level: "LOCAL" }, fields: (field) => html`<div class="row">${field("name", { maxlength: 200, required: true })}${field("level", { options: choices("community.level-", LEVELS) })}</div>` })}
      ${owners.length > 0 && behind("action-add", { to: at + "/actions", first: { words: "", owner: owners[0].value, due: today(), purpose: "PROTECTION" }, fields: (field) => html`${field("words", { rows: 2, maxlength: 1000, required: true, hint: t("community.no-case") })}
        <div class="row">${field("owner", { options: owners })}${field("due", { type: "date", required: true })}${field("purpose", { options: choices("community.purpose-", PURPOSES) })}</div>` })}
      ${owners.length > 0 && behind("contact-add", { to: at + "/contacts", first: { day: today(), member: owners[0].value, words: "" }, fields: (field) => html`<div class="row">${field("day", { type: "date", required: true })}${field("member", { options: owners })}</div>` })}`}`;
}

/** @param {{place: object}} props */
export function Force({ place }) {
  const found = useGet("/community/task-forces");
  const all = found.data || found.stale;
  const force = all?.find((one) => one.place === place.id);
  return html`<${Card} title=${t("community.force")}><p class="dim">${t("community.force-lead")}</p><${Problem} error=${found.error} again=${found.again} />
    ${!all ? html`<${Wait} />` : force ? html`<${Known} force=${force} again=${found.again} />` : html`<p>${t("community.force-none")}</p>
      ${can("MANAGE_COMMUNITY") && html`<${Behind} act=${t("community.force-make")}>${(close) => html`<${Small} act=${t("community.keep")} to="/community/task-forces" first=${{ place: place.id, name: place.name }}
        fields=${(field) => field("name", { maxlength: 200, required: true })} onClose=${close} onDone=${() => (close(), found.again())} />`}<//>`}`}<//>`;
}
