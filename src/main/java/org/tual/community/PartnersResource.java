package org.tual.community;

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
import java.util.List;
import java.util.Set;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Needs;
import org.tual.web.Page;
import org.tual.web.Tags;

/** The register of partners, and what a partner decides itself. */
@Path("/community")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartnersResource {
  @Inject private Partners partners;
  @Inject private Guests guests;
  @Inject private Sights sights;

  /** The ISO day on which somebody reached a partner. */
  public record Reached(String day) {}

  /** Ids of accounts that act for a partner. */
  public record Acting(Set<String> accounts) {}

  private static Response answer(int status, Partner partner) {
    return Response.status(status).entity(partner).tag(Tags.of(partner.version())).build();
  }

  @GET
  @Path("partners")
  @Needs(Permission.READ_COMMUNITY)
  public Page<Partner> list(
      @Context SecurityContext security,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("200") int count) {
    Eyes eyes = sights.of(Caller.of(security));
    List<Partner> seen =
        eyes.all()
            ? partners.all()
            : partners.all().stream()
                .filter(one -> one.id().equals(eyes.partner()))
                .map(Partner::plain)
                .toList();
    return Page.of(seen, first, count);
  }

  @POST
  @Path("partners")
  @Needs(Permission.MANAGE_COMMUNITY)
  public Response add(@Context SecurityContext security, Partner.Draft draft) {
    return answer(201, partners.add(Caller.actor(security), draft));
  }

  @PUT
  @Path("partners/{id}")
  @Needs(Permission.MANAGE_COMMUNITY)
  public Response change(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String match,
      Partner.Draft draft) {
    return answer(
        200,
        partners.change(Caller.actor(security), id, draft, version -> Tags.check(match, version)));
  }

  /** Somebody reached a partner as it is described. */
  @POST
  @Path("partners/{id}/verification")
  @Needs(Permission.VERIFY_PARTNERS)
  public Response verify(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String match,
      Reached reached) {
    String day = reached == null ? null : reached.day();
    return answer(
        200,
        partners.verify(Caller.actor(security), id, day, version -> Tags.check(match, version)));
  }

  /** Accounts with the role of a partner, and for whom each acts. */
  @GET
  @Path("guests")
  @Needs(Permission.MANAGE_COMMUNITY)
  public List<Guests.Guest> guests() {
    return guests.all();
  }

  /** Says which accounts act for a partner, the whole set at once. */
  @PUT
  @Path("partners/{id}/accounts")
  @Needs(Permission.MANAGE_COMMUNITY)
  public Response act(
      @Context SecurityContext security, @PathParam("id") String id, Acting acting) {
    partners.find(id);
    Set<String> wanted = acting == null || acting.accounts() == null ? Set.of() : acting.accounts();
    guests.act(Caller.actor(security), id, wanted);
    return answer(200, partners.find(id));
  }

  /** What a partner decides itself: whether it is listed, has room, and is named. */
  @PUT
  @Path("wishes")
  @Needs(Permission.GIVE_COMMUNITY)
  public Response wish(@Context SecurityContext security, Partner.Wishes wishes) {
    Caller caller = Caller.of(security);
    String id = sights.of(caller).acting();
    return answer(200, partners.wish(caller.actor(), id, wishes).plain());
  }
}
