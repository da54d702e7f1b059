package org.tual.catalogue;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.tual.access.Permission;
import org.tual.editions.Shape;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.Page;
import org.tual.web.ProblemType;
import org.tual.web.Sought;
import org.tual.web.Today;

/** What every finding rests on: rules with their norms, lists with their editions and age. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {
  @Inject private Catalogue catalogue;
  @Inject private Today today;

  /** What a worker may be asked is for those who look into findings. */
  private static boolean guide(SecurityContext security) {
    return Caller.of(security).permissions().contains(Permission.READ_FINDINGS);
  }

  @GET
  @Path("rules")
  @Needs(Permission.READ_RULES)
  public List<RuleView> rules(@Context SecurityContext security) {
    return catalogue.rules(guide(security));
  }

  @GET
  @Path("rules/{id}")
  @Needs(Permission.READ_RULES)
  public RuleView rule(@Context SecurityContext security, @PathParam("id") String id) {
    return catalogue
        .rule(id, guide(security))
        .orElseThrow(() -> new Halt(ProblemType.NOT_FOUND, "There is no such rule."));
  }

  @GET
  @Path("thresholds")
  @Needs(Permission.READ_RULES)
  public Map<String, LimitView> thresholds() {
    return catalogue.thresholds();
  }

  /** Absence from a list is no clearance; each edition says how old and how partial it is. */
  @GET
  @Path("reference-lists")
  @Needs(Permission.READ_LISTS)
  public List<ListView> lists() {
    return catalogue.lists(today.date());
  }

  /** What the tables of a newer edition must look like; empty where a list cannot be replaced. */
  @GET
  @Path("reference-lists/{list}/columns")
  @Needs(Permission.READ_LISTS)
  public Map<String, List<Shape.Column>> columns(@PathParam("list") String list) {
    return Catalogue.columns(list);
  }

  /** Entries of the edition in use; {@code q} searches. */
  @GET
  @Path("reference-lists/{list}/entries")
  @Needs(Permission.READ_LISTS)
  public Page<Map<String, String>> entries(@PathParam("list") String list, @Context UriInfo uri) {
    Sought sought = Sought.of(uri.getQueryParameters());
    return Page.of(
        catalogue.entries(list, today.date(), sought.words()), sought.first(), sought.count());
  }
}
