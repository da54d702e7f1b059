package org.tual.store;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

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
}
