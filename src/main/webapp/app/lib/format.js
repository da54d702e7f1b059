// Numbers, dates and names as people read them.
import { has, t, tag } from "./i18n.js";

/** @param {number} n */
export const number = (n) => new Intl.NumberFormat(tag()).format(n);

/** A day in words; `iso` is a day or a time. */
export function date(iso) {
  if (!iso) return "";
  const day = iso.length === 10 ? new Date(iso + "T00:00:00Z") : new Date(iso);
  const zone = iso.length === 10 ? { timeZone: "UTC" } : {};
  return new Intl.DateTimeFormat(tag(), { day: "numeric", month: "short", year: "numeric", ...zone }).format(day);
}

/** A time in words, in the zone of this device. */
export function dateTime(iso) {
  if (!iso) return "";
  return new Intl.DateTimeFormat(tag(), { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso));
}

/** How much, in the unit that reads best. */
export function bytes(n) {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"];
  const step = n < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(n) / 3));
  const style = { style: "unit", unit: units[step], unitDisplay: step ? "short" : "long", maximumFractionDigits: step ? 1 : 0 };
  return new Intl.NumberFormat(tag(), style).format(n / 1000 ** step);
}

/** Name of a country by its ISO 3166-1 code of two letters. */
export function country(code) {
  if (!code) return t("app.country-unknown");
  try {
    return new Intl.DisplayNames(tag(), { type: "region" }).of(code);
  } catch {
    return code;
  }
}

/** Words of a code of the server; the code itself where there are none. */
export const word = (area, code) => (has(area + "." + code) ? t(area + "." + code) : code);
