package org.tual.app;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Notes which method of the API was found, as the template of its address. */
@Provider
@Priority(Priorities.AUTHENTICATION - 1)
public class RouteFilter implements ContainerRequestFilter {
  private static final String ROUTE = "org.tual.route";
  private static final Set<String> PAGES = Set.of("/health", "/openapi", "/docs", "/messages");

  @Context private ResourceInfo resource;
  @Context private HttpServletRequest servlet;

  @Override
  public void filter(ContainerRequestContext request) {
    if (resource.getResourceMethod() != null
        && resource.getResourceClass().isAnnotationPresent(Path.class)) {
      Path own = resource.getResourceMethod().getAnnotation(Path.class);
      String all =
          "/api/"
              + resource.getResourceClass().getAnnotation(Path.class).value()
              + "/"
              + (own == null ? "" : own.value());
      servlet.setAttribute(ROUTE, all.replaceAll("/+", "/").replaceAll("(.)/$", "$1"));
    }
  }

  /** The template; {@code none} where no method was found. */
  static String of(HttpServletRequest request) {
    Object route = request.getAttribute(ROUTE);
    if (route != null) {
      return route.toString();
    }
    return PAGES.stream()
        .filter(
            page ->
                request.getRequestURI().equals(page)
                    || request.getRequestURI().startsWith(page + "/"))
        .findFirst()
        .orElse("none");
  }
}
