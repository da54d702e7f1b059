// When a question is asked: never, as long as the answer that it hangs on is another one.

// the conditions of checklists: question=value, and question>0
const CONDITION = /^\s*([^=>\s]+)\s*([=>])\s*(.*?)\s*$/;

function holds(sign, wanted, said) {
  if (sign === ">") return said.some((one) => parseFloat(one) > Number(wanted));
  return said.some((one) => one.toLowerCase() === wanted.toLowerCase());
}

/**
 * Whether a question is asked. One that hangs on a question that is not asked is not asked either; a condition that
 * cannot be read, or names no question of this form, hides nothing.
 * @param {{id: string, onlyIf?: string}} question
 * @param {{id: string, onlyIf?: string}[]} questions all of the form
 * @param {(id: string) => string[]} said what was answered to a question: yes, no, numbers, values of choices
 */
export function isAsked(question, questions, said, above = []) {
  const [, id, sign, wanted] = CONDITION.exec(question.onlyIf || "") || [];
  const on = id && questions.find((one) => one.id === id);
  if (!on || above.includes(id)) return true;
  return isAsked(on, questions, said, [...above, id]) && holds(sign, wanted, said(id));
}
