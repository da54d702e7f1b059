// What waits on this phone and how it gets to the server. The same thing may arrive twice; it counts once.
import { Problem, send } from "../../app/lib/api.js";
import { CONTENT, contentOf, same } from "./answers.js";
import { now } from "./bytes.js";
import { leave } from "./photos.js";
import { all, bytesBeside, drop, item, keep } from "./safe.js";

/** In this order, so that an answer is there before its photo, and all before the end. */
const KINDS = ["answer", "photo", "interview", "finish"];

const OLD = 5 * 24 * 60 * 60 * 1000;

const things = () => KINDS.flatMap((kind) => all(kind));

/** How many things are in which state, and how many wait for more than five days. */
export function counts() {
  const found = { draft: 0, waiting: 0, sent: 0, refused: 0, conflict: 0, old: 0 };
  const old = new Date(Date.now() - OLD).toISOString();
  for (const one of things()) {
    found[one.state]++;
    if (one.state !== "sent" && one.savedAt < old) found.old++;
  }
  return found;
}

/** Things that the server does not have, of one visit where it is given. */
export const unsent = (visit) => things().filter((one) => one.state !== "sent" && (!visit || one.visit === visit));

const path = (one, more = "") => "/field/visits/" + one.visit + more;

/** Sends a change of it, and keeps what came back unless it was changed here meanwhile. */
function arrived(sent, patch) {
  const here = item(sent.id);
  if (!here) return undefined;
  const still = here === sent;
  return keep({ ...here, ...patch, state: still ? "sent" : here.state, sentAt: now() });
}

async function answer(one, signal) {
  const body = { id: one.id, ...contentOf(one), photos: one.photos || [], recordedAt: one.recordedAt, base: one.version };
  // what was tried is known before, so that a lost reply is not taken for somebody else's answer
  const trying = { ...one, tried: [...(one.tried || []), contentOf(one)] };
  await keep(trying);
  try {
    const said = await send("PUT", path(one, "/answers/" + one.id), body, { signal });
    if (one.gone && item(one.id) === trying) return drop(one.id);
    return arrived(trying, { version: said.version, tried: [] });
  } catch (error) {
    if (error.status !== 409 || !error.current) throw error;
    return differs(trying, error.current);
  }
}

/** The server has another answer. It is ours if we sent it once and did not hear of it. */
async function differs(one, theirs) {
  const here = item(one.id);
  if (!here) return undefined;
  const own = theirs.id === here.id && (one.tried || []).some((tried) => same(tried, theirs));
  if (own) {
    const alike = same(here, theirs);
    return keep({ ...here, version: theirs.version, tried: [], state: alike ? "sent" : "waiting" });
  }
  if (same(here, theirs)) {
    await drop(here.id);
    return keep({ ...here, id: theirs.id, version: theirs.version, tried: [], state: "sent" });
  }
  const current = { ...Object.fromEntries(CONTENT.map((member) => [member, theirs[member] ?? null])), id: theirs.id, version: theirs.version };
  return keep({ ...here, current, state: "conflict" });
}

async function photo(one, signal) {
  let here = one;
  if (!here.bytesSent) {
    const bytes = await bytesBeside(one.id);
    const how = { type: "image/jpeg", digest: "sha-256=:" + one.digest + ":", signal };
    await send("PUT", path(one, "/photos/" + one.id), bytes, how);
    here = { ...item(one.id), bytesSent: true };
    await keep(here);
  }
  const about = { question: here.question, caption: here.caption, sealed: here.sealed };
  await send("PUT", path(one, "/photos/" + one.id + "/about"), about, { signal });
  await arrived(here, {});
  return leave(here);
}

async function interview(one, signal) {
  await send("PUT", path(one, "/interviews/" + one.id), { ...one.envelope, base: 0 }, { signal });
  return keep({ id: one.id, kind: "interview", visit: one.visit, state: "sent", savedAt: one.savedAt, sentAt: now() });
}

async function finish(one, signal) {
  await send("POST", path(one, "/finish"), { gaps: one.gaps, words: one.words, at: one.savedAt }, { signal });
  return arrived(one, {});
}

const WAYS = { answer, photo, interview, finish };

// an answer is small; a picture over a slow net takes its time
const patience = (one) => AbortSignal.timeout(one.kind === "photo" ? 180000 : 30000);

/** Whether a refusal is of this thing, and no matter of the net, the server or the sign-in. */
const ofTheThing = (error) => error instanceof Problem && error.status >= 400 && error.status < 500 && ![401, 408, 425, 429].includes(error.status);

/**
 * Sends what waits, one after the other.
 * @throws {Problem} what stopped it: 401 where nobody is signed in, 0 or 5xx where the rest must wait
 */
export async function sendAll() {
  for (const kind of KINDS) {
    for (const waiting of all(kind).filter((one) => one.state === "waiting")) {
      // again until it rests: it may be ours from before, or was changed while it went out
      for (let tries = 0; tries < 3 && item(waiting.id)?.state === "waiting"; tries++) {
        const one = item(waiting.id);
        try {
          await WAYS[kind](one, patience(one));
        } catch (error) {
          if (!ofTheThing(error)) throw error;
          await keep({ ...item(one.id), state: "refused", why: error.detail || error.title });
        }
      }
    }
  }
}

/** Lets what was refused go out again. */
export const again = (one) => keep({ ...one, state: "waiting", why: undefined });
