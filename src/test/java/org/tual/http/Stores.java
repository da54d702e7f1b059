package org.tual.http;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.DatasetFactory;

/**
 * The stores under the shared server: those of a data folder by default, or, with {@code
 * -Dtual.pairing=production}, a PostgreSQL and a SPARQL server of their own, started here.
 */
final class Stores {
  private static EmbeddedPostgres postgres;
  private static FusekiServer sparql;

  private Stores() {}

  /** Stops what was started here. */
  static void end() throws IOException {
    if (sparql != null) {
      sparql.stop();
      postgres.close();
    }
  }

  /** The settings that point the server at its stores. */
  static Map<String, String> settings() {
    if (!"production".equals(System.getProperty("tual.pairing"))) {
      return Map.of();
    }
    try {
      postgres = EmbeddedPostgres.builder().start();
      sparql =
          FusekiServer.create()
              .loopback(true)
              .port(0)
              .add("/tual", DatasetFactory.createTxnMem())
              .build()
              .start();
      String address = "http://127.0.0.1:" + sparql.getPort() + "/tual";
      return Map.of(
          "TUAL_DB_URL",
          "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
          "TUAL_DB_USER",
          "postgres",
          "TUAL_DB_PASSWORD",
          "postgres",
          "TUAL_SPARQL_QUERY",
          address + "/query",
          "TUAL_SPARQL_GRAPHS",
          address + "/data");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
