package org.tual.queries;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.tual.store.Endpoint;
import org.tual.store.GraphStore;
import org.tual.store.RemoteStore;

/** On a remote endpoint: Fuseki on loopback. */
class FusekiAnswersTest extends AnswersContract {
  /** Kept, or the levels set below would be forgotten. */
  private static final List<Logger> TALKATIVE =
      List.of(
          Logger.getLogger("org.apache.jena.fuseki"),
          Logger.getLogger("org.apache.jena.riot"),
          Logger.getLogger("org.eclipse.jetty"));

  private static FusekiServer server;
  private static RemoteStore store;

  @BeforeAll
  static void start() {
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
    Lists.fill(store);
  }

  @AfterAll
  static void stop() {
    store.close();
    server.stop();
  }

  @Override
  GraphStore store() {
    return store;
  }
}
