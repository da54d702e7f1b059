package org.tual.actions;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.tual.access.Permission;
import org.tual.runs.RunState;
import org.tual.web.Needs;
import org.tual.web.Sought;

/** What procurement does about each supplier of a sealed assessment. */
@Path("/assessments/{id}/actions")
@Produces(MediaType.APPLICATION_JSON)
public class ActionsResource {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private Actions actions;

  /** A page; {@code q} looks for a name, a material or a number and forgives a slip of the pen. */
  @GET
  @Needs(Permission.READ_ACTIONS)
  public Actions.Found list(@PathParam("id") String id, @Context UriInfo uri) {
    Sought sought = Sought.of(uri.getQueryParameters());
    return actions.find(
        actions.sealed(id),
        new Actions.Wanted(sought.words(), sought.equal()),
        sought.first(),
        sought.count());
  }

  /** The same list as a workbook, without pages. */
  @GET
  @Path("export")
  @Needs(Permission.READ_ACTIONS)
  @Produces(XLSX)
  public Response export(@PathParam("id") String id, @Context UriInfo uri) {
    Sought sought = Sought.of(uri.getQueryParameters());
    Actions.Wanted wanted = new Actions.Wanted(sought.words(), sought.equal());
    RunState run = actions.sealed(id);
    StreamingOutput file = out -> ActionBook.write(actions, run, wanted, out);
    return Response.ok(file, XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"actions-" + run.asOf() + ".xlsx\"")
        .build();
  }
}
