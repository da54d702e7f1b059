package org.tual.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

/** A fault of the database inside a query. */
class BrokenStoreQueryTest {
  @Test
  void aFaultStaysEvenWhereJenaWouldTakeItForNo() {
    DatasetGraphWrapper broken =
        new DatasetGraphWrapper(DatasetGraphFactory.create()) {
          @Override
          public Iterator<Quad> find(Node graph, Node subject, Node property, Node value) {
            throw new IllegalStateException("a file was closed");
          }
        };
    Burden burden = new Burden(Burden.MOST_READ, Burden.MOST_COLLECTED);
    try (Deadline deadline = new Deadline(Duration.ofMinutes(1), () -> {})) {
      WatchedView view = new WatchedView(broken, deadline, burden);
      assertThatThrownBy(() -> view.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
    }
    assertThatThrownBy(burden::requireWhole).hasMessage("a file was closed");
  }
}
