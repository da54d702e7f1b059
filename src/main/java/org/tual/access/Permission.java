package org.tual.access;

/**
 * One thing that an account may be allowed to do. Which roles have it, how far it reaches, and why,
 * stands in {@code access/permissions.csv}.
 */
public enum Permission {
  /** Hand in files. */
  UPLOAD_LISTS,
  /** See uploaded files, their progress and their problems. */
  READ_UPLOADS,
  /** Say what the columns of an upload mean, by which its rows begin to count. */
  ACCEPT_MAPPING,
  /** Write a value in place of a cell that cannot be read, and take that back. */
  CORRECT_LISTS,
  /** Take an upload back. */
  RETRACT_UPLOAD,
  /** See parties, sites, links and what is stated about them. */
  READ_SITES,
  /** Say which sites an auditor visits and for which supplier a contact speaks. */
  ASSIGN_SITES,
  /** Say that two entries are the same site or party, or take it back. */
  JUDGE_IDENTITY,
  /** See findings, their evidence and the decisions on them. */
  READ_FINDINGS,
  /** Confirm or dismiss a finding. */
  DECIDE_FINDINGS,
  /** Release a finding to the supplier concerned for its reply, and take that back. */
  RELEASE_FINDINGS,
  /** Be the other person who must agree on a grave finding. */
  SECOND_DECISION,
  /** See what was released about one's own sites, and reply to it. */
  REPLY_TO_FINDINGS,
  /** Start an assessment, and stop it. */
  RUN_ASSESSMENT,
  /** See assessments, their progress and their seal. */
  READ_ASSESSMENTS,
  /** See what is to be done about an order or a supplier, who decided it and why. */
  READ_ACTIONS,
  /** Ask compliance about a supplier before an order. */
  ASK_COMPLIANCE,
  /** Answer what procurement asked about a supplier. */
  ADVISE_PROCUREMENT,
  /** Download reports. */
  READ_REPORTS,
  /** See rules and their thresholds. */
  READ_RULES,
  /** Try and put in force changes to rules, thresholds and reference lists. */
  MANAGE_RULES,
  /** See reference lists with edition and age. */
  READ_LISTS,
  /** Make question sheets for suppliers. */
  ASK_QUESTIONS,
  /** See questions that were asked. */
  READ_QUESTIONS,
  /** Ask the graph freely, reading only. */
  QUERY_GRAPH,
  /** See the log of events. */
  READ_EVENTS,
  /** Make, change and close accounts, give roles, make reset links. */
  MANAGE_ACCOUNTS,
  /** Give and take away the role of safeguarding lead. */
  GRANT_SAFEGUARDING,
  /** Change one's own password and second factor, end one's sessions, read one's inbox. */
  MANAGE_OWN_ACCOUNT,
  /** Make and revoke one's own API tokens. */
  MAKE_TOKENS,
  /** See health, queues and metrics; rebuild; back up. */
  OPERATE,
  /** Plan visits to sites: why, when, who goes, how much is looked at. */
  PLAN_VISITS,
  /** See visits, their plans and how far they are. */
  READ_VISITS,
  /** Record what is done and seen on a visit. */
  RECORD_VISITS,
  /** Put a visit on hold so that nobody comes to harm, and let it go on. */
  HOLD_VISITS,
  /** Say whether a visit can be believed; release it, send it back, or let it count for nothing. */
  REVIEW_VISITS,
  /** See documents and photos of the evidence vault, and who had them in hands. */
  READ_EVIDENCE,
  /** Put a document or a picture into the evidence vault. */
  KEEP_EVIDENCE,
  /** Open interviews that auditors sealed. */
  READ_SEALED,
  /** See what audits found not to conform and what is done about it. */
  READ_REMEDY,
  /** Raise nonconformities, tell suppliers of them, and keep what is owed to workers. */
  MANAGE_REMEDY,
  /** Be the second person who verifies that something is put right. */
  VERIFY_REMEDY,
  /** See what is asked of one's own sites, and answer it. */
  ANSWER_ACTIONS,
  /** See what a visit asks, and take its forms to field tools. */
  READ_CHECKLISTS,
  /** Add checklists of one's own, and retire them. */
  MANAGE_CHECKLISTS,
  /** See places, who helps people there, and how far away help is. */
  READ_HELP,
  /** See partners, what they say of places, task forces, and awareness and training. */
  READ_COMMUNITY,
  /** Keep places, partners and task forces, ask partners, and decide on what they hand in. */
  MANAGE_COMMUNITY,
  /** Say that somebody reached a partner as it is described. */
  VERIFY_PARTNERS,
  /** Answer as a partner, and decide whether it is listed and named. */
  GIVE_COMMUNITY
}
