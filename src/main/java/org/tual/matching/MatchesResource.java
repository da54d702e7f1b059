package org.tual.matching;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tual.access.Permission;
import org.tual.runs.RunState;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.Page;
import org.tual.web.ProblemType;
import org.tual.web.Sought;

/** Pairs of names that may be one, and what people say of them, over HTTP. */
@Path("/matches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MatchesResource {
  private static final Set<String> FILTERS = Set.of("band", "kind", "state", "site");

  @Inject private Matches matches;

  /**
   * What is said of a pair.
   *
   * @param answer SAME, DIFFERENT or NOT_SURE
   * @param reason may be missing
   */
  public record Saying(String answer, String reason) {}

  /** Why it is taken back. */
  public record Reason(String reason) {}

  /** Pairs of the newest sealed assessment: those that wait, unless another state is asked for. */
  @GET
  @Needs(Permission.JUDGE_IDENTITY)
  public Matches.Found list(@Context UriInfo uri) {
    Sought sought = Sought.of(uri.getQueryParameters());
    if (!FILTERS.containsAll(sought.equal().keySet())) {
      throw new Halt(ProblemType.NOT_VALID, "Filters: band, kind, state, site.");
    }
    Matches.Wanted wanted =
        new Matches.Wanted(
            one(Candidate.Band.class, sought, "band"),
            one(Candidate.Kind.class, sought, "kind"),
            one(MatchView.State.class, sought, "state"),
            sought.equal().get("site"));
    return matches.find(wanted, sought.first(), sought.count());
  }

  private static <E extends Enum<E>> E one(Class<E> type, Sought sought, String filter) {
    String value = sought.equal().get(filter);
    return value == null || value.isEmpty() ? null : read(type, value, filter);
  }

  private static <E extends Enum<E>> E read(Class<E> type, String value, String what) {
    try {
      return Enum.valueOf(type, String.valueOf(value).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Halt(ProblemType.NOT_VALID, "There is no such " + what + ".");
    }
  }

  /** What counts of all that people said, the newest first. */
  @GET
  @Path("verdicts")
  @Needs(Permission.JUDGE_IDENTITY)
  public Page<Verdict> verdicts(@Context UriInfo uri) {
    Sought sought = Sought.of(uri.getQueryParameters());
    List<Verdict> all = matches.verdicts().all();
    return Page.of(all, sought.first(), sought.count());
  }

  /** Says whether the two are one. */
  @POST
  @Path("{pair}/verdict")
  @Needs(Permission.JUDGE_IDENTITY)
  public Response say(
      @Context SecurityContext security, @PathParam("pair") String pair, Saying saying) {
    if (saying == null || saying.answer() == null) {
      throw new Halt(ProblemType.NOT_VALID, "answer is SAME, DIFFERENT or NOT_SURE.");
    }
    Verdict.Answer answer = read(Verdict.Answer.class, saying.answer(), "answer");
    MatchView view =
        matches
            .one(pair)
            .orElseThrow(
                () -> new Halt(ProblemType.NOT_FOUND, "The newest assessment has no such pair."));
    String assessment = matches.newest().map(RunState::id).orElseThrow();
    Verdict verdict =
        matches.verdicts().say(Caller.actor(security), assessment, view, answer, saying.reason());
    return Response.status(201).entity(verdict).build();
  }

  /** Takes back what was said. */
  @POST
  @Path("{pair}/withdrawal")
  @Needs(Permission.JUDGE_IDENTITY)
  public Verdict withdraw(
      @Context SecurityContext security, @PathParam("pair") String pair, Reason reason) {
    return matches
        .verdicts()
        .withdraw(Caller.actor(security), pair, reason == null ? null : reason.reason());
  }
}
