package org.tual.taskforces;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.tual.access.Permission;
import org.tual.community.Eyes;
import org.tual.community.Sights;
import org.tual.web.Caller;
import org.tual.web.Needs;

/** Task forces and what they do together. */
@Path("/community/task-forces")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TaskForcesResource {
  @Inject private TaskForces forces;
  @Inject private Sights sights;

  private Eyes eyes(SecurityContext security) {
    return sights.of(Caller.of(security));
  }

  @GET
  @Needs(Permission.READ_COMMUNITY)
  public List<TaskForce> list(@Context SecurityContext security) {
    return forces.of(eyes(security));
  }

  @POST
  @Needs(Permission.MANAGE_COMMUNITY)
  public Response make(@Context SecurityContext security, TaskForces.Draft draft) {
    return Response.status(201)
        .entity(forces.make(Caller.actor(security), eyes(security), draft))
        .build();
  }

  @GET
  @Path("{id}")
  @Needs(Permission.READ_COMMUNITY)
  public TaskForce one(@Context SecurityContext security, @PathParam("id") String id) {
    return forces.find(eyes(security), id);
  }

  @POST
  @Path("{id}/members")
  @Needs(Permission.MANAGE_COMMUNITY)
  public TaskForce join(
      @Context SecurityContext security, @PathParam("id") String id, TaskForces.Joining said) {
    return forces.join(Caller.actor(security), eyes(security), id, said);
  }

  @DELETE
  @Path("{id}/members/{member}")
  @Needs(Permission.MANAGE_COMMUNITY)
  public TaskForce leave(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @PathParam("member") String member) {
    return forces.leave(Caller.actor(security), eyes(security), id, member);
  }

  @POST
  @Path("{id}/actions")
  @Needs(Permission.MANAGE_COMMUNITY)
  public TaskForce agree(
      @Context SecurityContext security, @PathParam("id") String id, TaskForces.Agreed said) {
    return forces.agree(Caller.actor(security), eyes(security), id, said);
  }

  @PUT
  @Path("{id}/actions/{action}")
  @Needs(Permission.MANAGE_COMMUNITY)
  public TaskForce move(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @PathParam("action") String action,
      TaskForces.Moved said) {
    return forces.move(
        Caller.actor(security), Permission.MANAGE_COMMUNITY, eyes(security), id, action, said);
  }

  /** A partner says that it did what its organisation owns. */
  @POST
  @Path("{id}/actions/{action}/done")
  @Needs(Permission.GIVE_COMMUNITY)
  public TaskForce done(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @PathParam("action") String action) {
    return forces.move(
        Caller.actor(security),
        Permission.GIVE_COMMUNITY,
        eyes(security),
        id,
        action,
        new TaskForces.Moved(TaskForce.SharedAction.State.DONE, null));
  }

  @POST
  @Path("{id}/contacts")
  @Needs(Permission.MANAGE_COMMUNITY)
  public TaskForce speak(
      @Context SecurityContext security, @PathParam("id") String id, TaskForces.Spoken said) {
    return forces.speak(Caller.actor(security), eyes(security), id, said);
  }
}
