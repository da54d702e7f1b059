package org.tual.remedy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tual.access.Permission;
import org.tual.ledger.Actor;
import org.tual.ledger.Writes;
import org.tual.protocol.Moves;
import org.tual.protocol.Proof;
import org.tual.protocol.Severity;
import org.tual.protocol.Stage;

/** How a corrective action goes from stage to stage, by people and by the clock. */
public final class Life {
  private static final String VERIFY = Permission.VERIFY_REMEDY.name();
  private static final int LONGEST_REASON = 2_000;
  private static final int MOST = 10_000;

  /** A move, and why. */
  public record Asked(String move, String why) {}

  private final Register register;
  private final Acts acts;
  private final Predicate<String> settled;

  /**
   * Joins the parts.
   *
   * @param settled whether nothing is owed to workers any more for a nonconformity
   */
  public Life(Register register, Predicate<String> settled) {
    this.register = register;
    this.acts = register.acts();
    this.settled = settled;
  }

  /**
   * Makes a move.
   *
   * @throws NotNow where it does not lead on from this stage, or something must come before it
   * @throws org.tual.ledger.Refused where it is for others
   */
  public Nonconformity move(Actor actor, String id, Asked asked, Eyes eyes) {
    NonconformityRow seen = register.row(id, eyes);
    String why = NotPossible.TEXT.of("The reason", asked.why(), LONGEST_REASON);
    Moves.Line line = line(actor, seen, asked.move());
    acts.act(
        actor,
        line.who(),
        line.event(),
        id,
        eyes,
        writes -> {
          make(writes, acts.locked(writes, id), line, why, actor);
          return null;
        });
    return register.one(id, eyes);
  }

  private Moves.Line line(Actor actor, NonconformityRow row, String move) {
    List<Moves.Line> lines =
        register.tables().moves().of(row.stage, String.valueOf(move)).stream()
            .filter(line -> !line.who().equals(Moves.CLOCK) || actor.may(Moves.CLOCK))
            .filter(line -> fits(line, row))
            .toList();
    if (lines.isEmpty()) {
      throw new NotNow("This does not lead on from " + row.stage.words() + ".");
    }
    return lines.stream().filter(line -> actor.may(line.who())).findFirst().orElse(lines.get(0));
  }

  /** Where two lines differ by whether a plan was agreed on, it is the one or the other. */
  private static boolean fits(Moves.Line line, NonconformityRow row) {
    return !line.needs().contains(row.agreed ? Moves.Need.NO_PLAN_AGREED : Moves.Need.PLAN_AGREED);
  }

  /** The move of a supplier's contact, inside the act that keeps its answer. */
  void make(Writes writes, NonconformityRow row, String move, Actor actor) {
    make(writes, row, line(actor, row, move), "", actor);
  }

  private void make(Writes writes, NonconformityRow row, Moves.Line line, String why, Actor actor) {
    if (row.stage != line.from()) {
      throw new NotNow("Somebody moved it meanwhile; look at it again.");
    }
    if (row.severity == Severity.GOOD && line.to() != Stage.WITHDRAWN) {
      throw new NotNow("A good example needs no action.");
    }
    line.needs().forEach(need -> check(need, writes, row, why, actor));
    LocalDate today = acts.today();
    if (line.who().equals(Moves.CLOCK)) {
      row.escalatedFor = row.stage == Stage.RAISED ? row.planDue : row.closeDue;
    } else if (!line.who().equals(VERIFY)) {
      acts.party(writes, row.id, actor.id());
    }
    row.stage = line.to();
    row.agreed |= row.stage == Stage.AGREED;
    row.askedAgain = line.move().equals("ASK_AGAIN");
    switch (line.move()) {
      case "DISPUTE" -> row.disputedOn = today.toString();
      case "UPHOLD" -> row.upheld(today);
      case "REVIEW" -> register.nextReview(row);
      case "REOPEN" -> {
        row.proofFrom = acts.now().toString();
        row.begun = today.toString();
        row.toldDue = null;
        register.clock(row);
      }
      default -> {
        // the stage is all that changes
      }
    }
    acts.step(writes, row, line.move(), why, actor.id());
    writes.content(row.id + "\n" + row.stage + "\n" + why);
  }

