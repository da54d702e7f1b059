package org.tual.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tual.store.Triples.BASE;
import static org.tual.store.Triples.NAME;
import static org.tual.store.Triples.decimal;
import static org.tual.store.Triples.iri;
import static org.tual.store.Triples.named;
import static org.tual.store.Triples.text;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is true of every store. */
abstract class GraphStoreContract {
  static final String UPLOAD = BASE + "upload/1";
  static final String OTHER = "urn:uuid:3f8c2a10-9a4e-4c1c-8a52-0d3c2b7f6a11";
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** The same store for the whole of one test, empty at first. */
  abstract GraphStore store();

  @Test
  void aNewStoreIsReadyAndEmpty() {
    assertThat(store().ready()).isTrue();
    assertThat(store().graphs()).isEmpty();
    assertThat(store().appliedSequence()).isZero();
    assertThat(store().get(UPLOAD).isEmpty()).isTrue();
  }

  @Test
  void putReplacesTheWholeGraph() {
    store().put(UPLOAD, named("Blue Crab Co", "Sun Farm", "Mine 4"), 1);
    store().put(UPLOAD, named("Blue Crab Ltd"), 2);
    assertHolds(UPLOAD, named("Blue Crab Ltd"));
  }

  @Test
  void toPutTwiceIsTheSameAsToPutOnce() {
    store().put(UPLOAD, named("Blue Crab Co"), 7);
    store().put(UPLOAD, named("Blue Crab Co"), 7);
    assertHolds(UPLOAD, named("Blue Crab Co"));
    assertThat(store().appliedSequence()).isEqualTo(7);
    assertThat(rows("SELECT ?s WHERE { GRAPH ?g { ?g <%s> ?s } }")).hasSize(1);
  }

  @Test
  void otherGraphsStayAsTheyAre() {
    store().put(UPLOAD, named("Blue Crab Co"), 1);
    store().put(OTHER, named("Blue Crab Co", "Sun Farm"), 2);
    store().put(UPLOAD, named("Mine 4"), 3);
    store().drop(UPLOAD, 4);
    assertHolds(OTHER, named("Blue Crab Co", "Sun Farm"));
    assertThat(store().graphs()).containsExactly(OTHER);
  }

  @Test
  void theAppliedSequenceIsTheHighestOfAllGraphs() {
    store().put(UPLOAD, named("Blue Crab Co"), 9_000_000_000L);
    store().put(OTHER, named("Sun Farm"), 12);
    assertThat(store().appliedSequence()).isEqualTo(9_000_000_000L);
  }

  @Test
  void aDroppedGraphIsEmptyButItsSequenceStays() {
    store().put(OTHER, named("Sun Farm"), 1);
    store().put(UPLOAD, named("Blue Crab Co"), 2);
    store().drop(UPLOAD, 3);
    assertThat(store().get(UPLOAD).isEmpty()).isTrue();
    assertThat(store().graphs()).containsExactly(OTHER);
    assertThat(store().appliedSequence()).isEqualTo(3);
  }

  @Test
  void whatIsRefusedChangesNothing() {
    store().put(UPLOAD, named("Blue Crab Co"), 1);
    Graph blank = named("Sun Farm");
    blank.add(NodeFactory.createBlankNode(), NAME, text("nobody"));
    Graph relative = named("Sun Farm");
    relative.add(iri("thing/1"), NAME, text("somewhere"));
    for (Graph refused : List.of(blank, relative)) {
      assertThatThrownBy(() -> store().put(UPLOAD, refused, 2)).isInstanceOf(RefusedGraph.class);
    }
    assertThatThrownBy(() -> store().put("upload/1", named("Sun Farm"), 2))
        .isInstanceOf(RefusedGraph.class);
    assertThatThrownBy(() -> store().drop(UPLOAD, 0)).isInstanceOf(RefusedGraph.class);
    assertHolds(UPLOAD, named("Blue Crab Co"));
    assertThat(store().appliedSequence()).isEqualTo(1);
    store().put(UPLOAD, named("Sun Farm"), 2);
    assertHolds(UPLOAD, named("Sun Farm"));
  }

