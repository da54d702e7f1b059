// Answers of a visit: made and changed here, and how far the checklist is.
import { newId, now } from "./bytes.js";
import { all, drop, item, keep } from "./safe.js";

/** Whose knowledge an answer is, by the kind of the question. */
const SOURCES = { observe: "AUDITOR", count: "AUDITOR", document: "DOCUMENT", management: "SUPPLIER", workers: "WORKER" };

/** What an answer says; the rest is how it gets to the server. */
export const CONTENT = ["question", "answer", "value", "observation", "prevalence", "group", "periodFrom", "periodTo",
  "source", "releasability", "photos"];

/** What the server takes where nothing is said. */
const UNSAID = { group: JSON.stringify("all"), releasability: JSON.stringify("OPEN") };

function plain(member, value) {
  const said = typeof value === "string" ? value.trim() : value;
  return !said || said.length === 0 ? UNSAID[member] : JSON.stringify(said);
}

/** Whether two answers say the same. */
export const same = (a, b) => CONTENT.every((member) => plain(member, a[member]) === plain(member, b[member]));

export const contentOf = (answer) => Object.fromEntries(CONTENT.map((member) => [member, answer[member] ?? null]));

/** Answers to a question that stand, in the order in which they were begun. */
export const answersTo = (visit, question) =>
  all("answer", visit)
    .filter((one) => one.question === question && !one.gone)
    .sort((a, b) => (a.madeAt || "").localeCompare(b.madeAt || ""));

/** An answer that nobody has given yet. */
export const blank = (visit, question) => ({
  kind: "answer", visit, question: question.id, version: 0, answer: null, value: null, observation: null, prevalence: null,
  group: "all", periodFrom: null, periodTo: null, source: SOURCES[question.kind] || "AUDITOR", releasability: "OPEN",
  photos: [],
});

/** Whether it says enough to be sent. */
export const isGiven = (answer) => Boolean(answer.answer);

/** Whether the server has it, or may have it. */
const isKnown = (answer) => answer.version > 0 || answer.tried?.length > 0;

/** Keeps a change of an answer. @returns {Promise<void>} when it is on the disk */
export function change(answer, patch) {
  const at = now();
  const made = { ...answer, id: answer.id || newId(), madeAt: answer.madeAt || at, ...patch, savedAt: at, recordedAt: at };
  // what is open between two answers stays open until the person has chosen
  const open = made.current ? "conflict" : isGiven(made) || isKnown(made) ? "waiting" : "draft";
  return keep({ ...made, state: open, why: undefined });
}

/** Takes an answer back. The server is told where it may know of it. */
export function takeBack(answer) {
  if (!isKnown(answer)) return drop(answer.id);
  return keep({ ...answer, answer: null, value: null, gone: true, state: "waiting", savedAt: now(), why: undefined });
}

/** Whether a question needs no more: each No says what was seen. */
export const isDone = (visit, question) => {
  const given = answersTo(visit, question.id).filter(isGiven);
  return given.length > 0 && given.every((one) => one.answer !== "NO" || one.observation);
};

/** How many questions of a section are done, and whether any was begun. */
export function progress(visit, section) {
  const done = section.questions.filter((question) => isDone(visit, question)).length;
  const begun = section.questions.some((question) => answersTo(visit, question.id).length > 0);
  return { done, of: section.questions.length, begun };
}

/** Questions that need more. */
export const gaps = (visit) =>
  visit.checklist.sections.flatMap((section) => section.questions.filter((question) => !isDone(visit.id, question)));

/** The person chose between two answers that do not agree. Nothing of either is lost before. */
export async function decide(mine, keepMine) {
  const theirs = mine.current;
  const settled = { ...mine, id: theirs.id, version: theirs.version, current: undefined, why: undefined, tried: [] };
  if (theirs.id !== mine.id) await drop(mine.id);
  return keepMine
    ? keep({ ...settled, state: "waiting", savedAt: now() })
    : keep({ ...settled, ...contentOf(theirs), gone: !theirs.answer, state: "sent" });
}

/** Takes what the server has, where nothing here would be lost. */
export function receive(visit, answer) {
  const here = item(answer.id);
  if (here && (here.state !== "sent" || here.version >= answer.version)) return;
  const slot = (one) => one.question === answer.question && one.group === answer.group && one.source === answer.source;
  // the same slot under another id waits here: sending it shows both
  if (!here && all("answer", visit).some((one) => slot(one) && one.state !== "sent")) return;
  keep({ ...blank(visit, { id: answer.question }), ...contentOf(answer), id: answer.id, version: answer.version,
    recordedAt: answer.recordedAt, savedAt: answer.recordedAt, madeAt: here?.madeAt || answer.recordedAt, gone: !answer.answer, state: "sent" });
}
