package org.tual.app;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import org.tual.access.Permission;
import org.tual.ledger.JpaDatabase;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.ProblemType;

/** A copy of the installation, while it serves. */
@Path("/backup")
public class BackupResource {
  @Inject private Installation installation;

  @GET
  @Needs(Permission.OPERATE)
  @Produces("application/zip")
  public Response backup(@Context SecurityContext security) {
    if (!installation.database().embedded()) {
      throw new Halt(ProblemType.NOT_NOW, JpaDatabase.ELSEWHERE);
    }
    installation.ledger().note(Caller.actor(security), "BACKUP_MADE", "", "done");
    StreamingOutput zip = out -> Backup.write(installation, out);
    return Response.ok(zip)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tual-backup.zip\"")
        .build();
  }
}
