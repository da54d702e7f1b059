package org.tual.app;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tual.operation.Metrics;
import org.tual.web.RequestId;

/**
 * Headers of every answer: nothing may be loaded from elsewhere, framed, sniffed or kept by others,
 * and each answer has an id by which it is found in the log. Tells no version of anything.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class HeadersFilter implements Filter {
  @Inject private Metrics metrics;
  @Inject private Installation installation;

  private static final Set<String> BANNERS = Set.of("server", "x-powered-by");

  /** Pages that the container adds by itself; they are no part of Tual and tell its versions. */
  private static final Pattern OF_THE_CONTAINER = Pattern.compile("/metrics(/.*)?|/openapi/.*");

  /**
   * Neither told in the log nor counted: that somebody was there would say something. The path of
   * the servlet alone.
   */
  private static final String UNTOLD = "/help";

  /** Swagger UI sets markup without Trusted Types; see docs/decisions/0009. For its page only. */
  private static final String DOCS_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
          + " form-action 'none'";

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
              + " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self';"
              + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
              + " require-trusted-types-for 'script'; trusted-types app",
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

  /** The app on the phone may ask for the place, which it rounds and seals. */
  private static final String FIELD_PERMISSIONS = "camera=(), microphone=(), geolocation=(self)";

  /** Scripts and styles; what a page may load and do stands in the headers of the page. */
  private static final Pattern PARTS =
      Pattern.compile("/(app|css|vendor|field/(lib|pages|ui))/[a-z0-9/-]+\\.(js|css)");

  /** Each is a request of its own, so that every byte comes thirty times. */
  private static final Map<String, String> OF_PARTS =
      Map.of("X-Content-Type-Options", "nosniff", "Cross-Origin-Resource-Policy", "same-origin");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = reached((HttpServletRequest) request);
    HttpServletResponse http = (HttpServletResponse) response;
    String path = path(asked);
    boolean part = PARTS.matcher(path).matches();
    (part ? OF_PARTS : HEADERS).forEach(http::setHeader);
    if (path.startsWith("/docs/")) {
      http.setHeader("Content-Security-Policy", DOCS_POLICY);
    }
    if (!part && path.startsWith("/field/")) {
      http.setHeader("Permissions-Policy", FIELD_PERMISSIONS);
    }
    String id = RequestId.given(asked.getHeader(RequestId.HEADER)).orElseGet(Installation::id);
    http.setHeader(RequestId.HEADER, id);
    if (path.startsWith("/api")) {
      http.setHeader("Cache-Control", "no-store");
    } else {
      // asked again each time by its ETag, so that a new version takes effect at once
      http.setHeader("Cache-Control", "no-cache");
    }
    if (asked.isSecure()) {
      http.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (OF_THE_CONTAINER.matcher(path).matches()) {
      http.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (asked.getServletPath().equals(UNTOLD)) {
      chain.doFilter(asked, new Silent(http));
      return;
    }
    RequestId.enter(id);
    try (Clocked clocked = new Clocked(asked, http, metrics)) {
      chain.doFilter(asked, new Silent(http));
      clocked.passed();
    } finally {
      RequestId.leave();
    }
  }

  /** As the container reads it: an address of the same page can be written in many ways. */
  private static String path(HttpServletRequest asked) {
    String rest = asked.getPathInfo();
    return asked.getServletPath() + (rest == null ? "" : rest);
  }

  /** Behind a proxy with HTTPS the request is secure, though it comes here by plain HTTP. */
  private HttpServletRequest reached(HttpServletRequest request) {
    if (!installation.settings().address().startsWith("https:")) {
      return request;
    }
    return new HttpServletRequestWrapper(request) {
      @Override
      public boolean isSecure() {
        return true;
      }
    };
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
