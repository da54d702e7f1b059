package org.tual.replies;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.ProblemType;

/** Releases of findings for those who release, with the replies. */
@Path("/findings/{fingerprint}/releases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReleasesResource {
  @Inject private Releases releases;

  /** Why a release is taken back. */
  public record Reason(String reason) {}

  @GET
  @Needs(Permission.READ_FINDINGS)
  public List<Release> list(
      @Context SecurityContext security, @PathParam("fingerprint") String fingerprint) {
    if (!Caller.of(security).all()) {
      throw new Halt(ProblemType.NOT_FOUND, "There is nothing to be seen here.");
    }
    return releases.of(fingerprint);
  }

  @POST
  @Needs(Permission.RELEASE_FINDINGS)
  public Response release(
      @Context SecurityContext security,
      @PathParam("fingerprint") String fingerprint,
      Releases.Asked asked) {
    if (asked == null || asked.assessment() == null) {
      throw new Halt(
          ProblemType.NOT_VALID, "Name the assessment, the words for the supplier and the day.");
    }
    return Response.status(201)
        .entity(releases.release(Caller.actor(security), fingerprint, asked))
        .build();
  }

  @POST
  @Path("{id}/withdrawal")
  @Needs(Permission.RELEASE_FINDINGS)
  public Release withdraw(
      @Context SecurityContext security,
      @PathParam("fingerprint") String fingerprint,
      @PathParam("id") String id,
      Reason reason) {
    return releases.withdraw(
        Caller.actor(security), fingerprint, id, reason == null ? null : reason.reason());
  }
}
