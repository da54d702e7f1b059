package org.tual.attachments;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.tual.access.Permission;
import org.tual.evidence.Custody;
import org.tual.evidence.Evidence;
import org.tual.evidence.Vault;
import org.tual.remedy.Register;
import org.tual.remedy.SightedResource;
import org.tual.web.Needs;

/** What a supplier sent for a nonconformity, for members of the organisation who see it. */
@Path("/corrective-actions/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
public class ActionEvidenceResource extends SightedResource {
  @Inject private Attachments attachments;
  @Inject private Register register;
  @Inject private Vault vault;

  /**
   * A piece with its history; its bytes come from the vault.
   *
   * @param custody who had it in hands, the first first
   */
  public record Held(Evidence evidence, List<Custody> custody) {}

  /** All pieces, the first first. */
  public record Sent(List<Held> items) {}

  @GET
  @Needs(Permission.READ_REMEDY)
  public Sent list(@Context SecurityContext security, @PathParam("id") String id) {
    register.one(id, eyes(security));
    return new Sent(
        attachments.of(id).stream().map(one -> new Held(one, vault.custody(one.id()))).toList());
  }
}
