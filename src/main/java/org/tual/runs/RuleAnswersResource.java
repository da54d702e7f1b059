package org.tual.runs;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.nio.file.Files;
import java.util.Map;
import org.tual.access.Permission;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.Page;
import org.tual.web.ProblemType;
import org.tual.web.Sought;

/** How often each rule of a sealed assessment saw a sign, saw none, or could not say. */
@Path("/assessments/{id}/rules")
@Produces(MediaType.APPLICATION_JSON)
public class RuleAnswersResource {
  @Inject private Runs runs;

  /** A page of rules with their counts; any column can be filtered. */
  @GET
  @Needs(Permission.READ_ASSESSMENTS)
  public Page<Map<String, String>> rules(@PathParam("id") String id, @Context UriInfo uri) {
    RunState run = runs.find(id).orElseThrow(() -> new Runs.Missing(id));
    java.nio.file.Path file = runs.folder(id).resolve(RuleTable.FILE);
    if (run.stage() != RunState.Stage.SEALED || !Files.isRegularFile(file)) {
      throw new Halt(
          ProblemType.NOT_NOW, "The assessment is not sealed, or an earlier Tual made it.");
    }
    return new ReportTable(file).page(Sought.of(uri.getQueryParameters()), null);
  }
}
