package org.tual.advice;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.Page;
import org.tual.web.ProblemType;

/** Questions of procurement to compliance, and their answers. */
@Path("/advice")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdviceResource {
  private static final int MOST = 1_000;

  @Inject private Desk desk;

  /** What compliance says. */
  public record Answer(String words) {}

  /** Those that wait first, then the newest; a thousand at most. */
  @GET
  @Needs(Permission.READ_ACTIONS)
  public Page<Advice> list(
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("50") int count) {
    return Page.of(desk.all(MOST), first, count);
  }

  @POST
  @Needs(Permission.ASK_COMPLIANCE)
  public Response ask(@Context SecurityContext security, Desk.Asked asked) {
    if (asked == null || asked.assessment() == null || asked.site() == null) {
      throw new Halt(ProblemType.NOT_VALID, "Name the assessment, the site and the question.");
    }
    return Response.status(201).entity(desk.ask(Caller.actor(security), asked)).build();
  }

  @POST
  @Path("{id}/answer")
  @Needs(Permission.ADVISE_PROCUREMENT)
  public Advice answer(
      @Context SecurityContext security, @PathParam("id") String id, Answer answer) {
    return desk.answer(Caller.actor(security), id, answer == null ? null : answer.words());
  }

  @POST
  @Path("{id}/withdrawal")
  @Needs(Permission.ASK_COMPLIANCE)
  public Advice withdraw(@Context SecurityContext security, @PathParam("id") String id) {
    return desk.withdraw(Caller.actor(security), id);
  }
}
