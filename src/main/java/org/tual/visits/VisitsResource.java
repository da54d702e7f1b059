package org.tual.visits;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.Page;
import org.tual.web.ProblemType;
import org.tual.web.Tags;

/** Visits over HTTP. Which permission a move needs besides stands in the table of moves. */
@Path("/visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VisitsResource {
  @Inject private Planning planning;
  @Inject private Visits visits;
  @Inject private Calendar calendar;

  /**
   * A move that is wanted.
   *
   * @param move its name in the table
   * @param why in words; may be missing where the move takes none
   */
  public record WantedMove(String move, String why) {}

  /**
   * Somebody who may be of a team.
   *
   * @param id of the account
   * @param name of it
   */
  public record Auditor(String id, String name) {}

  private static Response answer(int status, Visit visit) {
    return Response.status(status)
        .location(URI.create("visits/" + visit.id()))
        .tag(Tags.of(visit.version()))
        .entity(visit)
        .build();
  }

  private static <T> T present(T body) {
    if (body == null) {
      throw new Halt(ProblemType.NOT_VALID, "Send what is wanted.");
    }
    return body;
  }

  private static String day(String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text).toString();
    } catch (DateTimeParseException e) {
      throw new Halt(ProblemType.NOT_VALID, "from and to are days such as 2026-11-30.");
    }
  }

  private static String some(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  @GET
  @Needs(Permission.READ_VISITS)
  public Page<Outline> list(
      @Context SecurityContext security,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("stage") String stage,
      @QueryParam("site") String site,
      @QueryParam("mine") boolean mine,
      @QueryParam("unfinished") boolean unfinished,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("50") int count) {
    if (some(stage) != null && !Moves.names().contains(stage)) {
      throw new Halt(ProblemType.NOT_VALID, "There is no such stage.");
    }
    Calendar.Wanted wanted =
        new Calendar.Wanted(day(from), day(to), some(stage), some(site), mine, unfinished);
    return Page.of(calendar.find(Caller.of(security), wanted), first, count);
  }

  @POST
  @Needs(Permission.PLAN_VISITS)
  public Response begin(@Context SecurityContext security, Planning.Asked asked) {
    return answer(201, planning.begin(Caller.of(security), present(asked)));
  }

  /** What each table of samples says for so many workers. */
  @GET
  @Path("calculator")
  @Needs(Permission.READ_VISITS)
  public List<Samples.Advised> calculator(@QueryParam("workers") @DefaultValue("0") int workers) {
    Samples samples = planning.samples();
    return samples.presets().stream().map(preset -> samples.advise(preset, workers)).toList();
  }

  /** Whoever plans needs the names of auditors and manages no accounts. */
  @GET
  @Path("auditors")
  @Needs(Permission.PLAN_VISITS)
  public List<Auditor> auditors() {
    return planning.auditors().entrySet().stream()
        .map(one -> new Auditor(one.getKey(), one.getValue()))
        .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
        .toList();
  }

  @GET
  @Path("{id}")
  @Needs(Permission.READ_VISITS)
  public Response one(@Context SecurityContext security, @PathParam("id") String id) {
    return answer(200, visits.find(Caller.of(security), id));
  }

  @PUT
  @Path("{id}")
  @Needs(Permission.PLAN_VISITS)
  public Response change(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String match,
      Plan plan) {
    return answer(
        200,
        planning.change(
            Caller.of(security), id, present(plan), version -> Tags.check(match, version)));
  }

  @POST
  @Path("{id}/moves")
  @Needs(Permission.READ_VISITS)
  public Response move(
      @Context SecurityContext security, @PathParam("id") String id, WantedMove wanted) {
    return answer(
        200,
        visits.move(
            Caller.of(security),
            id,
            wanted == null ? null : wanted.move(),
            wanted == null ? null : wanted.why()));
  }

  @POST
  @Path("{id}/declarations")
  @Needs(Permission.RECORD_VISITS)
  public Response declare(
      @Context SecurityContext security, @PathParam("id") String id, Visits.Declaration said) {
    return answer(200, visits.declare(Caller.of(security), id, said));
  }
}
