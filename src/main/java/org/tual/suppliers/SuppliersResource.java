package org.tual.suppliers;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tual.access.Permission;
import org.tual.access.Reach;
import org.tual.runs.RunState;
import org.tual.runs.Runs;
import org.tual.web.AssignedSites;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.ProblemType;
import org.tual.web.Sought;

/** Suppliers of a sealed assessment over HTTP. */
@Path("/assessments/{id}/suppliers")
@Produces(MediaType.APPLICATION_JSON)
public class SuppliersResource {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String LATEST = "latest";
  private static final String CSV = "text/csv;charset=utf-8";

  @Inject private Suppliers suppliers;
  @Inject private Runs runs;
  @Inject private AssignedSites assigned;

  /**
   * A page of suppliers: filtered by any of the counts, found by a name however it is spelled, and
   * how many there are of what.
   */
  @GET
  @Needs(Permission.READ_SITES)
  public Found list(
      @Context SecurityContext security, @PathParam("id") String id, @Context UriInfo uri) {
    Sought sought = Sought.of(uri.getQueryParameters());
    Wanted wanted = Wanted.of(sought, only(security));
    if (id.equals(LATEST) && suppliers.newest().isEmpty()) {
      return Found.none();
    }
    return suppliers.find(sealed(id), wanted);
  }

  /** Everything of one supplier in one answer. */
  @GET
  @Path("one")
  @Needs(Permission.READ_FINDINGS)
  public SupplierView one(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @QueryParam("site") String site) {
    Set<String> only = only(security);
    RunState run = sealed(id);
    if (site == null || only != null && !only.contains(site)) {
      throw new Halt(ProblemType.NOT_FOUND, "This assessment lists no such supplier.");
    }
    SupplierView view =
        suppliers
            .one(run, site)
            .orElseThrow(
                () -> new Halt(ProblemType.NOT_FOUND, "This assessment lists no such supplier."));
    return only == null ? view : view.alone();
  }

  /** What came and went at one supplier since the assessment before, for who sees all. */
  @GET
  @Path("one/changes")
  @Needs(Permission.READ_FINDINGS)
  public Changes changes(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @QueryParam("site") String site) {
    Set<String> only = only(security);
    RunState run = sealed(id);
    if (site == null || only != null) {
      throw new Halt(ProblemType.NOT_FOUND, "This assessment lists no such supplier.");
    }
    return suppliers
        .changes(run, site)
        .orElseThrow(
            () -> new Halt(ProblemType.NOT_FOUND, "This assessment lists no such supplier."));
  }

  /** The same list as a file, without pages. */
  @GET
  @Path("export")
  @Needs(Permission.READ_SITES)
  @Produces({XLSX, "text/csv"})
  public Response export(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @QueryParam("format") String format,
      @Context UriInfo uri) {
    Map<String, List<String>> parameters = new HashMap<>(uri.getQueryParameters());
    parameters.keySet().removeAll(Set.of("format", "first", "count"));
    Wanted wanted = Wanted.of(Sought.of(parameters), only(security));
    RunState run = sealed(id);
    boolean csv = "csv".equals(format);
    if (!csv && format != null && !format.equals("xlsx")) {
      throw new Halt(ProblemType.NOT_VALID, "format is xlsx or csv.");
    }
    StreamingOutput file =
        out -> {
          if (csv) {
            suppliers.each(
                run, wanted, new CsvExport(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
          } else {
            try (XlsxExport book = new XlsxExport(out)) {
              suppliers.each(run, wanted, book);
            }
          }
        };
    String name = "suppliers-" + run.asOf() + (csv ? ".csv" : ".xlsx");
    return Response.ok(file, csv ? CSV : XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }

  /** {@code latest} is the newest sealed one, for those who may not list assessments. */
  private RunState sealed(String id) {
    if (id.equals(LATEST)) {
      return suppliers
          .newest()
          .orElseThrow(() -> new Halt(ProblemType.NOT_FOUND, "No assessment is sealed yet."));
    }
    RunState run =
        runs.find(id)
            .orElseThrow(
                () -> new Halt(ProblemType.NOT_FOUND, "There is no assessment " + id + "."));
    if (run.stage() != RunState.Stage.SEALED) {
      throw new Halt(ProblemType.NOT_NOW, "The assessment is not sealed.");
    }
    return run;
  }

  /**
   * Null for those who see all; auditors see what they visit, and for suppliers there is nothing.
   */
  private Set<String> only(SecurityContext security) {
    Caller caller = Caller.of(security);
    if (caller.all()) {
      return null;
    }
    if (caller.reach().contains(Reach.ASSIGNED)) {
      return assigned.of(caller);
    }
    throw new Halt(ProblemType.NOT_FOUND, "There is no such assessment.");
  }
}
