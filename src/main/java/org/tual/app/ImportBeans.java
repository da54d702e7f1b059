package org.tual.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.tual.uploads.Comparison;
import org.tual.uploads.Fitting;
import org.tual.uploads.Fixes;
import org.tual.uploads.Preparation;
import org.tual.uploads.ProblemPages;
import org.tual.uploads.UploadReader;

/** Hands the parts that take lists in to the resources. */
@ApplicationScoped
public class ImportBeans {
  @Inject private Installation installation;

  @Produces
  UploadReader uploadReader() {
    return installation.importing().reader();
  }

  @Produces
  Preparation preparation() {
    return installation.importing().preparation();
  }

  @Produces
  Fixes fixes() {
    return installation.importing().fixes();
  }

  @Produces
  Fitting fitting() {
    return installation.importing().fitting();
  }

  @Produces
  Comparison comparison() {
    return installation.importing().comparison();
  }

  @Produces
  ProblemPages problemPages() {
    return installation.importing().problems();
  }
}
