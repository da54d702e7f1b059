package org.tual.app;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.tual.access.Permission;
import org.tual.operation.Metrics;
import org.tual.web.Needs;

/** Figures for whoever keeps the server running, for Prometheus or what reads its format. */
@Path("/metrics")
public class MetricsResource {
  @Inject private Metrics metrics;

  @GET
  @Needs(Permission.OPERATE)
  @Produces(Metrics.MEDIA_TYPE)
  public StreamingOutput metrics() {
    return metrics::write;
  }
}
