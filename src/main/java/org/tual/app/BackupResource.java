package org.tual.app;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import org.tual.access.Permission;
import org.tual.intake.FileHash;
import org.tual.ledger.JpaDatabase;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.ProblemType;

/** A copy of the installation, made on the server's disk while it serves; it is never sent. */
@Path("/backups")
@Produces(MediaType.APPLICATION_JSON)
public class BackupResource {
  @Inject private Installation installation;

  /**
   * A copy that was made.
   *
   * @param file its name in the folder {@code backups} of the installation
   * @param bytes its size
   * @param sha256 its SHA-256, lower-case hexadecimal
   */
  public record Copy(String file, long bytes, String sha256) {}

  @POST
  @Needs(Permission.OPERATE)
  public Response backup(@Context SecurityContext security) throws IOException {
    if (!installation.database().embedded()) {
      throw new Halt(ProblemType.NOT_NOW, JpaDatabase.ELSEWHERE);
    }
    java.nio.file.Path copy =
        installation
            .settings()
            .data()
            .resolve("backups")
            .resolve("tual-backup-" + Installation.id() + ".zip");
    Backup.write(installation, copy);
    FileHash hash = FileHash.of(copy);
    installation.ledger().note(Caller.actor(security), "BACKUP_MADE", "", "done");
    return Response.status(Response.Status.CREATED)
        .entity(new Copy(copy.getFileName().toString(), hash.bytes(), hash.sha256()))
        .build();
  }
}
