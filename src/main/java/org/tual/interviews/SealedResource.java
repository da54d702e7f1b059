package org.tual.interviews;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.ProblemType;

/** Takes sealed interviews from phones; gives none back. */
@Path("/field/visits/{id}/interviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SealedResource {
  @Inject private Interviews interviews;

  /**
   * An envelope and the version that the phone knows; all texts in Base64 but the first.
   *
   * @param base 0 or absent for a new interview
   */
  public record Sent(String kid, String key, String iv, String body, Long base) {}

  @PUT
  @Path("{interview}")
  @Needs(Permission.RECORD_VISITS)
  public Interviews.Kept keep(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @PathParam("interview") String interview,
      Sent sent) {
    Envelope envelope =
        sent == null ? null : new Envelope(sent.kid(), sent.key(), sent.iv(), sent.body());
    long base = sent == null || sent.base() == null ? 0 : sent.base();
    try {
      return interviews.keep(Caller.actor(security), id, interview, envelope, base);
    } catch (Interviews.Behind e) {
      throw Halt.conflict(ProblemType.ANSWER_CHANGED, e.getMessage(), e.current());
    }
  }
}
