package org.tual.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.log.SampleLog;

class VerifyLedgerTest {
  @TempDir private Path folder;
  private Path export;
  private Path key;

  @BeforeEach
  void export() throws IOException {
    SampleLog log = SampleLog.ofFiveHundred();
    export = Files.write(folder.resolve("ledger.ndjson"), log.events());
    Files.write(folder.resolve("ledger.checkpoints"), log.checkpoints());
    key = Files.writeString(folder.resolve("public.pem"), SampleLog.PUBLIC_PEM);
  }

  @Test
  void verifiesAnUntouchedLedger() {
    Tual.Result result = Tual.run("verify", "--ledger", export, "--key", key);
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out())
        .startsWith("Verified: 500 of 500 events of tual.example/ledger are the ones")
        .doesNotContain("Remark");
  }

  @Test
  void saysThatSignaturesAreNotCheckedWithoutAKey() {
    Tual.Result result = Tual.run("verify", "--ledger", export);
    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("Remark: The signatures were not checked");
  }

  @Test
  void namesTheFirstEventOfAnEditedLedger() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(export));
    lines.set(249, lines.get(249).replace("compliance", "admin"));
    lines.remove(399);
    Files.write(export, lines);
    Tual.Result result = Tual.run("verify", "--ledger", export, "--key", key);
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out())
        .startsWith(
            "Not verified: the first bad event is 250. A checkpoint proves those up to 200.")
        .contains("  250  Event 250 was changed after it was written")
        .contains("  400  Event 400 is not where it should be");
  }

  @Test
  void refusesALedgerWithoutItsCheckpoints() throws IOException {
    Files.delete(folder.resolve("ledger.checkpoints"));
    Tual.Result result = Tual.run("verify", "--ledger", export, "--key", key);
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).contains("There is no signed checkpoint");
  }

  @Test
  void takesExactlyOneOfSealAndLedger() {
    assertThat(Tual.run("verify").exit()).isEqualTo(2);
    Tual.Result both = Tual.run("verify", "seal.json", "--ledger", export);
    assertThat(both.exit()).isEqualTo(2);
    assertThat(both.err()).contains("mutually exclusive");
    assertThat(Tual.run("verify", "--key", key).exit()).isEqualTo(2);
    assertThat(Tual.run("verify", "seal.json", "--key", key).exit()).isEqualTo(2);
  }

  @Test
  void saysWhereItLookedForASeal() {
    for (Path named : List.of(folder, folder.resolve("seal.json"))) {
      Tual.Result result = Tual.run("verify", named);
      assertThat(result.exit()).isEqualTo(2);
      assertThat(result.err())
          .startsWith("There is no seal at " + folder.resolve("seal.json") + ".");
    }
  }

  @Test
  void saysInOneSentenceWhatIsMissingOrNoKey() throws IOException {
    Tual.Result none = Tual.run("verify", "--ledger", folder.resolve("none.ndjson"));
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).startsWith("There is no file ");
    Files.writeString(key, "no key");
    Tual.Result wrong = Tual.run("verify", "--ledger", export, "--key", key);
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err())
        .startsWith("A key file holds one block of PEM that begins with BEGIN PUBLIC KEY.");
  }
}
