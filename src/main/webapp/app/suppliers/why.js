// Why a supplier stands where it stands: four answers, signs, what is unknown and whom to ask.
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Band } from "../ui/band.js";
import { Button, Card, Empty } from "../ui/parts.js";
import { Flag } from "./flag.js";

const AT_ONCE = 6;
const worker = (flag) => flag.dimension === "involuntariness" || flag.dimension === "penalty";

function Answers({ view }) {
  const ofAudits = (one) => one.dimension === "integrity";
  const doubts = view.flags.filter(ofAudits);
  const open = view.unknown.filter(ofAudits).length;
  return html`<${Card} title=${t("suppliers.answers")}><div class="answers">
    <div><h3>${t("suppliers.answer-ilo")}</h3><strong>${t("suppliers.ilo-" + view.beyond.ilo)}</strong><p class="dim">${view.beyond.iloReason}</p></div>
    <div><h3>${t("suppliers.answer-band")}</h3><${Band} band=${view.row.band} /><p class="dim">${view.row.bandReason}</p></div>
    <div><h3>${t("suppliers.answer-blockers")}</h3>${view.beyond.blockers.length > 0
      ? html`<ul class="plain-list dim">${view.beyond.blockers.map((line) => html`<li>${line}</li>`)}</ul>`
      : html`<p class="dim">${t("suppliers.blockers-none")}</p>`}</div>
    <div><h3>${t("suppliers.answer-credibility")}</h3>${doubts.length > 0
      ? html`<ul class="plain-list dim">${doubts.map((flag) => html`<li>${flag.title}: <bdi>${flag.detail}</bdi></li>`)}</ul>`
      : html`<p class="dim">${t("suppliers.credibility-none")}</p>`}
      ${open > 0 && html`<p class="dim">${t("suppliers.credibility-unknown", { count: open })}</p>`}</div>
  </div><p><strong>${t("suppliers.trained")}</strong></p><//>`;
}

function Flags({ title, flags, view, again }) {
  return flags.length > 0 && html`<section class="stack" aria-label=${title}><h2>${title}</h2>
    ${flags.map((flag) => html`<${Flag} key=${flag.fingerprint} flag=${flag} view=${view} again=${again} />`)}</section>`;
}

/** A list that shows its beginning, and the rest when asked. */
function Some({ items, line }) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, AT_ONCE);
  return html`<ul class="plain-list ruled">${shown.map((item, i) => html`<li key=${i}>${line(item)}</li>`)}</ul>
    ${shown.length < items.length && html`<div><${Button} small onClick=${() => setAll(true)}>${t("suppliers.show-rest", { count: items.length - shown.length })}<//></div>`}`;
}

const needs = (rule) => rule.needs.map((one) => one.join(t("suppliers.unknown-or"))).join(", ");

function Unknown({ view }) {
  return html`<${Card} title=${t("suppliers.unknown-title")}>
    <p>${t("suppliers.unknown-lead", { count: view.unknown.length })}</p>
    ${view.questions.length > 0 && html`<h3>${t("suppliers.questions", { name: view.row.name })}</h3>
      <${Some} items=${view.questions} line=${(one) => html`<span><bdi>${one.text}</bdi></span>
        <span class="dim">${t("suppliers.question-state", { state: one.state })} · ${t("suppliers.question-effect", { count: one.effect })}</span>`} />`}
    <details><summary>${t("suppliers.unknown-lead", { count: view.unknown.length }).split(".")[0]}</summary>
      <${Some} items=${view.unknown} line=${(rule) => html`<span>${rule.title}</span>
        ${rule.needs.length > 0 && html`<span class="dim">${t("suppliers.unknown-needs", { facts: needs(rule) })}</span>`}`} /></details>
    <details><summary>${t("suppliers.no-sign", { count: view.noSign.length })}${view.beyond.noSignWords && html`<span class="dim"> (${view.beyond.noSignWords})</span>`}</summary>
      <${Some} items=${view.noSign} line=${(rule) => html`<span>${rule.title}</span>`} /></details>
  <//>`;
}

/** @param {{view: object, again: () => void}} props */
export function Why({ view, again }) {
  const signs = view.flags.filter(worker);
  const around = view.flags.filter((flag) => !worker(flag));
  return html`<${Answers} view=${view} />
    ${view.flags.length === 0 && html`<${Empty} title=${t("suppliers.flags-none")}>
      <p>${t("suppliers.flags-none-lead", { answered: view.row.answered, all: view.row.applicable })}</p><//>`}
    <${Flags} title=${t("suppliers.flags-workers")} flags=${signs} view=${view} again=${again} />
    <${Flags} title=${t("suppliers.flags-around")} flags=${around} view=${view} again=${again} />
    <${Unknown} view=${view} />`;
}
