package org.tual.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The contract on TDB2 in memory. */
class MemoryContractTest extends GraphStoreContract {
  private final Generation store = new Generation(Location.mem());

  @Override
  GraphStore store() {
    return store;
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aDatabaseThatHadAFaultReadsButTakesNoWritesUntilItIsOpenedAnew() {
    Graph old = Triples.named("Blue Crab Co");
    store.put(UPLOAD, old, 1);
    Graph breaking = Triples.breakingAfter(1, Triples.named("a", "b"));
    assertThatThrownBy(() -> store.put(UPLOAD, breaking, 2)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> store.put(UPLOAD, Triples.named("more"), 3))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageContaining("reopened");
    assertHolds(UPLOAD, old);
  }
}
