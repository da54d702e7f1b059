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
import org.tual.log.Tree;

/**
 * The process that writes is killed without a warning, again and again on the same data: nothing
 * that was acknowledged is lost, both stores agree again, the log is whole, and the graph can be
 * made anew. The number of kills is {@code -Dtual.crash.kills}, 3 by default; {@code
 * -Dtual.crash.seed} repeats a run.
 */
class CrashTest {
  private static final int KILLS = Integer.getInteger("tual.crash.kills", 3);
  private static final long SEED = Long.getLong("tual.crash.seed", 20261125L);
  @TempDir private Path folder;

  @Test
  void nothingAcknowledgedIsLostWhenTheProcessIsKilled() throws IOException {
    Random random = new Random(SEED);
    Map<String, Integer> acknowledged = new HashMap<>();
    int acks = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      acks += writeUntilKilled(random, acknowledged);
      try (Installation installation = open()) {
        converge(installation);
        everyAckIsThere(installation, acknowledged);
        theLogIsWhole(installation);
        bothStoresAgree(installation);
        installation.relay().rebuild();
        bothStoresAgree(installation);
      }
    }
    System.out.println(
        "crash trial: seed " + SEED + ", kills " + KILLS + ", acknowledged writes " + acks);
    assertThat(acks).isGreaterThan(KILLS);
  }

  private Installation open() {
    return Installation.open(Settings.of(Map.of("TUAL_DATA", folder.toString())));
  }

  private int writeUntilKilled(Random random, Map<String, Integer> acknowledged)
      throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CrashWorker.class.getName(),
                folder.toString(),
                String.valueOf(random.nextLong()))
            .redirectError(folder.resolveSibling(folder.getFileName() + ".err").toFile())
            .start();
    int wanted = 1 + random.nextInt(80);
    int acks = 0;
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.split(" ");
        if (words.length == 3 && words[0].equals("ack")) {
          acknowledged.merge(words[1], 1, Integer::sum);
          if (++acks == wanted) {
            process.toHandle().destroyForcibly();
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
