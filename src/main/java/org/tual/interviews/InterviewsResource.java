package org.tual.interviews;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Needs;
import org.tual.web.Page;

/**
 * Interviews for a safeguarding lead, opened at each call; nobody else learns that there are any.
 */
@Path("/interviews")
@Produces(MediaType.APPLICATION_JSON)
public class InterviewsResource {
  @Inject private Interviews interviews;

  /** Time and rough place of a photo, JSON as the phone made it. */
  public record Taken(String words) {}

  @GET
  @Needs(Permission.READ_SEALED)
  public Page<Interviews.Many> list(
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("50") int count) {
    return Page.of(interviews.numbers(), first, count);
  }

  @GET
  @Path("{visit}")
  @Needs(Permission.READ_SEALED)
  public Page<Interviews.Opened> open(
      @Context SecurityContext security,
      @PathParam("visit") String visit,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("1000") int count) {
    return Page.of(interviews.open(Caller.actor(security), visit), first, count);
  }

  @GET
  @Path("{visit}/photos/{photo}")
  @Needs(Permission.READ_SEALED)
  public Taken place(
      @Context SecurityContext security,
      @PathParam("visit") String visit,
      @PathParam("photo") String photo) {
    return new Taken(interviews.place(Caller.actor(security), visit, photo));
  }
}
