package org.tual.safeguarding;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Needs;

/** What is done in a case, each step as far as the person agreed. */
@Path("/safeguarding/cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CareResource {
  @Inject private Care care;
  @Inject private Holds holds;
  @Inject private Releases releases;
  @Inject private FollowUps followUps;

  /**
   * That somebody else was told.
   *
   * @param duty CHILD or LIFE where a law made somebody tell; null where the person agreed
   */
  public record Told(Consent.Body body, String day, Duties.Kind duty) {}

  @POST
  @Path("{id}/consents")
  @Needs(Permission.CASES)
  public Cases.Shown consent(
      @Context SecurityContext security, @PathParam("id") String id, Consent said) {
    return care.consent(Caller.actor(security), id, said);
  }

  @DELETE
  @Path("{id}/consents/{purpose}")
  @Needs(Permission.CASES)
  public Response withdraw(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @PathParam("purpose") String purpose) {
    for (Consent.Purpose one : Consent.Purpose.values()) {
      if (one.name().equals(purpose)) {
        return care.withdraw(Caller.actor(security), id, one)
            .map(shown -> Response.ok(shown).build())
            .orElseGet(() -> Response.noContent().build());
      }
    }
    throw new NotPossible("There is no such purpose.");
  }

  @POST
  @Path("{id}/contacts")
  @Needs(Permission.CASES)
  public Cases.Shown contact(
      @Context SecurityContext security, @PathParam("id") String id, Told said) {
    Told told = said == null ? new Told(null, null, null) : said;
    return care.contact(Caller.actor(security), id, told.body(), told.day(), told.duty());
  }

  @POST
  @Path("{id}/follow-ups")
  @Needs(Permission.CASES)
  public Cases.Shown followUp(
      @Context SecurityContext security, @PathParam("id") String id, FollowUp said) {
    return followUps.add(Caller.actor(security), id, said);
  }

  @PUT
  @Path("{id}/plan")
  @Needs(Permission.CASES)
  public Cases.Shown plan(
      @Context SecurityContext security, @PathParam("id") String id, SafetyPlan said) {
    return care.plan(Caller.actor(security), id, said);
  }

  @POST
  @Path("{id}/referrals")
  @Needs(Permission.CASES)
  public Cases.Shown refer(
      @Context SecurityContext security, @PathParam("id") String id, Referral said) {
    return care.refer(Caller.actor(security), id, said);
  }

  @PUT
  @Path("{id}/remedy")
  @Needs(Permission.CASES)
  public Cases.Shown remedy(
      @Context SecurityContext security, @PathParam("id") String id, Remedy said) {
    return care.remedy(Caller.actor(security), id, said);
  }

  @PUT
  @Path("{id}/hold")
  @Needs(Permission.CASES)
  public Cases.Shown hold(
      @Context SecurityContext security, @PathParam("id") String id, Holds.Change said) {
    return holds.set(Caller.actor(security), id, said);
  }

  @POST
  @Path("{id}/releases")
  @Needs(Permission.CASES)
  public Cases.Shown release(
      @Context SecurityContext security, @PathParam("id") String id, Redacted said) {
    return releases.add(Caller.actor(security), id, said);
  }
}
