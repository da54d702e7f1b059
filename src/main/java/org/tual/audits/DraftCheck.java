package org.tual.audits;

import org.tual.discretion.FreeText;

/** Whether a draft can be kept. */
final class DraftCheck {
  private static final int LONGEST = 4_000;
  private static final int MOST = 10_000_000;

  private static final FreeText TEXT = new FreeText(NotPossible::new);

  private DraftCheck() {}

  /**
   * The draft as it is kept.
   *
   * @throws NotPossible where words are too long or could name somebody, or a number cannot be
   */
  static Draft checked(Draft draft) {
    number("workers heard alone", draft.interviewsAlone());
    number("workers heard in groups", draft.interviewsInGroups());
    number("migrant workers heard", draft.interviewsMigrant());
    number("workers on the payroll", draft.onPayroll());
    number("workers counted", draft.counted());
    number("beds in use", draft.bedsInUse());
    number("meals", draft.meals());
    Integer alone = draft.interviewsAlone();
    Integer groups = draft.interviewsInGroups();
    if (draft.interviewsMigrant() != null
        && alone != null
        && groups != null
        && draft.interviewsMigrant() > alone + groups) {
      throw new NotPossible("More migrant workers were heard than workers.");
    }
    return new Draft(
        words("The summary", draft.summary()),
        draft.saysNone(),
        alone,
        groups,
        draft.interviewsMigrant(),
        draft.chosenBy(),
        draft.where(),
        draft.offSiteAdded(),
        draft.saturated(),
        draft.onPayroll(),
        draft.counted(),
        draft.bedsInUse(),
        draft.meals(),
        draft.differenceDeclared(),
        draft.textReused());
  }

  private static void number(String what, Integer number) {
    if (number != null && (number < 0 || number > MOST)) {
      throw new NotPossible("The number of " + what + " cannot be.");
    }
  }

  /** Words without what could name somebody; null where there are none. */
  static String words(String what, String text) {
    return TEXT.optional(what, text, LONGEST);
  }
}
