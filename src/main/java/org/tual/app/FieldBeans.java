package org.tual.app;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.tual.evidence.Sight;
import org.tual.evidence.Vault;
import org.tual.fieldwork.Answers;
import org.tual.fieldwork.Devices;
import org.tual.fieldwork.Finishes;
import org.tual.fieldwork.NotTaken;
import org.tual.fieldwork.Photos;
import org.tual.fieldwork.Sheets;
import org.tual.interviews.Interviews;
import org.tual.web.ProblemSource;
import org.tual.web.ProblemType;

/** Hands to the resources what belongs to visits. */
@ApplicationScoped
public class FieldBeans {
  @Inject private Installation installation;
  private Field field;

  /** Makes the keys at the start, so that a phone that comes first does not wait for them. */
  void started(@Observes @Initialized(ApplicationScoped.class) Object event) {
    // the work is done where this is made
  }

  @PostConstruct
  void open() {
    field = installation.audits().field();
    ProblemSource.add(NotTaken.Missing.class, ProblemType.NOT_FOUND);
    ProblemSource.add(NotTaken.NotNow.class, ProblemType.NOT_NOW);
    ProblemSource.add(NotTaken.NotValid.class, ProblemType.NOT_VALID);
    ProblemSource.add(Vault.NotTaken.class, ProblemType.NOT_VALID);
    ProblemSource.add(Vault.Missing.class, ProblemType.NOT_FOUND);
    ProblemSource.add(Interviews.NotTaken.class, ProblemType.NOT_VALID);
    ProblemSource.add(Interviews.Missing.class, ProblemType.NOT_FOUND);
  }

  @Produces
  Vault vault() {
    return field.vault();
  }

  @Produces
  Sight sight() {
    return field.sight();
  }

  @Produces
  Answers answers() {
    return field.answers();
  }

  @Produces
  Photos photos() {
    return field.photos();
  }

  @Produces
  Finishes finishes() {
    return field.finishes();
  }

  @Produces
  Sheets sheets() {
    return field.sheets();
  }

  @Produces
  Devices devices() {
    return field.devices();
  }

  @Produces
  Interviews interviews() {
    return field.interviews();
  }
}
