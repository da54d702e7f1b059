package org.tual.uploads;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Needs;

/** What people write in place of cells of a list, over HTTP. */
@Path("/uploads/{id}/corrections")
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionsResource {
  @Inject private Uploads uploads;
  @Inject private Fixes fixes;
  @Inject private Fitting fitting;

  @GET
  @Needs(Permission.READ_UPLOADS)
  public List<Fixes.Fixed> list(@Context SecurityContext security, @PathParam("id") String id) {
    return fixes.of(Seen.by(Caller.of(security), uploads, id).id());
  }

  /** Reads the list again with a value in place of a cell, or of all cells that say the same. */
  @PUT
  @Needs(Permission.CORRECT_LISTS)
  @Consumes(MediaType.APPLICATION_JSON)
  public Fixes.Fixed correct(
      @Context SecurityContext security, @PathParam("id") String id, Fitting.Asked asked) {
    Upload upload = Seen.by(Caller.of(security), uploads, id);
    return fixes.correct(Caller.actor(security), id, fitting.correction(upload, asked));
  }

  @DELETE
  @Path("{correction}")
  @Needs(Permission.CORRECT_LISTS)
  public Fixes.Fixed undo(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @PathParam("correction") String correction) {
    Seen.by(Caller.of(security), uploads, id);
    return fixes.undo(Caller.actor(security), id, correction);
  }
}
