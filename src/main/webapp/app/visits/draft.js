// A plan as its form holds it, and as the server takes it.
import { listed } from "./words.js";

const text = (value) => (value === undefined || value === null ? "" : String(value));
const some = (value) => value.trim() || undefined;
const count = (value) => (value === "" ? undefined : Number(value));

/** @param {object} [plan] of the server @returns {object} flat, all of it text */
export function fromPlan(plan = {}) {
  const { sample, checklist, help } = plan;
  return {
    mode: text(plan.mode), from: text(plan.from), to: text(plan.to),
    workers: text(plan.workers), preset: plan.preset || "usual", manDays: text(plan.manDays),
    individual: text(sample?.individual), groups: text(sample?.groups), groupSize: text(sample?.groupSize), files: text(sample?.files),
    decidedBy: text(plan.decidedBy), fewerWhy: text(plan.fewerWhy),
    seats: (plan.team || []).map((seat) => ({ ...seat, languages: seat.languages.join(", ") })),
    interpreters: plan.interpreters || [],
    languages: (plan.languages || []).join(", "),
    checklist: text(checklist?.id), checklistVersion: text(checklist?.version), modules: (checklist?.modules || []).join(", "),
    help: text(help?.name), helpLanguages: (help?.languages || []).join(", "), verifiedOn: text(help?.verifiedOn), verifiedBy: text(help?.verifiedBy),
    withoutHelp: text(plan.withoutHelp),
  };
}

/** @param {object} draft @returns {object} the plan for the server; what is empty is left out */
export function toPlan(draft) {
  const sampled = [draft.individual, draft.groups, draft.groupSize, draft.files];
  const [individual, groups, groupSize, files] = sampled.map((one) => Number(one || 0));
  return {
    mode: some(draft.mode), from: some(draft.from), to: some(draft.to || draft.from),
    workers: count(draft.workers), preset: draft.preset, manDays: count(draft.manDays),
    sample: sampled.some((one) => one !== "") ? { individual, groups, groupSize, files } : undefined,
    decidedBy: some(draft.decidedBy), fewerWhy: some(draft.fewerWhy),
    team: draft.seats.map((seat) => ({ account: seat.account, lead: Boolean(seat.lead), languages: listed(seat.languages) })),
    interpreters: draft.interpreters.filter((one) => one.language.trim()),
    languages: listed(draft.languages),
    checklist: draft.checklist.trim() ? { id: draft.checklist.trim(), version: some(draft.checklistVersion), modules: listed(draft.modules) } : undefined,
    help: draft.help.trim() ? { name: draft.help.trim(), languages: listed(draft.helpLanguages), verifiedOn: some(draft.verifiedOn), verifiedBy: some(draft.verifiedBy) } : undefined,
    withoutHelp: some(draft.withoutHelp),
  };
}
