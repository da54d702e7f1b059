package org.tual.replies;

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

/** What is released to a supplier, for its contacts. */
@Path("/released")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReleasedResource {
  @Inject private Replies replies;

  @GET
  @Needs(Permission.REPLY_TO_FINDINGS)
  public Page<Concern.Line> list(
      @Context SecurityContext security,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("50") int count) {
    return replies.released(Caller.actor(security).id(), first, count);
  }

  @GET
  @Path("{id}")
  @Needs(Permission.REPLY_TO_FINDINGS)
  public Concern one(@Context SecurityContext security, @PathParam("id") String id) {
    return replies.open(Caller.actor(security), id);
  }

  @POST
  @Path("{id}/replies")
  @Needs(Permission.REPLY_TO_FINDINGS)
  public Response reply(
      @Context SecurityContext security, @PathParam("id") String id, Replies.Said said) {
    if (said == null) {
      throw new Halt(ProblemType.NOT_VALID, "Send stance and words.");
    }
    return Response.status(201).entity(replies.reply(Caller.actor(security), id, said)).build();
  }
}