  @Test
  void keepsFiftyThousandTriples() {
    Graph large = Triples.many(50_000, "large");
    store().put(UPLOAD, large, 1);
    assertHolds(UPLOAD, large);
    store().put(UPLOAD, named("small"), 2);
    assertHolds(UPLOAD, named("small"));
  }

  @Test
  void keepsEveryScriptAndEverySign() {
    Graph graph =
        named(
            "บริษัท ปูม้า จำกัด",
            "မြန်မာ့ငါးလုပ်ငန်း",
            "新疆棉花有限公司",
            "🦀🚢👩🏽‍🏭",
            "tab\tline\nreturn\rquote\"back\\slash",
            "<a href='x'>&amp; ]]> \r\n\r",
            "  blanks around \n",
            "\u3000",
            "");
    graph.add(iri(BASE + "ที่/棉"), NAME, NodeFactory.createLiteralLang("ปู", "th"));
    graph.add(iri(BASE + "x?a=1&b='2'"), NAME, NodeFactory.createLiteralLang("crab", "en-GB"));
    store().put(UPLOAD, graph, 1);
    assertHolds(UPLOAD, graph);
  }

  @Test
  void numbersDaysAndYesOrNoComeBackInOneSpelling() {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(iri(BASE + "a"), NAME, decimal("12.50"));
    graph.add(iri(BASE + "b"), NAME, decimal("5"));
    graph.add(iri(BASE + "c"), NAME, decimal("0.333333333333"));
    graph.add(iri(BASE + "d"), NAME, decimal("123456789012345678901234567890.10"));
    graph.add(iri(BASE + "e"), NAME, typed("1", XSDDatatype.XSDboolean));
    graph.add(iri(BASE + "f"), NAME, typed("2026-11-25", XSDDatatype.XSDdate));
    graph.add(iri(BASE + "g"), NAME, typed("007", XSDDatatype.XSDinteger));
    store().put(UPLOAD, graph, 1);
    assertThat(
            store().get(UPLOAD).find().mapWith(t -> t.getObject().getLiteralLexicalForm()).toSet())
        .containsExactlyInAnyOrder(
            "12.5",
            "5.0",
            "0.333333333333",
            "123456789012345678901234567890.10",
            "true",
            "2026-11-25",
            "7");
  }

  private static Node typed(String text, XSDDatatype type) {
    return NodeFactory.createLiteralDT(text, type);
  }

  @Test
  void readersSeeTheOldOrTheNewGraphAndNeverAMixture() throws Exception {
    int size = 2_000;
    AtomicBoolean done = new AtomicBoolean();
    store().put(UPLOAD, allWith(size, "0"), 1);
    Callable<Set<String>> reader =
        () -> {
          Set<String> seen = new TreeSet<>();
          do {
            Graph read = store().get(UPLOAD);
            Set<String> values =
                read.find().mapWith(t -> t.getObject().getLiteralLexicalForm()).toSet();
            assertThat(values).as("values in one reading").hasSize(1);
            assertThat(read.size()).isEqualTo(size);
            seen.addAll(values);
          } while (!done.get());
          return seen;
        };
    ExecutorService readers = Executors.newFixedThreadPool(2);
    try {
      List<Future<Set<String>>> results = List.of(readers.submit(reader), readers.submit(reader));
      try {
        for (int version = 1; version <= 20; version++) {
          store().put(UPLOAD, allWith(size, Integer.toString(version)), 1 + version);
        }
      } finally {
        done.set(true);
      }
      for (Future<Set<String>> result : results) {
        assertThat(result.get()).isNotEmpty();
      }
    } finally {
      readers.shutdown();
    }
    assertHolds(UPLOAD, allWith(size, "20"));
  }

