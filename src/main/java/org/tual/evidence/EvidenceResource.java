package org.tual.evidence;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tual.access.Permission;
import org.tual.web.AssignedSites;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.Page;
import org.tual.web.ProblemType;

/** The evidence vault over HTTP. Bytes go out as files to be saved and are run by no browser. */
@Path("/evidence")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {
  private static final String POLICY = "sandbox; default-src 'none'";
  private static final int LONGEST_WORD = 1_000;

  @Inject private Vault vault;
  @Inject private Sight sight;
  @Inject private AssignedSites assigned;

  /**
   * A piece with its history.
   *
   * @param custody who had it in hands, the first first
   * @param translations pieces that were translated from it
   */
  public record View(Evidence evidence, List<Custody> custody, List<Evidence> translations) {}

  /** A form that was read: its fields, and the file where there is one. */
  public record Form(Map<String, String> words, byte[] file) {
    /** What stands in a field; null where nothing does. */
    public String word(String name) {
      String word = words.get(name);
      return word == null || word.isBlank() ? null : word.strip();
    }
  }

  private Sight.Looker looker(SecurityContext security) {
    Caller caller = Caller.of(security);
    return new Sight.Looker(
        caller.actor().id(),
        caller.all(),
        caller.permissions().contains(Permission.READ_SEALED),
        caller.all() ? Set.of() : assigned.of(caller));
  }

  private Evidence seen(SecurityContext security, String id) {
    return vault
        .find(id)
        .filter(one -> sight.sees(looker(security), one))
        .orElseThrow(Vault.Missing::new);
  }

  /** Evidence of a visit or a site, or all that is within reach, the newest first. */
  @GET
  @Needs(Permission.READ_EVIDENCE)
  public Page<Evidence> list(
      @Context SecurityContext security,
      @QueryParam("visit") String visit,
      @QueryParam("site") String site,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("50") int count) {
    return Page.of(sight.seen(looker(security), vault.list(visit, site)), first, count);
  }

  @POST
  @Needs(Permission.KEEP_EVIDENCE)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response receive(@Context SecurityContext security, List<EntityPart> parts)
      throws IOException {
    Form form = form(parts);
    Evidence.Filed filed =
        new Evidence.Filed(
            kind(form.word("kind")),
            form.word("title"),
            form.word("language"),
            form.word("site"),
            form.word("visit"),
            null);
    return received(security, filed, form.file());
  }

  /** Adds a translation of a piece. */
  @POST
  @Path("{id}/translation")
  @Needs(Permission.KEEP_EVIDENCE)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response translated(
      @Context SecurityContext security, @PathParam("id") String id, List<EntityPart> parts)
      throws IOException {
    Evidence original = seen(security, id);
    Form form = form(parts);
    if (form.word("language") == null) {
      throw new Halt(ProblemType.NOT_VALID, "Say into which language it was translated.");
    }
    String title = form.word("title");
    Evidence.Filed filed =
        new Evidence.Filed(
            original.kind(),
            title == null ? original.title() : title,
            form.word("language"),
            original.site(),
            original.visit(),
            original.id());
    return received(security, filed, form.file());
  }

  private Response received(SecurityContext security, Evidence.Filed filed, byte[] file) {
    if (file == null) {
      throw new Halt(ProblemType.NOT_READABLE, "The form has no file.");
    }
    Evidence.Filed reachable = sight.reachable(looker(security), filed);
    return Response.status(201)
        .entity(vault.receive(Caller.actor(security), reachable, file))
        .build();
  }

  /** Reads a form; throws {@link Halt} where the file is too large. */
  public static Form form(List<EntityPart> parts) throws IOException {
    Map<String, String> words = new TreeMap<>();
    byte[] file = null;
    for (EntityPart part : parts) {
      if (part.getFileName().isPresent()) {
        file = part.getContent().readNBytes(Vault.MOST_BYTES + 1);
        if (file.length > Vault.MOST_BYTES) {
          throw new Halt(ProblemType.TOO_LARGE, "Evidence has at most twenty megabytes.");
        }
      } else {
        byte[] word = part.getContent().readNBytes(LONGEST_WORD);
        words.put(part.getName(), new String(word, StandardCharsets.UTF_8));
      }
    }
    return new Form(words, file);
  }

  private static Evidence.Kind kind(String word) {
    return Arrays.stream(Evidence.Kind.values())
        .filter(kind -> kind.name().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new Halt(
                    ProblemType.NOT_VALID,
                    "The kind is one of " + Arrays.toString(Evidence.Kind.values()) + "."));
  }

  @GET
  @Path("{id}")
  @Needs(Permission.READ_EVIDENCE)
  public View one(@Context SecurityContext security, @PathParam("id") String id) {
    Evidence evidence = seen(security, id);
    return new View(
        evidence, vault.custody(id), sight.seen(looker(security), vault.translations(id)));
  }

  /** The bytes, to be saved. */
  @GET
  @Path("{id}/bytes")
  @Needs(Permission.READ_EVIDENCE)
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  public Response bytes(@Context SecurityContext security, @PathParam("id") String id) {
    Evidence evidence = seen(security, id);
    return attachment(evidence, vault.bytes(Caller.actor(security), evidence));
  }

  /** A small picture, which pages of Tual show from their own memory. */
  @GET
  @Path("{id}/thumbnail")
  @Needs(Permission.READ_EVIDENCE)
  @Produces("image/jpeg")
  public Response small(@Context SecurityContext security, @PathParam("id") String id) {
    Evidence evidence = seen(security, id);
    return attachment(evidence, vault.small(Caller.actor(security), evidence));
  }

  /** Bytes to be saved, which no browser runs. */
  public static Response attachment(Evidence evidence, byte[] bytes) {
    return Response.ok(bytes, evidence.media().type())
        .header("Content-Disposition", "attachment; filename=\"" + evidence.fileName() + "\"")
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
