// A partner answers and hands in.
import { send } from "../lib/api.js";
import { html, useState } from "../lib/h.js";
import { t } from "../lib/i18n.js";
import { say } from "../lib/say.js";
import { Button, Notice, Problem } from "../ui/parts.js";
import { gaps, Questions } from "./questions.js";

const valuesOf = (answers) => Object.fromEntries(answers.map((one) => [one.question, one.value]));

/** @param {{one: object, again: () => void}} props */
export function Answering({ one, again }) {
  const [values, setValues] = useState(() => valuesOf(one.answers));
  const [known, setKnown] = useState(() => Object.fromEntries(one.answers.map((answer) => [answer.question, answer])));
  const [state, set] = useState({ wrong: {} });
  const at = "/community/assessments/" + one.id;
  const changed = Object.keys({ ...values, ...known }).filter((question) => (values[question] || null) !== (known[question]?.value ?? null));
  const keep = async () => {
    const answers = changed.map((question) => ({
      id: known[question]?.id || crypto.randomUUID(), question, value: values[question] || null, note: known[question]?.note ?? null, base: known[question]?.version || 0,
    }));
    if (answers.length === 0) return true;
    const taken = await send("PUT", at + "/answers", { answers });
    const now = { ...known };
    taken.kept.forEach((kept) => (now[kept.question] = kept));
    taken.conflicts.forEach((other) => (now[other.question] = other.server));
    setKnown(now);
    const wrong = Object.fromEntries([...taken.refused.map((no) => [no.question, no.why]), ...taken.conflicts.map((other) => [other.question, t("community.other-answer", { value: other.server.value || "" })])]);
    set({ wrong });
    return taken.refused.length + taken.conflicts.length === 0;
  };
  const doing = (work) => async () => {
    set((before) => ({ ...before, busy: true, error: null }));
    try {
      await work();
    } catch (error) {
      set((before) => ({ ...before, error }));
    }
    set((before) => ({ ...before, busy: false }));
  };
  const handIn = async () => {
    if (!(await keep())) return;
    await send("POST", at + "/hand-in", { gaps: gaps(one.form, values) });
    say(t("community.handed-in"));
    again();
  };
  return html`<${Notice} kind="warn">${t("community.no-names")}<//>
    ${one.askedWhy && html`<${Notice} kind="warn" title=${t("community.asked-again")}><p><bdi>${one.askedWhy}</bdi></p><//>`}
    <${Questions} form=${one.form} values=${values} wrong=${state.wrong} onValue=${(question, value) => setValues({ ...values, [question]: value })} />
    <${Problem} error=${state.error} />
    <p class="dim" role="status">${t("community.gaps", { count: gaps(one.form, values).length })}</p>
    <div class="actions end"><${Button} disabled=${state.busy} onClick=${doing(async () => (await keep()) && say(t("community.kept")))}>${t("community.keep-answers")}<//>
      <${Button} main disabled=${state.busy} onClick=${doing(handIn)}>${t("community.hand-in")}<//></div>`;
}
