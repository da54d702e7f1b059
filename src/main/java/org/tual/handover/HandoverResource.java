package org.tual.handover;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.ProblemType;

/** Reports of visits as files to be handed over. */
@Path("/audits/{id}/editions")
public class HandoverResource {
  @Inject private Handovers handovers;

  /** {@code full} or {@code closing}, as {@code .html} or {@code .pdf}. */
  @GET
  @Path("{file}")
  @Needs(Permission.READ_VISITS)
  public Response file(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @PathParam("file") String file) {
    Caller caller = Caller.of(security);
    return switch (file) {
      case "full.html" -> html(handovers.of(caller, id, Edition.FULL), file);
      case "full.pdf" -> pdf(handovers.of(caller, id, Edition.FULL), file);
      case "closing.html" -> html(handovers.of(caller, id, Edition.CLOSING), file);
      case "closing.pdf" -> pdf(handovers.of(caller, id, Edition.CLOSING), file);
      default -> throw new Halt(ProblemType.NOT_FOUND, "There is no such edition.");
    };
  }

  private static Response html(VisitReport report, String file) {
    return answer(HandoverPages.html(report), "text/html;charset=utf-8", file);
  }

  private static Response pdf(VisitReport report, String file) {
    return answer(HandoverPages.pdf(report), "application/pdf", file);
  }

  private static Response answer(byte[] bytes, String type, String file) {
    return Response.ok(bytes, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"visit-" + file + "\"")
        .build();
  }
}
