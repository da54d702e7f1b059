package org.tual.remedy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.LongConsumer;
import org.tual.access.Permission;
import org.tual.ledger.Actor;
import org.tual.protocol.Severity;

/** More time, and another severity: never without a reason, and more time by two people. */
public final class Grading {
  private static final int LONGEST_REASON = 2_000;
  private static final int LONGEST_DAYS = 365;

  /** Another severity, and why. */
  public record Regrade(Severity severity, String reason) {}

  /** More time, and why. */
  public record MoreTime(String until, String reason) {}

  private final Register register;
  private final Acts acts;

  public Grading(Register register) {
    this.register = register;
    this.acts = register.acts();
  }

  /**
   * Gives another severity. A graver one begins its clocks today and never gives more time than
   * there was. One that is less grave gives more time and may ask for less proof, so somebody gives
   * it who had no part in it.
   *
   * @param version throws where the version that is there is not the one that was looked at
   * @throws NotNow where it is closed, or a person who had a part in it makes it less grave
   */
  public Nonconformity regrade(
      Actor actor, String id, Regrade asked, Eyes eyes, LongConsumer version) {
    register.row(id, eyes);
    String why = NotPossible.TEXT.needed("The reason", asked.reason(), LONGEST_REASON);
    acts.act(
        actor,
        Register.MANAGE,
        "ACTION_REGRADED",
        id,
        eyes,
        writes -> {
          NonconformityRow row = acts.locked(writes, id);
          version.accept(row.version);
          if (asked.severity() == null || asked.severity() == row.severity) {
            throw new NotPossible("Name a severity that it has not got.");
          }
          if (!row.stage.open()) {
            throw new NotNow("It is closed.");
          }
          boolean graver = asked.severity().graverThan(row.severity);
          if (!graver) {
            acts.second(writes, row, actor);
          }
          String before = row.closeDue;
          row.severity = asked.severity();
          if (graver) {
            row.begun = acts.today().toString();
          }
          register.clock(row);
          if (graver && before != null && row.closeDue != null) {
            row.closeDue = before.compareTo(row.closeDue) < 0 ? before : row.closeDue;
          }
          acts.party(writes, id, actor.id());
          acts.step(writes, row, "REGRADE", why, actor.id());
          writes.content(id + "\n" + row.severity + "\n" + why);
          return null;
        });
    return register.one(id, eyes);
  }

  /** Asks for more time; it counts when another person agrees. */
  public Nonconformity ask(Actor actor, String id, MoreTime asked, Eyes eyes) {
    register.row(id, eyes);
    String why = NotPossible.TEXT.needed("The reason", asked.reason(), LONGEST_REASON);
    LocalDate until = day(asked.until(), acts.today());
    acts.act(
        actor,
        Register.MANAGE,
        "ACTION_MORE_TIME_ASKED",
        id,
        eyes,
        writes -> {
          NonconformityRow row = acts.locked(writes, id);
          if (!row.stage.open() || row.closeDue == null) {
            throw new NotNow("No day is set that could be another.");
          }
          if (!until.isAfter(LocalDate.parse(row.closeDue))) {
            throw new NotPossible("The day lies after the one that is set.");
          }
          boolean waits =
              writes.list("nonconformity.extensions", ExtensionRow.class, Map.of("id", id)).stream()
                  .anyMatch(one -> one.agreed == null);
          if (waits) {
            throw new NotNow("More time is asked for already; another person answers that.");
          }
          ExtensionRow extension = new ExtensionRow();
          extension.id = acts.id();
          extension.nonconformity = id;
          extension.until = until.toString();
          extension.reason = why;
          extension.askedBy = actor.id();
          extension.askedAt = acts.now().toString();
          writes.add(extension);
          acts.party(writes, id, actor.id());
          writes.content(id + "\n" + until + "\n" + why);
          return null;
        });
    return register.one(id, eyes);
  }

  /** A day ahead, within a year; throws {@link NotPossible} where it is none. */
  static LocalDate day(String text, LocalDate today) {
    try {
      LocalDate day = LocalDate.parse(String.valueOf(text));
      if (day.isAfter(today) && !day.isAfter(today.plusDays(LONGEST_DAYS))) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // the same sentence as for a day that is out of bounds
    }
    throw new NotPossible("The day lies ahead, within a year, such as 2026-12-31.");
  }

  /**
   * Answers whether there is more time.
   *
   * @throws NotNow where whoever answers asked for it
   */
  public Nonconformity answer(Actor actor, String id, String extension, boolean agreed, Eyes eyes) {
    register.row(id, eyes);
    acts.act(
        actor,
        Permission.VERIFY_REMEDY.name(),
        agreed ? "ACTION_MORE_TIME_GIVEN" : "ACTION_MORE_TIME_REFUSED",
        id,
        eyes,
        writes -> {
          ExtensionRow asked =
              writes
                  .lock(ExtensionRow.class, extension)
                  .filter(one -> one.nonconformity.equals(id))
                  .orElseThrow(Missing::new);
          NonconformityRow row = acts.locked(writes, id);
          if (asked.agreed != null) {
            throw new NotNow("This is answered.");
          }
          if (asked.askedBy.equals(actor.id())) {
            throw new NotNow("Somebody else answers this than who asked for it.");
          }
          asked.agreed = agreed ? VerificationRow.YES : VerificationRow.NO;
          asked.answeredBy = actor.id();
          asked.answeredAt = acts.now().toString();
          if (agreed) {
            row.closeDue = asked.until;
            row.toldDue = asked.until;
          }
          acts.step(writes, row, agreed ? "MORE_TIME" : "NO_MORE_TIME", asked.reason, actor.id());
          writes.content(id + "\n" + asked.until + "\n" + asked.agreed);
          return null;
        });
    return register.one(id, eyes);
  }
}