  private void check(
      Moves.Need need, Writes writes, NonconformityRow row, String why, Actor actor) {
    switch (need) {
      case PLAN ->
          is(!row.corrective.isEmpty(), "Write down first what is done against the cause.");
      case REASON -> is(!why.isEmpty(), "Say why.");
      case SECOND_PERSON -> acts.second(writes, row, actor);
      case PROVEN -> {
        List<VerificationRow> known =
            writes.list("nonconformity.verifications", VerificationRow.class, Map.of("id", row.id));
        List<String> lacking = register.shown().lacking(row, known);
        is(
            lacking.isEmpty(),
            "This cannot be closed yet. It still needs: " + String.join("; ", lacking) + ".");
      }
      case REPAID ->
          is(settled.test(row.id), "This cannot be closed yet. What is owed is not repaid.");
      case NO_FIXED_DAY ->
          is(row.reviewDue != null, "A day is set for this; nobody has to look at it together.");
      case PLAN_AGREED, NO_PLAN_AGREED -> {
        // by this the line was chosen
      }
      case PLAN_OVERDUE -> is(passed(row.planDue), "The day for a plan has not passed.");
      case CLOSE_OVERDUE -> is(passed(row.closeDue), "The day for putting right has not passed.");
    }
  }

  private boolean passed(String day) {
    return day != null && acts.today().isAfter(LocalDate.parse(day));
  }

  private static void is(boolean so, String otherwise) {
    if (!so) {
      throw new NotNow(otherwise);
    }
  }

  /** Escalates what is overdue; returns how many. */
  public int escalate() {
    Actor system = Actor.system(Moves.CLOCK);
    Map<String, Object> today = Map.of("today", acts.today().toString());
    int count = 0;
    for (String query : List.of("nonconformity.planPassed", "nonconformity.closePassed")) {
      for (NonconformityRow due :
          acts.ledger().list(query, NonconformityRow.class, today, 0, MOST)) {
        Moves.Line line = line(system, due, "ESCALATE");
        acts.ledger()
            .act(
                system,
                Moves.CLOCK,
                line.event(),
                due.id,
                writes -> {
                  NonconformityRow row = acts.locked(writes, due.id);
                  // somebody may have moved it since it was found
                  if (row.stage == line.from()) {
                    make(writes, row, line, "", system);
                  }
                  return null;
                });
        count++;
      }
    }
    return count;
  }

  /**
   * Keeps that a second person verified something.
   *
   * @throws NotNow where it is closed, or the same person ever had a part in it
   * @throws NotPossible where something is missing
   */
  public Nonconformity verify(Actor actor, String id, Verification.Seen seen, Eyes eyes) {
    register.row(id, eyes);
    VerificationRow made = verification(seen);
    acts.act(
        actor,
        VERIFY,
        "ACTION_VERIFIED",
        id,
        eyes,
        writes -> {
          NonconformityRow row = acts.locked(writes, id);
          is(row.stage.open(), "It is closed.");
          acts.second(writes, row, actor);
          made.id = acts.id();
          made.nonconformity = id;
          made.account = actor.id();
          made.at = acts.now().toString();
          writes.add(made);
          writes.content(id + "\n" + made.kind + "\n" + made.confirmed);
          return null;
        });
    return register.one(id, eyes);
  }

  private VerificationRow verification(Verification.Seen seen) {
    if (seen.kind() == null || seen.confirmed() == null) {
      throw new NotPossible("Say how it was verified, and whether it is put right.");
    }
    VerificationRow row = new VerificationRow();
    row.kind = seen.kind();
    row.confirmed = seen.confirmed() ? VerificationRow.YES : VerificationRow.NO;
    row.month = month(seen.month(), acts.today());
    boolean workers = seen.kind() == Proof.Kind.WORKERS;
    if (workers && (seen.way() == null || seen.tenOrMore() == null)) {
      throw new NotPossible("Say by which way workers were asked, and whether ten or more were.");
    }
    if (workers) {
      row.way = seen.way();
      row.tenOrMore = seen.tenOrMore() ? VerificationRow.YES : VerificationRow.NO;
    }
    // no words of or about workers are kept here
    row.words =
        workers ? "" : NotPossible.TEXT.needed("What was looked at", seen.words(), LONGEST_REASON);
    return row;
  }

  /**
   * A month that is not ahead.
   *
   * @throws NotPossible where it is another, or none
   */
  public static String month(String text, LocalDate today) {
    try {
      YearMonth month = YearMonth.parse(String.valueOf(text));
      if (!month.isAfter(YearMonth.from(today)) && month.getYear() >= 2000) {
        return month.toString();
      }
    } catch (DateTimeParseException e) {
      // the same sentence as for a month that lies ahead
    }
    throw new NotPossible("The month is one such as 2026-10, and not ahead.");
  }
}
