package org.tual.audits;

/**
 * What the team of a visit writes about the audit, and nothing about single people. What is null
 * was not said, and stays unknown.
 *
 * @param summary in words that may be handed on; null before it is written
 * @param saysNone the summary says that no sign of forced labour was seen
 * @param interviewsAlone workers who were heard alone
 * @param interviewsInGroups workers who were heard in groups
 * @param interviewsMigrant migrant workers among all who were heard
 * @param chosenBy who chose them
 * @param where they were heard
 * @param offSiteAdded some were heard off site besides
 * @param saturated interviews went on until nothing new was told
 * @param onPayroll workers on the payroll
 * @param counted workers counted on site
 * @param bedsInUse beds in use in dormitories
 * @param meals workers served at the main meal
 * @param differenceDeclared night shift, home work or other housing explains why numbers differ
 * @param textReused text of the report is that of another site's
 */
public record Draft(
    String summary,
    Boolean saysNone,
    Integer interviewsAlone,
    Integer interviewsInGroups,
    Integer interviewsMigrant,
    Chooser chosenBy,
    Where where,
    Boolean offSiteAdded,
    Boolean saturated,
    Integer onPayroll,
    Integer counted,
    Integer bedsInUse,
    Integer meals,
    Boolean differenceDeclared,
    Boolean textReused) {
  /** Who chose the workers who were heard. */
  public enum Chooser {
    AUDITOR("auditor"),
    MANAGEMENT("management");

    private final String words;

    Chooser(String words) {
      this.words = words;
    }
  }

  /** Where workers were heard. */
  public enum Where {
    OFF_SITE("off site"),
    OUT_OF_SIGHT("on site out of sight"),
    BEFORE_MANAGERS("in front of managers");

    private final String words;

    Where(String words) {
      this.words = words;
    }
  }

  /** Nothing was said yet. */
  static Draft empty() {
    return new Draft(
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  /** The same without how many were heard. */
  Draft withoutHeard() {
    return new Draft(
        summary,
        saysNone,
        null,
        null,
        null,
        chosenBy,
        where,
        offSiteAdded,
        saturated,
        onPayroll,
        counted,
        bedsInUse,
        meals,
        differenceDeclared,
        textReused);
  }

  String chooser() {
    return chosenBy == null ? null : chosenBy.words;
  }

  String place() {
    return where == null ? null : where.words;
  }
}
