package org.tual.remedy;

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

/** Corrective actions that were released to a supplier, for its contacts. */
@Path("/own/actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnActionsResource {
  @Inject private OwnActions actions;

  @GET
  @Needs(Permission.ANSWER_ACTIONS)
  public Page<OwnAction.Line> list(
      @Context SecurityContext security,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("50") int count) {
    return actions.list(Caller.actor(security).id(), first, count);
  }

  @GET
  @Path("{id}")
  @Needs(Permission.ANSWER_ACTIONS)
  public OwnAction one(@Context SecurityContext security, @PathParam("id") String id) {
    return actions.open(Caller.actor(security), id);
  }

  @POST
  @Path("{id}/answers")
  @Needs(Permission.ANSWER_ACTIONS)
  public Response answer(
      @Context SecurityContext security, @PathParam("id") String id, OwnActions.Said said) {
    if (said == null) {
      throw new Halt(ProblemType.NOT_VALID, "Send what you say and words.");
    }
    return Response.status(201).entity(actions.answer(Caller.actor(security), id, said)).build();
  }
}
