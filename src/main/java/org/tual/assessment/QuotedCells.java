package org.tual.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tual.columns.ColumnMapping;
import org.tual.columns.FileMapping;
import org.tual.columns.SheetMapping;
import org.tual.disclosure.Headcounts;
import org.tual.intake.Problem;
import org.tual.supplychain.SourceRef;

/**
 * Problems as a report quotes them: without the words of a cell in a column that says how many
 * people of a part of a site there are. Whoever mends the list sees them on the list itself.
 */
final class QuotedCells {
  static final String WITHHELD = "(number of people, see the list)";
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}");

  private final Set<List<String>> columns = new HashSet<>();

  QuotedCells(List<FileMapping> mappings) {
    for (FileMapping file : mappings) {
      for (SheetMapping sheet : file.sheets()) {
        for (ColumnMapping column : sheet.columns()) {
          if (counts(column)) {
            columns.add(
                List.of(file.fileName(), sheet.sheet().name(), SourceRef.letters(column.column())));
          }
        }
      }
    }
  }

  /** In a sheet with one answer a row, any answer may be such a number. */
  private static boolean counts(ColumnMapping column) {
    return column.field() != null
        && (Headcounts.mayCountPart(column.field().property())
            || column.field().name().equals("answer.value"));
  }

  List<Problem> of(List<Problem> problems) {
    return problems.stream().map(this::quoted).toList();
  }

  private Problem quoted(Problem problem) {
    boolean told =
        !NUMBER.matcher(problem.raw()).find()
            || !columns.contains(List.of(problem.file(), problem.sheet(), problem.column()));
    return told
        ? problem
        : new Problem(
            problem.file(),
            problem.sheet(),
            problem.row(),
            problem.column(),
            problem.header(),
            WITHHELD,
            problem.code(),
            problem.why(),
            problem.fix(),
            problem.severity());
  }
}
