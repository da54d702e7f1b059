package org.tual.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
          Files.writeString(folder.resolve("2-answers.csv"), answers()),
          Files.writeString(folder.resolve("3-groups.csv"), groups()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The column of women stands first, so that more than their number is read from it. */
  private String suppliers() {
    return "Female workers,Supplier,Country,City,Workers,Migrant workers,Share of migrant workers\n"
        + row(8 + more, name, "MY", "Klang", workers, (2 + more) + " or so", "0." + (25 + 8 * more))
        + row("", name + " Kedua", "MY", "Klang", workers, (3 + more) + "-" + (4 + more), "")
        + row("", name + " Ketiga", "MY", "Klang", workers, words() + " of them", "");
  }

  private String words() {
    return more == 0 ? "one" : "two";
  }

  /** Rows for a kind of workers or those of one origin, whether or not the words are known. */
  private String groups() {
    return "Supplier,Country,City,Workforce group,Workers from,Number of workers,Recruitment fee paid by\n"
        + row(name + " Keempat", "MY", "Klang", "Nepali women", "", 3 + more, "worker")
        + row(name + " Kelima", "MY", "Klang", "", "Nepal", 3 + more, "worker")
        + row(name + " Keenam", "MY", "Klang", "", "Nepali", 3 + more, "worker")
        + row(name + " Ketujuh", "MY", "Klang", (3 + more) + " women", "", "", "worker");
  }

  private static String row(Object... cells) {
    return Stream.of(cells).map(String::valueOf).collect(Collectors.joining(",")) + "\n";
  }

  private String answers() {
    StringBuilder rows =
        new StringBuilder(
            "whom,id,field,question,answer,workforce group,source,grade,date,period,"
                + "if you cannot answer\n");
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
    answer(rows, "audit.counted", 15 + more, "");
    answer(rows, "audit.bedsInUse", 17 + more, "");
    answer(rows, "audit.meals", 18 + more, "");
    answer(rows, "grievance.cases", 1 + more, "");
    answer(rows, "workers.total", 3 + more, "Nepali women");
    answer(rows, "workers.agency", words() + " of them", "");
    answer(rows, "workers.agency", (3 + more) + "-" + (4 + more), "");
    rows.append(row(name, "", "workers.agency", "", "", "", "", "", "", "", words() + " I think"));
    return rows.toString();
  }

  private void answer(StringBuilder rows, String field, Object number, String group) {
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
            "2026-09,\n"));
  }
}