  private static Graph allWith(int size, String value) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < size; i++) {
      graph.add(Triple.create(iri(BASE + "thing/" + i), NAME, text(value)));
    }
    return graph;
  }

  @Test
  void aFaultInTheMiddleOfAWriteLeavesTheOldContent() {
    Graph old = named("Blue Crab Co", "Sun Farm");
    store().put(UPLOAD, old, 1);
    Graph breaking = Triples.breakingAfter(3_000, Triples.many(6_000, "broken"));
    assertThatThrownBy(() -> store().put(UPLOAD, breaking, 2)).isInstanceOf(StoreUnavailable.class);
    assertHolds(UPLOAD, old);
    assertThat(store().appliedSequence()).isEqualTo(1);
  }

  @Test
  void handsOnTheRowsOfAQuery() {
    store().put(UPLOAD, named("Blue Crab Co", "Sun Farm"), 1);
    store().put(OTHER, named("Mine 4"), 2);
    assertThat(rows("SELECT ?s WHERE { GRAPH ?g { ?thing <" + NAME.getURI() + "> ?s } }"))
        .containsExactly("Blue Crab Co", "Mine 4", "Sun Farm");
  }

  @Test
  void runsNoQueryButAPlainSelect() {
    for (String text :
        List.of("ASK { ?s ?p ?o }", "SELECT * FROM <https://example.org/x> WHERE { ?s ?p ?o }")) {
      assertThatThrownBy(() -> store().query(QueryFactory.create(text), MINUTE, row -> {}))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aQueryThatTakesTooLongIsStopped() {
    store().put(UPLOAD, Triples.many(5_000, "large"), 1);
    String endless =
        "SELECT * WHERE { GRAPH ?g { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z FILTER (?x != ?y) } }";
    assertThatThrownBy(
            () -> store().query(QueryFactory.create(endless), Duration.ofMillis(500), row -> {}))
        .isInstanceOf(QueryCancelledException.class);
    assertThat(store().ready()).isTrue();
  }

  @Test
  void aProblemOfTheReaderOfRowsIsItsOwn() {
    store().put(UPLOAD, named("Blue Crab Co"), 1);
    assertThatThrownBy(
            () ->
                store()
                    .query(
                        QueryFactory.create("SELECT * WHERE { GRAPH ?g { ?s ?p ?o } }"),
                        MINUTE,
                        row -> {
                          throw new UnsupportedOperationException("no more rows, please");
                        }))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(store().ready()).isTrue();
  }

  @Test
  void aStoreRebuiltFromTheSameChangesIsTheSame(@TempDir Path other) {
    try (GraphStore rebuilt = new Generation(Location.create(other))) {
      store().put(UPLOAD, named("will be replaced"), 1);
      store().put(OTHER, named("will be dropped"), 2);
      store().drop(OTHER, 3);
      Graph last = named("ปูม้า", "Sun Farm");
      last.add(iri(BASE + "fee"), NAME, decimal("1200.00"));
      store().put(UPLOAD, last, 4);
      rebuilt.put(UPLOAD, last, 4);
      assertThat(Stores.differing(store(), rebuilt)).isEmpty();
      rebuilt.put(OTHER, named("one more"), 5);
      store().put(UPLOAD, named("another"), 6);
      assertThat(Stores.differing(store(), rebuilt)).containsExactlyInAnyOrder(UPLOAD, OTHER);
    }
  }

  private List<String> rows(String query) {
    List<String> rows = new ArrayList<>();
    String text = query.formatted(Replacement.APPLIED_SEQUENCE.getURI());
    store()
        .query(
            QueryFactory.create(text),
            MINUTE,
            row -> rows.add(row.get("s").getLiteralLexicalForm()));
    return rows.stream().sorted().toList();
  }

  final void assertHolds(String graph, Graph expected) {
    Graph found = store().get(graph);
    assertThat(found.size()).isEqualTo(expected.size());
    // no blank nodes, so the same set of triples is the same graph
    assertThat(found.find().toSet().equals(expected.find().toSet())).as("the same graph").isTrue();
  }
}
