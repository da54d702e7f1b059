package org.tual.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.tual.compartment.Compartment;
import org.tual.compartment.SealedLog;
import org.tual.safeguarding.Care;
import org.tual.safeguarding.Cases;
import org.tual.safeguarding.Endings;
import org.tual.safeguarding.FollowUps;
import org.tual.safeguarding.Holds;
import org.tual.safeguarding.NotNow;
import org.tual.safeguarding.NotPossible;
import org.tual.safeguarding.Numbers;
import org.tual.safeguarding.OwnCase;
import org.tual.safeguarding.Readings;
import org.tual.safeguarding.Releases;
import org.tual.safeguarding.Signs;
import org.tual.web.ProblemSource;
import org.tual.web.ProblemType;

/** Hands to the resources what a safeguarding lead works with. */
@ApplicationScoped
public class SafeguardingBeans {
  @Inject private Installation installation;

  static void problems() {
    ProblemSource.add(NotPossible.class, ProblemType.NOT_VALID);
    ProblemSource.add(NotNow.class, ProblemType.NOT_NOW);
    ProblemSource.add(org.tual.compartment.NotPossible.class, ProblemType.NOT_VALID);
    ProblemSource.add(org.tual.compartment.NotPossible.Missing.class, ProblemType.NOT_FOUND);
    ProblemSource.add(org.tual.compartment.NotPossible.Locked.class, ProblemType.NOT_NOW);
    ProblemSource.add(org.tual.compartment.NotPossible.Wait.class, ProblemType.TOO_MANY_TRIES);
    ProblemSource.add(org.tual.compartment.NotPossible.Changed.class, ProblemType.NOT_NOW);
  }

  @Produces
  Compartment compartment() {
    return installation.sealed().compartment();
  }

  @Produces
  SealedLog sealedLog() {
    return new SealedLog(installation.sealed().export());
  }

  @Produces
  Cases cases() {
    return installation.safeguarding().cases();
  }

  @Produces
  Endings endings() {
    return installation.safeguarding().endings();
  }

  @Produces
  Care care() {
    return installation.safeguarding().care();
  }

  @Produces
  Holds holds() {
    return installation.safeguarding().holds();
  }

  @Produces
  Releases releases() {
    return installation.safeguarding().releases();
  }

  @Produces
  FollowUps followUps() {
    return installation.safeguarding().followUps();
  }

  @Produces
  Signs signs() {
    return installation.safeguarding().signs();
  }

  @Produces
  Readings readings() {
    return installation.safeguarding().readings();
  }

  @Produces
  Numbers numbers() {
    return installation.safeguarding().numbers();
  }

  @Produces
  OwnCase own() {
    return installation.safeguarding().own();
  }
}
