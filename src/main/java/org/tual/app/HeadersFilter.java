package org.tual.app;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tual.operation.Metrics;
import org.tual.web.RequestId;

/**
 * Headers of every answer: nothing may be loaded from elsewhere, framed, sniffed or kept by others,
 * and each answer has an id by which it is found in the log. Tells no version of anything.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class HeadersFilter implements Filter {
  @Inject private Metrics metrics;

  private static final Set<String> BANNERS = Set.of("server", "x-powered-by");
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
              + " form-action 'self'; require-trusted-types-for 'script'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), microphone=(), geolocation=()",
          "X-Frame-Options",
          "DENY");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse http = (HttpServletResponse) response;
    HEADERS.forEach(http::setHeader);
    String id = RequestId.given(asked.getHeader(RequestId.HEADER)).orElseGet(Installation::id);
    http.setHeader(RequestId.HEADER, id);
    if (asked.getRequestURI().startsWith("/api")) {
      http.setHeader("Cache-Control", "no-store");
    }
    if (request.isSecure()) {
      http.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    RequestId.enter(id);
    try (Clocked clocked = new Clocked(asked, http, metrics)) {
      chain.doFilter(request, new Silent(http));
      clocked.passed();
    } finally {
      RequestId.leave();
    }
  }

  /** An answer that takes no banner. */
  private static final class Silent extends HttpServletResponseWrapper {
    Silent(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setHeader(String name, String value) {
      if (!BANNERS.contains(name.toLowerCase(Locale.ROOT))) {
        super.setHeader(name, value);
      }
    }

    @Override
    public void addHeader(String name, String value) {
      if (!BANNERS.contains(name.toLowerCase(Locale.ROOT))) {
        super.addHeader(name, value);
      }
    }
  }
}
