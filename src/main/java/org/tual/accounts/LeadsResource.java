package org.tual.accounts;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.ProblemType;

/** Accounts of safeguarding leads over HTTP, for leads only. */
@Path("/safeguarding-leads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeadsResource {
  @Inject private Leads leads;
  @Inject private SecondFactors factors;

  /** A new lead. */
  public record Wanted(String name) {}

  @GET
  @Needs(Permission.GRANT_SAFEGUARDING)
  public List<Account> list() {
    return leads.all();
  }

  @POST
  @Needs(Permission.GRANT_SAFEGUARDING)
  public Response make(@Context SecurityContext security, Wanted wanted) {
    if (wanted == null) {
      throw new Halt(ProblemType.NOT_VALID, "Send the name.");
    }
    return Response.status(201).entity(leads.make(Caller.actor(security), wanted.name())).build();
  }

  @POST
  @Path("{id}/password-link")
  @Needs(Permission.GRANT_SAFEGUARDING)
  public Leads.Made reset(@Context SecurityContext security, @PathParam("id") String id) {
    return leads.reset(Caller.actor(security), id);
  }

  @DELETE
  @Path("{id}/second-factor")
  @Needs(Permission.GRANT_SAFEGUARDING)
  public Response resetFactor(@Context SecurityContext security, @PathParam("id") String id) {
    Caller caller = Caller.of(security);
    factors.reset(caller.actor(), Permission.GRANT_SAFEGUARDING, caller.roles(), id);
    return Response.noContent().build();
  }

  @DELETE
  @Path("{id}")
  @Needs(Permission.GRANT_SAFEGUARDING)
  public Account close(@Context SecurityContext security, @PathParam("id") String id) {
    return leads.close(Caller.actor(security), id);
  }
}
