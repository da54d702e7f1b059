package org.tual.handouts;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.tual.access.Permission;
import org.tual.runs.RunState;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.Page;
import org.tual.web.ProblemType;
import org.tual.web.Sought;

/** Whom to ask what, and the sheet to send. */
@Path("/assessments/{id}/question-sheets")
@Produces(MediaType.APPLICATION_JSON)
public class QuestionsResource {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private Questions questions;
  @Inject private Shelf shelf;

  /** Suppliers to ask with their questions, in order; {@code q} looks for a name. */
  @GET
  @Needs(Permission.READ_QUESTIONS)
  public Page<Questions.Whom> list(
      @Context SecurityContext security, @PathParam("id") String id, @Context UriInfo uri) {
    Sought sought = Sought.of(uri.getQueryParameters());
    RunState run = seen(security, id);
    return Page.of(questions.all(run, sought.words()), sought.first(), sought.count());
  }

  /** The sheet for one supplier; answered, it comes back as an upload like any other. */
  @GET
  @Path("one")
  @Needs(Permission.ASK_QUESTIONS)
  @Produces(XLSX)
  public Response sheet(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @QueryParam("whom") String whom) {
    RunState run = seen(security, id);
    Questions.Whom asked =
        questions
            .one(run, String.valueOf(whom))
            .orElseThrow(
                () -> new Halt(ProblemType.NOT_FOUND, "There is no question for this supplier."));
    StreamingOutput file = out -> QuestionSheet.write(questions, asked, run.buyer(), out);
    return Response.ok(file, XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"questions-" + asked.rank() + "-" + run.asOf() + ".xlsx\"")
        .build();
  }

  private RunState seen(SecurityContext security, String id) {
    if (!Caller.of(security).all()) {
      throw new Halt(ProblemType.NOT_FOUND, "There is nothing to be seen here.");
    }
    return shelf.sealed(id);
  }
}
