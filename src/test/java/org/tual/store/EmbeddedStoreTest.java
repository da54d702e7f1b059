package org.tual.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tual.store.Triples.BASE;
import static org.tual.store.Triples.NAME;
import static org.tual.store.Triples.iri;
import static org.tual.store.Triples.named;
import static org.tual.store.Triples.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of the store on disk only. */
class EmbeddedStoreTest {
  private static final String UPLOAD = BASE + "upload/1";
  private static final String OTHER = BASE + "upload/2";

  @TempDir private Path folder;

  private EmbeddedStore open() {
    return EmbeddedStore.open(folder, 0);
  }

  private List<String> generations() throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .map(path -> path.getFileName().toString())
          .filter(name -> name.startsWith("gen-"))
          .sorted()
          .toList();
    }
  }

  private static void assertHolds(GraphStore store, String graph, Graph expected) {
    Graph found = store.get(graph);
    assertThat(found.size()).isEqualTo(expected.size());
    assertThat(found.find().toSet().equals(expected.find().toSet())).as("the same graph").isTrue();
  }

  @Test
  void everythingIsThereAfterACloseAndAnOpen() {
    try (EmbeddedStore store = open()) {
      store.put(UPLOAD, named("ปูม้า", "🦀"), 1);
      store.put(OTHER, named("Sun Farm"), 2);
      store.drop(OTHER, 3);
    }
    try (EmbeddedStore store = open()) {
      assertHolds(store, UPLOAD, named("ปูม้า", "🦀"));
      assertThat(store.graphs()).containsExactly(UPLOAD);
      assertThat(store.appliedSequence()).isEqualTo(3);
    }
  }

  @Test
  void aStoreThatStartedEmptyNeedsARebuildUntilItsOwnerSaysThatAllIsInIt() {
    try (EmbeddedStore store = open()) {
      assertThat(store.needsRebuild()).isTrue();
      store.put(UPLOAD, named("half of it"), 1);
    }
    try (EmbeddedStore store = open()) {
      assertThat(store.needsRebuild()).as("after a restart in the middle of a rebuild").isTrue();
      store.rebuilt(store.generation());
      assertThat(store.needsRebuild()).isFalse();
    }
    try (EmbeddedStore store = open()) {
      assertThat(store.needsRebuild()).isFalse();
      assertHolds(store, UPLOAD, named("half of it"));
    }
  }

  @Test
  void aTornJournalIsLeftAsideAndANewGenerationIsUsed() throws IOException {
    try (EmbeddedStore store = open()) {
      store.put(UPLOAD, named("Blue Crab Co"), 1);
      store.rebuilt(store.generation());
    }
    tear(folder.resolve("gen-0001"));
    try (EmbeddedStore store = open()) {
      assertThat(store.needsRebuild()).isTrue();
      assertThat(store.ready()).isTrue();
      assertThat(store.graphs()).isEmpty();
      assertThat(store.appliedSequence()).isZero();
      assertThat(generations()).containsExactly("gen-0001", "gen-0002");
      store.put(UPLOAD, named("Blue Crab Co"), 1);
    }
    try (EmbeddedStore store = open()) {
      assertThat(store.needsRebuild()).isTrue();
      assertHolds(store, UPLOAD, named("Blue Crab Co"));
      assertThat(generations()).as("kept until all is well").contains("gen-0001");
      store.rebuilt(store.generation());
      assertThat(generations()).containsExactly("gen-0002");
    }
  }

  @Test
  void whatWasFilledIntoAGenerationThatIsGoneIsNotBelieved() throws IOException {
    int begun;
    try (EmbeddedStore store = open()) {
      begun = store.generation();
      store.put(UPLOAD, named("first half"), 1);
    }
    tear(folder.resolve("gen-0001"));
    try (EmbeddedStore store = open()) {
      store.put(OTHER, named("second half"), 2);
      assertThatThrownBy(() -> store.rebuilt(begun)).isInstanceOf(StoreUnavailable.class);
      assertThat(store.needsRebuild()).isTrue();
    }
  }

  /** As a kill in the middle of a commit does. */
  private static void tear(Path generation) throws IOException {
    try (RandomAccessFile journal =
        new RandomAccessFile(generation.resolve("Data-0001/journal.jrnl").toFile(), "rw")) {
      for (int i = 0; i < 12; i++) {
        journal.writeLong(0x0102030405060708L);
      }
      journal.setLength(41);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gen-", "gen-0001 half", "gen-0099", "\u0000\u0000\u0000"})
  void aSpoiledPointerLeadsToANewGeneration(String pointer) throws IOException {
    try (EmbeddedStore store = open()) {
      store.put(UPLOAD, named("Blue Crab Co"), 1);
      store.rebuilt(store.generation());
    }
    Files.writeString(folder.resolve("current"), pointer);
    try (EmbeddedStore store = open()) {
      assertThat(store.needsRebuild()).isTrue();
      assertThat(store.graphs()).isEmpty();
    }
  }

  /** TDB2 spoils its nodes after an aborted write of some size, and shows it at the next open. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 1_000, 5_000})
  void aFaultInTheMiddleOfAWriteSpoilsNothing(int written, @TempDir Path killed)
      throws IOException {
    Graph old = Triples.many(300, "old");
    Graph next = Triples.many(1_500, "next");
    try (EmbeddedStore store = open()) {
      store.put(UPLOAD, old, 1);
      store.rebuilt(store.generation());
      Graph breaking = Triples.breakingAfter(written, Triples.many(written + 1, "broken"));
      assertThatThrownBy(() -> store.put(UPLOAD, breaking, 2))
          .isInstanceOf(StoreUnavailable.class)
          .hasRootCauseMessage("the graph broke");
      assertHolds(store, UPLOAD, old);
      store.put(OTHER, next, 3);
      copyTo(killed);
    }
    for (Path left : List.of(killed, folder)) {
      try (EmbeddedStore store = EmbeddedStore.open(left, 0)) {
        assertThat(store.needsRebuild()).isFalse();
        assertHolds(store, UPLOAD, old);
        assertHolds(store, OTHER, next);
        assertThat(store.appliedSequence()).isEqualTo(3);
      }
    }
  }

  /** The files as they would be if the process were killed now. */
  private void copyTo(Path target) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        Path copy = target.resolve(folder.relativize(path));
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    }
  }

  @Test
  void theOldGenerationAnswersUntilTheNewOneIsSwitchedTo() throws IOException {
    try (EmbeddedStore store = open()) {
      store.put(UPLOAD, named("old"), 5);
      GraphStore filling;
      try (Rebuild rebuild = store.newGeneration()) {
        filling = rebuild.store();
        filling.put(UPLOAD, named("new"), 5);
        filling.put(OTHER, named("new too"), 6);
        assertHolds(store, UPLOAD, named("old"));
        assertThat(store.appliedSequence()).isEqualTo(5);
        rebuild.switchOver();
      }
      assertHolds(store, UPLOAD, named("new"));
      assertThat(store.appliedSequence()).isEqualTo(6);
      assertThat(store.needsRebuild()).isFalse();
      assertThat(generations()).containsExactly("gen-0002");
      assertThatThrownBy(() -> filling.put(UPLOAD, named("late"), 7))
          .isInstanceOf(StoreUnavailable.class);
    }
    try (EmbeddedStore store = open()) {
      assertHolds(store, OTHER, named("new too"));
    }
  }

  @Test
  void aRebuildThatIsGivenUpLeavesNothingBehind() throws IOException {
    try (EmbeddedStore store = open()) {
      store.put(UPLOAD, named("old"), 1);
      try (Rebuild rebuild = store.newGeneration()) {
        rebuild.store().put(UPLOAD, named("new"), 1);
        assertThat(generations()).hasSize(2);
      }
      assertThat(generations()).containsExactly("gen-0001");
      assertHolds(store, UPLOAD, named("old"));
    }
  }

  @Test
  void aGenerationThatHadAFaultIsNotSwitchedTo() {
    try (EmbeddedStore store = open()) {
      store.put(UPLOAD, named("old"), 1);
      try (Rebuild rebuild = store.newGeneration()) {
        Graph breaking = Triples.breakingAfter(1, named("a", "b"));
        assertThatThrownBy(() -> rebuild.store().put(UPLOAD, breaking, 1))
            .isInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(rebuild::switchOver).isInstanceOf(StoreUnavailable.class);
      }
      assertHolds(store, UPLOAD, named("old"));
    }
  }

  @Test
  void whatAKilledRebuildLeftIsSweptAtTheNextOpen() throws IOException {
    open().close();
    Files.createDirectories(folder.resolve("gen-0007/Data-0001"));
    try (EmbeddedStore store = open()) {
      assertThat(generations()).containsExactly("gen-0001");
      assertThat(store.ready()).isTrue();
    }
  }

  @Test
  void aFolderInUseIsRefusedAndStaysAsItIs() throws IOException {
    try (EmbeddedStore store = open()) {
      store.put(UPLOAD, named("Blue Crab Co"), 1);
      assertThatThrownBy(this::open)
          .isInstanceOf(StoreUnavailable.class)
          .hasMessageContaining("in use");
      assertHolds(store, UPLOAD, named("Blue Crab Co"));
      assertThat(generations()).containsExactly("gen-0001");
    }
  }

  @Test
  void aDatabaseThatAnotherProcessHasIsNotTakenForABrokenOne() throws Exception {
    try (EmbeddedStore store = open()) {
      store.put(UPLOAD, named("Blue Crab Co"), 1);
      store.rebuilt(store.generation());
    }
    Process tool = Occupant.of(folder.resolve("gen-0001"));
    try (BufferedReader said = tool.inputReader()) {
      assertThat(said.readLine()).isEqualTo("open");
      assertThatThrownBy(this::open)
          .isInstanceOf(StoreUnavailable.class)
          .hasMessageContaining("in use");
      assertThat(generations()).containsExactly("gen-0001");
    } finally {
      tool.getOutputStream().close();
      tool.waitFor();
    }
    try (EmbeddedStore store = open()) {
      assertHolds(store, UPLOAD, named("Blue Crab Co"));
      assertThat(store.needsRebuild()).isFalse();
    }
  }

  @Test
  void aClosedStoreSaysSo() {
    EmbeddedStore store = open();
    store.close();
    store.close();
    assertThat(store.ready()).isFalse();
    assertThatThrownBy(() -> store.get(UPLOAD)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> store.put(UPLOAD, named("late"), 1))
        .isInstanceOf(StoreUnavailable.class);
  }

  @Test
  void writesNothingOnADiskThatIsNearlyFullButStillReads() {
    try (EmbeddedStore store = open()) {
      store.put(UPLOAD, named("Blue Crab Co"), 1);
    }
    try (EmbeddedStore store = EmbeddedStore.open(folder, Long.MAX_VALUE)) {
      assertThatThrownBy(() -> store.put(UPLOAD, named("more"), 2))
          .isInstanceOf(StoreUnavailable.class)
          .hasMessageContaining("room");
      assertHolds(store, UPLOAD, named("Blue Crab Co"));
    }
  }

  @Test
  void aViewReadsOnlyAndAReaderDoesNotWrite() {
    try (EmbeddedStore store = open()) {
      store.put(UPLOAD, named("Blue Crab Co"), 1);
      Quad quad = Quad.create(iri(UPLOAD), iri(BASE + "x"), NAME, text("sneaked in"));
      assertThatThrownBy(
              () ->
                  store.read(
                      view -> {
                        view.add(quad);
                        return null;
                      }))
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(
              () ->
                  store.read(
                      view -> {
                        store.put(UPLOAD, named("from within"), 2);
                        return null;
                      }))
          .isInstanceOf(IllegalStateException.class);
      assertHolds(store, UPLOAD, named("Blue Crab Co"));
      long found = store.read(view -> Iter.count(view.find()));
      assertThat(found).as("one triple and the sequence").isEqualTo(2);
    }
  }

  @Test
  void aReaderThatIsInterruptedHarmsNobodyElse() {
    Graph content = Triples.many(20_000, "crab");
    try (EmbeddedStore store = open()) {
      store.put(UPLOAD, content, 1);
      store.rebuilt(store.generation());
    }
    try (EmbeddedStore store = open()) {
      assertThatThrownBy(
              () ->
                  store.read(
                      view -> {
                        Thread.currentThread().interrupt();
                        return Iter.count(view.find());
                      }))
          .isInstanceOf(StoreUnavailable.class);
      assertThat(Thread.interrupted()).as("the interrupt is handed on").isTrue();
      assertHolds(store, UPLOAD, content);
      store.put(OTHER, named("Sun Farm"), 2);
      assertThat(store.needsRebuild()).isFalse();
    }
  }

  @Test
  void aWriterThatIsInterruptedFinishesFirst() {
    try (EmbeddedStore store = open()) {
      Thread.currentThread().interrupt();
      store.put(UPLOAD, named("Blue Crab Co"), 1);
      assertThat(Thread.interrupted()).isTrue();
      assertHolds(store, UPLOAD, named("Blue Crab Co"));
    }
  }

  @Test
  void aPathWithoutEndIsStopped() {
    Graph ring = GraphFactory.createDefaultGraph();
    for (int i = 0; i < 300; i++) {
      for (int j = 1; j < 10; j++) {
        ring.add(iri(BASE + i), NAME, iri(BASE + (i * 7 + j) % 300));
      }
    }
    String path = "<" + NAME.getURI() + ">";
    Query query =
        QueryFactory.create(
            "SELECT * WHERE { GRAPH ?g { ?a (%1$s/%1$s/%1$s/%1$s)* ?b } }".formatted(path));
    try (EmbeddedStore store = open()) {
      store.put(UPLOAD, ring, 1);
      assertThatThrownBy(() -> store.query(query, Duration.ofMillis(300), row -> {}))
          .isInstanceOf(QueryCancelledException.class);
      assertThat(store.ready()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT DISTINCT ?a ?b WHERE { %s }",
        "SELECT ?a ?b WHERE { %s } ORDER BY ?b ?a",
        "SELECT (COUNT(?a) AS ?n) WHERE { %s } GROUP BY ?a ?b",
        "SELECT ?a { { SELECT ?a ?b { %1$s } LIMIT 900000 } { SELECT ?a ?b { %1$s } LIMIT 900000 } }"
      })
  void aQueryThatWouldCollectMoreRowsThanFitIsStopped(String form) {
    try (EmbeddedStore store = open()) {
      store.put(UPLOAD, Triples.many(1_000, "large"), 1);
      String pairs = "GRAPH ?g { ?a ?p ?x . ?b ?q ?y }";
      Query query = QueryFactory.create(form.formatted(pairs));
      assertThatThrownBy(() -> store.query(query, Duration.ofMinutes(2), row -> {}))
          .isInstanceOf(TooMuch.class)
          .hasMessageContaining("collects");
      assertThat(store.ready()).isTrue();
    }
  }
}
