package org.tual.uploads;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.tual.access.Permission;
import org.tual.columns.Field;
import org.tual.columns.Vocabulary;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.ProblemType;

/** What a column can mean, over HTTP. */
@Path("/fields")
@Produces(MediaType.APPLICATION_JSON)
public class FieldsResource {

  /**
   * One meaning.
   *
   * @param slot the thing in a row that it says something about
   * @param type how its values are read
   * @param label plain words
   */
  public record Meaning(String field, String slot, String type, String label) {
    static Meaning of(Field field) {
      return new Meaning(field.name(), field.slot(), field.type(), field.label());
    }
  }

  /** For those who say what columns mean, or check it; guests hand lists in and need no more. */
  @GET
  @Needs(Permission.READ_UPLOADS)
  public List<Meaning> list(@Context SecurityContext security) {
    if (!Caller.of(security).all()) {
      throw new Halt(ProblemType.NOT_FOUND, "There is nothing here.");
    }
    return Vocabulary.standard().fields().stream().map(Meaning::of).toList();
  }
}
