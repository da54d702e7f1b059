package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tual.app.SealedRoom.turn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.compartment.Extra;
import org.tual.compartment.NotPossible;

/** A backup carries the compartment as ciphertext, without its keys and without telling a size. */
class SealedBackupTest {
  private static final String SECRET = "kanarienvogel under the stairs";
  @TempDir private Path folder;

  private static Settings settings(Path data) {
    return Settings.of(Map.of("TUAL_DATA", data.toString()));
  }

  private static String put(Installation installation) {
    return installation.sealed().compartment().put(turn("PUT"), "case", SECRET, Extra.none());
  }

  private static void restore(Path copy, Path to, Path keys) throws IOException {
    try (InputStream in = Files.newInputStream(copy)) {
      Backup.restore(in, to, keys);
    }
  }

  private static long size(Path copy) throws IOException {
    try (ZipFile zip = new ZipFile(copy.toFile())) {
      return zip.getEntry("compartment.zip").getSize();
    }
  }

  @Test
  void withTheKeysItIsReadAgainAndWithoutThemNothingOfItIsReadButAllElseWorks() throws IOException {
    Path data = folder.resolve("data");
    Path empty = folder.resolve("empty.zip");
    Path copy = folder.resolve("copy.zip");
    String id;
    try (Installation installation = Installation.open(settings(data))) {
      Backup.write(installation, empty);
      id = put(installation);
      put(installation);
      Backup.write(installation, copy);
      assertThat(installation.ledger().size()).as("the main log knows of nothing").isZero();
    }
    assertThat(size(copy)).isEqualTo(size(empty)).isEqualTo(SealedCopy.filled(1));
    try (ZipFile zip = new ZipFile(copy.toFile())) {
      assertThat(zip.stream().map(entry -> entry.getName()))
          .noneMatch(name -> name.contains("compartment-") || name.endsWith(".key"));
      String all =
          new String(
              zip.getInputStream(zip.getEntry("compartment.zip")).readAllBytes(),
              StandardCharsets.ISO_8859_1);
      assertThat(all).doesNotContain("kanarienvogel", "SEALED_DOCUMENT", "TURN");
    }
    restore(copy, folder.resolve("with"), data.resolve("keys"));
    try (Installation installation = Installation.open(settings(folder.resolve("with")))) {
      assertThat(installation.sealed().compartment().read(turn("READ"), id).text())
          .isEqualTo(SECRET);
    }
    restore(copy, folder.resolve("without"), null);
    assertThat(folder.resolve("without/compartment-without-keys.zip")).exists();
    try (Installation installation = Installation.open(settings(folder.resolve("without")))) {
      assertThatThrownBy(() -> installation.sealed().compartment().read(turn("READ"), id))
          .isInstanceOf(NotPossible.Missing.class);
      assertThat(put(installation)).isNotEmpty();
    }
  }

  @Test
  void theSizeInABackupGrowsInPowersOfTwoOnly() {
    assertThat(SealedCopy.filled(5L << 20)).isEqualTo(8L << 20);
    assertThat(SealedCopy.filled(8L << 20)).isEqualTo(8L << 20);
  }
}
