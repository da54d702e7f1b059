package org.tual.fieldwork;

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
import jakarta.ws.rs.core.SecurityContext;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Needs;
import org.tual.web.Page;

/**
 * Phones that keep something of visits. Everybody has the own ones, also after the role of an
 * auditor was taken away: that is when a phone is to be emptied.
 */
@Path("/field/devices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DevicesResource {
  @Inject private Devices devices;

  /** Whether the phone is to remove everything. */
  public record Told(boolean remove) {}

  /** The own phones; for those who manage accounts also those of another account. */
  @GET
  @Needs(Permission.MANAGE_OWN_ACCOUNT)
  public Page<Device> list(
      @Context SecurityContext security,
      @QueryParam("account") String account,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("50") int count) {
    Caller caller = Caller.of(security);
    String whose = account != null && all(caller) ? account : caller.actor().id();
    return Page.of(devices.of(whose), first, count);
  }

  @PUT
  @Path("{device}")
  @Needs(Permission.MANAGE_OWN_ACCOUNT)
  public Told seen(@Context SecurityContext security, @PathParam("device") String device) {
    return new Told(devices.seen(Caller.actor(security), device).toRemove());
  }

  @DELETE
  @Path("{device}")
  @Needs(Permission.MANAGE_OWN_ACCOUNT)
  public void removed(@Context SecurityContext security, @PathParam("device") String device) {
    devices.removed(Caller.actor(security), device);
  }

  @POST
  @Path("{device}/removal")
  @Needs(Permission.MANAGE_OWN_ACCOUNT)
  public void remove(@Context SecurityContext security, @PathParam("device") String device) {
    Caller caller = Caller.of(security);
    devices.remove(caller.actor(), device, all(caller));
  }

  private static boolean all(Caller caller) {
    return caller.permissions().contains(Permission.MANAGE_ACCOUNTS);
  }
}
