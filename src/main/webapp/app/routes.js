// Every page of the app: where it stands, what one must be allowed to do to see it, its place in the navigation.

/** Pages before anybody is signed in. */
export const OPEN = ["/sign-in", "/setup", "/password", "/own-case"];

/** Patterns of addresses and the files in pages/. */
export const ROUTES = [
  ["/home", "home"],
  ["/import", "imports"],
  ["/import/{id}", "import"],
  ["/suppliers", "suppliers"],
  ["/supplier", "supplier"],
  ["/matches", "matches"],
  ["/chain", "chain"],
  ["/countries", "countries"],
  ["/rules", "rules"],
  ["/rules/try", "tryrule"],
  ["/rules/{id}", "rule"],
  ["/lists", "lists"],
  ["/checklists", "checklists"],
  ["/reports", "reports"],
  ["/procurement", "procurement"],
  ["/questions", "questions"],
  ["/visits", "visits"],
  ["/visits/new", "planvisit"],
  ["/visit", "visit"],
  ["/account", "account"],
  ["/users", "users"],
  ["/assignments", "assignments"],
  ["/hand-in", "handin"],
  ["/leads", "leads"],
  ["/events", "events"],
  ["/inbox", "inbox"],
  ["/released", "released"],
  ["/corrective-actions", "corrective"],
  ["/corrective-actions/{id}", "correction"],
  ["/own-actions", "ownactions"],
  ["/cases", "cases"],
  ["/cases/{id}", "onecase"],
  ["/own-case", "owncase"],
  ["/sign-in", "signin"],
  ["/setup", "setup"],
  ["/password", "password"],
];

/** Areas of words: those of the shell, and those that a page needs besides. A test compares them with the scripts. */
export const WORDS = {
  "": ["app", "home"],
  home: [],
  imports: ["import"],
  import: ["import"],
  handin: ["handin"],
  assignments: ["account", "assignments", "users"],
  suppliers: ["suppliers"],
  supplier: ["suppliers"],
  matches: ["matches"],
  chain: ["chain"],
  countries: ["chain", "countries"],
  rules: ["rules"],
  tryrule: ["rules"],
  rule: ["rules"],
  lists: ["lists", "rules"],
  checklists: ["checklists", "rules"],
  reports: ["reports"],
  procurement: ["procurement", "reports"],
  questions: ["questions", "reports"],
  visits: ["visits"],
  planvisit: ["visits"],
  visit: ["visits"],
  account: ["account", "signin"],
  users: ["account", "users"],
  leads: ["account", "leads", "users"],
  events: ["account", "events"],
  inbox: ["inbox"],
  released: ["released"],
  corrective: ["remedy"],
  correction: ["remedy"],
  ownactions: ["ownactions"],
  cases: ["cases"],
  onecase: ["cases", "remedy"],
  owncase: ["owncase"],
  signin: ["signin"],
  setup: ["account", "signin"],
  password: ["signin"],
};

/** The navigation: groups of [address, permissions that are needed, one that must not be there]. Guests see what is theirs and no more. */
export const NAV = {
  work: [
    ["/home", null],
    ["/inbox", "MANAGE_OWN_ACCOUNT"],
    ["/import", ["READ_UPLOADS", "READ_ASSESSMENTS"]],
    ["/procurement", "READ_ACTIONS"],
    ["/questions", ["READ_QUESTIONS", "READ_ASSESSMENTS"]],
    ["/visits", "READ_VISITS"],
    ["/reports", "READ_REPORTS"],
    ["/corrective-actions", "READ_REMEDY"],
    ["/released", "REPLY_TO_FINDINGS"],
    ["/own-actions", "ANSWER_ACTIONS"],
    ["/hand-in", "UPLOAD_LISTS", "ACCEPT_MAPPING"],
  ],
  risk: [
    ["/suppliers", ["READ_SITES", "READ_ASSESSMENTS"]],
    ["/matches", "JUDGE_IDENTITY"],
    ["/chain", "READ_ASSESSMENTS"],
    ["/countries", "READ_ASSESSMENTS"],
  ],
  basis: [
    ["/rules", "READ_RULES"],
    ["/lists", "READ_LISTS"],
    ["/checklists", "READ_CHECKLISTS"],
  ],
  manage: [
    ["/users", "MANAGE_ACCOUNTS"],
    ["/assignments", "ASSIGN_SITES"],
    ["/cases", "CASES"],
    ["/leads", "GRANT_SAFEGUARDING"],
    ["/events", "READ_EVENTS"],
  ],
};

/** Permissions that a page of the navigation needs. @param {string} path @returns {string[]} */
export const needsOf = (path) =>
  [Object.values(NAV).flat().find(([to]) => path === to || path.startsWith(to + "/"))?.[1] || []].flat();
