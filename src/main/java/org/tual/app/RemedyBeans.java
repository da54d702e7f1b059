package org.tual.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tual.attachments.Attachments;
import org.tual.plans.PlanImport;
import org.tual.remedy.AtVisits;
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
import org.tual.visits.Stage;
import org.tual.visits.Visit;
import org.tual.web.AssignedSites;
import org.tual.web.Caller;
import org.tual.web.ProblemSource;
import org.tual.web.ProblemType;

/** Hands to the resources what those who put things right work with. */
@ApplicationScoped
public class RemedyBeans {
  /** Stages before somebody stands at the site. */
  private static final Set<Stage> BEFORE = EnumSet.range(Stage.RISK_SCOPED, Stage.PRE_INFORMED);

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
  AtVisits atVisits() {
    return new AtVisits(remedying().register(), this::at);
  }

  private Optional<AtVisits.At> at(Caller caller, String id) {
    Visit visit = installation.audits().visits().find(caller, id);
    boolean open = !BEFORE.contains(visit.stage()) && visit.stage() != Stage.CLOSED;
    return visit.mine()
        ? Optional.of(new AtVisits.At(visit.site(), visit.plannedBy(), open))
        : Optional.empty();
  }

  @Produces
  Attachments attachments() {
    return new Attachments(
        installation.ledger(), installation.audits().field().vault(), remedying().own());
  }

  @Produces
  Sights sights() {
    return new Sights(assigned);
  }
}
