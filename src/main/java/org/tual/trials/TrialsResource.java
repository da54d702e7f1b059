package org.tual.trials;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.net.URI;
import java.util.Map;
import org.tual.access.Permission;
import org.tual.runs.ReportTable;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.Page;
import org.tual.web.ProblemType;
import org.tual.web.Progress;
import org.tual.web.Sought;

/** Trials of changes over HTTP. */
@Path("/trials")
@Produces(MediaType.APPLICATION_JSON)
public class TrialsResource {
  @Inject private Trials trials;
  @Inject private Progress progress;

  /** Which change is tried on which sealed assessment. */
  public record Asked(String change, String assessment) {}

  @POST
  @Needs(Permission.MANAGE_RULES)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response ask(@Context SecurityContext security, Asked asked) {
    if (asked == null) {
      throw new Halt(ProblemType.NOT_READABLE, "Name the change and the assessment.");
    }
    Trial trial = trials.ask(Caller.actor(security), asked.change(), asked.assessment());
    return Response.status(202).location(URI.create("trials/" + trial.id())).entity(trial).build();
  }

  @GET
  @Path("{id}")
  @Needs(Permission.READ_ASSESSMENTS)
  public Trial one(@PathParam("id") String id) {
    return trials.find(id);
  }

  @GET
  @Path("{id}/progress")
  @Needs(Permission.READ_ASSESSMENTS)
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void follow(@PathParam("id") String id, @Context SseEventSink sink, @Context Sse sse) {
    trials.find(id);
    progress.follow(
        sink,
        sse,
        () -> {
          Trial trial = trials.find(id);
          return new Progress.Step(trial, trial.state().ended());
        });
  }

  @POST
  @Path("{id}/cancellation")
  @Needs(Permission.MANAGE_RULES)
  public Trial cancel(@Context SecurityContext security, @PathParam("id") String id) {
    return trials.cancel(Caller.actor(security), id);
  }

  /** The possible signs that would come, go or be others. */
  @GET
  @Path("{id}/findings")
  @Needs(Permission.READ_ASSESSMENTS)
  public Page<Map<String, String>> findings(@PathParam("id") String id, @Context UriInfo uri) {
    return table(id, uri, false);
  }

  /** The places that would see a difference. */
  @GET
  @Path("{id}/places")
  @Needs(Permission.READ_ASSESSMENTS)
  public Page<Map<String, String>> places(@PathParam("id") String id, @Context UriInfo uri) {
    return table(id, uri, true);
  }

  private Page<Map<String, String>> table(String id, UriInfo uri, boolean perPlace) {
    java.nio.file.Path file =
        trials
            .table(id, perPlace)
            .orElseThrow(() -> new Halt(ProblemType.NOT_NOW, "The trial is not done."));
    return new ReportTable(file).page(Sought.of(uri.getQueryParameters()), null);
  }
}
