package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.ledger.Actor;
import org.tual.ledger.EventRow;
import org.tual.runs.RunState.Stage;
import org.tual.uploads.Upload.State;

/** Work that a stop does not wait for finds the database closed, and goes on at the next start. */
class UnfinishedWorkTest {
  private static final Actor ACTOR =
      Actor.system("UPLOAD_LISTS", "ACCEPT_MAPPING", "RUN_ASSESSMENT");
  private static final int ROWS = 20_000;
  @TempDir private Path folder;
  private Installation installation;

  @BeforeEach
  void open() {
    installation =
        Installation.open(
            Settings.of(Map.of("TUAL_DATA", folder.toString(), "TUAL_STOP_SECONDS", "0")));
  }

  @AfterEach
  void close() throws InterruptedException {
    installation.close();
    untilNothingRuns();
  }

  private static void until(BooleanSupplier reached) throws InterruptedException {
    for (int tries = 0; tries < 12_000 && !reached.getAsBoolean(); tries++) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    assertThat(reached.getAsBoolean()).isTrue();
  }

  /** A process that ends takes these threads with it; here they run into the closed database. */
  private static void untilNothingRuns() throws InterruptedException {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("tual-uploads") || thread.getName().equals("tual-assessments")) {
        thread.join();
      }
    }
  }

  private void stopInTheMiddle() throws InterruptedException {
    installation.close();
    untilNothingRuns();
    open();
  }

  private State state(String upload) {
    return installation.uploads().find(upload).orElseThrow().state();
  }

  private Stage stage(String run) {
    return installation.runs().find(run).orElseThrow().stage();
  }

  @Test
  void anUploadAndAnAssessmentGoOnAtTheNextStartButNotForEver() throws InterruptedException {
    StringBuilder list = new StringBuilder("Supplier,Country,Passport held by\n");
    for (int row = 0; row < ROWS; row++) {
      list.append("Contoh Long ").append(row).append(",Thailand,employer\n");
    }
    byte[] bytes = list.toString().getBytes(StandardCharsets.UTF_8);
    String upload =
        installation.uploads().receive(ACTOR, "long.csv", new ByteArrayInputStream(bytes)).id();
    until(() -> state(upload) == State.MAPPING_PROPOSED);
    installation.uploads().accept(ACTOR, upload, null);
    until(() -> installation.uploadWork().progress(upload).startsWith("Read"));
    stopInTheMiddle();
    assertThat(state(upload)).isEqualTo(State.ACCEPTED);

    installation.start();
    until(() -> state(upload) == State.PROJECTED);
    LocalDate day = LocalDate.of(2026, 10, 31);
    String run = installation.runs().ask(ACTOR, day, "Contoh Buyer", List.of(upload), null).id();
    until(() -> !installation.runWork().step(run).isEmpty());
    stopInTheMiddle();
    assertThat(stage(run)).isEqualTo(Stage.RUNNING);

    installation.start();
    until(() -> stage(run).ended());
    assertThat(stage(run)).isEqualTo(Stage.SEALED);
    assertThat(
            installation
                .ledger()
                .list("event.after", EventRow.class, Map.of("sequence", 0L), 0, 1_000))
        .extracting(row -> row.event().kind())
        .contains("MAPPING_ACCEPTED", "UPLOAD_PROJECTED", "ASSESSMENT_SEALED")
        .doesNotContain("UPLOAD_FAILED", "ASSESSMENT_FAILED");

    String again = installation.runs().ask(ACTOR, day, "Contoh Buyer", List.of(upload), null).id();
    until(() -> !installation.runWork().step(again).isEmpty());
    stopInTheMiddle();
    for (int ended = 1; ended < 6; ended++) {
      installation.ledger().note(ACTOR, "ASSESSMENT_STARTED", again, "done");
    }
    installation.start();
    until(() -> stage(again).ended());
    assertThat(stage(again)).as("begun and never ended six times").isEqualTo(Stage.FAILED);
    assertThat(installation.runs().find(again).orElseThrow().problem()).contains("6 times");
  }
}
