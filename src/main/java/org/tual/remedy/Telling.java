package org.tual.remedy;

import java.util.Map;
import org.tual.ledger.Actor;
import org.tual.protocol.Stage;

/** Tells suppliers what is asked of them, in words that lead back to nobody. */
public final class Telling {
  private final Register register;

  public Telling(Register register) {
    this.register = register;
  }

  /**
   * Tells the supplier of it. The clocks of one that just stands raised begin on this day.
   *
   * @throws NotPossible where the words are missing, or speak of how it became known
   */
  public Nonconformity release(Actor actor, String id, boolean protectsWorkers, Eyes eyes) {
    register.row(id, eyes);
    register
        .ledger()
        .act(
            actor,
            Register.MANAGE,
            "ACTION_RELEASED",
            id,
            writes -> {
              NonconformityRow row = register.locked(writes, id);
              if (row.releasability != Nonconformity.Releasability.OPEN || !row.stage.open()) {
                throw new NotNow("Only what is open is told to the supplier.");
              }
              check(row.found(), protectsWorkers);
              boolean first = row.releasedBy == null;
              row.releasedAt = register.now().toString();
              row.releasedBy = actor.id();
              if (first && row.stage == Stage.RAISED && row.importKey == null) {
                row.begun = register.today().toString();
                register.clock(row);
              }
              register.step(writes, row, "RELEASE", "", actor.id());
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
    Map<String, String> words =
        Map.of(
            "The title",
            found.title(),
            "The words for the supplier",
            found.words(),
            "What is asked",
            found.asked());
    PlainWords.forSupplier(words, found.description());
  }
}
