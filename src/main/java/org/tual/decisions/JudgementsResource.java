package org.tual.decisions;

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
import java.util.List;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.ProblemType;

/** Which places people judged to be one, over HTTP. */
@Path("/judgements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JudgementsResource {
  @Inject private Judgements judgements;

  /** Why a judgement is taken back. */
  public record Reason(String reason) {}

  @GET
  @Needs(Permission.JUDGE_IDENTITY)
  public List<Judgements.Judged> list() {
    return judgements.all();
  }

  @POST
  @Needs(Permission.JUDGE_IDENTITY)
  public Response judge(@Context SecurityContext security, Judgements.Asked asked) {
    if (asked == null) {
      throw new Halt(ProblemType.NOT_VALID, "Name the assessment, the two places and the reason.");
    }
    Judgements.Judged judged = judgements.judge(Caller.actor(security), asked);
    return Response.status(201).entity(judged).build();
  }

  @POST
  @Path("{id}/withdrawal")
  @Needs(Permission.JUDGE_IDENTITY)
  public Judgements.Judged withdraw(
      @Context SecurityContext security, @PathParam("id") String id, Reason reason) {
    return judgements.withdraw(Caller.actor(security), id, reason == null ? null : reason.reason());
  }
}
