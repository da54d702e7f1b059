package org.tual.safeguarding;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tual.web.Halt;
import org.tual.web.Open;
import org.tual.web.ProblemType;

/** A person's own case by its receipt, without an account. */
@Path("/own-case")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnCaseResource {
  @Inject private OwnCase own;

  /** What the lead handed over. */
  public record Held(String receipt) {}

  /** All that is kept, as text. */
  public record All(String text) {}

  @POST
  @Open("the receipt of 125 random bits proves whose case it is")
  public All all(Held held) {
    return own.export(held == null ? null : held.receipt())
        .map(All::new)
        .orElseThrow(OwnCaseResource::none);
  }

  @POST
  @Path("erasure")
  @Open("the receipt of 125 random bits proves whose case it is")
  public void erase(Held held) {
    if (!own.erase(held == null ? null : held.receipt())) {
      throw none();
    }
  }

  private static Halt none() {
    return new Halt(ProblemType.NOT_FOUND, "This receipt opens nothing.");
  }
}
