package org.tual.community;

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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Needs;
import org.tual.web.Page;
import org.tual.web.Sought;
import org.tual.web.Tags;

/** What partners are asked about places, what they say, and what becomes of it. */
@Path("/community")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommunityAssessmentsResource {
  private static final String ONE = "assessments/{id}";
  private static final Map<String, Function<String, Object>> COLUMNS =
      Map.of(
          "partner", text -> text,
          "place", text -> text,
          "form", text -> text,
          "state", CommunityAssessment.State::valueOf,
          "due", text -> text,
          "askedAt", text -> text);

  @Inject private CommunityAssessments assessments;
  @Inject private Reviews reviews;
  @Inject private Sights sights;

  private Eyes eyes(SecurityContext security) {
    return sights.of(Caller.of(security));
  }

  private static Response answer(int status, CommunityAssessment one) {
    return Response.status(status).entity(one).tag(Tags.of(one.version())).build();
  }

  @GET
  @Path("assessments")
  @Needs(Permission.READ_COMMUNITY)
  public Page<CommunityAssessment> list(@Context SecurityContext security, @Context UriInfo uri) {
    Eyes eyes = eyes(security);
    Sought sought = Sought.of(uri.getQueryParameters());
    if (!eyes.all()) {
      if (eyes.partner() == null) {
        return Page.of(List.of(), 0, 1);
      }
      sought = sought.with("partner", eyes.partner());
    }
    return Page.of(
        assessments.page(sought.listing(COLUMNS, "form", "-askedAt", "id")),
        sought.first(),
        one -> one);
  }

  @POST
  @Path("assessments")
  @Needs(Permission.MANAGE_COMMUNITY)
  public Response ask(@Context SecurityContext security, CommunityAssessment.Draft draft) {
    return answer(201, assessments.ask(Caller.actor(security), eyes(security), draft));
  }

  /** Forms that a new assessment may use. */
  @GET
  @Path("forms")
  @Needs(Permission.MANAGE_COMMUNITY)
  public List<CommunityAssessment.Form> forms() {
    return assessments.forms();
  }

  @GET
  @Path(ONE)
  @Needs(Permission.READ_COMMUNITY)
  public Response one(@Context SecurityContext security, @PathParam("id") String id) {
    return answer(200, assessments.find(Caller.actor(security), eyes(security), id));
  }

  @PUT
  @Path(ONE + "/answers")
  @Needs(Permission.GIVE_COMMUNITY)
  public CommunityAnswers.Taken answer(
      @Context SecurityContext security, @PathParam("id") String id, CommunityAnswers.Sent sent) {
    return assessments.answer(Caller.actor(security), eyes(security), id, sent);
  }

  @POST
  @Path(ONE + "/hand-in")
  @Needs(Permission.GIVE_COMMUNITY)
  public Response handIn(
      @Context SecurityContext security,
      @PathParam("id") String id,
      CommunityAssessments.Gaps gaps) {
    return answer(200, assessments.handIn(Caller.actor(security), eyes(security), id, gaps));
  }

  /** The file of facts as it would enter assessments. */
  @GET
  @Path(ONE + "/facts")
  @Needs(Permission.MANAGE_COMMUNITY)
  @Produces("text/csv")
  public Response facts(@Context SecurityContext security, @PathParam("id") String id) {
    return Response.ok(reviews.facts(eyes(security), id), "text/csv;charset=utf-8").build();
  }

  @POST
  @Path(ONE + "/review")
  @Needs(Permission.MANAGE_COMMUNITY)
  public Response decide(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String match,
      Reviews.Decision decision) {
    String seen = Tags.needed(match);
    return answer(
        200,
        reviews.decide(
            Caller.actor(security),
            eyes(security),
            id,
            decision,
            version -> Tags.check(seen, version)));
  }

  @POST
  @Path(ONE + "/withdrawal")
  @Needs(Permission.MANAGE_COMMUNITY)
  public Response withdraw(@Context SecurityContext security, @PathParam("id") String id) {
    return answer(200, reviews.withdraw(Caller.actor(security), eyes(security), id));
  }

  /** Tells the partner what followed. */
  @POST
  @Path(ONE + "/follow-ups")
  @Needs(Permission.MANAGE_COMMUNITY)
  public Response follow(
      @Context SecurityContext security,
      @PathParam("id") String id,
      CommunityAssessment.FollowUp said) {
    return answer(200, reviews.follow(Caller.actor(security), eyes(security), id, said));
  }
}
