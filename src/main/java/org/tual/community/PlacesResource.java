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
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Needs;
import org.tual.web.Page;
import org.tual.web.Tags;

/** Places, who helps people there, and how far away help is from a site. */
@Path("/community")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlacesResource {
  @Inject private Places places;
  @Inject private HelpDirectory directory;
  @Inject private CommunityAssessments assessments;
  @Inject private Sights sights;

  private static Response answer(int status, Place place) {
    return Response.status(status).entity(place).tag(Tags.of(place.version())).build();
  }

  @GET
  @Path("places")
  @Needs(Permission.READ_HELP)
  public Page<Place> list(
      @Context SecurityContext security,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("200") int count) {
    Eyes eyes = sights.of(Caller.of(security));
    return Page.of(
        places.all().stream()
            .filter(one -> eyes.sees(one.id()))
            .map(one -> eyes.all() ? one : one.nameless())
            .toList(),
        first,
        count);
  }

  @POST
  @Path("places")
  @Needs(Permission.MANAGE_COMMUNITY)
  public Response add(@Context SecurityContext security, Place.Draft draft) {
    return answer(201, places.add(Caller.actor(security), draft));
  }

  @GET
  @Path("places/{id}")
  @Needs(Permission.READ_HELP)
  public Response one(@Context SecurityContext security, @PathParam("id") String id) {
    Eyes eyes = sights.of(Caller.of(security));
    eyes.needs(id);
    Place place = places.find(id);
    return answer(200, eyes.all() ? place : place.nameless());
  }

  @PUT
  @Path("places/{id}")
  @Needs(Permission.MANAGE_COMMUNITY)
  public Response change(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String match,
      Place.Draft draft) {
    return answer(
        200,
        places.change(Caller.actor(security), id, draft, version -> Tags.check(match, version)));
  }

  /** Who helps at a place, the nearest first. */
  @GET
  @Path("places/{id}/help")
  @Needs(Permission.READ_HELP)
  public List<Help> help(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @QueryParam("language") String language) {
    Eyes eyes = sights.of(Caller.of(security));
    eyes.needs(id);
    return directory.helpFor(places.find(id).id(), language).stream()
        .filter(one -> eyes.all() || one.here())
        .toList();
  }

  /** What partners said of a place and what counts of it; to a partner what it said itself. */
  @GET
  @Path("places/{id}/facts")
  @Needs(Permission.READ_HELP)
  public List<Said> said(@Context SecurityContext security, @PathParam("id") String id) {
    Eyes eyes = sights.of(Caller.of(security));
    eyes.needs(id);
    return assessments.said(places.find(id).id(), eyes);
  }

  /** The sites of a place and how far away help is from each. */
  @GET
  @Path("places/{id}/sites")
  @Needs(Permission.MANAGE_COMMUNITY)
  public Page<TimeToHelp> sites(
      @PathParam("id") String id,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("50") int count) {
    return Page.of(directory.sitesOf(id), first, count);
  }

  /** How far away help is from one site. */
  @GET
  @Path("help")
  @Needs(Permission.READ_HELP)
  public TimeToHelp timeToHelp(@Context SecurityContext security, @QueryParam("site") String site) {
    Eyes eyes = sights.of(Caller.of(security));
    if (site == null || !eyes.all() && !eyes.sites().contains(site)) {
      throw new Missing("site");
    }
    TimeToHelp found = directory.timeTo(site);
    return eyes.all() ? found : found.here();
  }

  /** Says in which place a site is. */
  @PUT
  @Path("sites")
  @Needs(Permission.MANAGE_COMMUNITY)
  public TimeToHelp locate(@Context SecurityContext security, HelpDirectory.Located said) {
    return directory.locate(Caller.actor(security), said);
  }
}
