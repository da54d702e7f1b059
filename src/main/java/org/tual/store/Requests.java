package org.tual.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The requests that a remote store makes, and what their failures mean. */
final class Requests {
  private final Endpoint endpoint;
  private final HttpClient client;

  Requests(Endpoint endpoint) {
    this.endpoint = endpoint;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(endpoint.connect())
            .build();
  }

  /** Replaces one named graph by RDF/XML in pieces. */
  void put(String graphIri, Iterable<byte[]> pieces) {
    HttpRequest request =
        to(graph(graphIri), endpoint.write())
            .header("Content-Type", RdfXml.TYPE)
            .PUT(BodyPublishers.ofByteArrays(pieces))
            .build();
    close(send(request).body());
  }

  /** Reads one named graph as N-Triples; the status may be 404. */
  HttpResponse<InputStream> get(String graphIri) {
    return send(
        to(graph(graphIri), endpoint.answer()).header("Accept", "application/n-triples").build());
  }

  /** Runs a query; the answer is JSON rows. */
  InputStream query(String text, Duration limit) {
    String form = "query=" + encoded(text);
    HttpRequest request =
        to(endpoint.query(), limit)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/sparql-results+json")
            .POST(BodyPublishers.ofString(form))
            .build();
    HttpResponse<InputStream> response = send(request);
    if (response.statusCode() == 404) {
      close(response.body());
      throw answered(404);
    }
    return response.body();
  }

  private URI graph(String graphIri) {
    String address = endpoint.graphs().toString();
    return URI.create(address + (address.contains("?") ? "&" : "?") + "graph=" + encoded(graphIri));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder to(URI address, Duration limit) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(limit);
    return endpoint.authorization().isEmpty()
        ? request
        : request.header("Authorization", endpoint.authorization());
  }

  private HttpResponse<InputStream> send(HttpRequest request) {
    HttpResponse<InputStream> response;
    try {
      response = client.send(request, BodyHandlers.ofInputStream());
    } catch (HttpTimeoutException e) {
      throw new StoreUnavailable("the graph store did not answer in time", e);
    } catch (IOException e) {
      throw new StoreUnavailable("the graph store does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreUnavailable("the wait for the graph store was interrupted", e);
    }
    int status = response.statusCode();
    boolean absent = status == 404 && request.method().equals("GET");
    if (status / 100 != 2 && !absent) {
      close(response.body());
      throw answered(status);
    }
    return response;
  }

  /** The store's own words are left out: they may quote what was sent. */
  private static StoreUnavailable answered(int status) {
    return new StoreUnavailable("the graph store answered with status " + status);
  }

  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException e) {
      throw new StoreUnavailable("the graph store broke off its answer", e);
    }
  }
}
