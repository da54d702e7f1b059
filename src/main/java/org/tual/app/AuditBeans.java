package org.tual.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.tual.audits.AuditReports;
import org.tual.audits.NotNow;
import org.tual.audits.NotPossible;
import org.tual.web.ProblemSource;
import org.tual.web.ProblemType;

/** Hands to the resources what reports of visits are made with. */
@ApplicationScoped
public class AuditBeans {
  @Inject private Installation installation;

  static void problems() {
    HandoverBeans.problems();
    FormBeans.problems();
    ProblemSource.add(AuditReports.Missing.class, ProblemType.NOT_FOUND);
    ProblemSource.add(NotNow.class, ProblemType.NOT_NOW);
    ProblemSource.add(NotPossible.class, ProblemType.NOT_VALID);
  }

  @Produces
  AuditReports reports() {
    return installation.audits().reports();
  }
}
