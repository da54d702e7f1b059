// Who helps people, the nearest first.
import { date, number } from "../lib/format.js";
import { html } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { Notice } from "../ui/parts.js";
import { languages } from "./words.js";

function way(one) {
  if (one.hoursAway !== undefined && one.hoursAway !== null) return t("community.hours-away", { count: one.hoursAway });
  if (one.km > 0) return t("community.km", { km: number(one.km) });
  return t("community.time-not-known");
}

/** Hours until help is there, or why nobody can say. @param {{time: object}} props */
export function Time({ time }) {
  const known = time.state === "KNOWN";
  return html`<span class=${known ? "tag" : "tag strong"}>${known ? t("community.hours-away", { count: time.hours }) : t("community.state-" + time.state)}</span>
    ${time.vessel && time.daysToPort !== undefined && html` <span class="dim">${t("community.days-to-port", { count: time.daysToPort })}</span>`}`;
}

/** @param {{help: object[]}} props */
export function HelpList({ help }) {
  const here = help.some((one) => one.here);
  return html`${!here && html`<${Notice} kind="warn">${t("community.no-help")}<//>`}
    ${!here && help.length > 0 && html`<h3>${t("community.help-elsewhere")}</h3>`}
    <ul class="plain-list ruled">${help.map((one) => html`<li key=${one.partner}>
    <strong><bdi>${one.name || t("community.partner-" + one.kind)}</bdi></strong>
    <span class="tags"><span class="tag">${t("community.partner-" + one.kind)}</span><span>${way(one)}</span>
      <span class="dim">${one.placeName && !one.here ? one.placeName : ""}</span></span>
    <span>${one.through && html`${t("community.through")} <bdi>${one.through}</bdi> `}<bdi>${one.phone}</bdi> ${one.web && html`<a href=${one.web} rel="noreferrer">${t("community.web")}</a>`}</span>
    <span class="dim">${[one.hours, languages(one.languages), one.services.map((aid) => t("community.aid-" + aid)).join(", ")].filter(Boolean).join(" · ")}</span>
    <span class=${one.stale ? "tag strong" : "dim"}>${t(one.stale ? "community.verified-old" : "community.verified", { date: date(one.verifiedOn) })}</span>
  </li>`)}</ul>`;
}
