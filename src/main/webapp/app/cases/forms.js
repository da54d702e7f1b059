// What may be done in each step of a case: which fields, and where they are sent.
const choice = (name, values, more) => ({ name, values, ...more });
const text = (name, more) => ({ name, ...more });
const day = (name, more) => ({ name, type: "date", ...more });
const tick = (name) => ({ name, tick: true });

const BODIES = ["PARTNER", "AUTHORITY", "EMBASSY", "FAMILY"];
const BOTH = ["agreed", "stateImposed"];
const PURPOSES = ["RECORD", "CONTACT", "REFER", "SHARE", "TESTIFY"];

/** Forms by step; `id` names the words, `many` gives a list. */
export const FORMS = {
  danger: [{ id: "danger", verb: "POST", path: "/danger", fields: [choice("danger", ["NO", "YES"])] }],
  description: [
    { id: "description", verb: "PUT", path: "/description", fields: [choice("victim", ["POSSIBLE", "ACTUAL", "NOT"], { none: true }), { name: "methods", codes: "methods" },
      text("sector", { maxlength: 6 }), text("language", { maxlength: 12 }), choice("stateImposed", ["true", "false"], { none: true })] },
    { id: "note", verb: "POST", path: "/notes", fields: [text("words", { rows: 3, required: true, maxlength: 2000 })] },
  ],
  consent: [
    { id: "consent", verb: "POST", path: "/consents", fields: [choice("purpose", PURPOSES), choice("agreed", ["true", "false"]), { name: "bodies", many: BODIES },
      text("language", { required: true, maxlength: 12 }), choice("given", ["SPOKEN", "WRITTEN", "AUDIO"]), day("day")] },
    { id: "contact", verb: "POST", path: "/contacts", fields: [choice("body", BODIES), day("day"), choice("duty", ["CHILD", "LIFE"], { none: true })] },
  ],
  plan: [{ id: "plan", verb: "PUT", path: "/plan", fields: [tick("everybodyHeard"), day("offeredOn"), text("retaliation", { rows: 3, maxlength: 2000 }), day("reviewOn")] },
    { id: "follow-up", verb: "POST", path: "/follow-ups", fields: [{ name: "worker", codes: "workers", one: true, hint: "cases.field-worker-hint" }, day("spokenOn", { hint: "cases.field-spokenOn-hint" }), day("day"),
      choice("how", ["TELEPHONE", "IN_PERSON", "MESSAGE", "THROUGH_PARTNER", "NOT_REACHED"]), { name: "changes", codes: "changes" }] }],
  referral: [{ id: "referral", verb: "POST", path: "/referrals", fields: [choice("body", ["PARTNER", "EMBASSY"]), { name: "partner", partners: true },
    text("told", { rows: 2, required: true, maxlength: 2000 }), tick("firstCallWithWorker"), day("day")] }],
  remedy: [{ id: "remedy", verb: "PUT", path: "/remedy", fields: [choice("kind", ["WAGES", "FEES", "DOCUMENTS", "HOUSING", "RETURN"]),
    choice("state", ["OPEN", "UNDER_WAY", "DONE", "NOT_WANTED", "NOT_POSSIBLE"]), choice("proof", ["WORKER_CONFIRMED", "PARTNER_SAW", "SITE_DOCUMENTS"], { none: true }),
    text("reason", { rows: 2, maxlength: 2000 })] }],
  release: [{ id: "release", verb: "POST", path: "/releases", fields: [{ name: "category", codes: "categories", one: true }, choice("level", ["PORT", "FLEET", "PLACE"]),
    text("place", { required: true, maxlength: 120 }), { name: "month", type: "month", required: true }, { name: "people", type: "number", min: 10 }] }],
  closing: [
    { id: "closing", verb: "POST", path: "/closing", fields: [text("words", { rows: 2, maxlength: 2000 })] },
    { id: "retention", verb: "PUT", path: "/retention", fields: [day("until")] },
  ],
};

/** The first values of a form. */
export const empty = (form) => Object.fromEntries(form.fields.map((field) => [field.name,
  field.tick ? false : field.many || (field.codes && !field.one) ? [] : field.values && !field.none ? field.values[0] : ""]));

/** What is sent: nothing for what was left empty, numbers as numbers. */
export const body = (form, said) => Object.fromEntries(form.fields.map((field) => [field.name, said[field.name]])
  .filter(([, value]) => value !== "" && value.length !== 0)
  .map(([name, value]) => [name, BOTH.includes(name) ? value === "true" : name === "people" ? Number(value) : value]));
