package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.ledger.Actor;
import org.tual.projection.StatementTriples;
import org.tual.uploads.Upload;
import org.tual.uploads.Upload.State;

/** What no longer counts is no longer in the graph. */
class RetractionTest {
  private static final Actor ACTOR =
      Actor.system("UPLOAD_LISTS", "ACCEPT_MAPPING", "RETRACT_UPLOAD");
  @TempDir private Path folder;
  private Installation installation;
  private String id;

  @BeforeEach
  void oneListInTheGraph() throws InterruptedException {
    installation = Installation.open(Settings.of(Map.of("TUAL_DATA", folder.toString())));
    byte[] list = "Supplier,Country\nContoh Back,Thailand\n".getBytes(StandardCharsets.UTF_8);
    id = installation.uploads().receive(ACTOR, "back.csv", new ByteArrayInputStream(list)).id();
    reaches(State.MAPPING_PROPOSED);
    installation.uploads().accept(ACTOR, id, null);
    reaches(State.PROJECTED);
    assertThat(inGraph()).isTrue();
  }

  @AfterEach
  void close() {
    installation.close();
  }

  private Upload upload() {
    return installation.uploads().find(id).orElseThrow();
  }

  private void reaches(State wanted) throws InterruptedException {
    for (int tries = 0; tries < 600 && upload().state() != wanted; tries++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(upload().state()).isEqualTo(wanted);
  }

  private boolean inGraph() {
    assertThat(installation.relay().drain()).isTrue();
    return !installation.store().get(StatementTriples.graph(id)).isEmpty();
  }

  @Test
  void aRetractedListLeavesTheGraphAndItsReasonIsKept() {
    installation.uploads().retract(ACTOR, id, "handed in by mistake");
    assertThat(inGraph()).isFalse();
    assertThat(upload().retractedWhy()).isEqualTo("handed in by mistake");
  }

  @Test
  void aListThatFailsUnderANewMappingLeavesTheGraph() throws InterruptedException {
    String proposal = installation.uploads().text(upload().proposal());
    installation
        .uploads()
        .accept(ACTOR, id, proposal.replaceFirst("Supplier,[^,]*,", "Supplier,site.region,"));
    reaches(State.FAILED);
    assertThat(inGraph()).isFalse();
    installation.uploads().retract(ACTOR, id, "cannot be read");
    assertThat(inGraph()).isFalse();
  }
}
