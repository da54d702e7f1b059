// Every page of the app: where it stands, what one must be allowed to do to see it, its place in the navigation.

/** Pages before anybody is signed in. */
export const OPEN = ["/sign-in", "/setup", "/password"];

/** Patterns of addresses and the files in pages/. */
export const ROUTES = [
  ["/home", "home"],
  ["/import", "imports"],
  ["/import/{id}", "import"],
  ["/suppliers", "suppliers"],
  ["/supplier", "supplier"],
  ["/chain", "chain"],
  ["/countries", "countries"],
  ["/rules", "rules"],
  ["/rules/try", "tryrule"],
  ["/rules/{id}", "rule"],
  ["/lists", "lists"],
  ["/reports", "reports"],
  ["/procurement", "procurement"],
  ["/questions", "questions"],
  ["/account", "account"],
  ["/users", "users"],
  ["/leads", "leads"],
  ["/events", "events"],
  ["/inbox", "inbox"],
  ["/released", "released"],
  ["/sign-in", "signin"],
  ["/setup", "setup"],
  ["/password", "password"],
];

/** The navigation: groups of [address, permission that is needed]. */
export const NAV = {
  work: [
    ["/home", null],
    ["/inbox", "MANAGE_OWN_ACCOUNT"],
    ["/import", "READ_UPLOADS"],
    ["/procurement", "READ_ACTIONS"],
    ["/questions", "READ_QUESTIONS"],
    ["/reports", "READ_REPORTS"],
    ["/released", "REPLY_TO_FINDINGS"],
  ],
  risk: [
    ["/suppliers", "READ_SITES"],
    ["/chain", "READ_ASSESSMENTS"],
    ["/countries", "READ_ASSESSMENTS"],
  ],
  basis: [
    ["/rules", "READ_RULES"],
    ["/lists", "READ_LISTS"],
  ],
  manage: [
    ["/users", "MANAGE_ACCOUNTS"],
    ["/leads", "GRANT_SAFEGUARDING"],
    ["/events", "READ_EVENTS"],
  ],
};
