package org.tual.community;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import java.util.List;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Needs;
import org.tual.web.Page;

/** What partners are asked about places, what they say, and what becomes of it. */
@Path("/community")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommunityAssessmentsResource {
  private static final String ONE = "assessments/{id}";

  @Inject private CommunityAssessments assessments;
  @Inject private Reviews reviews;
  @Inject private Sights sights;

  private Eyes eyes(SecurityContext security) {
    return sights.of(Caller.of(security));
  }

  @GET
  @Path("assessments")
  @Needs(Permission.READ_COMMUNITY)
  public Page<CommunityAssessment> list(
      @Context SecurityContext security,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("200") int count) {
    return Page.of(assessments.of(eyes(security)), first, count);
  }

  @POST
  @Path("assessments")
  @Needs(Permission.MANAGE_COMMUNITY)
  public Response ask(@Context SecurityContext security, CommunityAssessment.Draft draft) {
    return Response.status(201)
        .entity(assessments.ask(Caller.actor(security), eyes(security), draft))
        .build();
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
  public CommunityAssessment one(@Context SecurityContext security, @PathParam("id") String id) {
    return assessments.find(Caller.actor(security), eyes(security), id);
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
  public CommunityAssessment handIn(
      @Context SecurityContext security,
      @PathParam("id") String id,
      CommunityAssessments.Gaps gaps) {
    return assessments.handIn(Caller.actor(security), eyes(security), id, gaps);
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
  public CommunityAssessment decide(
      @Context SecurityContext security, @PathParam("id") String id, Reviews.Decision decision) {
    return reviews.decide(Caller.actor(security), eyes(security), id, decision);
  }

  @POST
  @Path(ONE + "/withdrawal")
  @Needs(Permission.MANAGE_COMMUNITY)
  public CommunityAssessment withdraw(
      @Context SecurityContext security, @PathParam("id") String id) {
    return reviews.withdraw(Caller.actor(security), eyes(security), id);
  }

  /** Tells the partner what followed. */
  @POST
  @Path(ONE + "/follow-ups")
  @Needs(Permission.MANAGE_COMMUNITY)
  public CommunityAssessment follow(
      @Context SecurityContext security,
      @PathParam("id") String id,
      CommunityAssessment.FollowUp said) {
    return reviews.follow(Caller.actor(security), eyes(security), id, said);
  }
}
