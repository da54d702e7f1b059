// What the values of places and partners are called.
import { html } from "../lib/h.js";
import { t, tag } from "../lib/i18n.js";
import { date } from "../lib/format.js";
import { Notice } from "../ui/parts.js";

export const PLACES = ["PORT", "DISTRICT", "CORRIDOR_HUB"];
export const PARTNERS = ["NGO", "UNION", "FAITH", "HELPLINE", "SHELTER", "EMBASSY", "LABOUR_INSPECTORATE", "COMMUNITY_GROUP"];
export const AIDS = ["ADVICE", "LEGAL_AID", "SHELTER", "MEDICAL", "INTERPRETING", "EMERGENCY", "COMPLAINTS", "OUTREACH", "RETURN_HOME"];
export const FOLLOW_UPS = ["VISIT", "CORRECTIVE_ACTION", "SHARED_ACTION", "TRAINING", "PROTECTION", "NO_FOLLOW_UP"];
export const PURPOSES = ["PROSECUTION", "PROTECTION", "PREVENTION"];

/** Choices for a field. @param {string} prefix key of the words @param {string[]} values */
export const choices = (prefix, values) => values.map((value) => ({ value, text: t(prefix + value) }));

/** Today, as an ISO day. */
export const today = () => new Date().toISOString().slice(0, 10);

/** Names of languages by their codes. @param {string[]} codes */
export function languages(codes) {
  const names = new Intl.DisplayNames(tag(), { type: "language" });
  return codes.map((code) => names.of(code) || code).join(", ");
}

/** Codes that somebody wrote with commas or blanks between. @param {string} text */
export const codes = (text) => text.split(/[\s,;]+/).filter(Boolean);

/** Warnings of one kind of thing. @param {{area: string, all: string[]}} props */
export function Warnings({ area, all }) {
  return all.map((one) => html`<${Notice} key=${one} kind="warn">${t("community." + area + "-" + one)}<//>`);
}

/** What became of what a partner gave. @param {{one: object}} props */
export function Became({ one }) {
  const { became } = one;
  const lines = [
    one.handedInOn && t("community.became-handed", { date: date(one.handedInOn) }),
    became.readOn && t("community.became-read", { date: date(became.readOn) }),
    one.askedWhy && t("community.became-asked", { why: one.askedWhy }),
    became.countsSince && t("community.became-counts", { date: date(became.countsSince) }),
    ...became.countedOn.map((day) => t("community.became-counted", { date: date(day) })),
    ...became.followUps.map((next) => t("community.follow-" + next.kind) + " · " + date(next.day)),
  ].filter(Boolean);
  return lines.length === 0 ? html`<p class="dim">${t("community.became-nothing")}</p>`
    : html`<ul>${lines.map((line) => html`<li><bdi>${line}</bdi></li>`)}</ul>`;
}
