// How what waits gets to the server. The same thing may arrive twice; it counts once.
import { Problem, send } from "../../app/lib/api.js";
import { contentOf } from "./answers.js";
import { arrived, differs, trying } from "./arrive.js";
import { now } from "./bytes.js";
import { sendGiven, sendHanded } from "./community.js";
import { leave } from "./photos.js";
import { again, KINDS } from "./queue.js";
import { all, bytesBeside, drop, item, keep } from "./safe.js";

const path = (one, more = "") => "/field/visits/" + one.visit + more;

async function answer(one, signal) {
  const body = { id: one.id, ...contentOf(one), photos: one.photos || [], recordedAt: one.recordedAt, base: one.version };
  const tried = trying(one);
  await keep(tried);
  try {
    const said = await send("PUT", path(one, "/answers/" + one.id), body, { signal });
    if (one.gone && item(one.id) === tried) return drop(one.id);
    return arrived(tried, { version: said.version, tried: [] });
  } catch (error) {
    if (error.status !== 409 || !error.current) throw error;
    return differs(tried, error.current);
  }
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

const WAYS = { answer, photo, interview, finish, given: sendGiven, handed: sendHanded };

// an answer is small; a picture over a slow net takes its time
const patience = (one) => AbortSignal.timeout(one.kind === "photo" ? 180000 : 30000);

/** Whether a refusal is of this thing, and no matter of the net, the server or the sign-in. */
const ofTheThing = (error) => error instanceof Problem && error.status >= 400 && error.status < 500 && ![401, 408, 425, 429].includes(error.status);

/** Not taken. Where it is only not taken now, nothing of this kind is, and all of it is kept until the server takes it. */
async function notTaken(one, error) {
  const why = error.detail || error.title;
  if (error.type !== "not-now") return keep({ ...item(one.id), state: "refused", why });
  const alike = all(one.kind, one.visit).filter((any) => any.state === "waiting");
  return Promise.all(alike.map((any) => keep({ ...any, state: "held", why })));
}

/**
 * Sends what waits, one after the other.
 * @param {boolean} held also what the server did not take when it was asked last
 * @throws {Problem} what stopped it: 401 where nobody is signed in, 0 or 5xx where the rest must wait
 */
export async function sendAll(held) {
  for (const kind of KINDS) {
    for (const one of all(kind).filter((any) => any.state === "held" && (held || !any.why))) await again(one);
    for (const waiting of all(kind).filter((one) => one.state === "waiting")) {
      // again until it rests: it may be ours from before, or was changed while it went out
      for (let tries = 0; tries < 3 && item(waiting.id)?.state === "waiting"; tries++) {
        const one = item(waiting.id);
        try {
          await WAYS[kind](one, patience(one));
        } catch (error) {
          if (!ofTheThing(error)) throw error;
          await notTaken(one, error);
        }
      }
    }
  }
}
