package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.app.Installation;
import org.tual.cli.Main;
import org.tual.log.LogExport;

/**
 * The whole server is killed without a warning while people work with it: all that it acknowledged
 * is there when it serves again, what it had begun goes on, both stores agree, the log is whole,
 * and {@code tual rebuild} gives the same graphs. The number of kills is {@code
 * -Dtual.crash.servers}, 1 by default; {@code -Dtual.crash.seed} repeats the choice of moments.
 */
class KilledServerIT {
  private static final int KILLS = Integer.getInteger("tual.crash.servers", 1);
  private static final long SEED = Long.getLong("tual.crash.seed", 20261125L);
  private final Random random = new Random(SEED);
  private final Acknowledged acknowledged = new Acknowledged();
  private final Map<String, String> stores = Stores.settings();
  private Server server;
  private Caller admin;
  private Caller compliance;
  private Caller deciding;
  @TempDir private Path folder;

  @Test
  void nothingAcknowledgedIsLostWhenTheWholeServerIsKilled() throws IOException {
    Files.createDirectories(Path.of("target/it"));
    server = Server.start(Files.createTempDirectory(Path.of("target/it"), "killed-"), stores);
    try {
      server.setUp();
      admin = server.admin();
      compliance = Caller.withRoles(server, "uploading", "COMPLIANCE");
      deciding = Caller.withRoles(server, "deciding", "COMPLIANCE");
      for (int kill = 0; kill < KILLS; kill++) {
        workUntilKilled(kill);
        serve();
        everythingIsThere();
        everythingGoesOn();
        theLogIsWhole(kill);
        server.stop();
        theGraphsCanBeMadeAgain();
        if (kill + 1 < KILLS) {
          serve();
        }
      }
    } finally {
      server.stop();
    }
    System.out.println(
        "server kill trial: seed "
            + SEED
            + ", kills "
            + KILLS
            + ", acknowledged writes "
            + acknowledged.count()
            + " (uploads "
            + acknowledged.uploads.size()
            + ", assessments "
            + acknowledged.runs.size()
            + ", decisions "
            + acknowledged.decisions.size()
            + ", accounts "
            + acknowledged.accounts.size()
            + ", tokens "
            + acknowledged.tokens.size()
            + ")");
  }

  private void workUntilKilled(int kill) {
    int delay = random.nextInt(400);
    acknowledged.after(
        15 + random.nextInt(45),
        () -> {
          try {
            TimeUnit.MILLISECONDS.sleep(delay);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          server.kill();
        });
    assertThat(new Load(folder, acknowledged, admin, compliance, deciding).untilTheServerIsGone())
        .as("answers before kill %s", kill)
        .isEmpty();
  }

  private void serve() throws IOException {
    server = server.startAgain();
    admin = admin.at(server);
    compliance = compliance.at(server);
    deciding = deciding.at(server);
  }

  private void everythingIsThere() {
    for (Map.Entry<String, Boolean> upload : acknowledged.uploads.entrySet()) {
      Caller.Answer kept = compliance.get("/api/uploads/" + upload.getKey());
      assertThat(kept.status()).as(kept.body()).isEqualTo(200);
      String state = kept.text("state");
      if (upload.getValue()) {
        assertThat(state).isIn("ACCEPTED", "PROJECTED");
      } else {
        assertThat(state).isIn("RECEIVED", "MAPPING_PROPOSED", "ACCEPTED", "PROJECTED");
      }
    }
    String accounts = admin.get("/api/accounts?count=1000").body();
    acknowledged.accounts.forEach(id -> assertThat(accounts).contains(id));
    for (String token : acknowledged.tokens) {
      assertThat(compliance.withToken(token).at(server).get("/api/uploads?count=1").status())
          .isEqualTo(200);
    }
    acknowledged.decisions.forEach(
        (id, print) ->
            assertThat(deciding.get("/api/findings/" + print + "/decisions").body()).contains(id));
  }

  private void everythingGoesOn() {
    acknowledged.uploads.forEach(
        (id, accepted) -> {
          JsonObject rests = compliance.follow("/api/uploads/" + id + "/progress");
          String state = rests.get("state").getAsString();
          if (accepted) {
            assertThat(state).isEqualTo("PROJECTED");
          } else {
            assertThat(state).isIn("MAPPING_PROPOSED", "PROJECTED");
          }
        });
    acknowledged.runs.forEach(
        (id, seal) -> {
          JsonObject ended = deciding.follow("/api/assessments/" + id + "/progress");
          assertThat(ended.get("stage").getAsString()).as("" + ended).isEqualTo("SEALED");
          assertThat(ended.get("seal").getAsString()).startsWith(seal);
          assertThat(deciding.get("/api/assessments/" + id + "/files/report.pdf").status())
              .isEqualTo(200);
        });
    assertThat(server.caughtUp()).as("the graph store has everything").isTrue();
  }

  private void theLogIsWhole(int kill) throws IOException {
    Path events =
        Files.write(folder.resolve("log.ndjson"), admin.get("/api/events/export").bytes());
    Files.write(LogExport.checkpointsOf(events), admin.get("/api/events/checkpoints").bytes());
    Path key = Files.write(folder.resolve("key.pem"), admin.get("/api/events/key").bytes());
    assertThat(tual("verify", "--ledger", events.toString(), "--key", key.toString()))
        .as("the log after kill %s", kill)
        .isZero();
    String log = Files.readString(events);
    for (var ids :
        List.of(acknowledged.uploads.keySet(), acknowledged.runs.keySet(), acknowledged.accounts)) {
      ids.forEach(id -> assertThat(log).contains(id));
    }
  }

  private void theGraphsCanBeMadeAgain() {
    stores.forEach(System::setProperty);
    try {
      Map<String, Graph> before = graphs();
      assertThat(before.keySet())
          .hasSizeGreaterThanOrEqualTo(
              (int) acknowledged.uploads.values().stream().filter(accepted -> accepted).count());
      assertThat(tual("rebuild", "--data", server.data().toString())).isZero();
      Map<String, Graph> after = graphs();
      assertThat(after.keySet()).isEqualTo(before.keySet());
      before.forEach(
          (name, graph) -> assertThat(graph.isIsomorphicWith(after.get(name))).as(name).isTrue());
    } finally {
      stores.keySet().forEach(System::clearProperty);
    }
  }

  private Map<String, Graph> graphs() {
    Map<String, Graph> graphs = new TreeMap<>();
    try (Installation installation = Installation.inFolder(server.data())) {
      for (String name : installation.store().graphs()) {
        graphs.put(name, installation.store().get(name));
      }
    }
    return graphs;
  }

  private static int tual(String... arguments) {
    PrintWriter words = new PrintWriter(new StringWriter());
    return Main.run(words, words, arguments);
  }
}
