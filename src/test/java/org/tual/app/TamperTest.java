package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tual.ledger.Actor;
import org.tual.ledger.EventRow;
import org.tual.ledger.Ledger;
import org.tual.ledger.Refused;
import org.tual.log.LogExport;
import org.tual.log.LogVerifier;
import org.tual.log.Rejected;
import org.tual.log.Verification;
import org.tual.log.Verified;

/** Somebody with the database's password changes what happened, and the export shows it. */
class TamperTest {
  private static final int EVENTS = 40;
  private static final Actor ACTOR =
      new Actor("00000000-0000-4000-8000-000000000001", "compliance", Set.of("WRITE"));
  @TempDir private Path folder;
  private Settings settings;

  @BeforeEach
  void act() {
    settings = Settings.of(Map.of("TUAL_DATA", folder.resolve("data").toString()));
    try (Installation installation = Installation.open(settings)) {
      for (int i = 0; i < EVENTS / 2; i++) {
        one(installation.ledger(), i);
      }
      installation.export().receipt("WRITTEN", "subject-1");
      for (int i = EVENTS / 2; i < EVENTS; i++) {
        one(installation.ledger(), i);
      }
    }
  }

  private static void one(Ledger ledger, int i) {
    ledger.act(
        ACTOR,
        "WRITE",
        "WRITTEN",
        "subject-" + i,
        writes -> {
          writes.content("content " + i);
          return null;
        });
  }

  static Stream<String> edits() {
    Stream<String> columns =
        Stream.of("actor", "role", "kind", "subject", "outcome", "commitment", "leaf")
            .flatMap(
                column ->
                    IntStream.of(1, 20, 39)
                        .mapToObj(
                            row ->
                                "update event set "
                                    + column
                                    + " = (select "
                                    + other(column)
                                    + ") where sequence = "
                                    + row));
    Stream<String> rows =
        Stream.of(
            "update event set happened_at = '2020-01-01T00:00:00Z' where sequence = 7",
            "delete from event where sequence = 1",
            "delete from event where sequence = 21",
            "delete from event where sequence = 40",
            "delete from event where sequence > 30",
            "delete from event where sequence = 5;"
                + "update event set sequence = sequence - 1 where sequence > 5",
            "update event set sequence = 1000 where sequence = 3;"
                + "update event set sequence = 3 where sequence = 4;"
                + "update event set sequence = 4 where sequence = 1000");
    return Stream.concat(columns, rows);
  }

  private static String other(String column) {
    boolean hash = column.equals("commitment") || column.equals("leaf");
    return hash ? "'" + "0".repeat(64) + "'" : "'changed'";
  }

  @ParameterizedTest
  @MethodSource("edits")
  void everyEditDeletionAndSwapIsFound(String edit) throws IOException, SQLException {
    try (Connection connection = DriverManager.getConnection(settings.databaseUrl(), "tual", "");
        Statement statement = connection.createStatement()) {
      for (String command : edit.split(";")) {
        assertThat(statement.executeUpdate(command)).as(command).isPositive();
      }
    }
    assertThat(verify()).as(edit).isInstanceOf(Rejected.class);
  }

  @Test
  void whatNobodyTouchedIsVerified() throws IOException {
    assertThat(verify()).isInstanceOf(Verified.class);
  }

  @Test
  void aRefusalAndAFailureAreEventsAndNoNumberIsSkipped() {
    try (Installation installation = Installation.open(settings)) {
      Ledger ledger = installation.ledger();
      Actor other = new Actor("00000000-0000-4000-8000-000000000002", "auditor", Set.of());
      assertThatThrownBy(() -> ledger.act(other, "WRITE", "WRITTEN", "x", writes -> null))
          .isInstanceOf(Refused.class);
      assertThatThrownBy(
              () ->
                  ledger.act(
                      ACTOR,
                      "WRITE",
                      "WRITTEN",
                      "x",
                      writes -> {
                        throw new IllegalStateException("on purpose");
                      }))
          .hasMessage("on purpose");
      List<EventRow> events =
          ledger.list("event.after", EventRow.class, Map.of("sequence", (long) EVENTS), 0, 10);
      assertThat(events.stream().map(row -> row.event().outcome()))
          .containsExactly("refused", "failed");
      assertThat(events.stream().map(row -> row.event().sequence()))
          .containsExactly(EVENTS + 1L, EVENTS + 2L);
    }
  }

  @Test
  void manyAtOnceGetNumbersWithoutAGap() {
    try (Installation installation = Installation.open(settings)) {
      IntStream.range(0, 60).parallel().forEach(i -> one(installation.ledger(), i));
      List<EventRow> events =
          installation
              .ledger()
              .list("event.after", EventRow.class, Map.of("sequence", 0L), 0, 1_000);
      assertThat(events.stream().map(row -> row.event().sequence()))
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, EVENTS + 60).mapToObj(Long::valueOf).toList());
    }
  }

  private Verification verify() throws IOException {
    Path events = folder.resolve("events.ndjson");
    try (Installation installation = Installation.open(settings);
        OutputStream out = Files.newOutputStream(events);
        OutputStream notes = Files.newOutputStream(LogExport.checkpointsOf(events))) {
      installation.export().events(out);
      installation.export().checkpoints(notes);
      return LogVerifier.withKey(installation.signing().publicHalf().key())
          .verify(events, LogExport.checkpointsOf(events));
    }
  }
}
