package org.tual.remedy;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tual.access.Permission;
import org.tual.protocol.Severity;
import org.tual.protocol.Stage;
import org.tual.web.Needs;
import org.tual.web.Page;
import org.tual.web.Sought;
import org.tual.web.Tags;

/** Corrective actions for members of the organisation. */
@Path("/corrective-actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CorrectiveActionsResource extends SightedResource {
  private static final Set<String> OPEN = Set.of("OPEN", "RESTRICTED");
  private static final String ANY_OPEN = "OPEN,RESTRICTED";

  private static final Map<String, Function<String, Object>> COLUMNS =
      Map.of(
          "site", text -> text,
          "siteName", text -> text,
          "severity", Severity::valueOf,
          "stage", Stage::valueOf,
          "owner", text -> text,
          "visit", text -> text,
          "closeDue", text -> text,
          "raisedAt", text -> text,
          "releasability", Nonconformity.Releasability::valueOf);

  @Inject private Register register;
  @Inject private Life life;
  @Inject private Telling telling;
  @Inject private Grading grading;

  /** Whether more time is given. */
  public record Agreed(boolean agreed) {}

  /** Whoever releases answers for the words. */
  public record Release(boolean protectsWorkers) {}

  private static Response answer(int status, Nonconformity one) {
    return tagged(status, one.version(), one)
        .location(URI.create("corrective-actions/" + one.id()))
        .build();
  }

  @GET
  @Needs(Permission.READ_REMEDY)
  public Page<Nonconformity.Line> list(@Context SecurityContext security, @Context UriInfo uri) {
    Eyes eyes = eyes(security);
    register.acts().looked(actor(security), eyes, uri.getPath());
    Sought sought = Sought.of(uri.getQueryParameters());
    String site = sought.equal().get("site");
    if (!eyes.all() && (eyes.sites().isEmpty() || site != null && !eyes.sites().contains(site))) {
      return Page.of(List.of(), 0, 1);
    }
    if (!eyes.all() && site == null) {
      sought = sought.with("site", String.join(",", eyes.sites()));
    }
    if (!eyes.sealed()) {
      String asked = sought.equal().getOrDefault("releasability", "");
      sought = sought.with("releasability", OPEN.contains(asked) ? asked : ANY_OPEN);
    }
    return Page.of(
        register.page(sought.listing(COLUMNS, "title", "closeDue", "id"), eyes),
        sought.first(),
        line -> line);
  }

  @POST
  @Needs(Permission.MANAGE_REMEDY)
  public Response raise(@Context SecurityContext security, Draft draft) {
    return answer(
        201, register.raise(actor(security), present(draft), Draft.Origin.HAND, eyes(security)));
  }

  @GET
  @Path("{id}")
  @Needs(Permission.READ_REMEDY)
  public Response one(@Context SecurityContext security, @PathParam("id") String id) {
    Eyes eyes = eyes(security);
    Nonconformity one = register.one(id, eyes);
    register.acts().looked(actor(security), eyes, id);
    return answer(200, one);
  }

  @PUT
  @Path("{id}")
  @Needs(Permission.MANAGE_REMEDY)
  public Response change(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String match,
      Draft draft) {
    return answer(
        200,
        register.change(
            actor(security), id, present(draft), eyes(security), matching(Tags.needed(match))));
  }

  @POST
  @Path("{id}/release")
  @Needs(Permission.MANAGE_REMEDY)
  public Response release(
      @Context SecurityContext security, @PathParam("id") String id, Release release) {
    boolean protects = present(release).protectsWorkers();
    return answer(200, telling.release(actor(security), id, protects, eyes(security)));
  }

  /** Which of the moves somebody may make, the table of moves says. */
  @POST
  @Path("{id}/moves")
  @Needs(Permission.READ_REMEDY)
  public Response move(
      @Context SecurityContext security, @PathParam("id") String id, Life.Asked asked) {
    return answer(200, life.move(actor(security), id, present(asked), eyes(security)));
  }

  @POST
  @Path("{id}/verifications")
  @Needs(Permission.VERIFY_REMEDY)
  public Response verify(
      @Context SecurityContext security, @PathParam("id") String id, Verification.Seen seen) {
    return answer(201, life.verify(actor(security), id, present(seen), eyes(security)));
  }

  @POST
  @Path("{id}/severity")
  @Needs(Permission.MANAGE_REMEDY)
  public Response regrade(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String match,
      Grading.Regrade asked) {
    return answer(
        200,
        grading.regrade(
            actor(security), id, present(asked), eyes(security), matching(Tags.needed(match))));
  }

  @POST
  @Path("{id}/extensions")
  @Needs(Permission.MANAGE_REMEDY)
  public Response moreTime(
      @Context SecurityContext security, @PathParam("id") String id, Grading.MoreTime asked) {
    return answer(201, grading.ask(actor(security), id, present(asked), eyes(security)));
  }

  @POST
  @Path("{id}/extensions/{extension}/answer")
  @Needs(Permission.VERIFY_REMEDY)
  public Response agree(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @PathParam("extension") String extension,
      Agreed agreed) {
    boolean yes = present(agreed).agreed();
    return answer(200, grading.answer(actor(security), id, extension, yes, eyes(security)));
  }
}
