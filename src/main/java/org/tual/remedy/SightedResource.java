package org.tual.remedy;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.function.LongConsumer;
import org.tual.ledger.Actor;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.ProblemType;
import org.tual.web.Tags;

/** What resources of corrective actions share: who asks, how far it sees, and which version. */
public abstract class SightedResource {
  @Inject private Sights sights;

  protected static Actor actor(SecurityContext security) {
    return Caller.actor(security);
  }

  protected Eyes eyes(SecurityContext security) {
    return sights.of(Caller.of(security));
  }

  /** The body; throws {@link Halt} where there is none. */
  protected static <T> T present(T body) {
    if (body == null) {
      throw new Halt(ProblemType.NOT_READABLE, "The body is missing.");
    }
    return body;
  }

  /** Compares {@code If-Match} with the version that the act finds. */
  protected static LongConsumer matching(String match) {
    return version -> Tags.check(match, version);
  }

  protected static Response.ResponseBuilder tagged(int status, long version, Object entity) {
    return Response.status(status).tag(Tags.of(version)).entity(entity);
  }
}
