package org.tual.fieldwork;

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
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.Page;
import org.tual.web.ProblemType;

/** Visits as the phone of an auditor fetches them, and what it sends. */
@Path("/field/visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FieldResource {
  @Inject private Sheets sheets;
  @Inject private Answers answers;
  @Inject private Photos photos;
  @Inject private Finishes finishes;

  @GET
  @Needs(Permission.RECORD_VISITS)
  public Page<Sheets.Line> list(
      @Context SecurityContext security,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("200") int count) {
    return Page.of(sheets.of(account(security)), first, count);
  }

  @GET
  @Path("{id}")
  @Needs(Permission.RECORD_VISITS)
  public Sheets.Sheet one(@Context SecurityContext security, @PathParam("id") String id) {
    return sheets.of(account(security), id);
  }

  @PUT
  @Path("{id}/answers/{answer}")
  @Needs(Permission.RECORD_VISITS)
  public Answer answer(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @PathParam("answer") String answer,
      Answer sent) {
    try {
      return answers.put(Caller.actor(security), id, answer, sent);
    } catch (NotTaken.Conflict e) {
      throw Halt.conflict(
          e.other() ? ProblemType.ANSWER_EXISTS : ProblemType.ANSWER_CHANGED,
          e.getMessage(),
          e.current());
    }
  }

  @PUT
  @Path("{id}/photos/{photo}")
  @Needs(Permission.RECORD_VISITS)
  @Consumes("image/jpeg")
  public Photo photo(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @PathParam("photo") String photo,
      @HeaderParam("Content-Digest") String digest,
      InputStream body)
      throws IOException {
    byte[] bytes = body.readNBytes(Photos.MOST_BYTES + 1);
    if (bytes.length > Photos.MOST_BYTES) {
      throw new Halt(ProblemType.TOO_LARGE, "A photo has at most five megabytes.");
    }
    return photos.bytes(Caller.actor(security), id, photo, digest, bytes);
  }

  @PUT
  @Path("{id}/photos/{photo}/about")
  @Needs(Permission.RECORD_VISITS)
  public Photo about(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @PathParam("photo") String photo,
      Photo.About about) {
    return photos.about(Caller.actor(security), id, photo, about);
  }

  @POST
  @Path("{id}/finish")
  @Needs(Permission.RECORD_VISITS)
  public Finish finish(
      @Context SecurityContext security, @PathParam("id") String id, Finish finish) {
    return finishes.put(Caller.actor(security), id, finish);
  }

  private static String account(SecurityContext security) {
    return Caller.actor(security).id();
  }
}
