// Words. Keys and texts stand in the message catalogues of the server.
const RTL = new Set(["ar"]);
let words = {};
let language = "en";
let plurals = new Intl.PluralRules("en");

/** Loads the words of the language that this device has chosen; English where there are none. */
export async function loadWords() {
  const kept = localStorage.getItem("tual-language") || "en";
  let response = await fetch("/messages/" + encodeURIComponent(kept));
  language = response.ok ? kept : "en";
  if (!response.ok) response = await fetch("/messages/en");
  words = await response.json();
  plurals = new Intl.PluralRules(language);
  document.documentElement.lang = language;
  document.documentElement.dir = RTL.has(language) ? "rtl" : "ltr";
}

/** Languages that have words, each with its own name and how far it is. */
export const languages = async () => (await fetch("/messages/")).json();

/** Keeps the language on this device and begins anew. */
export function choose(tag) {
  localStorage.setItem("tual-language", tag);
  location.reload();
}

/** @returns {string} the language in force */
export const current = () => language;

/** Tag for numbers and dates: Latin digits and the Gregorian calendar in every language. */
export const tag = () => language + "-u-nu-latn-ca-gregory";

/** Whether there are words for a key. */
export const has = (key) => key in words;

/**
 * The words of a key; with `count`, those of the plural form.
 * @param {string} key @param {object} [values] by name, as {name} in the text
 */
export function t(key, values = {}) {
  const form = values.count === undefined ? key : key + "." + plurals.select(Number(values.count));
  const found = words[form] ?? words[key + ".other"] ?? words[key] ?? key;
  return found.replace(/\{(\w+)\}/g, (all, name) => {
    const value = values[name];
    if (value === undefined) return all;
    return typeof value === "number" ? new Intl.NumberFormat(tag()).format(value) : String(value);
  });
}
