package org.tual.store;

import org.apache.jena.dboe.base.file.Location;
import org.junit.jupiter.api.AfterEach;

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
}
