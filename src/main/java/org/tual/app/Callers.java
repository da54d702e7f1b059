package org.tual.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import org.tual.access.Csrf;
import org.tual.accounts.SignIn;
import org.tual.web.Cookies;
import org.tual.web.Halt;
import org.tual.web.ProblemType;

/** Finds out who calls, by an API token or by the cookie of a session. */
@ApplicationScoped
public class Callers {
  private static final String BEARER = "Bearer ";

  @Inject private SignIn signIn;
  @Inject private Csrf csrf;

  /**
   * Who calls; empty where nobody is known.
   *
   * @throws Halt where another site made the request
   */
  Optional<SignIn.Known> known(ContainerRequestContext request) {
    String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (authorization != null && authorization.startsWith(BEARER)) {
      return signIn.byToken(authorization.substring(BEARER.length()));
    }
    Cookie cookie = request.getCookies().get(Cookies.NAME);
    if (cookie == null || cookie.getValue().isEmpty()) {
      return Optional.empty();
    }
    csrf.refusal(
            request.getMethod(),
            new Csrf.Headers(
                headers(request, "Origin"),
                headers(request, "Sec-Fetch-Site"),
                headers(request, "X-Tual")))
        .ifPresent(
            why -> {
              throw new Halt(ProblemType.CROSS_SITE, why);
            });
    return signIn.bySession(cookie.getValue());
  }

  private static List<String> headers(ContainerRequestContext request, String name) {
    return request.getHeaders().getOrDefault(name, List.of());
  }
}
