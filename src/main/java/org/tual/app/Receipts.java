package org.tual.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tual.ledger.LedgerExport;
import org.tual.log.Receipt;
import org.tual.runs.RunState;
import org.tual.runs.Runs;

/**
 * Lays beside a sealed report where in the log it was sealed; the seal itself says nothing of it.
 */
final class Receipts {
  private Receipts() {}

  static void write(Runs runs, LedgerExport export, String id) {
    boolean sealed = runs.find(id).filter(run -> run.stage() == RunState.Stage.SEALED).isPresent();
    Path file = runs.report(id).resolve(Receipt.FILE);
    if (!sealed || Files.exists(file)) {
      return;
    }
    export
        .receipt("ASSESSMENT_SEALED", id)
        .ifPresent(
            receipt -> {
              try {
                Files.writeString(file, receipt.toJson());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
