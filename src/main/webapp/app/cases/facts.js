// What a case holds, as a list; days and codes, and words only where a lead wrote some.
import { country, date } from "../lib/format.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Button } from "../ui/parts.js";

const v = (value) => t("cases.v-" + value);
const on = (day) => day && html` <span class="dim">${date(day)}</span>`;

function Consents({ file, onWithdraw }) {
  return html`<ul class="items">${(file.consents || []).map((one, i) => html`<li class="item" key=${i}>
    <span>${v(one.purpose)}: ${t(one.withdrawnOn ? "cases.withdrawn" : one.agreed ? "cases.agreed" : "cases.refused")}
      ${(one.bodies || []).length > 0 && html` (${one.bodies.map(v).join(", ")})`} · ${v(one.given)} · ${one.language}${on(one.withdrawnOn || one.day)}</span>
    ${one.agreed && !one.withdrawnOn && !file.closedOn && html`<${Button} small onClick=${() => onWithdraw(one.purpose)}>${t("cases.withdraw")}<span class="sr"> ${v(one.purpose)}</span><//>`}</li>`)}</ul>`;
}

const rows = (list, each) => (list || []).length > 0 && html`<ul>${list.map((one, i) => html`<li key=${i}>${each(one)}</li>`)}</ul>`;

function FollowUps({ file, label, onCancel }) {
  const all = file.followUps || [];
  const cancelled = new Set(all.map((told) => told.cancels));
  return all.length > 0 && html`<ul class="items">${all.map((told, i) => told.cancels == null && html`<li class="item" key=${i}>
    <span><strong>${told.worker}</strong> · ${v(told.how)}${on(told.day)}: ${told.changes.length ? told.changes.map((code) => label("changes", code)).join("; ") : t("cases.no-change")}
      ${told.spokenOn && html` · ${t("cases.field-spokenOn")}${on(told.spokenOn)}`}${cancelled.has(i) && html` · <strong>${t("cases.cancelled")}</strong>`}</span>
    ${!cancelled.has(i) && !file.closedOn && html`<${Button} small onClick=${() => onCancel(i)}>${t("cases.cancel")}<span class="sr"> ${told.worker}</span><//>`}</li>`)}</ul>`;
}

/** What is known in a step. @param {{step: string, one: object, codes?: object, onWithdraw, onCancel}} props */
export function Facts({ step, one, codes, onWithdraw, onCancel }) {
  const { file } = one;
  const label = (list, code) => codes?.[list]?.find((known) => known.code === code)?.label || code;
  switch (step) {
    case "danger":
      return html`${file.danger !== "NOT_ASKED" && html`<p>${v(file.danger)}${on(file.dangerOn)}</p>`}
        ${one.emergency.length > 0 ? rows(one.emergency, (route) => route) : html`<p class="dim">${t("cases.no-route")}</p>`}`;
    case "description":
      return html`<p>${v(file.victim)}${file.sector && html` · ${file.sector}`}${file.language && html` · ${file.language}`}${file.stateImposed && html` · ${t("cases.field-stateImposed")}`}</p>
        ${rows(file.methods, (code) => label("methods", code))}
        ${rows(file.places, (place) => html`<bdi>${place.name}</bdi> ${country(place.country)}`)}
        ${rows(file.notes, (note) => html`<span class="words"><bdi>${note.words}</bdi></span>${on(note.day)}`)}`;
    case "consent":
      return html`<${Consents} file=${file} onWithdraw=${onWithdraw} />${rows(file.contacts, (told) => html`${t("cases.told")} ${v(told.body)}${on(told.day)}`)}`;
    case "plan":
    case "everybody":
      return step === "plan" && html`${file.plan && html`<p class="words"><bdi>${file.plan.retaliation}</bdi>${on(file.plan.reviewOn)}</p>`}
        <${FollowUps} file=${file} label=${label} onCancel=${onCancel} />`;
    case "referral":
      return rows(file.referrals, (to) => html`${v(to.body)} <bdi>${to.partner}</bdi>${on(to.day)}`);
    case "remedy":
      return rows(file.remedies, (owed) => html`${v(owed.kind)}: ${v(owed.state)}${owed.proof && html` · ${v(owed.proof)}`}${on(owed.day)}`);
    case "release":
      return rows(file.released, (finding) => html`${label("categories", finding.category)} · <bdi>${finding.place}</bdi> · ${finding.month}
        ${one.close.includes(finding.id) && html`<span class="line">${t("cases.too-close")}</span>`}`);
    default:
      return one.keptUntil && step === "closing" && html`<p>${t("cases.kept-until")}${on(one.keptUntil)}</p>`;
  }
}
