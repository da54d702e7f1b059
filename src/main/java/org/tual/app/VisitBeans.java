package org.tual.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.tual.visits.Calendar;
import org.tual.visits.NotNow;
import org.tual.visits.NotPossible;
import org.tual.visits.Planning;
import org.tual.visits.Visit;
import org.tual.visits.Visits;
import org.tual.web.ProblemSource;
import org.tual.web.ProblemType;

/** Hands to the resources what those who visit sites work with. */
@ApplicationScoped
public class VisitBeans {
  @Inject private Installation installation;

  /** Of all that has to do with visits and with what follows from them. */
  static void problems() {
    AuditBeans.problems();
    ChecklistBeans.problems();
    RemedyBeans.problems();
    CommunityBeans.problems();
    ProblemSource.add(NotPossible.class, ProblemType.NOT_VALID);
    ProblemSource.add(NotNow.class, ProblemType.NOT_NOW);
    ProblemSource.add(Visit.Unknown.class, ProblemType.NOT_FOUND);
  }

  @Produces
  Planning planning() {
    return installation.audits().planning();
  }

  @Produces
  Visits visits() {
    return installation.audits().visits();
  }

  @Produces
  Calendar calendar() {
    return installation.audits().calendar();
  }
}
