package org.tual.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.tual.checklists.Checklists;
import org.tual.checklists.Coverage;
import org.tual.web.ProblemSource;
import org.tual.web.ProblemType;

/** Hands to the resources what a visit asks. */
@ApplicationScoped
public class ChecklistBeans {
  @Inject private Installation installation;

  static void problems() {
    ProblemSource.add(Checklists.Missing.class, ProblemType.NOT_FOUND);
    ProblemSource.add(Checklists.NotPossible.class, ProblemType.NOT_VALID);
  }

  static Checklists of(Installation installation) {
    return new Checklists(
        installation.ledger(),
        installation.files(),
        Opening.limits(installation.settings()),
        Installation::now,
        Installation::id);
  }

  @Produces
  Checklists checklists() {
    return of(installation);
  }

  @Produces
  Coverage coverage() {
    return new Coverage(installation.ruling().changes().inForce().rules());
  }
}
