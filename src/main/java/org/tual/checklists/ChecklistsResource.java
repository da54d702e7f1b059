package org.tual.checklists;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.Problem;
import org.tual.web.ProblemType;

/** Checklists over HTTP. */
@Path("/checklists")
@Produces(MediaType.APPLICATION_JSON)
public class ChecklistsResource {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private Checklists checklists;
  @Inject private Coverage coverage;

  /** A checklist that was taken, and what of its form is not used. */
  public record Taken(ChecklistView checklist, List<FormProblem> problems) {}

  /** Every version of every checklist, without its questions. */
  @GET
  @Needs(Permission.READ_CHECKLISTS)
  public List<ChecklistView> list() {
    return checklists.all().stream().map(ChecklistView::brief).toList();
  }

  /** What a visit to a place of this kind would let rules answer, with all that is asked there. */
  @GET
  @Path("coverage")
  @Needs(Permission.READ_CHECKLISTS)
  public List<Coverage.Line> coverage(
      @QueryParam("kind") @DefaultValue("Factory") String kind,
      @QueryParam("housed") @DefaultValue("false") boolean housed) {
    return coverage.of(checklists.forVisit(kind, housed), kind);
  }

  @GET
  @Path("{id}/{version}")
  @Needs(Permission.READ_CHECKLISTS)
  public ChecklistView one(@PathParam("id") String id, @PathParam("version") String version) {
    return ChecklistView.whole(found(id, version), coverage);
  }

  /** The form for field tools. */
  @GET
  @Path("{id}/{version}/xlsform")
  @Needs(Permission.READ_CHECKLISTS)
  @Produces(XLSX)
  public Response form(@PathParam("id") String id, @PathParam("version") String version) {
    Checklist list = found(id, version).checklist();
    StreamingOutput file = out -> XlsForm.write(list, out);
    return Response.ok(file, XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + list.id() + "-" + list.version() + ".xlsx\"")
        .build();
  }

  /** A checklist of one's own, or a newer version of it, as an XLSForm. */
  @POST
  @Needs(Permission.MANAGE_CHECKLISTS)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response add(@Context SecurityContext security, List<EntityPart> parts)
      throws IOException {
    for (EntityPart part : parts) {
      if (part.getFileName().isPresent()) {
        return taken(checklists.add(Caller.actor(security), part.getContent()));
      }
    }
    throw new Halt(ProblemType.NOT_READABLE, "The form has no file.");
  }

  private static Response taken(Checklists.Added added) {
    if (added.kept() == null) {
      throw new Halt(
          ProblemType.NOT_VALID,
          "The form is not taken.",
          added.problems().stream().map(one -> new Problem.Fault(one.where(), one.why())).toList());
    }
    ChecklistView view = ChecklistView.brief(added.kept());
    return Response.status(201)
        .location(URI.create("checklists/" + view.id() + "/" + view.version()))
        .entity(new Taken(view, added.problems()))
        .build();
  }

  /** No new visit uses this version any more. */
  @POST
  @Path("{id}/{version}/retirement")
  @Needs(Permission.MANAGE_CHECKLISTS)
  public ChecklistView retire(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @PathParam("version") String version) {
    return ChecklistView.brief(checklists.retire(Caller.actor(security), id, version));
  }

  private Checklists.Kept found(String id, String version) {
    return checklists.find(id, version).orElseThrow(Checklists.Missing::new);
  }
}
