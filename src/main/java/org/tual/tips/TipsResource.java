package org.tual.tips;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Needs;
import org.tual.web.Page;

/** Tips for safeguarding leads, and whether anybody may tell something. */
@Path("/safeguarding/tips")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TipsResource {
  @Inject private Triage triage;
  @Inject private Tips tips;
  @Inject private Readiness readiness;
  @Inject private Responders responders;

  /** What is answered. */
  public record Answer(String words) {}

  /** The two who answer. */
  public record Two(List<Responders.Named> responders) {}

  /** The receipt of a message that tries the way. */
  public record Sent(List<String> words) {}

  /** What waits first, then the newest. */
  @GET
  @Needs(Permission.CASES)
  public Page<Triage.Listed> list(
      @Context SecurityContext security,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("50") int count) {
    return Page.of(triage.all(Caller.actor(security)), first, count);
  }

  /** A change, because it waits no more. */
  @POST
  @Path("{id}/opening")
  @Needs(Permission.CASES)
  public Triage.Opened open(@Context SecurityContext security, @PathParam("id") String id) {
    return triage.open(Caller.actor(security), id);
  }

  @POST
  @Path("{id}/answers")
  @Needs(Permission.CASES)
  public Triage.Opened answer(
      @Context SecurityContext security, @PathParam("id") String id, Answer answer) {
    return triage.answer(Caller.actor(security), id, answer == null ? null : answer.words());
  }

  @POST
  @Path("{id}/case")
  @Needs(Permission.CASES)
  public Triage.Opened turn(@Context SecurityContext security, @PathParam("id") String id) {
    return triage.turnInto(Caller.actor(security), id);
  }

  @POST
  @Path("{id}/closing")
  @Needs(Permission.CASES)
  public Triage.Opened close(@Context SecurityContext security, @PathParam("id") String id) {
    return triage.close(Caller.actor(security), id);
  }

  @GET
  @Path("readiness")
  @Needs(Permission.CASES)
  public Readiness.Standing readiness() {
    return readiness.standing();
  }

  /** Names the two who answer, in place of those before. */
  @PUT
  @Path("responders")
  @Needs(Permission.CASES)
  public Readiness.Standing name(@Context SecurityContext security, Two two) {
    responders.name(Caller.actor(security), two == null ? null : two.responders());
    return readiness.standing();
  }

  /** Sends a message that tries the way. */
  @POST
  @Path("trials")
  @Needs(Permission.CASES)
  public Response trial(@Context SecurityContext security) {
    return Response.status(Response.Status.CREATED)
        .entity(new Sent(readiness.tryIt(Caller.actor(security), tips)))
        .build();
  }
}
