package org.tual.forms;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.tual.access.Permission;
import org.tual.fieldwork.Answer;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.ProblemType;

/** Forms that were filled in with another field tool. */
@Path("/field/visits/{id}/forms")
@Produces(MediaType.APPLICATION_JSON)
public class FieldFormsResource {
  @Inject private FieldForms forms;

  /** Shows what a form would give, and keeps nothing. */
  @POST
  @Needs(Permission.RECORD_VISITS)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Preview look(
      @Context SecurityContext security, @PathParam("id") String id, List<EntityPart> parts)
      throws IOException {
    for (EntityPart part : parts) {
      if (part.getFileName().isPresent()) {
        String name = part.getFileName().get().toLowerCase(Locale.ROOT);
        String ending =
            List.of(".csv", ".xlsx", ".xls", ".tsv").stream()
                .filter(name::endsWith)
                .findFirst()
                .orElseThrow(
                    () -> new Halt(ProblemType.NOT_VALID, "Taken are CSV and XLSX files."));
        return forms.look(Caller.actor(security), id, part.getContent(), ending);
      }
    }
    throw new Halt(ProblemType.NOT_READABLE, "The form has no file.");
  }

  /** Takes the answers that were looked at, each as one of a phone. */
  @POST
  @Path("answers")
  @Needs(Permission.RECORD_VISITS)
  @Consumes(MediaType.APPLICATION_JSON)
  public List<Taken> take(
      @Context SecurityContext security, @PathParam("id") String id, List<Answer> answers) {
    if (answers == null) {
      throw new Halt(ProblemType.NOT_VALID, "Send the answers.");
    }
    return forms.take(Caller.actor(security), id, answers);
  }
}
