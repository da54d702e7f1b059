package org.tual.handouts;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Needs;
import org.tual.web.Sought;

/** Excerpts of a sealed report. */
@Path("/assessments/{id}/excerpt")
public class ExcerptResource {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private Shelf shelf;

  /** A part of a sealed report as a workbook: by country, band, step or site, several by comma. */
  @GET
  @Needs(Permission.READ_REPORTS)
  @Produces(XLSX)
  public Response excerpt(
      @Context SecurityContext security, @PathParam("id") String id, @Context UriInfo uri) {
    Map<String, List<String>> given = new HashMap<>(uri.getQueryParameters());
    given.keySet().removeAll(Set.of("first", "count", "sort", "q"));
    Excerpt excerpt =
        shelf.excerpt(
            id,
            Sought.of(given).equal(),
            Caller.of(security).permissions().contains(Permission.READ_FINDINGS));
    return Response.ok((StreamingOutput) excerpt::write, XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"excerpt-" + excerpt.asOf() + ".xlsx\"")
        .build();
  }
}
