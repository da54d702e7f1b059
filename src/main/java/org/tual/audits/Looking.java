package org.tual.audits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.tual.assessment.IntegrityReview;
import org.tual.assessment.KnownPlace;
import org.tual.checklists.FactSheet;

/** Lets the rules in force look at the facts of a visit. */
final class Looking {
  private final Around around;

  Looking(Around around) {
    this.around = around;
  }

  /**
   * What they say.
   *
   * @param facts as they would enter assessments
   * @throws NotNow where the assessment that the visit was planned from is gone
   */
  IntegrityReview.Result of(Audited visit, byte[] facts, LocalDate asOf) {
    KnownPlace place =
        around
            .place()
            .apply(visit)
            .orElseThrow(() -> new NotNow("The assessment of this site is not there any more."));
    try {
      Path folder = Files.createTempDirectory("tual-audit");
      Path file = folder.resolve(FactSheet.fileName(visit.id()));
      try {
        Files.write(file, facts);
        return around.rules().get().of(file, place, asOf);
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
