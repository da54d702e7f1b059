package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tual.app.SealedRoom.turn;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.compartment.Compartment;
import org.tual.compartment.Extra;
import org.tual.compartment.NotPossible;
import org.tual.compartment.ReadingKeys;

/** A new key loses nothing, also where it is cut short or somebody writes meanwhile. */
class KeyRenewalTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final String FIRST = "seven quiet boats at noon";
  private static final String SECOND = "eleven loud bells at dusk";
  @TempDir private Path folder;
  private SealedRoom room;
  private int asked;

  @BeforeEach
  void open() {
    room = new SealedRoom(folder);
  }

  @AfterEach
  void close() {
    room.close();
  }

  private String put(Compartment into, String text) {
    return into.put(turn("PUT"), "case", text, Extra.none());
  }

  private String read(String id) {
    return room.compartment().read(turn("READ"), id).text();
  }

  private ReadingKeys keys() {
    return room.compartment().keys();
  }

  /** Another door to the same compartment, as tips have one. */
  private Compartment beside(Supplier<String> ids) {
    return new Compartment(
        room.sealed.ledger(), keys(), new SecureRandom(), Installation::now, ids);
  }

  /** Makes a new key, and stops as soon as the key is there and before anything has it. */
  private void cutShort(String passphrase) {
    int next = keys().standing().version() + 1;
    Path begun = folder.resolve("keys/compartment-" + next + ".pub");
    Compartment stopping =
        beside(
            () -> {
              if (Files.exists(begun)) {
                throw new IllegalStateException("stopped");
              }
              return UUID.randomUUID().toString();
            });
    assertThatThrownBy(() -> stopping.renewKey(turn("KEY"), passphrase))
        .hasMessageContaining("stopped");
    assertThat(keys().standing().version()).isEqualTo(next);
  }

  @Test
  void aRenewalThatWasCutShortLeavesBothKeysToTheirPassphrasesAndIsEndedByAnother() {
    room.compartment().renewKey(turn("KEY"), FIRST);
    String before = put(room.compartment(), "before");
    cutShort(SECOND);
    String after = put(room.compartment(), "after");
    room = room.again();
    keys().unlock(FIRST, HOUR, null);
    assertThat(read(before)).isEqualTo("before");
    assertThatThrownBy(() -> read(after)).isInstanceOf(NotPossible.Locked.class);
    assertThat(keys().standing().state()).isEqualTo(ReadingKeys.State.LOCKED);
    keys().unlock(SECOND, HOUR, null);
    assertThat(keys().standing().state()).isEqualTo(ReadingKeys.State.UNLOCKED);
    assertThat(room.compartment().all(turn("LISTED"), "case")).hasSize(2);
    assertThat(room.compartment().renewKey(turn("KEY"), SECOND)).isEqualTo(2);
    room = room.again();
    keys().unlock(SECOND, HOUR, null);
    assertThat(read(before) + " " + read(after)).isEqualTo("before after");
    assertThat(folder.resolve("keys/compartment-2.pub")).doesNotExist();
  }

  @Test
  void noNewKeyIsBegunWhileAnOlderOneThatStillOpensSomethingIsElsewhere() {
    room.compartment().renewKey(turn("KEY"), FIRST);
    put(room.compartment(), "before");
    cutShort(SECOND);
    room = room.again();
    keys().unlock(SECOND, HOUR, null);
    assertThatThrownBy(() -> room.compartment().renewKey(turn("KEY"), null))
        .isInstanceOf(NotPossible.Locked.class);
    assertThat(keys().standing().version()).isEqualTo(3);
  }

  @Test
  void aPartnerWhoseFileWasTakenOffBringsItForTheKeyThatWasLeftBehind() {
    room.compartment().renewKey(turn("KEY"), FIRST);
    String id = put(room.compartment(), "before");
    String file = keys().file().orElseThrow();
    keys().takeAway();
    cutShort(null);
    room = room.again();
    assertThat(keys().standing().state()).isEqualTo(ReadingKeys.State.LOCKED);
    assertThat(keys().standing().fileHere()).isFalse();
    keys().unlock(FIRST, HOUR, file);
    assertThat(read(id)).isEqualTo("before");
    assertThat(room.compartment().renewKey(turn("KEY"), null)).isEqualTo(1);
    assertThat(keys().standing().state()).isEqualTo(ReadingKeys.State.ON_HOST);
  }

  @Test
  void whatIsPutInDuringARenewalIsStillOpenedAfterIt() throws InterruptedException {
    Thread renewal = new Thread(() -> room.compartment().renewKey(turn("KEY"), null));
    Compartment slow =
        beside(
            () -> {
              asked++;
              if (asked == 2) {
                // sealed to the old key, and not yet written
                renewal.start();
                waitFor(renewal);
              }
              return UUID.randomUUID().toString();
            });
    String id = put(slow, "in between");
    renewal.join();
    assertThat(keys().standing().version()).isEqualTo(2);
    assertThat(read(id)).isEqualTo("in between");
    assertThat(room.compartment().all(turn("LISTED"), "case")).hasSize(1);
  }

  /** Until it has ended, or long enough that it would have. */
  private static void waitFor(Thread thread) {
    try {
      thread.join(Duration.ofSeconds(2).toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void oneDocumentWhoseKeyIsLostHidesNoOther() throws Exception {
    String lost = put(room.compartment(), "lost");
    cutShort(null);
    String kept = put(room.compartment(), "kept");
    for (String end : new String[] {"key", "pub"}) {
      Files.delete(folder.resolve("keys/compartment-1." + end));
    }
    assertThat(room.compartment().all(turn("LISTED"), "case"))
        .extracting(one -> one.text())
        .containsExactly("kept");
    assertThat(read(kept)).isEqualTo("kept");
    assertThatThrownBy(() -> read(lost)).isInstanceOf(NotPossible.class);
    assertThat(room.compartment().turns().newest(0, 20).rows()).isNotEmpty();
    room.compartment().erase(turn("ERASED"), lost);
    assertThat(room.compartment().renewKey(turn("KEY"), null)).isEqualTo(1);
  }
}
