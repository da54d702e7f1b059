package org.tual.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract on a remote endpoint: Fuseki on loopback. */
class FusekiContractTest extends GraphStoreContract {
  /** Kept, or the levels set below would be forgotten. */
  private static final List<Logger> TALKATIVE =
      List.of(
          Logger.getLogger("org.apache.jena.fuseki"),
          Logger.getLogger("org.apache.jena.riot"),
          Logger.getLogger("org.eclipse.jetty"));

  private FusekiServer server;
  private RemoteStore store;

  @BeforeEach
  void start() {
    TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
    server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/tual", DatasetGraphFactory.createTxnMem())
            .build()
            .start();
    String base = "http://127.0.0.1:" + server.getPort() + "/tual/";
    Duration minute = Duration.ofMinutes(1);
    store =
        new RemoteStore(
            new Endpoint(
                URI.create(base + "query"), URI.create(base + "data"), "", minute, minute, minute));
  }

  @AfterEach
  void stop() {
    store.close();
    server.stop();
  }

  @Override
  GraphStore store() {
    return store;
  }

  /** This server takes a request that ends too early for a whole one. */
  @Test
  void aRequestThatBreaksOffBetweenTwoTriplesChangesNothing() throws IOException {
    Graph old = Triples.named("Blue Crab Co");
    store.put(UPLOAD, old, 1);
    byte[] begun = new RdfXml(Triples.many(1_001, "new").find()).next();
    String head =
        "PUT /tual/data?graph=%s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n"
            .formatted(URLEncoder.encode(UPLOAD, StandardCharsets.UTF_8), RdfXml.TYPE);
    String chunk = "Transfer-Encoding: chunked\r\n\r\n%x\r\n".formatted(begun.length);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
      socket.getOutputStream().write((head + chunk).getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(begun);
      socket.shutdownOutput();
      byte[] answer = socket.getInputStream().readAllBytes();
      assertThat(new String(answer, StandardCharsets.US_ASCII)).contains(" 400 ");
    }
    assertHolds(UPLOAD, old);
  }
}
