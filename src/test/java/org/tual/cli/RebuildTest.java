package org.tual.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.app.Installation;
import org.tual.ledger.Actor;
import org.tual.supplychain.Iris;

class RebuildTest {
  private static final String GRAPH = Iris.ID + "upload/1";
  @TempDir private Path folder;

  @BeforeEach
  void anInstallation() throws IOException {
    Files.createDirectory(folder.resolve("db"));
  }

  private static void write(Installation installation, String name) {
    String line = "<" + GRAPH + "/0> <" + Iris.ont("name") + "> \"" + name + "\" .\n";
    String kept =
        installation.files().keep(out -> out.write(line.getBytes(StandardCharsets.UTF_8))).sha256();
    installation
        .ledger()
        .act(
            Actor.system("WRITE"),
            "WRITE",
            "WRITTEN",
            "1",
            writes -> {
              writes.project(GRAPH, kept);
              return null;
            });
  }

  @Test
  void makesALostGraphStoreAgain() throws IOException {
    Graph before;
    try (Installation installation = Installation.inFolder(folder)) {
      write(installation, "older");
      write(installation, "โรงงานสมมติ");
      assertThat(installation.relay().drain()).isTrue();
      before = installation.store().get(GRAPH);
      assertThat(before.size()).isEqualTo(1);
    }
    try (Stream<Path> all = Files.walk(folder.resolve("graph"))) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
    Tual.Result result = Tual.run("rebuild", "--data", folder);
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out()).contains("1 graphs");
    try (Installation installation = Installation.inFolder(folder)) {
      assertThat(installation.store().get(GRAPH).isIsomorphicWith(before)).isTrue();
      assertThat(installation.outbox().lag()).isZero();
    }
  }

  @Test
  void leavesOutAGraphWhoseContentIsGoneAndSaysSo() {
    try (Installation installation = Installation.inFolder(folder)) {
      write(installation, "erased");
      installation.files().erase(installation.outbox().newest().get(0).content());
    }
    Tual.Result result = Tual.run("rebuild", "--data", folder);
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out()).contains("0 graphs", "Left out", "no longer there: 1");
  }

  @Test
  void refusesWhileAServerHasTheFolderOpen() {
    Installation.inFolder(folder).close();
    try (Installation open = Installation.inFolder(folder)) {
      assertThat(open.database().ready()).isTrue();
      Tual.Result result = Tual.run("rebuild", "--data", folder);
      assertThat(result.exit()).isEqualTo(2);
      assertThat(result.err()).contains("in use").doesNotContain("Exception");
    }
  }

  @Test
  void refusesAFolderThatIsNoInstallationAndMakesNothing() {
    Path mistyped = folder.resolve("mistyped");
    Path copy = folder.resolve("copy.zip");
    for (Tual.Result result :
        List.of(
            Tual.run("rebuild", "--data", mistyped),
            Tual.run("backup", "--data", mistyped, "--out", copy))) {
      assertThat(result.exit()).isEqualTo(2);
      assertThat(result.err()).startsWith("There is no installation of Tual in ");
    }
    assertThat(mistyped).doesNotExist();
    assertThat(copy).doesNotExist();
  }
}
