package org.tual.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tual.store.GraphStoreContract.UPLOAD;

import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a database does that no embedded store lets anybody see, since it opens it anew. */
class GenerationTest {
  @TempDir private Path folder;

  @Test
  void aDatabaseThatHadAFaultReadsButTakesNoWritesUntilItIsOpenedAnew() {
    try (Generation database = new Generation(Location.create(folder))) {
      Graph old = Triples.named("Blue Crab Co");
      database.put(UPLOAD, old, 1);
      Graph breaking = Triples.breakingAfter(1, Triples.named("a", "b"));
      assertThatThrownBy(() -> database.put(UPLOAD, breaking, 2))
          .isInstanceOf(StoreUnavailable.class);
      assertThatThrownBy(() -> database.put(UPLOAD, Triples.named("more"), 3))
          .isInstanceOf(StoreUnavailable.class)
          .hasMessageContaining("reopened");
      assertThat(database.get(UPLOAD).find().toSet()).isEqualTo(old.find().toSet());
    }
  }

  @Test
  void aDatabaseInMemoryIsRefused() {
    assertThatThrownBy(() -> new Generation(Location.mem()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
