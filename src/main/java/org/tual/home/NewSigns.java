package org.tual.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tual.runs.ReportTable;
import org.tual.runs.Runs;

/**
 * The grave findings of sealed assessments that were not there before, by fingerprint. A sealed
 * report never changes, so those of the last few assessments are kept.
 */
public final class NewSigns {
  private static final int KEPT = 8;

  /** Beyond this many, the number is told and no more is counted. */
  private static final int MOST = 5_000;

  private final Runs runs;
  private final Map<String, Map<String, String>> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Map<String, String>> eldest) {
              return size() > KEPT;
            }
          });

  public NewSigns(Runs runs) {
    this.runs = runs;
  }

  /** Severity, S1 or S2, by the fingerprint of each new finding of a sealed assessment. */
  public Map<String, String> of(String assessment) {
    Map<String, String> found = known.get(assessment);
    if (found == null) {
      found = read(runs.report(assessment).resolve("findings.csv"));
      known.put(assessment, found);
    }
    return found;
  }

  private static Map<String, String> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Map.of();
    }
    Map<String, String> grave = Map.of("status", "NEW", "severity", "S1,S2");
    Map<String, String> found = new LinkedHashMap<>();
    new ReportTable(file)
        .find(new ReportTable.Wanted(grave, null, "", "", 0, MOST))
        .rows()
        .forEach(row -> found.put(row.get("fingerprint"), row.get("severity")));
    return Map.copyOf(found);
  }
}
