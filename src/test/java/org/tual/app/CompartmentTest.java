package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tual.app.SealedRoom.turn;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.access.AtRest;
import org.tual.compartment.Document;
import org.tual.compartment.Extra;
import org.tual.compartment.NotPossible;
import org.tual.compartment.ReadingKeys;
import org.tual.compartment.Turn;
import org.tual.compartment.Turns;
import org.tual.ledger.EventRow;
import org.tual.ledger.Refused;
import org.tual.log.LogExport;
import org.tual.log.LogVerifier;
import org.tual.log.Verified;

/** What the sealed compartment keeps is read by who holds the key, and told to nobody else. */
class CompartmentTest {
  private static final String SECRET = "kanarienvogel under the stairs";
  private static final String WORDS = "seven quiet boats at noon";
  @TempDir private Path folder;
  private SealedRoom room;

  @BeforeEach
  void open() {
    room = new SealedRoom(folder);
  }

  @AfterEach
  void close() {
    room.close();
  }

  private String put(String text) {
    return room.compartment().put(turn("PUT"), "case", text, Extra.none());
  }

  private String read(String id) {
    return room.compartment().read(turn("READ"), id).text();
  }

  @Test
  void whatIsPutInIsReadAgainAfterARestartAndLiesNowhereReadable() throws IOException {
    String id = put(SECRET);
    room = room.again();
    assertThat(read(id)).isEqualTo(SECRET);
    room.close();
    List<Path> readable;
    try (Stream<Path> files = Files.walk(folder)) {
      readable = files.filter(Files::isRegularFile).filter(this::tells).toList();
    }
    room = new SealedRoom(folder);
    assertThat(readable).isEmpty();
    assertThat(folder.resolve("compartment/sealed.mv.db")).exists();
  }

