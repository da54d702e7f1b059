// The lock: a PIN makes the key that wraps the random key under which everything is kept.
import { bytesOf, chance, newId } from "./bytes.js";
import { read, write } from "./db.js";

const ROUNDS = 600000;

/** After so many wrong PINs in a row everything is removed. */
export const TRIES = 10;

/** Fewest characters of a PIN. */
export const LEAST = 6;

let key = null;

/** Whether the PIN was given since this page was loaded or locked. */
export const isOpen = () => key !== null;

/** Whether a PIN was ever set here. */
export const isSet = async () => Boolean(await read("meta", "lock"));

/** A random name of this phone for the server. */
export const device = async () => (await read("meta", "lock"))?.device;

async function wrapping(pin, salt, iterations) {
  const base = await crypto.subtle.importKey("raw", bytesOf(pin.normalize("NFKC")), "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations };
  return crypto.subtle.deriveKey(how, base, { name: "AES-GCM", length: 256 }, false, ["wrapKey", "unwrapKey"]);
}

async function wrapped(pin, data) {
  const salt = chance(16);
  const iv = chance(12);
  const outer = await wrapping(pin, salt, ROUNDS);
  const inner = await crypto.subtle.wrapKey("raw", data, outer, { name: "AES-GCM", iv });
  return { salt, iv, inner, rounds: ROUNDS, wrong: 0, nextAt: 0 };
}

async function unwrapped(pin, kept, extractable) {
  const outer = await wrapping(pin, kept.salt, kept.rounds);
  const way = { name: "AES-GCM", iv: kept.iv };
  return crypto.subtle.unwrapKey("raw", kept.inner, outer, way, "AES-GCM", extractable, ["encrypt", "decrypt"]);
}

/** Sets the first PIN, with a new key. */
export async function setPin(pin) {
  const data = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt", "decrypt"]);
  const kept = { ...(await wrapped(pin, data)), device: newId() };
  await write("meta", "lock", kept);
  key = await unwrapped(pin, kept, false);
}

// milliseconds; none for the first two, so that a slip of the thumb costs nothing
const pause = (wrong) => (wrong < 3 ? 0 : Math.min(300000, 5000 * 2 ** (wrong - 3)));

/** How long the next try has to wait, and how many there are. @returns {Promise<{wait: number, left: number}>} */
export async function patience() {
  const kept = await read("meta", "lock");
  const wait = Math.min(pause(kept.wrong), Math.max(0, kept.nextAt - Date.now()));
  return { wait, left: TRIES - kept.wrong };
}

/**
 * Tries a PIN.
 * @returns {Promise<boolean>} whether it was right; what a wrong one costs is told by `patience`
 */
export async function unlock(pin, extractable = false) {
  const kept = await read("meta", "lock");
  if ((await patience()).wait > 0) return false;
  const wrong = kept.wrong + 1;
  // counted before it is tried, so that closing the app takes no try back
  await write("meta", "lock", { ...kept, wrong, nextAt: Date.now() + pause(wrong) });
  try {
    const found = await unwrapped(pin, kept, extractable);
    await write("meta", "lock", { ...kept, wrong: 0, nextAt: 0 });
    if (extractable) return found;
    key = found;
    return true;
  } catch {
    return false;
  }
}

/** Sets another PIN. @returns {Promise<boolean>} whether the old one was right */
export async function changePin(old, pin) {
  const data = await unlock(old, true);
  if (!data) return false;
  await write("meta", "lock", { ...(await wrapped(pin, data)), device: await device() });
  return true;
}

/** Forgets the key. */
export function shut() {
  key = null;
}

/** Encrypts what is kept under a name; it opens under no other. */
export async function enclose(name, bytes) {
  const iv = chance(12);
  const body = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: bytesOf(name) }, key, bytes);
  return { iv, body };
}

/** @throws {Error} if it was changed, or belongs to another name */
export async function disclose(name, { iv, body }) {
  return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: bytesOf(name) }, key, body));
}
