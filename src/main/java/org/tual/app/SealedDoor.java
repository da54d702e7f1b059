package org.tual.app;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.tual.access.Permission;
import org.tual.web.Halt;

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

  private static final String SILENT = "org.tual.silent";

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
      servlet.setAttribute(SILENT, true);
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

  /** Whether the request is neither counted nor noted. */
  static boolean silent(HttpServletRequest request) {
    return request.getAttribute(SILENT) != null;
  }
}
