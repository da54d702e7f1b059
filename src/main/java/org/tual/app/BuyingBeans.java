package org.tual.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.tual.actions.Actions;
import org.tual.advice.Desk;
import org.tual.handouts.Questions;
import org.tual.handouts.Shelf;
import org.tual.inbox.Inbox;
import org.tual.web.ProblemSource;
import org.tual.web.ProblemType;

/** Hands to the resources what those who buy and those who ask suppliers work with. */
@ApplicationScoped
public class BuyingBeans {
  @Inject private Installation installation;

  static void problems() {
    ProblemSource.add(Desk.NotPossible.class, ProblemType.NOT_VALID);
    ProblemSource.add(Desk.Missing.class, ProblemType.NOT_FOUND);
    ProblemSource.add(Actions.NotPossible.class, ProblemType.NOT_VALID);
    ProblemSource.add(Inbox.NotPossible.class, ProblemType.NOT_VALID);
  }

  @Produces
  Desk desk() {
    return installation.replying().desk();
  }

  @Produces
  Actions actions() {
    return installation.replying().actions();
  }

  @Produces
  Shelf shelf() {
    return new Shelf(installation.runs());
  }

  @Produces
  Questions questions() {
    return new Questions(shelf());
  }
}
