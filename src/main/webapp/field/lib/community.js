// Community assessments: what a partner says of a place. Nobody is asked who told it.
import { get, send } from "../../app/lib/api.js";
import { contentOf } from "./answers.js";
import { arrived, differs, trying } from "./arrive.js";
import { isAsked } from "./asked.js";
import { newId, now } from "./bytes.js";
import { all, drop, item, keep } from "./safe.js";

const PATH = "/community/assessments";
const MOST = 100;

/** What is answered where the partner does not know. */
export const UNKNOWN = "unknown";

/** Whether answers are taken. */
export const isOpen = (assessment) => ["OPEN", "ASK_AGAIN"].includes(assessment.state);

/** The chosen ones of a question that any of the choices answer. */
export const manyOf = (value) => (value && value !== UNKNOWN ? value.split("|") : []);
export const oneOf = (many) => many.join("|") || null;

/** The answer to a question; none before. */
export const givenTo = (assessment, question) => all("given", assessment).find((one) => one.question === question);

/** Keeps a change of an answer. @returns {Promise<void>} when it is on the disk */
export function give(assessment, question, patch) {
  const before = givenTo(assessment, question) || { id: newId(), kind: "given", visit: assessment, question, version: 0, value: null, note: null };
  const made = { ...before, ...patch, savedAt: now() };
  const known = made.version > 0 || made.tried?.length > 0;
  const open = made.current ? "conflict" : made.value !== null || known ? "waiting" : "draft";
  return keep({ ...made, state: open, why: undefined });
}

const questionsOf = (assessment) => assessment.form.sections.flatMap((one) => one.questions);

const said = (assessment) => (question) => {
  const value = givenTo(assessment, question)?.value;
  return value && value !== UNKNOWN ? value.split("|") : [];
};

/** Questions of a section that are asked after what was answered so far. */
export const asked = (assessment, section) =>
  section.questions.filter((one) => isAsked(one, questionsOf(assessment), said(assessment.id)));

const isDone = (assessment, question) => Boolean(givenTo(assessment.id, question.id)?.value);

/** How many of the questions of a section that are asked are answered. */
export function progress(assessment, section) {
  const questions = asked(assessment, section);
  const done = questions.filter((question) => isDone(assessment, question)).length;
  return { done, of: questions.length, begun: done > 0 };
}

/** Questions that are asked and not answered. */
export const gaps = (assessment) =>
  assessment.form.sections.flatMap((one) => asked(assessment, one)).filter((question) => !isDone(assessment, question));

/** Hands it in, as soon as every answer is there. */
export function handIn(assessment) {
  const [before] = all("handed", assessment.id);
  const missing = gaps(assessment).map((one) => one.id);
  return keep({ id: before?.id || newId(), kind: "handed", visit: assessment.id, gaps: missing, state: "waiting", savedAt: now() });
}

function settle(one, told) {
  const of = (list) => (list || []).find((any) => any.question === one.question);
  const kept = of(told.kept);
  const other = of(told.conflicts);
  const refused = of(told.refused);
  if (other) return differs(one, other.server);
  if (refused) return item(one.id) === one ? keep({ ...one, state: "refused", why: refused.why }) : undefined;
  // what was in no list was taken away here and never was there
  return arrived(one, { version: kept ? kept.version : one.version, tried: [] });
}

/** Sends an answer, and with it all that wait of the same assessment. */
export async function sendGiven({ visit }, signal) {
  const sending = all("given", visit).filter((one) => one.state === "waiting").slice(0, MOST).map(trying);
  for (const one of sending) await keep(one);
  const answers = sending.map((one) => ({ id: one.id, ...contentOf(one), version: one.version, base: one.version }));
  const told = await send("PUT", PATH + "/" + visit + "/answers", { answers }, { signal });
  for (const one of sending) await settle(one, told);
}

/** Hands in once nothing of it is left here; until then it is kept. */
export async function sendHanded(one, signal) {
  if (all("given", one.visit).some((any) => !["sent", "draft"].includes(any.state))) return keep({ ...one, state: "held" });
  const told = await send("POST", PATH + "/" + one.visit + "/hand-in", { gaps: one.gaps }, { signal });
  const here = item(one.visit);
  if (here) await keep({ ...here, state: told.state, version: told.version });
  return arrived(one, {});
}

/** Takes what the server has, where nothing here would be lost. */
async function receive(assessment, answers) {
  const there = new Set(answers.map((one) => one.id));
  for (const one of all("given", assessment).filter((any) => any.state === "sent" && !there.has(any.id))) await drop(one.id);
  for (const one of answers) {
    const here = givenTo(assessment, one.question);
    // what waits here under whatever id is sent, and shows both where they differ
    if (here && (here.state !== "sent" || here.version >= one.version)) continue;
    await keep({ ...contentOf(one, "given"), id: one.id, kind: "given", visit: assessment, version: one.version, savedAt: now(), state: "sent" });
  }
}

/** Fetches what is assigned. @returns {Promise<Set<string>>} ids of it */
export async function pullAssessments() {
  const { items } = await get(PATH, { count: MOST }, AbortSignal.timeout(60000));
  for (const listed of items) {
    const here = item(listed.id);
    if (here && here.version === listed.version && !isOpen(listed)) continue;
    const { answers, ...full } = await get(PATH + "/" + listed.id, undefined, AbortSignal.timeout(60000));
    await keep({ ...full, kind: "assessment", gone: false, savedAt: full.due || "" });
    await receive(listed.id, answers || []);
    if (isOpen(full)) for (const one of all("handed", listed.id).filter((any) => any.state === "sent")) await drop(one.id);
  }
  return new Set(items.map((one) => one.id));
}
