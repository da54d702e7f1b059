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

/** Decisions on findings over HTTP. */
@Path("/findings/{fingerprint}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionsResource {
  @Inject private Decisions decisions;

  /** Why a decision is taken back. */
  public record Reason(String reason) {}

  @GET
  @Needs(Permission.READ_FINDINGS)
  public List<StoredDecision> list(
      @Context SecurityContext security, @PathParam("fingerprint") String fingerprint) {
    if (!Caller.of(security).all()) {
      throw new Halt(ProblemType.NOT_FOUND, "There is nothing to be seen here.");
    }
    return decisions.of(fingerprint);
  }

  @POST
  @Needs(Permission.DECIDE_FINDINGS)
  public Response decide(
      @Context SecurityContext security,
      @PathParam("fingerprint") String fingerprint,
      Decisions.Asked asked) {
    if (asked == null || asked.assessment() == null) {
      throw new Halt(ProblemType.NOT_VALID, "Name the assessment, the kind and the reason.");
    }
    return Response.status(201)
        .entity(decisions.decide(Caller.actor(security), fingerprint, asked))
        .build();
  }

  /** The second pair of eyes. */
  @POST
  @Path("{id}/agreement")
  @Needs(Permission.SECOND_DECISION)
  public StoredDecision agree(
      @Context SecurityContext security,
      @PathParam("fingerprint") String fingerprint,
      @PathParam("id") String id) {
    return decisions.agree(Caller.actor(security), fingerprint, id);
  }

  @POST
  @Path("{id}/withdrawal")
  @Needs(Permission.DECIDE_FINDINGS)
  public StoredDecision withdraw(
      @Context SecurityContext security,
      @PathParam("fingerprint") String fingerprint,
      @PathParam("id") String id,
      Reason reason) {
    if (reason == null || reason.reason() == null || reason.reason().isBlank()) {
      throw new Halt(ProblemType.NOT_VALID, "Say why the decision is taken back.");
    }
    return decisions.withdraw(Caller.actor(security), fingerprint, id, reason.reason());
  }
}
