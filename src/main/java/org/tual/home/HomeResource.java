package org.tual.home;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Needs;

/** What needs whoever is signed in. */
@Path("/home")
@Produces(MediaType.APPLICATION_JSON)
public class HomeResource {
  @Inject private Home home;

  @GET
  @Needs(Permission.MANAGE_OWN_ACCOUNT)
  public List<Task> tasks(@Context SecurityContext security) {
    Caller caller = Caller.of(security);
    return home.of(caller.actor().id(), caller.permissions());
  }
}
