package org.tual.safeguarding;

import java.util.function.UnaryOperator;
import org.tual.access.Permission;
import org.tual.compartment.Compartment;
import org.tual.compartment.Document;
import org.tual.ledger.Actor;

/** How a case ends: it is closed, kept for a time, and erased. */
public final class Endings {
  private static final Actor SELF = Actor.system(Permission.CASES.name());

  private final Compartment compartment;
  private final Cases cases;

  public Endings(Compartment compartment, Cases cases) {
    this.compartment = compartment;
    this.cases = cases;
  }

  /**
   * Closes a case; from then on the clock runs until it is erased.
   *
   * @param reason needed where something owed is still open
   * @throws NotNow where remedy is open, or rests on papers of the site, and no reason is given
   */
  public Cases.Shown close(Actor actor, String id, String reason) {
    String why = Minimum.maybe("the reason", reason);
    return changed(
        actor,
        "CASE_CLOSED",
        id,
        document -> {
          CaseFile file = Cases.file(document);
          Protocol.closable(file, why);
          file.closedOn = cases.today();
          file.closedWhy = why;
          String end = cases.around().today().get().plusMonths(cases.around().months()).toString();
          return document.with(Cases.JSON.toJson(file)).until(end);
        });
  }

  private Cases.Shown changed(Actor actor, String what, String id, UnaryOperator<Document> change) {
    return cases.readings.of(
        actor, id, () -> cases.shown(compartment.change(Cases.turn(actor, what), id, 0, change)));
  }

  /** Says how long a case is kept: an ISO day from today on, or null for no end. */
  public Cases.Shown keepUntil(Actor actor, String id, String day) {
    String end =
        day == null || day.isBlank() ? null : Days.notPast(day, cases.around().today().get());
    return changed(
        actor,
        "RETENTION_SET",
        id,
        document -> {
          Cases.file(document);
          return document.until(end);
        });
  }

  /** Erases a case: its key is destroyed, and nobody reads it again. */
  public void erase(Actor actor, String id) {
    cases.erase(actor, "CASE_ERASED", id, Cases.SHELF);
  }

  /** Erases what was kept as long as it was to be kept, on whatever shelf. */
  public void eraseDue() {
    for (String id : compartment.due(cases.today())) {
      cases.erase(SELF, "TIME_OVER", id, null);
    }
  }
}
