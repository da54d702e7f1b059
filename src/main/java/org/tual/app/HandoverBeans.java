package org.tual.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.tual.handover.Handovers;
import org.tual.web.ProblemSource;
import org.tual.web.ProblemType;

/** Hands to the resource what reports are handed over with. */
@ApplicationScoped
public class HandoverBeans {
  @Inject private Installation installation;

  static void problems() {
    ProblemSource.add(Handovers.NotNow.class, ProblemType.NOT_NOW);
  }

  @Produces
  Handovers handovers() {
    return installation.audits().handovers();
  }
}
