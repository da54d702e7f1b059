package org.tual.attachments;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.util.List;
import org.tual.access.Permission;
import org.tual.evidence.Evidence;
import org.tual.evidence.EvidenceResource;
import org.tual.evidence.Vault;
import org.tual.ledger.Actor;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.ProblemType;

/** Photos and papers that a supplier's contact sends for what is asked of it. */
@Path("/own/actions/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
public class OwnEvidenceResource {
  @Inject private Attachments attachments;
  @Inject private Vault vault;

  /** What this contact sent. */
  public record Pieces(List<Piece> items) {}

  @GET
  @Needs(Permission.ANSWER_ACTIONS)
  public Pieces list(@Context SecurityContext security, @PathParam("id") String id) {
    return new Pieces(attachments.own(Caller.actor(security), id));
  }

  /** A form with the file and, as a field, its title. */
  @POST
  @Needs(Permission.ANSWER_ACTIONS)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response send(
      @Context SecurityContext security, @PathParam("id") String id, List<EntityPart> parts)
      throws IOException {
    // who asks for what is not its own learns nothing by a form that is wrong
    attachments.own(Caller.actor(security), id);
    EvidenceResource.Form form = EvidenceResource.form(parts);
    if (form.file() == null) {
      throw new Halt(ProblemType.NOT_READABLE, "The form has a file and the field title.");
    }
    Piece piece = attachments.receive(Caller.actor(security), id, form.word("title"), form.file());
    return Response.status(201).entity(piece).build();
  }

  @GET
  @Path("{piece}/bytes")
  @Needs(Permission.ANSWER_ACTIONS)
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  public Response bytes(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @PathParam("piece") String piece) {
    Actor actor = Caller.actor(security);
    Evidence evidence = attachments.own(actor, id, piece);
    return EvidenceResource.attachment(
        evidence, vault.bytes(actor, Permission.ANSWER_ACTIONS, evidence));
  }
}
