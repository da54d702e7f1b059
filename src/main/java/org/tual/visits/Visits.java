package org.tual.visits;

import java.util.List;
import java.util.Set;
import org.tual.access.Permission;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Refused;
import org.tual.ledger.Writes;
import org.tual.web.Caller;

/** Shows visits and moves them on. */
public final class Visits {
  /** Stands in the log in place of whoever holds a visit, so that no hold tells who spoke. */
  private static final String QUIET = "visit-hold";

  /**
   * What an account declares about itself.
   *
   * @param conflict there is a conflict of interests; null is no declaration
   * @param words it, where there is one
   */
  public record Declaration(Boolean conflict, String words) {}

  private final Ledger ledger;
  private final Moves moves;
  private final Around around;
  private final Viewing viewing;

  /** Joins the parts. */
  public Visits(Ledger ledger, Moves moves, Samples samples, Around around) {
    this.ledger = ledger;
    this.moves = moves;
    this.around = around;
    this.viewing = new Viewing(ledger, moves, samples, around);
  }

  Viewing viewing() {
    return viewing;
  }

  /**
   * One visit as the caller may see it.
   *
   * @throws Visit.Unknown where there is none, or none for the caller
   */
  public Visit find(Caller caller, String id) {
    return viewing.view(readable(caller, id), caller);
  }

  /** The row of a visit that the caller may see. */
  VisitRow readable(Caller caller, String id) {
    VisitRow row = ledger.find(VisitRow.class, id).orElseThrow(Visit.Unknown::new);
    List<MemberRow> team = viewing.members(List.of(id)).getOrDefault(id, List.of());
    if (!viewing.reads(caller, team)) {
      throw new Visit.Unknown();
    }
    return row;
  }

  static VisitRow lock(Writes writes, String id) {
    return writes.lock(VisitRow.class, id).orElseThrow(Visit.Unknown::new);
  }

  /**
   * Declares for the own account whether there is a conflict of interests.
   *
   * @throws NotPossible where it is not said, or there is one and no words
   */
  public Visit declare(Caller caller, String id, Declaration said) {
    readable(caller, id);
    if (said == null || said.conflict() == null) {
      throw new NotPossible("Say whether there is a conflict of interests with this site.");
    }
    String conflict =
        said.conflict()
            ? NotPossible.TEXT.needed("What the conflict is", said.words(), NotPossible.LONGEST)
            : null;
    ledger.act(
        caller.actor(),
        Permission.RECORD_VISITS.name(),
        "VISIT_CONFLICT_DECLARED",
        id,
        writes -> {
          VisitRow row = lock(writes, id);
          MemberRow own =
              MemberRow.of(writes, id).stream()
                  .filter(member -> member.account.equals(caller.actor().id()))
                  .findFirst()
                  .orElseThrow(() -> new NotPossible("Only the team of a visit declares."));
          if (row.standing().ended()) {
            throw new NotNow("This visit is over.");
          }
          own.conflict = conflict;
          own.declaredAt = around.clock().get().toString();
          row.touch(around.clock().get());
          writes.content(id + "\n" + said.conflict() + "\n" + conflict);
          return row;
        });
    return find(caller, id);
  }

  /**
   * Moves a visit on.
   *
   * @param name of a move of the table
   * @param why in words; null where nothing is said
   * @throws Refused where the caller may not
   * @throws NotNow where the table has no such move from here, or what it takes is not there
   */
  public Visit move(Caller caller, String id, String name, String why) {
    VisitRow seen = readable(caller, id);
    String words = NotPossible.TEXT.optional("The reason", why, NotPossible.LONGEST);
    Move move = moves.one(seen.standing(), name == null ? "" : name);
    List<MemberRow> team = viewing.members(List.of(id)).getOrDefault(id, List.of());
    if (!viewing.open(move, caller, team)) {
      ledger.note(caller.actor(), move.event(), id, "refused");
      throw new Refused(move.permission().name());
    }
    ledger.act(
        move.quiet() ? quiet(caller.actor(), move) : caller.actor(),
        move.permission().name(),
        move.event(),
        id,
        writes -> {
          VisitRow row = lock(writes, id);
          Standing before = row.standing();
          List<MemberRow> members = MemberRow.of(writes, id);
          List<Visit.Missing> missing =
              Viewing.missing(
                  moves.one(before, move.name()),
                  viewing.at(row, members, caller.actor().id(), words));
          if (!missing.isEmpty()) {
            throw new NotNow(Visit.Missing.all(missing));
          }
          row.stand(before.to(move.to()));
          if (before.stage() == Stage.INTEGRITY_REVIEW && row.stage == Stage.REPORT_DRAFT) {
            around.returned().accept(writes, id);
          }
          row.touch(around.clock().get());
          MoveRow done = new MoveRow();
          done.id = around.ids().get();
          done.visit = id;
          done.number = row.acts;
          done.move = move.name();
          done.from = before.name();
          done.to = row.standing().name();
          done.account = caller.actor().id();
          done.at = row.changedAt;
          done.why = words;
          writes.content(id + "\n" + done.move + "\n" + done.account + "\n" + words);
          return writes.add(done);
        });
    return find(caller, id);
  }

  private static Actor quiet(Actor actor, Move move) {
    return new Actor(QUIET, "", Set.of(move.permission().name()), actor.once());
  }
}
