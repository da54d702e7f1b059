package org.tual.taskforces;

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
import org.tual.access.Permission;
import org.tual.community.Sights;
import org.tual.web.Caller;
import org.tual.web.Needs;

/** Awareness and training. */
@Path("/community")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AwarenessResource {
  @Inject private Awareness awareness;
  @Inject private Sights sights;

  /** Sessions, materials and the languages that they reach. */
  @GET
  @Path("places/{id}/awareness")
  @Needs(Permission.READ_COMMUNITY)
  public Awareness.AtPlace at(@Context SecurityContext security, @PathParam("id") String id) {
    sights.of(Caller.of(security)).needs(id);
    return awareness.at(id);
  }

  @POST
  @Path("materials")
  @Needs(Permission.MANAGE_COMMUNITY)
  public Response add(@Context SecurityContext security, Material.Draft draft) {
    return Response.status(201).entity(awareness.add(Caller.actor(security), draft)).build();
  }

  @POST
  @Path("sessions")
  @Needs(Permission.MANAGE_COMMUNITY)
  public Response hold(@Context SecurityContext security, Session.Draft draft) {
    return Response.status(201).entity(awareness.hold(Caller.actor(security), draft)).build();
  }
}