  private boolean tells(Path file) {
    try {
      String all = Files.readString(file, StandardCharsets.ISO_8859_1);
      return Stream.of("kanarienvogel", "sealed_document", "SEALED_DOCUMENT", "TURN", "lead")
          .anyMatch(all::contains);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whoHasTheFilesOfTheDatabaseButNotItsKeysOpensNothing() {
    put(SECRET);
    room.close();
    String url = "jdbc:h2:file:" + folder.resolve("compartment/sealed") + ";CIPHER=AES";
    assertThatThrownBy(() -> DriverManager.getConnection(url, "sealed", "guess guess"))
        .isInstanceOf(SQLException.class);
    room = new SealedRoom(folder);
  }

  @Test
  void aChangeNeedsTheVersionThatIsThereAndKeepsTheDocumentsKey() {
    String id = put("first");
    Document after =
        room.compartment().change(turn("CHANGE"), id, 1, before -> before.with("second"));
    assertThat(after.version()).isEqualTo(2);
    assertThat(read(id)).isEqualTo("second");
    assertThatThrownBy(
            () -> room.compartment().change(turn("CHANGE"), id, 1, before -> before.with("third")))
        .isInstanceOf(NotPossible.Changed.class);
    assertThat(read(id)).isEqualTo("second");
  }

  @Test
  void whoMayNotGetsNothingAndThatIsATurnToo() {
    String id = put(SECRET);
    long before = room.sealed.ledger().size();
    Turn other = new Turn(SealedRoom.OTHER, "CASES", "READ");
    assertThatThrownBy(() -> room.compartment().read(other, id)).isInstanceOf(Refused.class);
    assertThat(room.sealed.ledger().size()).isEqualTo(before + 1);
    assertThat(room.compartment().turns().newest(0, 1).rows().get(0).outcome())
        .isEqualTo("refused");
  }

  @Test
  void eachEventSaysOnlyWhoHadATurnAndTheLogOfTheLeadSaysWhat() {
    String one = put("one");
    String other = put("other");
    read(one);
    room.compartment().all(turn("LISTED"), "case");
    List<EventRow> events =
        room.sealed
            .ledger()
            .list("event.after", EventRow.class, java.util.Map.of("sequence", 0L), 0, 100);
    assertThat(events).hasSize(4);
    assertThat(events).allMatch(row -> row.event().kind().equals("TURN"));
    assertThat(events.stream().map(row -> row.event().subject()).distinct()).hasSize(4);
    assertThat(events).noneMatch(row -> List.of(one, other).contains(row.event().subject()));
    assertThat(room.compartment().turns().newest(0, 10).rows())
        .extracting(Turns.Line::what)
        .containsExactly("LISTED", "READ", "PUT", "PUT");
  }

  @Test
  void whatIsErasedOpensForNobodyAndTheLogStillHolds() throws Exception {
    String id = put(SECRET);
    read(id);
    room.compartment().erase(turn("ERASED"), id);
    assertThatThrownBy(() -> read(id)).isInstanceOf(NotPossible.Missing.class);
    assertThat(room.compartment().all(turn("LISTED"), "case")).isEmpty();
    assertThat(room.compartment().turns().newest(0, 10).rows())
        .extracting(Turns.Line::what)
        .containsExactly("LISTED", null, "ERASED", null, null);
    Path log = folder.resolve("log.ndjson");
    try (OutputStream events = Files.newOutputStream(log);
        OutputStream notes = Files.newOutputStream(LogExport.checkpointsOf(log))) {
      room.sealed.export().events(events);
      room.sealed.export().checkpoints(notes);
    }
    assertThat(LogVerifier.withoutKey().verify(log, LogExport.checkpointsOf(log)))
        .isInstanceOf(Verified.class);
    assertThat(Files.readString(log)).doesNotContain(id, "ERASED", "case");
  }

  @Test
  void aKeyHeldByPeopleLetsEverybodyWriteAndNobodyReadUntilItIsUnlocked() {
    String before = put("before");
    assertThat(room.compartment().renewKey(turn("KEY"), WORDS)).isEqualTo(1);
    room = room.again();
    String after = put("after");
    assertThat(room.compartment().keys().standing().state()).isEqualTo(ReadingKeys.State.LOCKED);
    assertThatThrownBy(() -> read(before)).isInstanceOf(NotPossible.Locked.class);
    assertThatThrownBy(() -> read(after)).isInstanceOf(NotPossible.Locked.class);
    assertThatThrownBy(
            () -> room.compartment().keys().unlock("not these words", Duration.ofHours(1), null))
        .isInstanceOf(NotPossible.class);
    room.compartment().keys().unlock(WORDS, Duration.ofHours(1), null);
    assertThat(read(before)).isEqualTo("before");
    assertThat(read(after)).isEqualTo("after");
    room.compartment().keys().lock();
    assertThatThrownBy(() -> read(after)).isInstanceOf(NotPossible.Locked.class);
  }

  @Test
  void aPartnerWhoTakesTheFileAwayMustBringItToUnlock() {
    String id = put(SECRET);
    room.compartment().renewKey(turn("KEY"), WORDS);
    String file = room.compartment().keys().file().orElseThrow();
    room.compartment().keys().takeAway();
    room = room.again();
    assertThatThrownBy(() -> room.compartment().keys().unlock(WORDS, Duration.ofHours(1), null))
        .isInstanceOf(NotPossible.class);
    room.compartment().keys().unlock(WORDS, Duration.ofHours(1), file);
    assertThat(read(id)).isEqualTo(SECRET);
  }

  @Test
  void aNewKeyTakesAllDocumentsOverAndTheOldOneIsForgotten() {
    List<String> ids = IntStream.range(0, 5).mapToObj(i -> put("text " + i)).toList();
    Path old = folder.resolve("keys/compartment-1.key");
    assertThat(old).exists();
    assertThat(room.compartment().renewKey(turn("KEY"), null)).isEqualTo(5);
    assertThat(old).doesNotExist();
    room = room.again();
    assertThat(ids.stream().map(this::read))
        .containsExactly("text 0", "text 1", "text 2", "text 3", "text 4");
  }

  @Test
  void aSecondKeyOpensItsOwnDocumentWhileTheCompartmentIsLocked() {
    byte[] second = new byte[32];
    second[0] = 7;
    room.compartment().renewKey(turn("KEY"), WORDS);
    room.compartment().keys().lock();
    String id =
        room.compartment().put(turn("PUT"), "tip", "hello", new Extra("look", second, null));
    assertThat(room.compartment().find("look")).contains(id);
    assertThat(room.compartment().read(turn("READ"), id, second).text()).isEqualTo("hello");
    room.compartment()
        .change(turn("CHANGE"), id, 0, second, before -> before.with(before.text() + " again"));
    assertThat(room.compartment().read(turn("READ"), id, second).text()).isEqualTo("hello again");
    assertThatThrownBy(() -> room.compartment().read(turn("READ"), id, new byte[32]))
        .isInstanceOf(AtRest.Unreadable.class);
    String other = put("other");
    assertThatThrownBy(() -> room.compartment().read(turn("READ"), other, second))
        .isInstanceOf(NotPossible.Missing.class);
  }

  @Test
  void whatIsDueIsNamedOnTheDayAfterItsLast() {
    String id = room.compartment().put(turn("PUT"), "case", "x", Extra.until("2026-11-28"));
    assertThat(room.compartment().due("2026-11-28")).isEmpty();
    assertThat(room.compartment().due("2026-11-29")).containsExactly(id);
  }
}
