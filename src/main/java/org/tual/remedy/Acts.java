package org.tual.remedy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Supplier;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Writes;

/** What every act on a nonconformity has in common: its event, its step, and who had a part. */
public final class Acts {
  /**
   * The kind of everything that a safeguarding lead does or looks at here, whatever it is about and
   * without saying what. Others read the log, and must not learn from it that something sealed
   * exists; so what is sealed leaves what a look at the list leaves.
   */
  static final String QUIET = "ACTIONS_WORKED_ON";

  /** The kind of every event of field work, under which an auditor raises what a visit found. */
  private static final String AT_VISIT = "FIELD_RECORD_KEPT";

  private final Ledger ledger;
  private final Supplier<Instant> clock;
  private final Supplier<String> ids;

  Acts(Ledger ledger, Supplier<Instant> clock, Supplier<String> ids) {
    this.ledger = ledger;
    this.clock = clock;
    this.ids = ids;
  }

  Ledger ledger() {
    return ledger;
  }

  Instant now() {
    return clock.get();
  }

  String id() {
    return ids.get();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.get(), ZoneOffset.UTC);
  }

  /**
   * Does one thing to a nonconformity.
   *
   * @param eyes of whoever does it; a lead leaves no subject
   */
  public void act(
      Actor actor, String permission, String kind, String id, Eyes eyes, Ledger.Act<?> block) {
    boolean quiet = eyes.sealed();
    ledger.act(
        actor,
        permission,
        quiet ? QUIET : kind,
        quiet ? "" : id,
        writes -> {
          writes.told(id);
          return block.run(writes);
        });
  }

  /** The same for what is raised at a visit, which the log cannot tell from other field work. */
  void atVisit(Actor actor, String permission, String visit, String id, Ledger.Act<?> block) {
    ledger.act(
        actor,
        permission,
        AT_VISIT,
        visit,
        writes -> {
          writes.told(id);
          return block.run(writes);
        });
  }

  /** A lead looked; it leaves in the log what an act would. */
  public void looked(Actor actor, Eyes eyes, String at) {
    if (eyes.sealed()) {
      ledger.note(actor, QUIET, "", "done", at);
    }
  }

  NonconformityRow locked(Writes writes, String id) {
    return writes.lock(NonconformityRow.class, id).orElseThrow(Missing::new);
  }

  void step(Writes writes, NonconformityRow row, String kind, String why, String account) {
    StepRow step = new StepRow();
    step.id = id();
    step.nonconformity = row.id;
    step.number =
        writes.list("nonconformity.steps", StepRow.class, Map.of("id", row.id)).size() + 1;
    step.kind = kind;
    step.stage = row.stage;
    step.why = why;
    step.account = account;
    step.at = now().toString();
    writes.add(step);
  }

  /** From now on this account verifies nothing of it. */
  void party(Writes writes, String nonconformity, String account) {
    if (!part(writes, nonconformity, account)) {
      writes.add(PartyRow.of(nonconformity, account));
    }
  }

  /**
   * Sees to it that somebody does it who never had a part in it.
   *
   * @throws NotNow where the actor had
   */
  void second(Writes writes, NonconformityRow row, Actor actor) {
    if (part(writes, row.id, actor.id())) {
      throw new NotNow(
          "Somebody else does this: nobody who ever raised, owned, changed or answered it.");
    }
  }

  private static boolean part(Writes writes, String nonconformity, String account) {
    return writes.find(PartyRow.class, PartyRow.key(nonconformity, account)).isPresent();
  }
}
