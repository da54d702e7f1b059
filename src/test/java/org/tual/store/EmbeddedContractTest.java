package org.tual.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The contract on TDB2 on disk. */
class EmbeddedContractTest extends GraphStoreContract {
  @TempDir private Path folder;
  private EmbeddedStore store;

  @BeforeEach
  void open() {
    store = EmbeddedStore.open(folder, 0);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Override
  GraphStore store() {
    return store;
  }
}
