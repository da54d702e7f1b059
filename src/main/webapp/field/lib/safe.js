// Everything that is kept on this phone, readable while it is unlocked. On the disk it is encrypted.
import { useEffect, useState } from "../../app/lib/h.js";
import { bytesOf, textOf } from "./bytes.js";
import { keys, read, remove, write } from "./db.js";
import { disclose, enclose, isOpen, shut } from "./lock.js";

const items = new Map();
let writing = Promise.resolve();
let trouble = null;

/** Tells the pages that something changed. */
export const tell = () => dispatchEvent(new CustomEvent("notes-changed"));

/** Draws a part again whenever something changed. */
export function useChanges() {
  const [turn, set] = useState(0);
  useEffect(() => {
    const changed = () => set((n) => n + 1);
    addEventListener("notes-changed", changed);
    return () => removeEventListener("notes-changed", changed);
  }, []);
  return turn;
}

/** Why something could not be kept; null if all is well. */
export const notKept = () => trouble;

// one after the other, so that what was written last stays
function soon(what) {
  const done = writing.then(what);
  writing = done.catch((error) => {
    trouble = error;
    tell();
  });
  return done;
}

/** Reads all after the PIN was right. */
export async function openAll() {
  items.clear();
  for (const id of await keys("items")) {
    const kept = await read("items", id);
    items.set(id, JSON.parse(textOf(await disclose(id, kept))));
  }
  tell();
}

/** Waits for what is being written, then forgets what can be read. */
export async function lock() {
  dispatchEvent(new CustomEvent("notes-locking"));
  await writing;
  items.clear();
  shut();
  tell();
}

/** Keeps an item in place of the one with its id. Pages see it at once. @returns {Promise<void>} when it is on the disk */
export function keep(item) {
  items.set(item.id, item);
  tell();
  return soon(async () => {
    await write("items", item.id, await enclose(item.id, bytesOf(JSON.stringify(item))));
    trouble = null;
  });
}

/** Takes an item off this phone, with its bytes. */
export function drop(id) {
  items.delete(id);
  tell();
  return soon(async () => {
    await remove("items", id);
    await remove("bytes", id);
  });
}

/** Keeps bytes beside the item with this id. */
export const keepBytes = (id, bytes) => soon(async () => write("bytes", id, await enclose("bytes " + id, bytes)));

/** @returns {Promise<Uint8Array | null>} the bytes beside an item */
export async function bytesBeside(id) {
  const kept = await read("bytes", id);
  return kept ? disclose("bytes " + id, kept) : null;
}

export const dropBytes = (id) => soon(() => remove("bytes", id));

export const item = (id) => items.get(id);

/** Items of a kind, of one visit where it is given; the oldest first. */
export function all(kind, visit) {
  if (!isOpen()) return [];
  return [...items.values()]
    .filter((one) => one.kind === kind && (visit === undefined || one.visit === visit))
    .sort((a, b) => (a.savedAt || "").localeCompare(b.savedAt || ""));
}

/** What this phone was told once: whose it is, and what its owner chose. */
export const settings = () => items.get("settings") || { id: "settings", kind: "settings" };
export const choose = (patch) => keep({ ...settings(), ...patch });
