// Speaks with the server: whose session it is, whether this phone is to be emptied, what waits, what is assigned.
import { get, send } from "../../app/lib/api.js";
import { now } from "./bytes.js";
import { choose, settings, tell } from "./safe.js";
import { device, isOpen } from "./lock.js";
import { removeAll } from "./phone.js";
import { counts } from "./queue.js";

const SOON = 2500;
const FRESH = 300000;
// a net that comes back does not always say so
const LATER = [10000, 30000, 60000];
let running = null;
let timer = 0;
let failed = 0;

/** "ok", "offline", "silent" (the server is there and has trouble), "signed-out", "other" (somebody else's session), "none" (has no work here) */
let net = navigator.onLine ? "ok" : "offline";

/** What stands between this phone and the server. */
export const netState = () => (navigator.onLine ? net : "offline");
export const isRunning = () => running !== null;

/** Who is signed in; null where nobody is. Asks first, so that no refusal stands in the console. */
export async function session() {
  const { signedIn } = await get("/sign-in", undefined, AbortSignal.timeout(30000));
  return signedIn ? get("/session", undefined, AbortSignal.timeout(30000)) : null;
}

/** Empties this phone where its owner or an administrator asked for it. */
async function obey() {
  const name = await device();
  const said = await send("PUT", "/field/devices/" + name, {}, { signal: AbortSignal.timeout(30000) });
  if (said.remove) await removeAll(name);
  return said.remove;
}

/** What an account may do that has work for this app. */
const WORK = ["RECORD_VISITS", "GIVE_COMMUNITY"];

const isFresh = () => Date.now() - Date.parse(settings().pulledAt || 0) < FRESH;

async function once(whole) {
  const me = await session();
  if (!me) return "signed-out";
  if (settings().account && settings().account !== me.account) return "other";
  const may = me.permissions.filter((one) => WORK.includes(one)).sort();
  if (!settings().account || String(settings().may) !== String(may)) await choose({ account: me.account, name: me.name, may });
  if (await obey()) return "ok";
  if (!may.length) return "none";
  // only now: before the PIN nothing of it is needed
  const [{ sendAll }, { pull }] = await Promise.all([import("./sending.js"), import("./pull.js")]);
  // not after every answer: it would cost a slow net much
  const much = whole || !isFresh();
  await sendAll(much);
  if (much) {
    await pull();
    await choose({ pulledAt: now() });
  }
  return "ok";
}

async function talk(whole) {
  tell();
  try {
    net = navigator.onLine ? await once(whole) : "offline";
    failed = 0;
  } catch (error) {
    net = { 401: "signed-out", 403: "none" }[error.status] || (error.status ? "silent" : "offline");
    failed++;
  }
}

function rest() {
  running = null;
  if (!isOpen()) return;
  tell();
  if (net === "ok" && counts().waiting > 0) syncSoon();
  if (net === "silent" || net === "offline") timer = setTimeout(() => sync(false), LATER[Math.min(Math.max(failed, 1), LATER.length) - 1]);
}

/**
 * Speaks with the server now, once at a time.
 * @param {boolean} [whole] asks for what is assigned, however lately it was asked
 * @returns {Promise<void>} never fails
 */
export function sync(whole = true) {
  clearTimeout(timer);
  if (!isOpen()) return Promise.resolve();
  // without a connection the talk is over before it returns; only after that it is none that runs
  running ??= talk(whole).then(rest);
  return running;
}

/** Speaks with the server when the person has stopped writing. */
export function syncSoon() {
  clearTimeout(timer);
  timer = setTimeout(() => sync(false), SOON);
}

/** Before the PIN: only whether this phone is to be emptied. */
export async function obeyLocked() {
  if (!navigator.onLine || !(await device())) return;
  try {
    const { signedIn } = await get("/sign-in");
    if (signedIn) await obey();
  } catch {
    // asked again at the next start
  }
}

/** Follows the connection. */
export function followNet() {
  addEventListener("online", () => (tell(), sync()));
  addEventListener("offline", tell);
}
