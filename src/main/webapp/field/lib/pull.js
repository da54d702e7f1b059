// What the server has for whoever uses this phone: visits to an auditor, assessments to a partner.
import { get } from "../../app/lib/api.js";
import { receive } from "./answers.js";
import { pullAssessments } from "./community.js";
import { unsent } from "./queue.js";
import { all, drop, item, keep, settings } from "./safe.js";

/** Whether whoever uses this phone records visits, or tells of places as a partner. */
export const mayVisit = () => Boolean(settings().may?.includes("RECORD_VISITS"));
export const mayGive = () => Boolean(settings().may?.includes("GIVE_COMMUNITY"));

/** What is no more assigned leaves this phone, as soon as nothing of it is left to be sent. */
async function forget(kind, open, parts) {
  for (const one of all(kind).filter((any) => !open.has(any.id))) {
    if (unsent(one.id).length > 0) await keep({ ...one, gone: true });
    else for (const part of [...parts, kind]) {
      for (const any of all(part).filter((each) => each.visit === one.id || each.id === one.id)) await drop(any.id);
    }
  }
}

async function pullVisits() {
  const { items } = await get("/field/visits", { count: 100 }, AbortSignal.timeout(60000));
  for (const listed of items) {
    const full = await get("/field/visits/" + listed.id, undefined, AbortSignal.timeout(60000));
    const here = item(listed.id);
    // another key under the name of the one that was pinned is no rotation
    const swapped = here?.sealKey && full.sealKey?.kid === here.sealKey.kid && full.sealKey.spki !== here.sealKey.spki;
    const { answers, photos, interviews, ...visit } = full;
    await keep({ ...listed, ...visit, id: listed.id, kind: "visit", gone: false, swapped,
      sealKey: swapped ? here.sealKey : full.sealKey, savedAt: listed.day || listed.windowFrom || "" });
    (answers || []).forEach((one) => receive(listed.id, one));
    (photos || []).filter((one) => !item(one.id)).forEach((one) => keep({ kind: "photo", id: one.id, visit: listed.id,
      question: one.question ?? null, caption: one.caption ?? "", state: "sent", savedAt: one.at || "" }));
    (interviews || []).filter((one) => !item(one.id)).forEach((one) =>
      keep({ kind: "interview", id: one.id, visit: listed.id, state: "sent", savedAt: "" }));
  }
  return new Set(items.map((one) => one.id));
}

/** Fetches what is assigned, of what this account does. */
export async function pull() {
  if (mayVisit()) await forget("visit", await pullVisits(), ["answer", "photo", "interview", "finish", "tick"]);
  if (mayGive()) await forget("assessment", await pullAssessments(), ["given", "handed"]);
}
