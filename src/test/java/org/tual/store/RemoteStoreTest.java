package org.tual.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tual.store.Triples.BASE;
import static org.tual.store.Triples.named;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a remote store says when its endpoint misbehaves. */
class RemoteStoreTest {
  private static final String UPLOAD = BASE + "upload/1";
  private static final String TRIPLE = "<https://example.org/a> <https://example.org/b> \"c\" .\n";
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Query ROWS =
      QueryFactory.create("SELECT ?s WHERE { GRAPH ?g { ?s ?p ?o } }");

  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
    threads.shutdown();
  }

  private static RemoteStore at(int port, Duration limit) {
    URI address = URI.create("http://127.0.0.1:" + port + "/store");
    return new RemoteStore(new Endpoint(address, address, "", LONG, limit, limit));
  }

  private RemoteStore store(Duration limit) {
    return at(server.getAddress().getPort(), limit);
  }

  private static int unusedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** Begins an answer and leaves the rest to be waited for. */
  private void stall(HttpExchange exchange, String begin) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write(begin.getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  @Test
  void anEndpointThatIsDownIsUnavailable() throws IOException {
    try (RemoteStore store = at(unusedPort(), LONG)) {
      assertThat(store.ready()).isFalse();
      assertThatThrownBy(() -> store.put(UPLOAD, named("a"), 1))
          .isInstanceOf(StoreUnavailable.class)
          .hasMessage("the graph store does not answer");
      assertThatThrownBy(() -> store.drop(UPLOAD, 1)).isInstanceOf(StoreUnavailable.class);
      assertThatThrownBy(() -> store.get(UPLOAD)).isInstanceOf(StoreUnavailable.class);
      assertThatThrownBy(store::graphs).isInstanceOf(StoreUnavailable.class);
      assertThatThrownBy(store::appliedSequence).isInstanceOf(StoreUnavailable.class);
    }
  }

  @Test
  void whatMayNotBeStoredIsRefusedAlsoWhenTheEndpointIsDown() throws IOException {
    try (RemoteStore store = at(unusedPort(), LONG)) {
      assertThatThrownBy(() -> store.put("upload/1", named("a"), 1))
          .isInstanceOf(RefusedGraph.class);
    }
  }

  @Test
  void anEndpointThatNeverAnswersIsUnavailable() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        RemoteStore store = at(silent.getLocalPort(), SHORT)) {
      assertThat(store.ready()).isFalse();
      assertThatThrownBy(() -> store.put(UPLOAD, named("a"), 1))
          .isInstanceOf(StoreUnavailable.class)
          .hasMessage("the graph store did not answer in time");
    }
  }

  @Test
  void anAnswerThatStopsInTheMiddleIsNoHalfGraph() {
    server.createContext("/", exchange -> stall(exchange, TRIPLE));
    try (RemoteStore store = store(SHORT)) {
      assertThatThrownBy(() -> store.get(UPLOAD))
          .isInstanceOf(StoreUnavailable.class)
          .hasMessage("the graph store did not answer in time");
    }
  }

  @Test
  void anAnswerThatBreaksOffIsNoHalfGraph() throws Exception {
    try (ServerSocket breaking = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        RemoteStore store = at(breaking.getLocalPort(), LONG)) {
      Future<?> answer =
          threads.submit(
              () -> {
                try (Socket socket = breaking.accept()) {
                  socket.getInputStream().read(new byte[8_192]);
                  String chunk = Integer.toHexString(TRIPLE.length()) + "\r\n" + TRIPLE + "\r\n";
                  String head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
                  socket.getOutputStream().write((head + chunk).getBytes(StandardCharsets.UTF_8));
                }
                return null;
              });
      assertThatThrownBy(() -> store.get(UPLOAD)).isInstanceOf(StoreUnavailable.class);
      answer.get();
    }
  }

  @Test
  void rowsThatStopInTheMiddleAreAQueryThatRanOutOfTime() {
    String begun = "{\"head\":{\"vars\":[\"s\"]},\"results\":{\"bindings\":[";
    server.createContext("/", exchange -> stall(exchange, begun));
    try (RemoteStore store = store(LONG)) {
      assertThatThrownBy(() -> store.query(ROWS, SHORT, row -> {}))
          .isInstanceOf(QueryCancelledException.class);
    }
  }

  @Test
  void anEndpointThatFailsIsUnavailableAndNotQuoted() {
    server.createContext("/", exchange -> answer(exchange, 503, "no room for Aung Ko"));
    try (RemoteStore store = store(LONG)) {
      assertThat(store.ready()).isFalse();
      assertThatThrownBy(() -> store.put(UPLOAD, named("Aung Ko"), 1))
          .isInstanceOf(StoreUnavailable.class)
          .hasMessage("the graph store answered with status 503");
    }
  }

  @Test
  void anAnswerThatIsNoRdfIsUnavailable() {
    server.createContext("/", exchange -> answer(exchange, 200, "<html>Welcome</html>"));
    try (RemoteStore store = store(LONG)) {
      assertThat(store.ready()).isFalse();
      assertThatThrownBy(() -> store.get(UPLOAD)).isInstanceOf(StoreUnavailable.class);
    }
  }

  @Test
  void aRedirectIsNotFollowed() {
    AtomicReference<String> followed = new AtomicReference<>();
    server.createContext("/other", exchange -> followed.set("yes"));
    server.createContext(
        "/store",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/other");
          answer(exchange, 307, "");
        });
    try (RemoteStore store = store(LONG)) {
      assertThatThrownBy(() -> store.get(UPLOAD))
          .isInstanceOf(StoreUnavailable.class)
          .hasMessageContaining("307");
      assertThat(followed.get()).isNull();
    }
  }

  @Test
  void theSecretOfAnEndpointIsSentAndNeverShown() {
    AtomicReference<String> sent = new AtomicReference<>();
    server.createContext(
        "/",
        exchange -> {
          sent.set(exchange.getRequestHeaders().getFirst("Authorization"));
          answer(exchange, 404, "");
        });
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/store");
    Endpoint endpoint = new Endpoint(address, address, "Bearer abc123", LONG, LONG, LONG);
    try (RemoteStore store = new RemoteStore(endpoint)) {
      assertThat(store.get(UPLOAD).isEmpty()).isTrue();
    }
    assertThat(sent.get()).isEqualTo("Bearer abc123");
    assertThat(endpoint.toString()).doesNotContain("abc123");
  }

  @Test
  void anEndpointHasAnHttpAddress() {
    URI good = URI.create("https://example.org/query");
    URI file = URI.create("file:///etc/passwd");
    assertThatThrownBy(() -> new Endpoint(file, good, "", LONG, LONG, LONG))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Endpoint(good, file, "", LONG, LONG, LONG))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
