package org.tual.http;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.DatasetFactory;

/**
 * The stores under the shared server: those of a data folder by default, or, with {@code
 * -Dtual.pairing=production}, a PostgreSQL and a SPARQL server of their own, started here.
 */
final class Stores {
  private static final String SEALED = "sealed";
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
      sealed();
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
          "TUAL_SEALED_DB_URL",
          "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + SEALED,
          "TUAL_SEALED_DB_USER",
          SEALED,
          "TUAL_SEALED_DB_PASSWORD",
          SEALED,
          "TUAL_SPARQL_QUERY",
          address + "/query",
          "TUAL_SPARQL_GRAPHS",
          address + "/data");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A database of its own for the compartment, with a user who may nothing else. */
  private static void sealed() {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create user " + SEALED + " password '" + SEALED + "'");
      statement.execute("create database " + SEALED + " owner " + SEALED);
      statement.execute("revoke connect on database postgres from public");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
