package org.tual.remedy;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Needs;

/** What a visit found not to conform, raised by those who were there. */
@Path("/visits/{id}/nonconformities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VisitNonconformitiesResource extends SightedResource {
  @Inject private AtVisits visits;

  /**
   * What was raised.
   *
   * @param id of it; null where it is sealed
   */
  public record Raised(String id) {}

  @POST
  @Needs(Permission.RECORD_VISITS)
  public Response raise(
      @Context SecurityContext security, @PathParam("id") String id, Draft draft) {
    String made = visits.raise(Caller.of(security), id, present(draft)).orElse(null);
    return Response.status(201).entity(new Raised(made)).build();
  }
}
