package org.tual.remedy;

import java.time.LocalDate;
import java.util.Map;
import org.tual.discretion.ForSupplier;
import org.tual.ledger.Actor;
import org.tual.protocol.Stage;

/** Tells suppliers what is asked of them, in words that lead back to nobody. */
public final class Telling {
  private final Register register;
  private final Acts acts;

  public Telling(Register register) {
    this.register = register;
    this.acts = register.acts();
  }

  /**
   * Tells the supplier of it. The clocks of one that just stands raised begin on this day. The day
   * that the supplier sees for its answer is the same for every severity.
   *
   * @throws NotPossible where the words are missing, or speak of how it became known
   */
  public Nonconformity release(Actor actor, String id, boolean protectsWorkers, Eyes eyes) {
    register.row(id, eyes);
    acts.act(
        actor,
        Register.MANAGE,
        "ACTION_RELEASED",
        id,
        eyes,
        writes -> {
          NonconformityRow row = acts.locked(writes, id);
          if (row.releasability != Nonconformity.Releasability.OPEN || !row.stage.open()) {
            throw new NotNow("Only what is open is told to the supplier.");
          }
          check(row.found(), protectsWorkers);
          LocalDate today = acts.today();
          boolean first = row.releasedBy == null;
          row.releasedAt = acts.now().toString();
          row.releasedBy = actor.id();
          row.answerDue = today.plusDays(register.tables().clocks().answer()).toString();
          if (first && row.stage == Stage.RAISED && row.importKey == null) {
            row.begun = today.toString();
            register.clock(row);
          }
          acts.party(writes, id, actor.id());
          acts.step(writes, row, "RELEASE", "", actor.id());
          writes.content(row.title + "\n" + row.words + "\n" + row.asked);
          return null;
        });
    return register.one(id, eyes);
  }

  static void check(Nonconformity.Found found, boolean protectsWorkers) {
    if (!protectsWorkers) {
      throw new NotPossible(
          "Confirm by protectsWorkers that nobody can tell from the words who spoke.");
    }
    if (found.words().isEmpty() || found.asked().isEmpty()) {
      throw new NotPossible(
          "Write for the supplier what is not as it should be, and what you ask.");
    }
    Map.of(
            "The title",
            found.title(),
            "The words for the supplier",
            found.words(),
            "What is asked",
            found.asked())
        .forEach(
            (what, text) ->
                ForSupplier.against(text, found.description())
                    .ifPresent(
                        sign -> {
                          throw new NotPossible(
                              what + ": it " + sign + ". Say what is to change instead.");
                        }));
  }
}
