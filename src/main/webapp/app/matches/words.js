// What stands beside each other of two, and reasons in words.
import { country, date } from "../lib/format.js";
import { has, t } from "../lib/i18n.js";

const scheme = (name) => (has("matches.scheme-" + name) ? t("matches.scheme-" + name) : name);

const numbers = (side) => side.identifiers.map((one) => {
  const cut = one.indexOf(":");
  return scheme(one.slice(0, cut)) + " " + one.slice(cut + 1);
}).join(", ");

/** Key of the label, and what is stated; empty text where nothing is. */
export const ROWS = [
  ["name", (side) => side.name],
  ["names", (side) => side.names.slice(1).join(" · ")],
  ["companies", (side) => side.companies.filter((one) => one !== side.name).join(" · ")],
  ["country", (side) => side.country && country(side.country)],
  ["region", (side) => side.region],
  ["city", (side) => side.city],
  ["postcode", (side) => side.postcode],
  ["address", (side) => side.address],
  ["position", (side) => side.latitude && side.latitude + ", " + side.longitude],
  ["identifiers", numbers],
  ["list", (side) => side.list],
  ["since", (side) => (/^\d{4}-\d\d-\d\d$/.test(side.since) ? date(side.since) : side.since)],
  ["note", (side) => side.note],
  ["files", (side) => side.files.join(", ")],
];

/** A reason in words. @param {{code: string, values: object}} one */
export function reason({ code, values }) {
  const said = { ...values };
  for (const name of ["country", "one", "other"]) {
    if (said[name]) said[name] = country(said[name]);
  }
  if (said.scheme) said.scheme = scheme(said.scheme);
  for (const name of ["metres", "kilometres"]) {
    if (said[name]) said[name] = Number(said[name]);
  }
  return t("matches.why-" + code, said);
}
