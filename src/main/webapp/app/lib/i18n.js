// Words. Keys and texts stand in the message catalogues of the server.
const RTL = new Set(["ar"]);
const words = {};
let language = "en";
let plurals = new Intl.PluralRules("en");

const loaded = new Map();

async function load(area) {
  const response = await fetch("/messages/" + language + "/" + area);
  if (!response.ok) throw new Error(area);
  Object.assign(words, await response.json());
}

/** Loads the words of some areas, each once. */
export function needWords(areas) {
  return Promise.all(areas.map((area) => {
    if (!loaded.has(area)) loaded.set(area, load(area).catch((error) => (loaded.delete(area), Promise.reject(error))));
    return loaded.get(area);
  }));
}

/** Begins with the language that this device has chosen, English where it has no words, and the first areas. */
export async function loadWords(areas) {
  language = localStorage.getItem("tual-language") || "en";
  if (language !== "en" && !(await languages()).some((one) => one.tag === language)) language = "en";
  await needWords(areas);
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
