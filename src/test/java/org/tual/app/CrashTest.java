package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.ledger.EventRow;
import org.tual.ledger.OutboxRow;
import org.tual.ledger.Postgres;
import org.tual.log.Tree;

/**
 * The process that writes is killed without a warning, again and again on the same data: nothing
 * that was acknowledged is lost, both stores agree again, the log is whole, and the graph can be
 * made anew. On PostgreSQL every second kill is that of the whole database server. The numbers of
 * kills are {@code -Dtual.crash.kills} and {@code -Dtual.crash.postgres}, 3 and 2 by default;
 * {@code -Dtual.crash.seed} repeats a run.
 */
class CrashTest {
  private static final int KILLS = Integer.getInteger("tual.crash.kills", 3);
  private static final int POSTGRES_KILLS = Integer.getInteger("tual.crash.postgres", 2);
  private static final long SEED = Long.getLong("tual.crash.seed", 20261125L);
  private final Random random = new Random(SEED);
  private final Map<String, Integer> acknowledged = new HashMap<>();
  private final Map<String, String> environment = new HashMap<>();
  @TempDir private Path folder;

  /** Ends the process that writes, or what it stands on. */
  @FunctionalInterface
  private interface Blow {
    void strike(Process process) throws IOException;
  }

  @Test
  void nothingAcknowledgedIsLostWhenTheProcessIsKilled() throws IOException {
    int acks = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      acks += writeUntil(process -> process.toHandle().destroyForcibly());
      everythingIsThere();
    }
    tell("H2", KILLS, acks);
  }

  @Test
  void norWhenItOrTheServerOfPostgreSqlIsKilled() throws IOException {
    int acks = 0;
    try (Postgres postgres = Postgres.start(folder.resolve("postgres"))) {
      environment.putAll(postgres.settings());
      for (int kill = 0; kill < POSTGRES_KILLS; kill++) {
        boolean server = kill % 2 == 1;
        acks +=
            writeUntil(
                process -> {
                  if (server) {
                    postgres.kill();
                  }
                  process.toHandle().destroyForcibly();
                });
        if (server) {
          postgres.startAgain();
        }
        everythingIsThere();
      }
    }
    tell("PostgreSQL", POSTGRES_KILLS, acks);
  }

  private static void tell(String database, int kills, int acks) {
    System.out.println(
        "crash trial on "
            + database
            + ": seed "
            + SEED
            + ", kills "
            + kills
            + ", acknowledged writes "
            + acks);
    assertThat(acks).isGreaterThan(kills);
  }

  private void everythingIsThere() throws IOException {
    try (Installation installation = Installation.open(Settings.of(environment()))) {
      converge(installation);
      everyAckIsThere(installation, acknowledged);
      theLogIsWhole(installation);
      bothStoresAgree(installation);
      installation.relay().rebuild();
      bothStoresAgree(installation);
    }
  }

  private Map<String, String> environment() {
    environment.put("TUAL_DATA", folder.resolve("data").toString());
    return environment;
  }

  private int writeUntil(Blow blow) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            CrashWorker.class.getName(),
            String.valueOf(random.nextLong()));
    builder.environment().putAll(environment());
    Process process = builder.redirectError(folder.resolve("said.txt").toFile()).start();
    int wanted = 1 + random.nextInt(80);
    int acks = 0;
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.split(" ");
        if (words.length == 3 && words[0].equals("ack")) {
          acknowledged.merge(words[1], 1, Integer::sum);
          if (++acks == wanted) {
            blow.strike(process);
          }
        }
      }
    }
    process.onExit().join();
    assertThat(acks).isGreaterThanOrEqualTo(wanted);
    return acks;
  }

  /** Hands on what is still open. The killed process may hold the relay; it is known to be gone. */
  private static void converge(Installation installation) {
    installation.outbox().release(installation.outbox().holder());
    assertThat(installation.relay().drain()).isTrue();
    assertThat(installation.outbox().lag()).isZero();
  }

  private static void everyAckIsThere(
      Installation installation, Map<String, Integer> acknowledged) {
    acknowledged.forEach(
        (graph, count) ->
            assertThat(
                    installation
                        .ledger()
                        .list(
                            "event.ofSubject",
                            EventRow.class,
                            Map.of("subject", graph),
                            0,
                            Integer.MAX_VALUE))
                .as(graph)
                .hasSizeGreaterThanOrEqualTo(count));
  }

  private static void theLogIsWhole(Installation installation) {
    List<EventRow> events =
        installation
            .ledger()
            .list("event.after", EventRow.class, Map.of("sequence", 0L), 0, Integer.MAX_VALUE);
    Tree tree = new Tree();
    for (int i = 0; i < events.size(); i++) {
      assertThat(events.get(i).event().sequence()).isEqualTo(i + 1L);
      assertThat(HexFormat.of().formatHex(events.get(i).event().leaf()))
          .isEqualTo(events.get(i).leaf());
      tree.append(events.get(i).event().leaf());
    }
    assertThat(installation.ledger().root()).isEqualTo(HexFormat.of().formatHex(tree.root()));
  }

  private static void bothStoresAgree(Installation installation) throws IOException {
    for (OutboxRow entry : installation.outbox().newest()) {
      Graph wanted = GraphFactory.createDefaultGraph();
      if (entry.content() != null) {
        try (InputStream in = Files.newInputStream(installation.files().path(entry.content()))) {
          RDFDataMgr.read(wanted, in, Lang.NTRIPLES);
        }
      }
      assertThat(installation.store().get(entry.graph()).isIsomorphicWith(wanted))
          .as(entry.graph())
          .isTrue();
    }
  }
}
