package org.tual.uploads;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.Page;
import org.tual.web.ProblemType;
import org.tual.web.Tags;

/** The steps between handing a list in and letting it count, over HTTP. */
@Path("/uploads")
@Produces(MediaType.APPLICATION_JSON)
public class PreparationResource {
  @Inject private Uploads uploads;
  @Inject private UploadReader reader;
  @Inject private Preparation preparation;
  @Inject private Comparison comparison;
  @Inject private ProblemPages pages;

  /**
   * Where an upload stands after a step.
   *
   * @param version for the next {@code If-Match}
   */
  public record Step(String id, String state, long version) {}

  private Upload found(SecurityContext security, String id) {
    return Seen.by(Caller.of(security), uploads, id);
  }

  private static Response step(int status, Upload upload) {
    return Response.status(status)
        .tag(Tags.of(upload.version()))
        .entity(new Step(upload.id(), upload.state().name(), upload.version()))
        .build();
  }

  @GET
  @Path("{id}/columns")
  @Needs(Permission.READ_UPLOADS)
  public Response columns(@Context SecurityContext security, @PathParam("id") String id) {
    Upload upload = found(security, id);
    if (upload.proposal() == null) {
      throw new Uploads.NotNow(upload.state());
    }
    ColumnsView view =
        reader.look(upload, (workbook, mapping) -> ColumnsView.of(upload, workbook, mapping));
    return Response.ok(view).tag(Tags.of(upload.version())).build();
  }

  @PUT
  @Path("{id}/columns")
  @Needs(Permission.ACCEPT_MAPPING)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response match(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String match,
      ColumnsChange change) {
    Upload upload = found(security, id);
    Tags.check(match, upload.version());
    if (change == null || upload.proposal() == null) {
      throw new Halt(ProblemType.NOT_VALID, "Name the sheets and columns that are to be changed.");
    }
    return step(
        202, preparation.match(Caller.actor(security), id, reader.look(upload, change::over)));
  }

  /** Has the rows read without letting them count. */
  @POST
  @Path("{id}/reading")
  @Needs(Permission.ACCEPT_MAPPING)
  public Response read(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String match) {
    Tags.check(match, found(security, id).version());
    return step(202, preparation.read(Caller.actor(security), id));
  }

  /** Lets what was read count. */
  @POST
  @Path("{id}/finish")
  @Needs(Permission.ACCEPT_MAPPING)
  public Response finish(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String match) {
    Tags.check(match, found(security, id).version());
    return step(200, preparation.finish(Caller.actor(security), id));
  }

  @GET
  @Path("{id}/problem-kinds")
  @Needs(Permission.READ_UPLOADS)
  public ProblemPages.Kinds kinds(@Context SecurityContext security, @PathParam("id") String id) {
    return pages.kinds(found(security, id));
  }

  @GET
  @Path("{id}/problems")
  @Needs(Permission.READ_UPLOADS)
  public Page<ProblemPages.Told> problems(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @QueryParam("kind") Integer kind,
      @QueryParam("raw") String raw,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("100") int count) {
    return pages.page(
        found(security, id),
        new ProblemLines.Wanted(kind, raw, Math.max(0, first), Page.limit(count)));
  }

  /** The rows of which something is lost, to be corrected and uploaded again. */
  @GET
  @Path("{id}/rows-to-fix.csv")
  @Needs(Permission.READ_UPLOADS)
  @Produces("text/csv;charset=utf-8")
  public Response rows(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @QueryParam("sheet") @DefaultValue("") String sheet) {
    return Response.ok(pages.rowsToFix(found(security, id), sheet))
        .header("Content-Disposition", "attachment; filename=\"rows-to-fix.csv\"")
        .build();
  }

  /**
   * What a list says differently from an older one.
   *
   * @param against the older list, null where there is none
   * @param others lists that it could be compared with instead
   */
  public record Compared(
      Listed against,
      List<Listed> others,
      int same,
      Page<String> added,
      Page<String> removed,
      Page<Changes.Changed> changed) {}

  /** A list by its name. */
  public record Listed(String id, String fileName, String createdAt) {
    static Listed of(Upload upload) {
      return new Listed(upload.id(), upload.fileName(), upload.createdAt());
    }
  }

  /** What this list says differently from an older one; the likeliest where none is named. */
  @GET
  @Path("{id}/changes")
  @Needs(Permission.READ_UPLOADS)
  public Compared changes(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @QueryParam("against") String other,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("100") int count) {
    Upload newer = found(security, id);
    Caller caller = Caller.of(security);
    Upload older =
        other != null
            ? found(security, other)
            : caller.all() ? comparison.older(newer).orElse(null) : null;
    Changes changes =
        older == null
            ? new Changes(List.of(), List.of(), List.of(), 0)
            : comparison.between(older, newer);
    return new Compared(
        older == null ? null : Listed.of(older),
        caller.all() ? comparison.others(newer).stream().map(Listed::of).toList() : List.of(),
        changes.same(),
        Page.of(changes.added(), first, count),
        Page.of(changes.removed(), first, count),
        Page.of(changes.changed(), first, count));
  }
}
