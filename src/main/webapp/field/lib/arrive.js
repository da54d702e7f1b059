// What becomes of an answer when the server has spoken: it is there, or the server has another one.
import { contentOf, same } from "./answers.js";
import { now } from "./bytes.js";
import { drop, item, keep } from "./safe.js";

/** Keeps what was sent as it came back, unless it was changed here meanwhile. */
export function arrived(sent, patch) {
  const here = item(sent.id);
  if (!here) return undefined;
  const still = here === sent;
  return keep({ ...here, ...patch, state: still ? "sent" : here.state, sentAt: now() });
}

/** The answer with what is tried now, known before it goes out: a lost reply is not taken for somebody else's answer. */
export const trying = (one) => ({ ...one, tried: [...(one.tried || []), contentOf(one)] });

/** The server has another answer. It is ours if we sent it once and did not hear of it. */
export async function differs(one, theirs) {
  const here = item(one.id);
  if (!here) return undefined;
  const { kind } = here;
  const own = theirs.id === here.id && (one.tried || []).some((tried) => same(tried, theirs, kind));
  const alike = same(here, theirs, kind);
  if (own) return keep({ ...here, version: theirs.version, tried: [], state: alike ? "sent" : "waiting" });
  if (alike) {
    await drop(here.id);
    return keep({ ...here, id: theirs.id, version: theirs.version, tried: [], state: "sent" });
  }
  const current = { ...contentOf(theirs, kind), id: theirs.id, version: theirs.version };
  return keep({ ...here, current, state: "conflict" });
}
