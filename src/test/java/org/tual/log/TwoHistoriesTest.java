package org.tual.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tual.log.SampleLog.KEY;
import static org.tual.log.SampleLog.at;

import java.io.IOException;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

/** Checkpoints that contradict each other, or are not of this log. */
class TwoHistoriesTest {
  private final SampleLog log = SampleLog.of(50, 10);

  private void says(long first, String why) throws IOException {
    Verification result = SampleLog.verify(log.events(), log.checkpoints());
    assertThat(result).isInstanceOf(Rejected.class);
    assertThat(((Rejected) result).firstBad()).isEqualTo(first);
    assertThat(((Rejected) result).faults()).extracting(Rejected.Fault::why).contains(why);
  }

  private static Checkpoint other(long size) {
    return new Checkpoint(SampleLog.ORIGIN, size, new byte[Hashes.LENGTH], at(size));
  }

  @Test
  void twoOfOneSizeWithDifferentRootsShowTwoVersions() throws IOException {
    log.notes.add(2, other(20).sign(KEY));
    says(
        21,
        "The checkpoint of size 20 (number 3) and the one before it have the same size and"
            + " different roots: the log was shown in two versions.");
  }

  @Test
  void twoOfWhichOnlyTheLaterFitsAreNotConsistent() throws IOException {
    log.notes.set(1, other(20).sign(KEY));
    says(
        11,
        "The checkpoints of the sizes 20 and 30 are not consistent: the events fit the second and"
            + " not the first.");
  }

  @Test
  void oneSignedByAnotherKeyIsRefused() throws IOException {
    SigningKey forger = SigningKey.generate(SampleLog.ORIGIN, new SecureRandom());
    log.notes.set(1, Checkpoint.parse(log.notes.get(1)).sign(forger));
    says(
        11,
        "The checkpoint of size 20 (number 2) does not carry a signature that fits the public"
            + " key.");
  }

  @Test
  void oneOfAnotherLogIsRefused() throws IOException {
    SigningKey second =
        new SigningKey(new LogKey("tual.example/other", KEY.publicHalf().key()), KEY.privateHalf());
    Checkpoint own = Checkpoint.parse(log.notes.get(1));
    log.notes.set(1, new Checkpoint("tual.example/other", 20, own.root(), own.at()).sign(second));
    says(11, "The checkpoint of size 20 (number 2) is one of another log.");
  }

  @Test
  void aSmallerOneAfterALargerOneIsRefused() throws IOException {
    java.util.Collections.swap(log.notes, 1, 2);
    says(31, "The checkpoint of size 20 (number 3) is smaller than the one before it.");
  }

  @Test
  void oneThatCannotBeReadIsNumbered() throws IOException {
    log.notes.set(1, "no checkpoint\n");
    says(
        11,
        "Checkpoint number 2 cannot be read, nor any after it: A line below the text is no"
            + " signature: a dash, a name and the signature.");
  }

  @Test
  void aWholeOtherLogUnderTheSameNameNeedsTheSameKey() throws IOException {
    SigningKey forger = SigningKey.generate(SampleLog.ORIGIN, new SecureRandom());
    for (int i = 0; i < log.notes.size(); i++) {
      log.notes.set(i, Checkpoint.parse(log.notes.get(i)).sign(forger));
    }
    Rejected rejected = (Rejected) SampleLog.verify(log.events(), log.checkpoints());
    assertThat(rejected.firstBad()).isEqualTo(1);
  }

  @Test
  void datesThatGoBackAreRemarks() throws IOException {
    Checkpoint own = Checkpoint.parse(log.notes.get(1));
    log.notes.set(1, new Checkpoint(own.origin(), own.size(), own.root(), at(5)).sign(KEY));
    Verified verified = (Verified) SampleLog.verify(log.events(), log.checkpoints());
    assertThat(verified.remarks())
        .containsExactlyInAnyOrder(
            "The checkpoint of size 20 (number 2) is dated before the one before it.",
            "The checkpoint of size 20 is dated before the last event it covers.");
  }
}
