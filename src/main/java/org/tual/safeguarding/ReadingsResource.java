package org.tual.safeguarding;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.tual.access.Permission;
import org.tual.compartment.Compartment;
import org.tual.web.Caller;
import org.tual.web.Needs;

/** How many cases each lead opened today, and lifting it where that is spent. */
@Path("/safeguarding/readings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReadingsResource {
  @Inject private Readings readings;
  @Inject private Compartment compartment;

  /** For whom it is lifted. */
  public record Lifted(String account) {}

  @GET
  @Needs(Permission.CASES)
  public List<Readings.Line> today() {
    return readings.today();
  }

  @POST
  @Needs(Permission.CASES)
  public List<Readings.Line> lift(@Context SecurityContext security, Lifted said) {
    return readings.lift(compartment, Caller.actor(security), said == null ? "" : said.account());
  }
}
