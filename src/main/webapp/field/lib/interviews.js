// Interviews: written under the PIN, then sealed to the server and never read here again.
import { now } from "./bytes.js";
import { item, keep } from "./safe.js";
import { PAGE, seal } from "./seal.js";

/** An interview that nobody has written in yet. It keeps the day, and no hour. */
export const begin = (id, visit) => ({
  id, kind: "interview", visit, state: "draft",
  content: { guide: [], language: "", where: "", chosenBy: "", interpreter: "", agreed: false, at: now().slice(0, 10) },
});

/** Keeps a change of what was written. @returns {Promise<void>} when it is on the disk */
export const write = (interview, patch) =>
  keep({ ...interview, content: { ...interview.content, ...patch }, savedAt: now() });

/** What was said to one question of the guide. */
export function say(interview, question, patch) {
  const before = interview.content.guide.find((one) => one.question === question);
  const rest = interview.content.guide.filter((one) => one.question !== question);
  return write(interview, { guide: [...rest, { question, answer: null, words: "", ...before, ...patch }] });
}

/** Seals each. What could be read is replaced on the disk by what only the server opens. */
export async function sealInterviews(visit, interviews) {
  for (const one of interviews.map((kept) => item(kept.id))) {
    const envelope = await seal(visit.sealKey, one.content, PAGE);
    await keep({ id: one.id, kind: "interview", visit: visit.id, state: "waiting", savedAt: one.savedAt, envelope });
  }
}
