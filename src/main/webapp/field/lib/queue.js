// What waits on this phone, and how far each thing is.
import { all, keep } from "./safe.js";

/** In this order, so that an answer is there before its photo, and all before the end. */
export const KINDS = ["answer", "photo", "interview", "finish", "given", "handed"];

const OLD = 5 * 24 * 60 * 60 * 1000;

const things = () => KINDS.flatMap((kind) => all(kind));

/** How many things are in which state, and how many wait for more than five days. */
export function counts() {
  const found = { draft: 0, waiting: 0, held: 0, sent: 0, refused: 0, conflict: 0, old: 0 };
  const old = new Date(Date.now() - OLD).toISOString();
  for (const one of things()) {
    found[one.state]++;
    if (one.state !== "sent" && one.savedAt < old) found.old++;
  }
  return found;
}

/** Things that the server does not have, of one visit or assessment where it is given. */
export const unsent = (visit) => things().filter((one) => one.state !== "sent" && (!visit || one.visit === visit));

/** Lets what was refused or held go out again. */
export const again = (one) => keep({ ...one, state: "waiting", why: undefined });
