package org.tual.tips;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tual.access.Role;
import org.tual.compartment.Compartment;
import org.tual.ledger.Ledger;

/**
 * All that deals with tips, joined over one compartment.
 *
 * @param tips what somebody without an account can do
 * @param triage what leads do
 * @param readiness whether anybody may tell something
 * @param responders who answers
 */
public record Intake(Tips tips, Triage triage, Readiness readiness, Responders responders) {
  /**
   * Where tips lie.
   *
   * @param ledger of the compartment
   * @param receipts secret of 256 bits, kept apart from the database
   */
  public record Place(Compartment compartment, Ledger ledger, byte[] receipts) {}

  /**
   * What others know.
   *
   * @param roles of an account now; none where it is closed or unknown
   * @param languages in which people are heard
   * @param cases makes a case of a tip
   */
  public record Around(
      Function<String, Set<Role>> roles,
      Supplier<Readiness.Languages> languages,
      Triage.Cases cases) {}

  /**
   * What is promised, in days.
   *
   * @param answer within which people are told that they are answered
   * @param trial for which a trial counts
   * @param escalate unread, after which the next one hears of it
   * @param keep for which a tip stays after anybody said something
   * @param https whether what people write travels encrypted
   */
  public record Terms(int answer, int trial, int escalate, int keep, boolean https) {}

  /** Joins the parts; {@code today} is a day of UTC, {@code ids} nobody can guess. */
  public static Intake of(
      Place place,
      Around around,
      Terms terms,
      SecureRandom random,
      Supplier<LocalDate> today,
      Supplier<String> ids) {
    Shelf shelf = new Shelf(place.compartment(), place.ledger(), today, ids, terms.keep());
    Responders responders = new Responders(shelf, around.roles(), random, terms.escalate());
    Readiness readiness =
        new Readiness(
            shelf,
            responders,
            around.languages(),
            new Readiness.Promise(terms.answer(), terms.trial(), terms.https()));
    Tips tips = new Tips(shelf, new ReceiptKeys(place.receipts()), responders, random);
    return new Intake(tips, new Triage(shelf, readiness, around.cases()), readiness, responders);
  }
}
