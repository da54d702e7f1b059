package org.tual.uploads;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.Page;
import org.tual.web.ProblemType;
import org.tual.web.Progress;
import org.tual.web.Sought;
import org.tual.web.Tags;

/** Supplier lists over HTTP. */
@Path("/uploads")
@Produces(MediaType.APPLICATION_JSON)
public class UploadsResource {
  private static final int LONGEST_REASON = 2_000;
  private static final Set<Upload.State> MOVING =
      EnumSet.of(Upload.State.RECEIVED, Upload.State.ACCEPTED, Upload.State.STOPPING);

  private static final Map<String, Function<String, Object>> COLUMNS =
      Map.of(
          "state", Upload.State::valueOf,
          "fileName", text -> text,
          "sha256", text -> text,
          "bytes", Long::valueOf,
          "account", text -> text,
          "createdAt", text -> text);

  @Inject private Uploads uploads;
  @Inject private UploadWork work;
  @Inject private Progress progress;

  /**
   * An upload as callers see it.
   *
   * @param progress what is being done now; empty where nothing is
   */
  public record View(
      String id,
      String fileName,
      String sha256,
      long bytes,
      String state,
      String problem,
      String retractedWhy,
      String createdAt,
      String progress) {}

  /** Why an upload is taken back. */
  public record Reason(String reason) {}

  private View view(Upload upload) {
    return new View(
        upload.id(),
        upload.fileName(),
        upload.sha256(),
        upload.bytes(),
        upload.state().name(),
        upload.problem(),
        upload.retractedWhy(),
        upload.createdAt(),
        work.progress(upload.id()));
  }

  /** Answers 202 also where the list was stopped or cannot be read; the state says so. */
  @POST
  @Needs(Permission.UPLOAD_LISTS)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response receive(@Context SecurityContext security, List<EntityPart> parts)
      throws IOException {
    for (EntityPart part : parts) {
      if (part.getFileName().isPresent()) {
        return answer(
            202,
            uploads.receive(Caller.actor(security), part.getFileName().get(), part.getContent()));
      }
    }
    throw new Halt(ProblemType.NOT_READABLE, "The form has no file.");
  }

  private Response answer(int status, Upload upload) {
    return Response.status(status)
        .location(URI.create("uploads/" + upload.id()))
        .tag(Tags.of(upload.version()))
        .entity(view(upload))
        .build();
  }

  @GET
  @Needs(Permission.READ_UPLOADS)
  public Page<View> list(@Context SecurityContext security, @Context UriInfo uri) {
    Caller caller = Caller.of(security);
    Sought asked = Sought.of(uri.getQueryParameters());
    Sought sought = caller.all() ? asked : asked.with("account", caller.actor().id());
    return Page.of(
        uploads.page(sought.listing(COLUMNS, "fileName", "-createdAt", "id")),
        sought.first(),
        this::view);
  }

  private Upload found(SecurityContext security, String id) {
    return Seen.by(Caller.of(security), uploads, id);
  }

  @GET
  @Path("{id}")
  @Needs(Permission.READ_UPLOADS)
  public Response one(@Context SecurityContext security, @PathParam("id") String id) {
    return answer(200, found(security, id));
  }

  @GET
  @Path("{id}/progress")
  @Needs(Permission.READ_UPLOADS)
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void follow(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @Context SseEventSink sink,
      @Context Sse sse) {
    found(security, id);
    progress.follow(
        sink,
        sse,
        () -> {
          Upload upload = uploads.find(id).orElseThrow();
          boolean rests = !MOVING.contains(upload.state());
          return new Progress.Step(view(upload), rests);
        });
  }

  @GET
  @Path("{id}/mapping")
  @Needs(Permission.READ_UPLOADS)
  @Produces("text/csv;charset=utf-8")
  public Response mapping(@Context SecurityContext security, @PathParam("id") String id) {
    Upload upload = found(security, id);
    String kept = upload.mapping() == null ? upload.proposal() : upload.mapping();
    if (kept == null) {
      throw new Uploads.NotNow(upload.state());
    }
    return Response.ok(uploads.text(kept)).tag(Tags.of(upload.version())).build();
  }

  /** Accepts the proposal, or, with a body, a mapping that a person changed. */
  @POST
  @Path("{id}/mapping")
  @Needs(Permission.ACCEPT_MAPPING)
  @Consumes({"text/csv", MediaType.WILDCARD})
  public Response accept(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String match,
      String changed) {
    Tags.check(match, found(security, id).version());
    boolean asProposed = changed == null || changed.isBlank();
    return answer(202, uploads.accept(Caller.actor(security), id, asProposed ? null : changed));
  }

  @GET
  @Path("{id}/summary")
  @Needs(Permission.READ_UPLOADS)
  public Response summary(@Context SecurityContext security, @PathParam("id") String id) {
    Upload upload = found(security, id);
    if (upload.summary() == null) {
      throw new Uploads.NotNow(upload.state());
    }
    return Response.ok(uploads.text(upload.summary())).build();
  }

  @POST
  @Path("{id}/retraction")
  @Needs(Permission.RETRACT_UPLOAD)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response retract(
      @Context SecurityContext security, @PathParam("id") String id, Reason reason) {
    if (reason == null || reason.reason() == null || reason.reason().isBlank()) {
      throw new Halt(ProblemType.NOT_VALID, "Say why the upload is taken back.");
    }
    if (reason.reason().length() > LONGEST_REASON) {
      throw new Halt(ProblemType.NOT_VALID, "A reason has at most 2,000 characters.");
    }
    return answer(200, uploads.retract(Caller.actor(security), id, reason.reason()));
  }
}
