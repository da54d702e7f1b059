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
import java.util.function.Function;
import org.tual.access.Permission;
import org.tual.protocol.Severity;
import org.tual.protocol.Stage;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.Page;
import org.tual.web.ProblemType;
import org.tual.web.Sought;
import org.tual.web.Tags;

/** Corrective actions for members of the organisation. */
@Path("/corrective-actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CorrectiveActionsResource {
  private static final String OPEN = "OPEN,RESTRICTED";

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
  @Inject private Sights sights;

  /** Whether more time is given. */
  public record Agreed(boolean agreed) {}

  /** Whoever releases answers for the words. */
  public record Release(boolean protectsWorkers) {}

  private static Response answer(int status, Nonconformity one) {
    return Response.status(status)
        .location(URI.create("corrective-actions/" + one.id()))
        .tag(Tags.of(one.version()))
        .entity(one)
        .build();
  }

  private static <T> T present(T body) {
    if (body == null) {
      throw new Halt(ProblemType.NOT_READABLE, "The body is missing.");
    }
    return body;
  }

  private void match(String match, String id, Eyes eyes) {
    Tags.check(match, register.one(id, eyes).version());
  }

  @GET
  @Needs(Permission.READ_REMEDY)
  public Page<Nonconformity.Line> list(@Context SecurityContext security, @Context UriInfo uri) {
    Eyes eyes = sights.of(Caller.of(security));
    Sought sought = Sought.of(uri.getQueryParameters());
    String site = sought.equal().get("site");
    if (!eyes.all() && (eyes.sites().isEmpty() || site != null && !eyes.sites().contains(site))) {
      return Page.of(List.of(), 0, 1);
    }
    if (!eyes.all() && site == null) {
      sought = sought.with("site", String.join(",", eyes.sites()));
    }
    if (!eyes.sealed()) {
      String asked = sought.equal().getOrDefault("releasability", OPEN);
      sought = sought.with("releasability", OPEN.contains(asked) ? asked : OPEN);
    }
    return Page.of(
        register.page(sought.listing(COLUMNS, "title", "closeDue", "id"), eyes),
        sought.first(),
        line -> line);
  }

  @POST
  @Needs(Permission.MANAGE_REMEDY)
  public Response raise(@Context SecurityContext security, Draft draft) {
    Caller caller = Caller.of(security);
    return answer(
        201, register.raise(caller.actor(), present(draft), Draft.Origin.HAND, sights.of(caller)));
  }

  @GET
  @Path("{id}")
  @Needs(Permission.READ_REMEDY)
  public Response one(@Context SecurityContext security, @PathParam("id") String id) {
    return answer(200, register.one(id, sights.of(Caller.of(security))));
  }

  @PUT
  @Path("{id}")
  @Needs(Permission.MANAGE_REMEDY)
  public Response change(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String match,
      Draft draft) {
    Caller caller = Caller.of(security);
    Eyes eyes = sights.of(caller);
    match(match, id, eyes);
    return answer(200, register.change(caller.actor(), id, present(draft), eyes));
  }

  @POST
  @Path("{id}/release")
  @Needs(Permission.MANAGE_REMEDY)
  public Response release(
      @Context SecurityContext security, @PathParam("id") String id, Release release) {
    Caller caller = Caller.of(security);
    boolean protects = present(release).protectsWorkers();
    return answer(200, telling.release(caller.actor(), id, protects, sights.of(caller)));
  }

  /** Which of the moves somebody may make, the table of moves says. */
  @POST
  @Path("{id}/moves")
  @Needs(Permission.READ_REMEDY)
  public Response move(
      @Context SecurityContext security, @PathParam("id") String id, Life.Asked asked) {
    Caller caller = Caller.of(security);
    return answer(200, life.move(caller.actor(), id, present(asked), sights.of(caller)));
  }

  @POST
  @Path("{id}/verifications")
  @Needs(Permission.VERIFY_REMEDY)
  public Response verify(
      @Context SecurityContext security, @PathParam("id") String id, Verification.Seen seen) {
    Caller caller = Caller.of(security);
    return answer(201, life.verify(caller.actor(), id, present(seen), sights.of(caller)));
  }

  @POST
  @Path("{id}/severity")
  @Needs(Permission.MANAGE_REMEDY)
  public Response regrade(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String match,
      Grading.Regrade asked) {
    Caller caller = Caller.of(security);
    Eyes eyes = sights.of(caller);
    match(match, id, eyes);
    return answer(200, grading.regrade(caller.actor(), id, present(asked), eyes));
  }

  @POST
  @Path("{id}/extensions")
  @Needs(Permission.MANAGE_REMEDY)
  public Response moreTime(
      @Context SecurityContext security, @PathParam("id") String id, Grading.MoreTime asked) {
    Caller caller = Caller.of(security);
    return answer(201, grading.ask(caller.actor(), id, present(asked), sights.of(caller)));
  }

  @POST
  @Path("{id}/extensions/{extension}/answer")
  @Needs(Permission.VERIFY_REMEDY)
  public Response agree(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @PathParam("extension") String extension,
      Agreed agreed) {
    Caller caller = Caller.of(security);
    boolean yes = present(agreed).agreed();
    return answer(200, grading.answer(caller.actor(), id, extension, yes, sights.of(caller)));
  }
}
