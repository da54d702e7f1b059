package org.tual.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Refuses requests that another site made a browser send. A request that changes something must
 * carry the header {@code X-Tual: 1}, which no form can send, or an {@code Origin} that is the
 * server's own; and nothing in it may say that it comes from elsewhere. For requests with a session
 * cookie; a request with a bearer token is sent by no browser on its own.
 */
public final class Csrf {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  private final Set<String> own;

  /**
   * @param origins addresses under which people reach the server: scheme, host and port
   * @throws IllegalArgumentException if one is not such an address
   */
  public Csrf(Collection<String> origins) {
    this.own =
        origins.stream()
            .map(
                origin ->
                    canonical(origin)
                        .orElseThrow(
                            () -> new IllegalArgumentException(origin + " is no web origin")))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Values of the headers that matter; an empty list where a header is absent.
   *
   * @param origin of {@code Origin}
   * @param site of {@code Sec-Fetch-Site}
   * @param custom of {@code X-Tual}
   */
  public record Headers(List<String> origin, List<String> site, List<String> custom) {}

  /**
   * Why a request is refused, in one sentence; nothing if it may pass.
   *
   * @param method HTTP method as sent; methods are case-sensitive
   */
  public Optional<String> refusal(String method, Headers headers) {
    if (SAFE.contains(method)) {
      return Optional.empty();
    }
    if (headers.origin().size() > 1 || headers.site().size() > 1 || headers.custom().size() > 1) {
      return Optional.of("A header that says where the request comes from stands there twice.");
    }
    if (!OWN_SITES.containsAll(headers.site())) {
      return Optional.of("The browser says that another site sent the request.");
    }
    boolean ownOrigin = !headers.origin().isEmpty() && isOwn(headers.origin().get(0));
    if (!headers.origin().isEmpty() && !ownOrigin) {
      return Optional.of("The request comes from another address than the server's own.");
    }
    return ownOrigin || headers.custom().equals(List.of("1"))
        ? Optional.empty()
        : Optional.of("The request needs the header X-Tual: 1.");
  }

  private boolean isOwn(String origin) {
    return canonical(origin).map(own::contains).orElse(false);
  }

  /** Scheme, host and port, in lower case; nothing if there is more or less in it. */
  private static Optional<String> canonical(String origin) {
    try {
      URI uri = new URI(origin);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      if (!web || uri.getHost() == null || uri.getRawUserInfo() != null) {
        return Optional.empty();
      }
      boolean more =
          !uri.getRawPath().isEmpty() || uri.getRawQuery() != null || uri.getRawFragment() != null;
      int usual = scheme.equals("https") ? 443 : 80;
      int port = uri.getPort() == -1 ? usual : uri.getPort();
      String host = uri.getHost().toLowerCase(Locale.ROOT);
      return more ? Optional.empty() : Optional.of(scheme + "://" + host + ":" + port);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
