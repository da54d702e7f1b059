package org.tual.app;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.tual.outreach.Doorway;
import org.tual.tips.NotPossible;
import org.tual.tips.Readiness;
import org.tual.tips.Responders;
import org.tual.tips.Tips;
import org.tual.tips.Triage;
import org.tual.web.ProblemSource;
import org.tual.web.ProblemType;

/** Hands to the resources and the help pages what deals with tips. */
@ApplicationScoped
public class TipBeans {
  @Inject private Installation installation;
  private Tipping tipping;

  void started(@Observes @Initialized(ApplicationScoped.class) Object event) {
    // the work is done where this is made
  }

  @PostConstruct
  void open() {
    tipping = installation.replying().tipping();
    ProblemSource.add(NotPossible.class, ProblemType.NOT_VALID);
  }

  @Produces
  Doorway doorway() {
    return tipping.doorway();
  }

  @Produces
  Tips tips() {
    return tipping.intake().tips();
  }

  @Produces
  Triage triage() {
    return tipping.intake().triage();
  }

  @Produces
  Readiness readiness() {
    return tipping.intake().readiness();
  }

  @Produces
  Responders responders() {
    return tipping.intake().responders();
  }
}
