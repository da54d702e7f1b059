package org.tual.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.tual.plans.PlanImport;
import org.tual.remedy.Grading;
import org.tual.remedy.Life;
import org.tual.remedy.Missing;
import org.tual.remedy.NotNow;
import org.tual.remedy.NotPossible;
import org.tual.remedy.OwnActions;
import org.tual.remedy.Register;
import org.tual.remedy.Sights;
import org.tual.remedy.Telling;
import org.tual.repayment.Repayments;
import org.tual.spreadsheet.UnreadableFile;
import org.tual.web.AssignedSites;
import org.tual.web.ProblemSource;
import org.tual.web.ProblemType;

/** Hands to the resources what those who put things right work with. */
@ApplicationScoped
public class RemedyBeans {
  @Inject private Installation installation;
  @Inject private AssignedSites assigned;

  static void problems() {
    ProblemSource.add(NotPossible.class, ProblemType.NOT_VALID);
    ProblemSource.add(NotNow.class, ProblemType.NOT_NOW);
    ProblemSource.add(Missing.class, ProblemType.NOT_FOUND);
    ProblemSource.add(UnreadableFile.class, ProblemType.NOT_VALID);
  }

  private Remedying remedying() {
    return installation.replying().remedying();
  }

  @Produces
  Register register() {
    return remedying().register();
  }

  @Produces
  Life life() {
    return remedying().life();
  }

  @Produces
  Telling telling() {
    return new Telling(remedying().register());
  }

  @Produces
  Grading grading() {
    return remedying().grading();
  }

  @Produces
  OwnActions own() {
    return remedying().own();
  }

  @Produces
  Repayments repayments() {
    return remedying().repayments();
  }

  @Produces
  PlanImport plans() {
    return remedying().plans();
  }

  @Produces
  Sights sights() {
    return new Sights(assigned);
  }
}
