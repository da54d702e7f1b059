// A short message at the foot of the page, read out by screen readers, with an undo where there is one.
const listeners = new Set();

/** @param {string} words @param {() => any} [undo] */
export function say(words, undo) {
  listeners.forEach((listener) => listener({ words, undo }));
}

/** @param {(said: {words: string, undo?: () => any}) => void} listener @returns {() => void} */
export function onSay(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
