package org.tual.app;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.tual.access.Permission;
import org.tual.access.RateLimit;
import org.tual.outreach.Pace;
import org.tual.web.Halt;
import org.tual.web.ProblemType;
import org.tual.web.Quiet;

/**
 * The door of what is sealed, before any address is looked up: to everybody but a safeguarding lead
 * there is nothing behind it, whatever the method, the type or the rest of the address; and nobody
 * counts or notes who went through.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 2)
public class SealedDoor implements ContainerRequestFilter {
  /** First part of addresses that only a lead reaches. */
  static final String CASES = "safeguarding";

  /** First part of the address where somebody sees and erases the own case with a receipt. */
  static final String OWN = "own-case";

  /** Of everybody who tries receipts: sixty at once, then one every two seconds. */
  private static final Pace TRIES = new Pace(new RateLimit(60, Duration.ofSeconds(2)));

  /** A receipt is much shorter. */
  private static final int MOST_BYTES = 1_024;

  @Inject private Callers callers;
  @Context private HttpServletRequest servlet;

  @Override
  public void filter(ContainerRequestContext request) {
    String first =
        request.getUriInfo().getPathSegments().stream()
            .map(PathSegment::getPath)
            .findFirst()
            .orElse("");
    if (first.equals(CASES) && !lead(request)) {
      throw new NotFoundException();
    }
    if (Set.of(CASES, OWN).contains(first)) {
      Quiet.mark(servlet);
    }
    if (first.equals(OWN) && request.getMethod().equals(HttpMethod.POST)) {
      admit(servlet.getContentLengthLong(), TRIES, Installation.now());
    }
  }

  /** Lets a stranger in, before anything of the body is read. */
  static void admit(long length, Pace pace, Instant now) {
    if (length < 0 || length > MOST_BYTES) {
      throw new Halt(ProblemType.TOO_LARGE, "Send a receipt, and say how long the body is.");
    }
    if (!pace.take(now)) {
      throw new Halt(ProblemType.SLOW_DOWN, "Many are asking now. Try again in a minute.");
    }
  }

  private boolean lead(ContainerRequestContext request) {
    try {
      return callers
          .known(request)
          .filter(known -> known.permissions().contains(Permission.CASES))
          .isPresent();
    } catch (Halt e) {
      return false;
    }
  }
}
