package org.tual.handover;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands in a report that is handed over. No account, no worker, no number of people who were
 * heard.
 *
 * @param edition for whom it is
 * @param draft nobody who was not there looked at it yet
 * @param site name as the list of suppliers has it
 * @param country in words
 * @param day on which the team stood at the site
 * @param mode what the site knew of the day; empty where nobody decided
 * @param team roles and languages, in words
 * @param extent man-days and sample, in words; empty in the closing edition
 * @param summary of the team; empty where it wrote none, and in the closing edition
 * @param parts what was seen
 * @param gaps what nobody could see, and why
 * @param raised nonconformities
 * @param pieces of evidence
 * @param doubts why somebody should look whether the visit can be believed; empty in the closing
 *     edition
 * @param reason of the reviewer who released a report against which something speaks; empty where
 *     nothing does
 */
public record VisitReport(
    Edition edition,
    boolean draft,
    String site,
    String country,
    LocalDate day,
    String mode,
    List<String> team,
    List<String> extent,
    String summary,
    List<Part> parts,
    List<Gap> gaps,
    List<Known.Raised> raised,
    List<Known.Piece> pieces,
    List<Doubt> doubts,
    String reason) {
  /** A section of a checklist. */
  public record Part(String title, List<Line> lines) {}

  /**
   * An answer.
   *
   * @param words what was seen; may be empty
   * @param whose of which workers and in whose words; empty in the closing edition, since at a site
   *     it could lead to who spoke
   * @param day empty where it is the day of the visit
   */
  public record Line(String question, String answer, String words, String whose, String day) {}

  /**
   * Something that nobody could see.
   *
   * @param why empty where nobody said
   */
  public record Gap(String question, String why) {}

  /**
   * A reason to look.
   *
   * @param title of the rule
   */
  public record Doubt(String title, String detail) {}

  /** It is the edition for the closing meeting. */
  public boolean closing() {
    return edition == Edition.CLOSING;
  }
}
