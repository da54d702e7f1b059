package org.tual.changes;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.Page;
import org.tual.web.ProblemType;
import org.tual.web.Sought;
import org.tual.web.Tags;
import org.tual.web.Today;

/** Changes to rules, thresholds and lists over HTTP. */
@Path("/changes")
@Produces(MediaType.APPLICATION_JSON)
public class ChangesResource {
  private static final int MOST_BYTES = 5 << 20;

  private static final Map<String, Function<String, Object>> COLUMNS =
      Map.of(
          "kind", Change.Kind::valueOf,
          "about", text -> text,
          "proposedAt", text -> text);

  @Inject private Changes changes;
  @Inject private Today today;

  /** Another value of a threshold. */
  public record Limit(String name, String value) {}

  /** Why something is put in force or taken back. */
  public record Reason(String reason) {}

  private static Response answer(int status, Change change) {
    return Response.status(status)
        .location(URI.create("changes/" + change.id()))
        .tag(Tags.of(change.version()))
        .entity(change)
        .build();
  }

  @GET
  @Needs(Permission.READ_RULES)
  public Page<Change> list(@Context UriInfo uri) {
    Sought sought = Sought.of(uri.getQueryParameters());
    return Page.of(
        changes.page(sought.listing(COLUMNS, "words", "-proposedAt", "id")),
        sought.first(),
        change -> change);
  }

  @GET
  @Path("{id}")
  @Needs(Permission.READ_RULES)
  public Response one(@PathParam("id") String id) {
    return answer(200, changes.find(id));
  }

  /** The texts of a change by the name of the file. */
  @GET
  @Path("{id}/files")
  @Needs(Permission.MANAGE_RULES)
  public SortedMap<String, String> files(@PathParam("id") String id) {
    return changes.files(id);
  }

  @POST
  @Path("thresholds")
  @Needs(Permission.MANAGE_RULES)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response threshold(@Context SecurityContext security, Limit limit) {
    Limit asked = present(limit);
    return answer(
        201,
        changes.propose(
            Caller.actor(security), now -> NewLimit.check(asked.name(), asked.value())));
  }

  @POST
  @Path("rules")
  @Needs(Permission.MANAGE_RULES)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response rule(@Context SecurityContext security, OwnRule.Text text) {
    OwnRule.Text asked = present(text);
    return answer(
        201, changes.propose(Caller.actor(security), now -> OwnRule.check(asked, now.rules())));
  }

  /**
   * A form with each table as a file under the name of the table, and what is said about the
   * edition as fields.
   */
  @POST
  @Path("lists")
  @Needs(Permission.MANAGE_RULES)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response list(@Context SecurityContext security, List<EntityPart> parts)
      throws IOException {
    Map<String, byte[]> tables = new TreeMap<>();
    Map<String, String> words = new TreeMap<>();
    for (EntityPart part : parts) {
      byte[] bytes = part.getContent().readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new Halt(ProblemType.TOO_LARGE, "A list has at most five megabytes.");
      }
      if (part.getFileName().isPresent()) {
        tables.put(part.getName(), bytes);
      } else {
        words.put(part.getName(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    NewEdition edition = new NewEdition(words.getOrDefault("list", ""), tables, words);
    return answer(201, changes.propose(Caller.actor(security), now -> edition.check(today.date())));
  }

  /** What an edition has more, less or otherwise than the one that is in use. */
  @GET
  @Path("{id}/difference")
  @Needs(Permission.READ_LISTS)
  public NewEdition.View difference(@PathParam("id") String id, @Context UriInfo uri) {
    Change change = changes.find(id);
    if (change.kind() != Change.Kind.LIST) {
      throw new Halt(ProblemType.NOT_FOUND, "Only a list has rows that differ.");
    }
    return NewEdition.difference(
        changes.without(change).lists(),
        changes.with(change).lists(),
        change,
        Sought.of(uri.getQueryParameters()));
  }

  @POST
  @Path("{id}/activation")
  @Needs(Permission.MANAGE_RULES)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response activate(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String match,
      Reason reason) {
    Tags.check(match, changes.find(id).version());
    return answer(200, changes.activate(Caller.actor(security), id, present(reason).reason()));
  }

  @POST
  @Path("{id}/withdrawal")
  @Needs(Permission.MANAGE_RULES)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response takeBack(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String match,
      Reason reason) {
    Tags.check(match, changes.find(id).version());
    return answer(200, changes.takeBack(Caller.actor(security), id, present(reason).reason()));
  }

  private static <T> T present(T body) {
    if (body == null) {
      throw new Halt(ProblemType.NOT_READABLE, "The body is missing.");
    }
    return body;
  }
}
