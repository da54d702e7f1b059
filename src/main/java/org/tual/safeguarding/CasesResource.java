package org.tual.safeguarding;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Cases, for a safeguarding lead. To all others there is nothing at these addresses. */
@Path("/safeguarding/cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CasesResource {
  @Inject private Cases cases;
  @Inject private Endings endings;
  @Inject private OwnCase own;

  /** A case to be opened. */
  public record Opened(CaseFile.Origin origin, String originId, List<String> sites) {}

  /** Whether somebody is in danger. */
  public record Asked(CaseFile.Danger danger) {}

  /** Words. */
  public record Words(String words) {}

  /** Last day on which the case is kept; null for no end. */
  public record Kept(String until) {}

  /** A new receipt, shown once. */
  public record Receipt(String receipt) {}

  @GET
  @Needs(Permission.CASES)
  public Page<Cases.Line> list(
      @Context SecurityContext security,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("50") int count) {
    return Page.of(cases.list(Caller.actor(security)), first, count);
  }

  @POST
  @Needs(Permission.CASES)
  public Response open(@Context SecurityContext security, Opened opened) {
    Opened said = opened == null ? new Opened(null, null, null) : opened;
    String id = cases.open(Caller.actor(security), said.origin(), said.originId(), said.sites());
    return Response.status(Response.Status.CREATED)
        .entity(cases.find(Caller.actor(security), id))
        .build();
  }

  @GET
  @Path("{id}")
  @Needs(Permission.CASES)
  public Cases.Shown find(@Context SecurityContext security, @PathParam("id") String id) {
    return cases.find(Caller.actor(security), id);
  }

  @DELETE
  @Path("{id}")
  @Needs(Permission.CASES)
  public void erase(@Context SecurityContext security, @PathParam("id") String id) {
    endings.erase(Caller.actor(security), id);
  }

  @POST
  @Path("{id}/danger")
  @Needs(Permission.CASES)
  public Cases.Shown danger(
      @Context SecurityContext security, @PathParam("id") String id, Asked asked) {
    return cases.danger(Caller.actor(security), id, asked == null ? null : asked.danger());
  }

  @PUT
  @Path("{id}/description")
  @Needs(Permission.CASES)
  public Cases.Shown describe(
      @Context SecurityContext security, @PathParam("id") String id, Cases.Described said) {
    return cases.describe(
        Caller.actor(security),
        id,
        said == null ? new Cases.Described(null, null, null, null, null, null) : said);
  }

  @POST
  @Path("{id}/notes")
  @Needs(Permission.CASES)
  public Cases.Shown note(
      @Context SecurityContext security, @PathParam("id") String id, Words said) {
    return cases.note(Caller.actor(security), id, said == null ? null : said.words());
  }

  @POST
  @Path("{id}/closing")
  @Needs(Permission.CASES)
  public Cases.Shown close(
      @Context SecurityContext security, @PathParam("id") String id, Words said) {
    return endings.close(Caller.actor(security), id, said == null ? null : said.words());
  }

  @PUT
  @Path("{id}/retention")
  @Needs(Permission.CASES)
  public Cases.Shown keep(
      @Context SecurityContext security, @PathParam("id") String id, Kept said) {
    return endings.keepUntil(Caller.actor(security), id, said == null ? null : said.until());
  }

  @POST
  @Path("{id}/receipt")
  @Needs(Permission.CASES)
  public Receipt receipt(@Context SecurityContext security, @PathParam("id") String id) {
    return new Receipt(own.receipt(Caller.actor(security), id));
  }
}
