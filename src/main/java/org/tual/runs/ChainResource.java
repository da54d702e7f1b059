package org.tual.runs;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.nio.file.Files;
import java.util.Map;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.Page;
import org.tual.web.ProblemType;
import org.tual.web.Sought;

/**
 * The supply chain as one assessment knows it: who supplies whom, what lies upstream of a place,
 * and by which ways goods get from one to another. For those who may see all sites: a link tells of
 * two places at once.
 */
@Path("/assessments/{id}/chain")
@Produces(MediaType.APPLICATION_JSON)
public class ChainResource {
  private static final int MOST_WAYS = 50;
  private static final String NO_PLACE = "No link of this assessment begins or ends there.";

  @Inject private Runs runs;

  /** A page of links; any column can be filtered, {@code q} searches, {@code sort} orders. */
  @GET
  @Path("links")
  @Needs(Permission.READ_SITES)
  public Page<Map<String, String>> links(
      @Context SecurityContext security, @PathParam("id") String id, @Context UriInfo uri) {
    return new ReportTable(file(security, id, LinkTable.FILE))
        .page(Sought.of(uri.getQueryParameters()), null);
  }

  /** Companies and recruiters that the assessment lists beside the sites. */
  @GET
  @Path("parties")
  @Needs(Permission.READ_SITES)
  public Page<Map<String, String>> parties(
      @Context SecurityContext security, @PathParam("id") String id, @Context UriInfo uri) {
    Sought parties = Sought.of(uri.getQueryParameters()).with("kind", "company,recruiter");
    return new ReportTable(file(security, id, "report/sites.csv")).page(parties, null);
  }

  /** Every place from which goods reach a site, the nearest first. */
  @GET
  @Path("upstream")
  @Needs(Permission.READ_SITES)
  public Page<SupplyNet.Supplier> upstream(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @QueryParam("site") String site,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("50") int count) {
    return Page.of(net(security, id, site).upstream(site), first, count);
  }

  /** Ways of goods from one place to another, the shortest first. */
  @GET
  @Path("paths")
  @Needs(Permission.READ_SITES)
  public SupplyNet.Ways paths(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("count") @DefaultValue("10") int count) {
    SupplyNet net = net(security, id, from);
    if (!net.knows(String.valueOf(to))) {
      throw new Halt(ProblemType.NOT_FOUND, NO_PLACE);
    }
    return net.ways(from, to, Math.max(1, Math.min(MOST_WAYS, count)));
  }

  private SupplyNet net(SecurityContext security, String id, String site) {
    SupplyNet net = LinkTable.read(file(security, id, LinkTable.FILE));
    if (!net.knows(String.valueOf(site))) {
      throw new Halt(ProblemType.NOT_FOUND, NO_PLACE);
    }
    return net;
  }

  private java.nio.file.Path file(SecurityContext security, String id, String name) {
    if (!Caller.of(security).all()) {
      throw new Runs.Missing(id);
    }
    RunState run = runs.find(id).orElseThrow(() -> new Runs.Missing(id));
    java.nio.file.Path file = runs.folder(id).resolve(name);
    if (run.stage() != RunState.Stage.SEALED || !Files.isRegularFile(file)) {
      throw new Halt(
          ProblemType.NOT_NOW, "The assessment is not sealed, or an earlier Tual made it.");
    }
    return file;
  }
}
