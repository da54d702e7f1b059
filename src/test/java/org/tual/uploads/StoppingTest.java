package org.tual.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.app.Installation;
import org.tual.ledger.Actor;
import org.tual.projection.StatementTriples;
import org.tual.uploads.Upload.State;

/** Lists that turn out to be about persons at the door, or only after they were kept. */
class StoppingTest {
  private static final Actor ACTOR =
      Actor.system("UPLOAD_LISTS", "ACCEPT_MAPPING", "RETRACT_UPLOAD");
  private static final String HIDDEN = "Supplier,Country\nMaung Plantedname,Thailand\n";
  private static final String CREW =
      "Full name,Date of birth,Passport No\nMaung Plantedname,1990-01-02,MA123456\n";

  @TempDir private Path folder;
  private Installation installation;

  @BeforeEach
  void open() throws IOException {
    Files.createDirectories(folder.resolve("db"));
    installation = Installation.inFolder(folder);
  }

  @AfterEach
  void close() {
    installation.close();
  }

  private Upload sent(String name, String list) {
    return installation
        .uploads()
        .receive(ACTOR, name, new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)));
  }

  private Upload upload(String id) {
    return installation.uploads().find(id).orElseThrow();
  }

  private void reaches(String id, State wanted) throws InterruptedException {
    for (int tries = 0; tries < 600 && upload(id).state() != wanted; tries++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(upload(id).state()).isEqualTo(wanted);
  }

  /** A list of sites, as far as the recogniser can tell, in the graph. */
  private String counting() throws InterruptedException {
    String id = sent("list.csv", HIDDEN).id();
    reaches(id, State.MAPPING_PROPOSED);
    installation.uploads().accept(ACTOR, id, null);
    reaches(id, State.PROJECTED);
    assertThat(installation.relay().drain()).isTrue();
    return id;
  }

  private boolean inFiles(String words) throws IOException {
    try (Stream<Path> all =
        Stream.concat(Files.walk(folder.resolve("files")), Files.walk(folder.resolve("uploads")))) {
      return all.filter(Files::isRegularFile)
          .anyMatch(file -> new String(bytes(file), StandardCharsets.UTF_8).contains(words));
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops it as the reading would, in a process that is killed before it erases anything. */
  private void stopped(String id) {
    NamedFiles named = new NamedFiles(installation.files(), folder.resolve("uploads"));
    new Stopping(installation.ledger(), installation.files(), named, same -> {})
        .stop(upload(id).sha256(), "A sheet is about persons.");
  }

  @Test
  void aListThatIsRecognisedAtTheDoorIsARecordAndNothingElse() throws IOException {
    Files.createDirectories(folder.resolve("uploads"));
    Upload upload = sent("Maung Plantedname.csv", CREW);
    assertThat(upload.state()).isEqualTo(State.STOPPED);
    assertThat(upload.problem())
        .contains("The table is about persons (rows: 1)", "date of birth", "rename")
        .doesNotContain("Maung", "MA123456");
    assertThat(upload.fileName()).isEqualTo("stopped-list.csv");
    assertThat(upload.sha256()).isEmpty();
    assertThat(inFiles("Plantedname")).isFalse();
    assertThatThrownBy(() -> installation.uploads().named(upload))
        .isInstanceOf(Uploads.NotNow.class);
    assertThat(sent("again.csv", CREW).state()).isEqualTo(State.STOPPED);
  }

  @Test
  void aFileThatCannotBeOpenedIsNotKept() throws IOException {
    Files.createDirectories(folder.resolve("uploads"));
    Upload upload = sent("notes.xlsx", "%PDF-1.4 Maung Plantedname");
    assertThat(upload.state()).isEqualTo(State.FAILED);
    assertThat(upload.problem()).isNotBlank();
    assertThat(inFiles("Plantedname")).isFalse();
  }

  @Test
  void whatAKilledProcessHadStoppedIsErasedAtTheNextStart()
      throws IOException, InterruptedException {
    String id = counting();
    stopped(id);
    assertThat(upload(id).state()).isEqualTo(State.STOPPING);
    assertThat(upload(id).counts()).isFalse();
    assertThat(inFiles("Plantedname")).isTrue();
    installation.close();
    open();
    installation.start();
    reaches(id, State.STOPPED);
    assertThat(inFiles("Plantedname")).isFalse();
    assertThat(installation.relay().drain()).isTrue();
    assertThat(installation.store().get(StatementTriples.graph(id)).isEmpty()).isTrue();
    installation.relay().rebuild();
    assertThat(installation.store().graphs()).doesNotContain(StatementTriples.graph(id));
    assertThat(installation.relay().missing()).isZero();
  }

  @Test
  void theSameBytesThatWereTakenBackAreErasedToo() throws IOException, InterruptedException {
    String before = counting();
    installation.uploads().retract(ACTOR, before, "sent by mistake");
    String id = counting();
    stopped(id);
    for (String one : List.of(before, id)) {
      installation.uploadWork().advance(one);
      assertThat(upload(one).state()).isEqualTo(State.STOPPED);
    }
    assertThat(inFiles("Plantedname")).isFalse();
  }

  @Test
  void aProposalThatAnotherListHasTooIsKeptForIt() throws InterruptedException {
    String other = sent("list.csv", HIDDEN + "\n").id();
    reaches(other, State.MAPPING_PROPOSED);
    String id = counting();
    assertThat(upload(other).proposal()).isEqualTo(upload(id).proposal());
    stopped(id);
    installation.uploadWork().advance(id);
    assertThat(installation.files().has(upload(other).proposal())).isTrue();
  }

  @Test
  void aListThatAnEarlierVersionKeptIsStoppedAtTheStart() throws IOException, InterruptedException {
    String id = counting();
    String persons =
        installation.uploads().text(upload(id).proposal()).replace(",SITES,", ",PERSONS,");
    String kept =
        installation
            .files()
            .keep(out -> out.write(persons.getBytes(StandardCharsets.UTF_8)))
            .sha256();
    installation
        .ledger()
        .act(
            Actor.system("WRITE"),
            "WRITE",
            "WRITTEN",
            id,
            writes -> {
              writes.find(UploadRow.class, id).orElseThrow().proposal = kept;
              return null;
            });
    installation.close();
    open();
    installation.start();
    reaches(id, State.STOPPED);
  }

  @Test
  void aPersonsWordStopsAListThatCounts() throws InterruptedException {
    String id = counting();
    String changed =
        installation.uploads().text(upload(id).proposal()).replace(",SITES,", ",PERSONS,");
    installation.uploads().accept(ACTOR, id, changed);
    reaches(id, State.STOPPED);
    assertThat(upload(id).problem()).contains("rows: 1").doesNotContain("Plantedname");
  }
}
