package org.tual.handouts;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Needs;
import org.tual.web.Page;

/** Sealed reports for whoever may download them. */
@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
public class ReportsResource {
  @Inject private Shelf shelf;

  /** Sealed assessments, the newest first, with the files of their reports. */
  @GET
  @Needs(Permission.READ_REPORTS)
  public Page<Shelf.Report> list(
      @Context SecurityContext security,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("50") int count) {
    return shelf.reports(
        Caller.of(security).permissions().contains(Permission.READ_FINDINGS),
        first,
        Page.limit(count));
  }
}
