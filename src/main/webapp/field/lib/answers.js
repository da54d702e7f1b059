// Answers of a visit: made and changed here, and how far the checklist is.
import { isAsked } from "./asked.js";
import { newId, now } from "./bytes.js";
import { all, drop, item, keep } from "./safe.js";

/** Whose knowledge an answer is, by the kind of the question. */
const SOURCES = { observe: "AUDITOR", count: "AUDITOR", document: "DOCUMENT", management: "SUPPLIER", workers: "WORKER" };

/** What an answer says; the rest is how it gets to the server. */
const CONTENT = {
  answer: ["question", "answer", "value", "observation", "prevalence", "group", "periodFrom", "periodTo", "source", "releasability", "photos"],
  given: ["question", "value", "note"],
};

/** What the server takes where nothing is said. */
const UNSAID = { group: JSON.stringify("all"), releasability: JSON.stringify("OPEN") };

function plain(member, value) {
  const said = typeof value === "string" ? value.trim() : value;
  return !said || said.length === 0 ? UNSAID[member] : JSON.stringify(said);
}

/** Whether two answers of a kind say the same. @param {"answer" | "given"} kind of a visit, or of an assessment */
export const same = (a, b, kind) => CONTENT[kind].every((member) => plain(member, a[member]) === plain(member, b[member]));

/** What it says, as an answer of that kind. */
export const contentOf = (answer, kind = answer.kind) => Object.fromEntries(CONTENT[kind].map((member) => [member, answer[member] ?? null]));

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

/** The chosen ones of a question that any of the choices answer; between them stands a semicolon. */
export const manyOf = (value) => (value || "").split(";").map((one) => one.trim()).filter(Boolean);
export const oneOf = (many) => many.join("; ");

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
const isDone = (visit, question) => {
  const given = answersTo(visit, question.id).filter(isGiven);
  return given.length > 0 && given.every((one) => one.answer !== "NO" || one.observation);
};

const said = (visit) => (question) =>
  answersTo(visit, question).filter(isGiven).flatMap((one) => [one.answer, ...manyOf(one.value)]);

/** Questions of a section that are asked after what was answered so far. What was answered to others is kept. */
export function asked(visit, section) {
  const all = visit.checklist.sections.flatMap((one) => one.questions);
  return section.questions.filter((question) => isAsked(question, all, said(visit.id)));
}

/** How many of the questions of a section that are asked are done, and whether any was begun. */
export function progress(visit, section) {
  const questions = asked(visit, section);
  const done = questions.filter((question) => isDone(visit.id, question)).length;
  const begun = questions.some((question) => answersTo(visit.id, question.id).length > 0);
  return { done, of: questions.length, begun };
}

/** Questions that need more. */
export const gaps = (visit) =>
  visit.checklist.sections.flatMap((section) => asked(visit, section).filter((question) => !isDone(visit.id, question)));

/** The person chose between two answers that do not agree. Nothing of either is lost before. */
export async function decide(mine, keepMine) {
  const theirs = mine.current;
  const settled = { ...mine, id: theirs.id, version: theirs.version, current: undefined, why: undefined, tried: [] };
  if (theirs.id !== mine.id) await drop(mine.id);
  const gone = mine.kind === "answer" ? !theirs.answer : undefined;
  return keepMine
    ? keep({ ...settled, state: "waiting", savedAt: now() })
    : keep({ ...settled, ...contentOf(theirs, mine.kind), gone, state: "sent" });
}

/** Takes what the server has, where nothing here would be lost. */
export function receive(visit, answer) {
  const here = item(answer.id);
  if (here && (here.state !== "sent" || here.version >= answer.version)) return;
  const slot = (one) => one.question === answer.question && one.group === answer.group && one.source === answer.source;
  // the same slot under another id waits here: sending it shows both
  if (!here && all("answer", visit).some((one) => slot(one) && one.state !== "sent")) return;
  keep({ ...blank(visit, { id: answer.question }), ...contentOf(answer, "answer"), id: answer.id, version: answer.version,
    recordedAt: answer.recordedAt, savedAt: answer.recordedAt, madeAt: here?.madeAt || answer.recordedAt, gone: !answer.answer, state: "sent" });
}
