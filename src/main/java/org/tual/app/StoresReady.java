package org.tual.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Both stores answer; how far the graph store is behind is told beside it. */
@Readiness
@ApplicationScoped
public class StoresReady implements HealthCheck {
  @Inject private Installation installation;

  @Override
  public HealthCheckResponse call() {
    boolean database = installation.database().ready();
    boolean graph = installation.store().ready();
    return HealthCheckResponse.named("tual")
        .status(database && graph)
        .withData("database", database)
        .withData("graph", graph)
        .withData("lag", database ? installation.outbox().lag() : -1)
        .build();
  }
}
