package org.tual.uploads;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.tual.access.Permission;
import org.tual.columns.Field;
import org.tual.columns.Vocabulary;
import org.tual.web.Needs;

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

  @GET
  @Needs(Permission.READ_UPLOADS)
  public List<Meaning> list() {
    return Vocabulary.standard().fields().stream().map(Meaning::of).toList();
  }
}
