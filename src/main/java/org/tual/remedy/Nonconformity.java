package org.tual.remedy;

import java.util.List;
import org.tual.protocol.Severity;
import org.tual.protocol.Stage;

/**
 * A requirement that was not fulfilled (ISO 19011; "non-compliance" in SMETA) with what is done
 * about it, as members of the organisation see it.
 *
 * @param visit id of the visit that found it; null where it was raised by hand or came in a plan
 * @param planNumber its number in the plan that it came in; null where it came in none
 * @param days of the clocks
 * @param overdue the day that counts at this stage has passed
 * @param releasedAt UTC, when the supplier was told; null before
 * @param raisedBy id of the account
 * @param raisedAt UTC
 * @param treatment whether it is about how workers are treated
 * @param lacking what is still to be shown before it can be closed, in words
 * @param steps what happened, in order
 * @param answers what the supplier said, in order
 * @param moves what the caller may do next
 */
public record Nonconformity(
    String id,
    String visit,
    String planNumber,
    Place place,
    Found found,
    Plan plan,
    Days days,
    Stage stage,
    boolean overdue,
    String releasedAt,
    String raisedBy,
    String raisedAt,
    boolean treatment,
    List<String> lacking,
    List<Step> steps,
    List<Answer> answers,
    List<Verification> verifications,
    List<Extension> extensions,
    List<String> moves,
    long version) {
  /** How far it may be told. */
  public enum Releasability {
    /** May be told to the supplier, once it is released. */
    OPEN,
    /** Stays in the house. */
    RESTRICTED,
    /** Exists for the safeguarding lead alone. */
    SEALED
  }

  /** How many of the workers in scope are concerned. */
  public enum Prevalence {
    FEW,
    SOME,
    MOST,
    NOT_KNOWN
  }

  /** By whom it is known; never told outside the house. */
  public enum Source {
    AUDITOR,
    DOCUMENT,
    WORKER,
    SUPPLIER,
    PARTNER
  }

  /**
   * Where it is.
   *
   * @param site IRI
   * @param name as the newest assessment names it
   * @param country ISO 3166-1 alpha-2; may be empty
   */
  public record Place(String site, String name, String country) {}

  /**
   * What was found.
   *
   * @param clause of the code or law, such as its number
   * @param duty source of the duty, such as a law or code
   * @param indicators of the ILO, such as {@code ilo:DebtBondage}
   * @param dimension of the finding; may be empty
   * @param group workforce group; may be empty
   * @param period that it speaks of; may be empty
   * @param title for the supplier
   * @param words for the supplier: what is not as it should be
   * @param asked for the supplier: what is asked of it
   * @param description for the house alone
   */
  public record Found(
      String clause,
      String duty,
      List<String> indicators,
      String dimension,
      Severity severity,
      String group,
      String period,
      Prevalence prevalence,
      Source source,
      Releasability releasability,
      String title,
      String words,
      String asked,
      String description) {}

  /**
   * What is done.
   *
   * @param rootCause why it came to be
   * @param immediateCorrection what stops it now
   * @param correctiveAction what takes its cause away
   * @param preventiveAction what keeps it from coming back
   * @param remedyToPeople what makes good what people suffered; apart from mending the system
   * @param buyerAction what the buyer itself does, such as price and time
   * @param responsible job title of whoever does it at the site, never a name
   * @param owner id of the account that answers for it here
   */
  public record Plan(
      String rootCause,
      String immediateCorrection,
      String correctiveAction,
      String preventiveAction,
      String remedyToPeople,
      String buyerAction,
      String responsible,
      String owner) {}

  /**
   * ISO days; each null where no clock of this kind runs.
   *
   * @param supplier day that the supplier named, or was given; the only one of these it sees
   */
  public record Days(String begun, String plan, String close, String review, String supplier) {}

  /**
   * Something that happened.
   *
   * @param kind what, such as a move
   * @param stage after it
   * @param why in words; may be empty
   * @param at UTC
   */
  public record Step(int number, String kind, Stage stage, String why, String account, String at) {}

  /** What a supplier said. */
  public record Answer(
      int number, OwnAction.Kind kind, String words, String upload, String account, String at) {}

  /**
   * More time that was asked for.
   *
   * @param until ISO day
   * @param agreed null while nobody has answered
   */
  public record Extension(
      String id,
      String until,
      String reason,
      String askedBy,
      String askedAt,
      Boolean agreed,
      String answeredBy) {}

  /** One line of a list. */
  public record Line(
      String id,
      String site,
      String siteName,
      String country,
      String title,
      Severity severity,
      Stage stage,
      String due,
      boolean overdue,
      boolean released,
      String owner,
      List<String> moves,
      long version) {}
}
