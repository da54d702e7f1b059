package org.tual.visits;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One visit to a site, as one account sees it.
 *
 * @param id of the visit
 * @param site IRI
 * @param siteName as the assessment names it
 * @param country ISO 3166-1 code of two letters; empty where it is not known
 * @param assessment id of the sealed assessment that the visit was planned from
 * @param reasons findings that it is planned for
 * @param words why it is planned; null where the findings say it
 * @param plan what it is to be
 * @param team who goes
 * @param stage how far it is
 * @param side what keeps it from going on; null where nothing does
 * @param byTable what the table of samples says; null where nobody knows how many work there
 * @param localHelp who helps at this site as others than the plan know it; null where nobody does
 * @param warnings what a plan like this may do
 * @param steps moves from where it stands
 * @param history what was done, the newest last
 * @param plannedBy id of the account that began it
 * @param plannedAt UTC
 * @param mine the reader is of the team
 * @param editable the plan may still be changed
 * @param version grows with every change
 */
public record Visit(
    String id,
    String site,
    String siteName,
    String country,
    String assessment,
    List<Reason> reasons,
    String words,
    Plan plan,
    List<Member> team,
    Stage stage,
    Standing.Side side,
    Samples.Advised byTable,
    Plan.Help localHelp,
    List<Warning> warnings,
    List<Step> steps,
    List<Done> history,
    String plannedBy,
    String plannedAt,
    boolean mine,
    boolean editable,
    long version) {
  /**
   * A finding that a visit is planned for.
   *
   * @param fingerprint of the finding
   * @param title of its rule
   */
  public record Reason(String fingerprint, String title) {}

  /**
   * A move from where a visit stands.
   *
   * @param move its name
   * @param to stage or side state, or back
   * @param allowed the reader may do it
   * @param permission that it takes
   * @param reason it takes words
   * @param missing what it takes and is not there; empty where it can be done now
   */
  public record Step(
      String move,
      String to,
      boolean allowed,
      String permission,
      boolean reason,
      List<Missing> missing) {}

  /**
   * Something that a move takes and that is not there.
   *
   * @param need name of it
   * @param words one sentence
   */
  public record Missing(String need, String words) {
    /** All of them in words. */
    static String all(List<Missing> missing) {
      return missing.stream().map(Missing::words).collect(Collectors.joining(" "));
    }
  }

  /**
   * Something that was done.
   *
   * @param move its name
   * @param from stage or side state
   * @param to the same
   * @param at UTC
   * @param by name of who did it; null where the reader is not told
   * @param why in words; null where nothing was said or the reader is not told
   */
  public record Done(String move, String from, String to, String at, String by, String why) {}

  /** There is no such visit, or none that the caller may see. */
  public static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unknown() {
      super("There is no such visit.");
    }
  }
}
