package org.tual.inbox;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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

/** The inbox of whoever is signed in. */
@Path("/inbox")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InboxResource {
  @Inject private Inbox inbox;

  /**
   * How far an inbox is read.
   *
   * @param upTo UTC
   */
  public record Mark(String upTo) {}

  @GET
  @Needs(Permission.MANAGE_OWN_ACCOUNT)
  public Page<Item> list(
      @Context SecurityContext security,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("50") int count) {
    Caller caller = Caller.of(security);
    return Page.of(inbox.of(caller.actor().id(), caller.permissions()), first, count);
  }

  /** Marks as read what came up to a time, such as the newest {@code since} that was shown. */
  @PUT
  @Path("read-mark")
  @Needs(Permission.MANAGE_OWN_ACCOUNT)
  public Mark mark(@Context SecurityContext security, Mark mark) {
    return new Mark(
        inbox.mark(Caller.actor(security), mark == null ? null : mark.upTo()).toString());
  }
}
