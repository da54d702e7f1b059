package org.tual.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.tual.forms.FieldForms;
import org.tual.web.ProblemSource;
import org.tual.web.ProblemType;

/** Hands to the resource what takes forms of other field tools. */
@ApplicationScoped
public class FormBeans {
  @Inject private Installation installation;

  static void problems() {
    ProblemSource.add(FieldForms.NotUsable.class, ProblemType.NOT_VALID);
  }

  @Produces
  FieldForms forms() {
    return installation.audits().forms();
  }
}
