package org.tual.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A fictional list of which the attacks want to know how few some workers are. Two lists by {@code
 * more} 0 and 1 differ by one person in every number of a part of the site.
 *
 * @param name of the site
 * @param workers all at the site
 * @param more added to each number of a part, 0 or 1, so that files have the same size
 */
public record FewWorkers(String name, int workers, int more) {
  /** Writes the files of the list. */
  public List<Path> write(Path folder) {
    try {
      Files.createDirectories(folder);
      return List.of(
          Files.writeString(folder.resolve("1-suppliers.csv"), suppliers()),
          Files.writeString(folder.resolve("2-answers.csv"), answers()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String suppliers() {
    return "Supplier,Country,City,Workers,Female workers,Migrant workers\n"
        + String.join(
            ",", name, "MY", "Klang", "" + workers, "" + (8 + more), (2 + more) + " or so")
        + "\n";
  }

  private String answers() {
    StringBuilder rows =
        new StringBuilder(
            "whom,id,field,question,answer,workforce group,source,grade,date,period\n");
    answer(rows, "workers.migrant", 3 + more, "");
    answer(rows, "workers.agency", 4 + more, "");
    answer(rows, "workers.internalMigrant", 1 + more, "");
    answer(rows, "workers.femaleShare", 25 + 8 * more, "");
    answer(rows, "workers.tiedVisaShare", 34 + more, "");
    answer(rows, "documents.consentShare", 85 + more, "migrant");
    answer(rows, "workers.total", 3 + more, "migrant");
    answer(rows, "workers.total", 2 + more, "women");
    answer(rows, "audit.interviewsAlone", 2 + more, "");
    answer(rows, "audit.interviewsInGroups", 3 + more, "");
    answer(rows, "audit.interviewsMigrant", 1 + more, "");
    answer(rows, "audit.sameAnswers", 92 + more, "");
    answer(rows, "audit.daysBought", 1, "");
    answer(rows, "audit.onPayroll", workers, "");
    answer(rows, "grievance.cases", 1 + more, "");
    return rows.toString();
  }

  private void answer(StringBuilder rows, String field, int number, String group) {
    rows.append(
        String.join(
            ",",
            name,
            "",
            field,
            "",
            "" + number,
            group,
            "auditor",
            "observed",
            "2026-09-01",
            "2026-09\n"));
  }
}
