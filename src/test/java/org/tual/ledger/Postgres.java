package org.tual.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * A real PostgreSQL on the loopback that keeps its promises: unlike those for quick tests it forces
 * every commit to the disk. It can be killed and started again on the same folder.
 */
public final class Postgres implements AutoCloseable {
  private final Path folder;
  private EmbeddedPostgres server;

  private Postgres(Path folder) {
    this.folder = folder;
  }

  /** Starts one in a folder, which may hold the data of one that was killed. */
  public static Postgres start(Path folder) throws IOException {
    Postgres postgres = new Postgres(folder);
    postgres.server = postgres.start(0);
    return postgres;
  }

  private EmbeddedPostgres start(int port) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder)
            .setCleanDataDirectory(false)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on");
    return (port == 0 ? builder : builder.setPort(port)).start();
  }

  /** The settings that point an installation at it. */
  public Map<String, String> settings() {
    return Map.of(
        "TUAL_DB_URL",
        "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres",
        "TUAL_DB_USER",
        "postgres",
        "TUAL_DB_PASSWORD",
        "postgres");
  }

  /** The server process and all that it started. */
  public List<ProcessHandle> processes() throws IOException {
    long id = Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
    ProcessHandle first = ProcessHandle.of(id).orElseThrow();
    return Stream.concat(Stream.of(first), first.descendants()).toList();
  }

  /** Kills all its processes without a warning. */
  public void kill() throws IOException {
    List<ProcessHandle> all = processes();
    all.forEach(ProcessHandle::destroyForcibly);
    CompletableFuture.allOf(
            all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
        .join();
  }

  /** Starts it again where it was killed, at the same port. */
  public void startAgain() throws IOException {
    int port = server.getPort();
    server.close();
    server = start(port);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
