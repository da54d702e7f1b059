package org.tual.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tual.log.SampleLog.KEY;
import static org.tual.log.SampleLog.at;
import static org.tual.log.SampleLog.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LogVerifierTest {
  private final SampleLog log = SampleLog.of(50, 10);

  private static Rejected rejected(Verification result) {
    assertThat(result).isInstanceOf(Rejected.class);
    return (Rejected) result;
  }

  private Rejected edited(Consumer<List<String>> edit) throws IOException {
    List<String> lines = new ArrayList<>(text(log.events()).lines().toList());
    edit.accept(lines);
    byte[] events = bytes(String.join("\n", lines) + "\n");
    return rejected(SampleLog.verify(events, log.checkpoints()));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void says(Rejected rejected, long first, String... why) {
    assertThat(rejected.firstBad()).isEqualTo(first);
    assertThat(rejected.faults()).extracting(Rejected.Fault::why).containsExactly(why);
  }

  /** The event with another outcome, and a leaf hash made to fit. */
  private static String forged(String line) {
    Event e = Entry.parse(bytes(line)).event();
    Event other =
        new Event(e.sequence(), e.at(), e.actor(), e.role(), e.kind(), e.subject(), "other", "");
    return Entry.of(other).line();
  }

  @Test
  void verifiesAnUntouchedLog() throws IOException {
    Verified verified = (Verified) SampleLog.verify(log.events(), log.checkpoints());
    assertThat(verified.events()).isEqualTo(50);
    assertThat(verified.signed()).isEqualTo(50);
    assertThat(verified.origin()).isEqualTo(SampleLog.ORIGIN);
    assertThat(verified.root()).isEqualTo(Hashes.hex(Tree.root(log.leaves(), 50)));
    assertThat(verified.remarks()).isEmpty();
  }

  @Test
  void namesAnEventThatWasChanged() throws IOException {
    says(
        edited(lines -> lines.set(24, lines.get(24).replace("done", "refused"))),
        25,
        "Event 25 was changed after it was written: its leaf hash does not fit what line 25"
            + " says.");
  }

  @Test
  void namesTheRangeOfAChangeWhoseLeafHashWasMadeToFit() throws IOException {
    says(
        edited(lines -> lines.set(24, forged(lines.get(24)))),
        21,
        "The checkpoint of size 30 does not fit the events: one of the events 21 to 30 or more"
            + " are not the ones that were signed, or the checkpoint is of another log.");
  }

  @Test
  void keepsAHundredFaultsAndCountsTheRest() throws IOException {
    Rejected rejected = edited(lines -> lines.addAll(10, Collections.nCopies(103, "")));
    assertThat(rejected.proven()).isEqualTo(50);
    assertThat(rejected.faults()).hasSize(100);
    assertThat(rejected.remarks()).containsExactly("Left out here: 3 more faults.");
  }

  @Test
  void namesDeletedEvents() throws IOException {
    says(
        edited(lines -> lines.remove(24)),
        25,
        "Event 25 is not where it should be: line 25 holds event 26.");
    says(
        edited(lines -> lines.subList(24, 30).clear()),
        25,
        "Events 25 to 30 are not where they should be: line 25 holds event 31.");
    says(
        edited(lines -> lines.remove(0)),
        1,
        "Event 1 is not where it should be: line 1 holds event 2.");
  }

  @Test
  void namesAnEventThatStandsTwice() throws IOException {
    says(
        edited(lines -> lines.add(25, lines.get(24))),
        25,
        "Event 25 stands twice or out of its order: line 26 holds it.");
  }

  @Test
  void namesEventsThatWereSwapped() throws IOException {
    says(
        edited(lines -> Collections.swap(lines, 24, 25)),
        25,
        "Event 25 is not where it should be: line 25 holds event 26.",
        "Event 25 stands twice or out of its order: line 26 holds it.");
  }

  @Test
  void aRunThatWasMovedIsSaidOnce() throws IOException {
    says(
        edited(lines -> Collections.swap(lines, 9, 29)),
        10,
        "Events 10 to 29 are not where they should be: line 10 holds event 30.",
        "Event 10 stands twice or out of its order: line 30 holds it.",
        "Event 11 stands twice or out of its order: line 11 holds it.");
  }

  @Test
  void namesWhatIsMissingAtTheEnd() throws IOException {
    says(
        edited(lines -> lines.subList(45, 50).clear()),
        41,
        "Events 46 to 50 are missing at the end: a checkpoint says that there were 50."
            + " Events 41 to 45 are here and proven by none.");
    says(
        edited(lines -> lines.subList(40, 50).clear()),
        41,
        "Events 41 to 50 are missing at the end: a checkpoint says that there were 50.");
  }

  @Test
  void namesALineThatWasCutOff() throws IOException {
    byte[] whole = log.events();
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    says(
        rejected(SampleLog.verify(cut, log.checkpoints())),
        50,
        "Line 50, where event 50 should stand, is no event: it is cut off: no line feed ends it",
        "Event 50 is missing at the end: a checkpoint says that there were 50.");
  }

  @Test
  void namesAnInsertedEventThatNobodySigned() throws IOException {
    says(
        edited(
            lines -> {
              for (int i = 24; i < 50; i++) {
                lines.set(i, renumbered(lines.get(i)));
              }
              lines.add(24, Entry.of(SampleLog.event(25)).line());
              lines.set(24, forged(lines.get(24)));
            }),
        21,
        "The checkpoint of size 30 does not fit the events: one of the events 21 to 30 or more"
            + " are not the ones that were signed, or the checkpoint is of another log.");
  }

  private static String renumbered(String line) {
    Event e = Entry.parse(bytes(line)).event();
    return Entry.of(
            new Event(
                e.sequence() + 1,
                e.at(),
                e.actor(),
                e.role(),
                e.kind(),
                e.subject(),
                e.outcome(),
                e.commitment()))
        .line();
  }

  @Test
  void refusesAnotherNotationOfTheSameEvent() throws IOException {
    says(
        edited(lines -> lines.set(24, lines.get(24).replace(",\"at\"", ", \"at\""))),
        25,
        "Event 25 is not in the one form of a log: somebody edited line 25.");
  }

  @Test
  void saysWhatIsNoEventWithoutRepeatingIt() throws IOException {
    says(
        edited(lines -> lines.add(24, "{\"actor\":\"Contoh Person\"}")),
        25,
        "Line 25, where event 25 should stand, is no event: a field is missing");
    says(
        edited(lines -> lines.add(24, "x".repeat(100_000))),
        25,
        "Line 25, where event 25 should stand, is no event: it is far too long");
  }

  @Test
  void aClockThatWentBackIsARemarkAndNoFault() throws IOException {
    SampleLog odd = SampleLog.of(3, 10);
    Event e = SampleLog.event(4);
    odd.add(Entry.of(new Event(4, at(3).minusMillis(2_000), "a", "", "k", "", "done", "")));
    odd.add(Entry.of(new Event(5, at(3).minusMillis(4_001), "a", "", "k", "", "done", "")));
    odd.sign(at(5));
    assertThat(e.at()).isAfter(at(3));
    Verified verified = (Verified) SampleLog.verify(odd.events(), odd.checkpoints());
    assertThat(verified.remarks())
        .containsExactly("The clock went back by 2001 milliseconds between event 4 and event 5.");
  }

  @Test
  void eventsAfterTheNewestCheckpointAreRemarked() throws IOException {
    log.add(Entry.of(SampleLog.event(51)));
    Verified verified = (Verified) SampleLog.verify(log.events(), log.checkpoints());
    assertThat(verified.signed()).isEqualTo(50);
    assertThat(verified.events()).isEqualTo(51);
    assertThat(verified.remarks())
        .containsExactly(
            "The events after 50, up to 51, are not covered by a signed checkpoint yet: a change"
                + " to them cannot be found.");
  }

  @Test
  void aValueThatIsNoIdIsRemarkedWithoutRepeatingIt() throws IOException {
    SampleLog odd = SampleLog.of(3, 10);
    odd.add(Entry.of(new Event(4, at(4), "Contoh Person", "", "k", "", "done", "")));
    odd.sign(at(4));
    Verified verified = (Verified) SampleLog.verify(odd.events(), odd.checkpoints());
    assertThat(verified.remarks())
        .containsExactly("Event 4: The field actor of an event holds no id.");
  }

  @Test
  void withoutTheKeySignaturesAreNotCheckedAndItSaysSo() throws IOException {
    Verified verified =
        (Verified)
            LogVerifier.withoutKey()
                .verify(
                    new ByteArrayInputStream(log.events()),
                    new ByteArrayInputStream(log.checkpoints()));
    assertThat(verified.remarks())
        .containsExactly(
            "The signatures were not checked, as no public key was given: whoever could write"
                + " these files could have made another log.");
  }

  @Test
  void aLogWithoutCheckpointsIsNotVerified() throws IOException {
    says(
        rejected(SampleLog.verify(log.events(), new byte[0])),
        1,
        "There is no signed checkpoint: nothing proves that this is the log that was kept.");
  }

  @Test
  void anEmptyLogHasACheckpointToo() throws IOException {
    SampleLog empty = SampleLog.of(0, 1);
    empty.sign(at(1));
    assertThat(SampleLog.verify(empty.events(), empty.checkpoints())).isInstanceOf(Verified.class);
    empty.notes.set(0, new Checkpoint(SampleLog.ORIGIN, 0, new byte[32], at(1)).sign(KEY));
    says(
        rejected(SampleLog.verify(empty.events(), empty.checkpoints())),
        1,
        "The checkpoint of size 0 does not have the root of an empty log.");
  }
}
