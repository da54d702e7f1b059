package org.tual.ui;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.tual.http.Running;

/**
 * The road between a phone and the server, an address of its own: all goes to the real server but
 * the visits themselves, which {@link PaperVisit} answers. It can lose what the server answers, as
 * a bad net does: the server has done it, and the phone never hears of it.
 */
final class Road implements AutoCloseable {
  private static final Set<String> NOT_PASSED =
      Set.of("host", "connection", "content-length", "transfer-encoding", "upgrade", "origin");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ExecutorService lanes = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final Running running;
  private final PaperVisit visit;
  private final AtomicReference<Pattern> lost = new AtomicReference<>();

  /**
   * @param visit stands in for what the server has of visits; null where the server itself answers
   */
  Road(Running running, PaperVisit visit) {
    this.running = running;
    this.visit = visit;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(lanes);
    server.createContext("/", this::pass);
    server.start();
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** From now on answers to what matches, {@code PUT /api/...}, are lost; null ends it. */
  void lose(String pattern) {
    lost.set(pattern == null ? null : Pattern.compile(pattern));
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String path = exchange.getRequestURI().getRawPath();
      Pattern gone = lost.get();
      boolean heard =
          gone == null || !gone.matcher(exchange.getRequestMethod() + " " + path).find();
      if (visit != null && path.startsWith("/api/field/visits")) {
        PaperVisit.Reply reply =
            visit.answer(
                exchange.getRequestMethod(),
                path,
                exchange.getRequestHeaders().getFirst("Content-Digest"),
                body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        send(exchange, heard ? reply.status() : 502, heard ? reply.body() : new byte[0]);
        return;
      }
      if (exchange.getRequestMethod().equals("DELETE") && path.equals("/api/session")) {
        // other tests are signed in by the same session
        send(exchange, 204, new byte[0]);
        return;
      }
      HttpResponse<byte[]> said = client.send(request(exchange, body), bytes());
      said.headers().map().forEach((name, values) -> copy(exchange, name, values));
      send(exchange, heard ? said.statusCode() : 502, heard ? said.body() : new byte[0]);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static HttpResponse.BodyHandler<byte[]> bytes() {
    return HttpResponse.BodyHandlers.ofByteArray();
  }

  private static void copy(HttpExchange exchange, String name, java.util.List<String> values) {
    if (!name.startsWith(":") && !NOT_PASSED.contains(name)) {
      exchange.getResponseHeaders().put(name, values);
    }
  }

  private HttpRequest request(HttpExchange exchange, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(running.uri("" + exchange.getRequestURI()))
            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!NOT_PASSED.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
              }
            });
    return request.build();
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    boolean empty = body.length == 0;
    exchange.sendResponseHeaders(status, empty ? -1 : body.length);
    if (!empty) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    lanes.shutdownNow();
  }
}
