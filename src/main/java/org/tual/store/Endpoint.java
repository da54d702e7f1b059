package org.tual.store;

import java.net.URI;
import java.time.Duration;

/**
 * Where a SPARQL 1.1 endpoint is, and how long it may take. The addresses are settings of the
 * installation; redirects are not followed.
 *
 * @param query address of the SPARQL protocol's query operation
 * @param graphs address of the Graph Store Protocol, without its {@code graph} parameter
 * @param authorization value of the HTTP header of that name; empty for none
 * @param connect the most time to reach the machine
 * @param answer the most time for one whole answer
 * @param write the most time for one whole replacement of a graph
 */
public record Endpoint(
    URI query,
    URI graphs,
    String authorization,
    Duration connect,
    Duration answer,
    Duration write) {

  /**
   * Looks at the addresses.
   *
   * @throws IllegalArgumentException if one is no http(s) address
   */
  public Endpoint {
    requireHttp(query);
    requireHttp(graphs);
  }

  private static void requireHttp(URI address) {
    String scheme = String.valueOf(address.getScheme());
    if (!scheme.equals("http") && !scheme.equals("https") || address.getHost() == null) {
      throw new IllegalArgumentException("an endpoint has an http(s) address");
    }
  }

  /** The machine only: addresses may hold secrets, as the header does. */
  @Override
  public String toString() {
    return "Endpoint at " + query.getHost();
  }
}
