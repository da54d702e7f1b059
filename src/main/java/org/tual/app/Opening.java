package org.tual.app;

import java.net.URI;
import java.time.Duration;
import org.tual.spreadsheet.Limits;
import org.tual.store.EmbeddedStore;
import org.tual.store.Endpoint;
import org.tual.store.GraphStore;
import org.tual.store.RemoteStore;

/** What the settings say about bounds and about the graph store. */
final class Opening {
  private static final long RESERVE = 256L << 20;

  private Opening() {}

  static Limits limits(Settings settings) {
    Limits own = Limits.commandLine();
    return new Limits(
        settings.uploadBytes(),
        own.unpackedBytes(),
        own.sheets(),
        settings.uploadRows(),
        own.columns(),
        own.cellCharacters(),
        own.mergedRegions(),
        5L << 20);
  }

  static GraphStore graphStore(Settings settings) {
    if (settings.sparqlQuery().isEmpty()) {
      return EmbeddedStore.open(settings.data().resolve("graph"), RESERVE);
    }
    return new RemoteStore(
        new Endpoint(
            URI.create(settings.sparqlQuery()),
            URI.create(settings.sparqlGraphs()),
            settings.sparqlAuthorization(),
            Duration.ofSeconds(5),
            Duration.ofSeconds(60),
            Duration.ofMinutes(10)));
  }
}
