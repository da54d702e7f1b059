package org.tual.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.tual.ledger.Actor;

/**
 * What an installation does at its first start after it was restored: it forgets what opened doors
 * when the copy was made and may have been closed since, and takes the relay over from the server
 * that the copy still names.
 */
final class Restored {
  private static final String MARK = "restored";
  private static final Actor SELF = Actor.system("OPERATE");

  private Restored() {}

  static void mark(Path data) throws IOException {
    Files.createFile(data.resolve(MARK));
  }

  static void settle(Installation installation) {
    Path mark = installation.settings().data().resolve(MARK);
    if (!Files.exists(mark)) {
      return;
    }
    installation
        .ledger()
        .act(
            SELF,
            "OPERATE",
            "INSTALLATION_RESTORED",
            "",
            writes -> {
              writes.change("session.endAll", Map.of());
              writes.change("link.endAll", Map.of());
              writes.change("recovery.endAll", Map.of());
              writes.change("roundTrip.end", Map.of("before", Long.MAX_VALUE));
              return writes.change(
                  "token.endAll", Map.of("now", Installation.now().toEpochMilli()));
            });
    installation.outbox().release(installation.outbox().holder());
    try {
      Files.delete(mark);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
