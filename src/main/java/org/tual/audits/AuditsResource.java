package org.tual.audits;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.tual.access.Permission;
import org.tual.assessment.IntegrityReview;
import org.tual.checklists.FactSheet;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.ProblemType;
import org.tual.web.Tags;

/** Reports of visits, and whether they can be believed. */
@Path("/audits/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AuditsResource {
  @Inject private AuditReports reports;

  /** Why a report is believed although something speaks against it. */
  public record Reason(String words) {}

  private static Response answer(AuditReport report) {
    return Response.ok(report).tag(Tags.of(report.version())).build();
  }

  @GET
  @Path("report")
  @Needs(Permission.READ_VISITS)
  public Response report(@Context SecurityContext security, @PathParam("id") String id) {
    return answer(reports.find(Caller.of(security), id));
  }

  @PUT
  @Path("report")
  @Needs(Permission.RECORD_VISITS)
  public Response write(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String match,
      Draft draft) {
    if (draft == null) {
      throw new Halt(ProblemType.NOT_VALID, "Send the report.");
    }
    return answer(
        reports.write(Caller.of(security), id, draft, version -> Tags.check(match, version)));
  }

  /** What speaks for a second look, and what nobody can say from this report. */
  @GET
  @Path("review")
  @Needs(Permission.REVIEW_VISITS)
  public IntegrityReview.Result look(
      @Context SecurityContext security, @PathParam("id") String id) {
    return reports.look(Caller.of(security), id);
  }

  @POST
  @Path("review")
  @Needs(Permission.REVIEW_VISITS)
  public Response believe(
      @Context SecurityContext security, @PathParam("id") String id, Reason reason) {
    return answer(reports.believe(Caller.of(security), id, reason == null ? null : reason.words()));
  }

  /** The file of facts as it would enter assessments. */
  @GET
  @Path("facts")
  @Needs(Permission.REVIEW_VISITS)
  @Produces("text/csv")
  public Response facts(@Context SecurityContext security, @PathParam("id") String id) {
    return Response.ok(reports.facts(Caller.of(security), id), "text/csv;charset=utf-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + FactSheet.fileName(id) + "\"")
        .build();
  }
}
