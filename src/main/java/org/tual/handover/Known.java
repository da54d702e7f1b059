package org.tual.handover;

import java.util.List;
import org.tual.checklists.Checklist;
import org.tual.checklists.Observation;

/**
 * What is known of a visit. A report takes of it what may be handed over.
 *
 * @param country in words
 * @param mode what the site knew of the day, in words; null where nobody decided
 * @param seats who went, by role
 * @param interpreters by language; never named
 * @param languages of the workers
 * @param extent how much was bought
 * @param asked checklists of the visit, in the order in which they are asked
 * @param seen every answer that stands
 * @param pieces every piece of evidence of the visit
 * @param raised nonconformities that may be told to the site
 */
public record Known(
    String country,
    String mode,
    List<Seat> seats,
    List<Interpreter> interpreters,
    List<String> languages,
    Extent extent,
    List<Checklist> asked,
    List<Seen> seen,
    List<Piece> pieces,
    List<Raised> raised) {
  /**
   * A place in the team.
   *
   * @param languages that its holder speaks with workers
   */
  public record Seat(boolean lead, List<String> languages) {}

  /**
   * Somebody who interprets.
   *
   * @param from who sent the interpreter, in words
   */
  public record Interpreter(String language, String from) {}

  /**
   * How much was bought.
   *
   * @param bought man-days; null where nobody said
   * @param table what the table says; null where nobody knows how many work there
   * @param decider who decided on fewer, in words; null where nobody did
   * @param why fewer; null where there are no fewer
   */
  public record Extent(Integer bought, Table table, String decider, String why) {}

  /**
   * What the table of samples says.
   *
   * @param days man-days
   * @param alone workers to hear alone
   * @param groups of workers to hear together
   * @param files personnel files to read
   */
  public record Table(int days, int alone, int groups, int files) {}

  /**
   * An answer.
   *
   * @param words what was seen; may be null
   * @param photos ids that the phone made
   */
  public record Seen(Observation observation, String words, List<String> photos) {}

  /**
   * A piece of evidence.
   *
   * @param photo id that the phone made; null for what is no photo
   * @param kind in words
   * @param sha256 hex, of its bytes
   * @param bytes how many
   */
  public record Piece(String photo, String kind, String sha256, long bytes) {}

  /**
   * A nonconformity that may be told.
   *
   * @param severity in words
   * @param labour it is about how workers are treated
   * @param source of the duty and its clause; may be empty
   */
  public record Raised(
      String severity, boolean labour, String source, String title, String words, String asked) {}
}
