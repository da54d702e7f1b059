package org.tual.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tual.log.SampleLog.bytes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Every single edit of an exported log of 500 events is found, and the first bad event is named.
 */
class EditedExportTest {
  private static final int EVENTS = 500;
  private static final int EVERY = 100;

  private static final byte[] EVENT_FILE;
  private static final byte[] CHECKPOINT_FILE;
  private static final List<String> LINES;

  static {
    try {
      SampleLog log = SampleLog.of(EVENTS, EVERY);
      EVENT_FILE = log.events();
      CHECKPOINT_FILE = log.checkpoints();
      LINES = new String(EVENT_FILE, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What somebody may do to the file of events. */
  enum Edit {
    SWAP,
    DELETE,
    DUPLICATE,
    CHANGE,
    CHANGE_AND_HASH_ANEW,
    DELETE_AND_RENUMBER,
    INSERT_AND_RENUMBER,
    EXCHANGE_AND_HASH_ANEW,
    TRUNCATE,
    FOREIGN_LINE
  }

  @Property(tries = 600, generation = GenerationMode.RANDOMIZED)
  void findsEveryEditOfALine(
      @ForAll Edit edit,
      @ForAll @IntRange(max = EVENTS - 1) int one,
      @ForAll @IntRange(max = EVENTS - 1) int two)
      throws IOException {
    int other = one == two ? (one + 1) % EVENTS : two;
    List<String> edited = new ArrayList<>(LINES);
    int first = edit(edit, edited, one, other);
    String text = edited.isEmpty() ? "" : String.join("\n", edited) + "\n";
    namesIt(SampleLog.verify(bytes(text), CHECKPOINT_FILE), first);
  }

  /** Makes the edit, and says the index of the first line that is not what it was. */
  private int edit(Edit edit, List<String> edited, int one, int other) {
    switch (edit) {
      case SWAP -> Collections.swap(edited, one, other);
      case DELETE -> edited.remove(one);
      case DUPLICATE -> edited.add(other, LINES.get(one));
      case CHANGE -> edited.set(one, LINES.get(one).replace("\"role\":\"c", "\"role\":\"C"));
      case CHANGE_AND_HASH_ANEW -> edited.set(one, with(one, one, "other"));
      case DELETE_AND_RENUMBER -> {
        edited.remove(one);
        for (int i = one; i < edited.size(); i++) {
          edited.set(i, with(i + 1, i, null));
        }
      }
      case INSERT_AND_RENUMBER -> {
        edited.add(one, with(one, one, "other"));
        for (int i = one + 1; i < edited.size(); i++) {
          edited.set(i, with(i - 1, i, null));
        }
      }
      case EXCHANGE_AND_HASH_ANEW -> {
        edited.set(one, with(other, one, null));
        edited.set(other, with(one, other, null));
      }
      case TRUNCATE -> edited.subList(one, EVENTS).clear();
      case FOREIGN_LINE -> edited.add(one, "");
    }
    boolean two =
        edit == Edit.SWAP || edit == Edit.DUPLICATE || edit == Edit.EXCHANGE_AND_HASH_ANEW;
    return two ? Math.min(one, other) : one;
  }

  /** An event moved to another place, perhaps with another outcome, and with a fitting hash. */
  private String with(int from, int to, String outcome) {
    Event e = Entry.parse(bytes(LINES.get(from))).event();
    String came = outcome == null ? e.outcome() : outcome;
    return Entry.of(
            new Event(
                to + 1, e.at(), e.actor(), e.role(), e.kind(), e.subject(), came, e.commitment()))
        .line();
  }

  @Property(tries = 400, generation = GenerationMode.RANDOMIZED)
  void findsEveryFlippedBitOfAnEvent(
      @ForAll @IntRange(max = EVENTS - 1) int line,
      @ForAll @IntRange(max = 400) int column,
      @ForAll @IntRange(max = 7) int bit)
      throws IOException {
    int start = LINES.subList(0, line).stream().mapToInt(text -> text.length() + 1).sum();
    byte[] edited = EVENT_FILE.clone();
    edited[start + column % (LINES.get(line).length() + 1)] ^= (byte) (1 << bit);
    namesIt(SampleLog.verify(edited, CHECKPOINT_FILE), line);
  }

  private static void namesIt(Verification result, int index) {
    assertThat(result).isInstanceOf(Rejected.class);
    Rejected rejected = (Rejected) result;
    assertThat(rejected.firstBad()).isBetween((long) index / EVERY * EVERY + 1, index + 1L);
    assertThat(rejected.faults()).allMatch(fault -> !fault.why().isBlank());
  }

  @Property(tries = 200, generation = GenerationMode.RANDOMIZED)
  void findsEveryFlippedBitOfACheckpoint(
      @ForAll @IntRange(max = 1 << 20) int place, @ForAll @IntRange(max = 7) int bit)
      throws IOException {
    byte[] edited = CHECKPOINT_FILE.clone();
    edited[place % edited.length] ^= (byte) (1 << bit);
    assertThat(SampleLog.verify(EVENT_FILE, edited)).isInstanceOf(Rejected.class);
  }

  @Property(tries = 50)
  void findsACheckpointOfAnotherHistoryEvenWhenItIsSigned(
      @ForAll @IntRange(max = 4) int which, @ForAll @IntRange(max = EVENTS) int size)
      throws IOException {
    SampleLog log = SampleLog.of(EVENTS, EVERY);
    Instant at = SampleLog.at((which + 1L) * EVERY);
    Checkpoint other = new Checkpoint(SampleLog.ORIGIN, size, new byte[Hashes.LENGTH], at);
    log.notes.set(which, other.sign(SampleLog.KEY));
    assertThat(SampleLog.verify(EVENT_FILE, log.checkpoints())).isInstanceOf(Rejected.class);
  }
}
