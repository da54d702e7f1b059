package org.tual.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.tual.community.CommunityAssessments;
import org.tual.community.Guests;
import org.tual.community.HelpDirectory;
import org.tual.community.Missing;
import org.tual.community.NotNow;
import org.tual.community.NotPossible;
import org.tual.community.Partners;
import org.tual.community.Places;
import org.tual.community.Reviews;
import org.tual.community.Sights;
import org.tual.taskforces.Awareness;
import org.tual.taskforces.TaskForces;
import org.tual.web.ProblemSource;
import org.tual.web.ProblemType;

/** Hands to the resources what has to do with places and partners. */
@ApplicationScoped
public class CommunityBeans {
  @Inject private Installation installation;

  static void problems() {
    ProblemSource.add(Missing.class, ProblemType.NOT_FOUND);
    ProblemSource.add(NotNow.class, ProblemType.NOT_NOW);
    ProblemSource.add(NotPossible.class, ProblemType.NOT_VALID);
  }

  private Community community() {
    return installation.audits().community();
  }

  @Produces
  Places places() {
    return community().places();
  }

  @Produces
  Partners partners() {
    return community().partners();
  }

  @Produces
  Guests guests() {
    return community().guests();
  }

  @Produces
  HelpDirectory help() {
    return community().help();
  }

  @Produces
  Sights sights() {
    return community().sights();
  }

  @Produces
  CommunityAssessments assessments() {
    return community().assessments();
  }

  @Produces
  Reviews reviews() {
    return community().reviews();
  }

  @Produces
  TaskForces forces() {
    return community().forces();
  }

  @Produces
  Awareness awareness() {
    return community().awareness();
  }
}
