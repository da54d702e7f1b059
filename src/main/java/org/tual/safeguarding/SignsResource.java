package org.tual.safeguarding;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Needs;
import org.tual.web.Page;

/** What the rules on contacts of workers propose once a month, for a lead to decide. */
@Path("/safeguarding/signs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SignsResource {
  private static final int USUAL = 50;

  @Inject private Signs signs;

  @GET
  @Needs(Permission.CASES)
  public Page<Sign> list(
      @Context SecurityContext security,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("50") int count) {
    return Page.of(signs.list(Caller.actor(security)), first, count);
  }

  /** Decides on one of them; the address names none, since it would be kept where it passes. */
  @POST
  @Needs(Permission.CASES)
  public Page<Sign> decide(@Context SecurityContext security, Signs.Choice choice) {
    return Page.of(signs.decide(Caller.actor(security), choice), 0, USUAL);
  }
}
