package org.tual.assessment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tual.columns.FileMapping;
import org.tual.disclosure.CountedColumns;
import org.tual.intake.Problem;

/**
 * Problems as a report quotes them: without the words of a cell in a column that says how many
 * people there are. Whoever mends the list sees them on the list itself.
 */
final class QuotedCells {
  static final String WITHHELD = "(number of people, see the list)";

  private final Map<String, CountedColumns> files;

  QuotedCells(List<FileMapping> mappings) {
    this.files =
        mappings.stream()
            .collect(
                Collectors.groupingBy(
                    FileMapping::fileName,
                    Collectors.flatMapping(
                        file -> file.sheets().stream(),
                        Collectors.collectingAndThen(Collectors.toList(), CountedColumns::new))));
  }

  List<Problem> of(List<Problem> problems) {
    return problems.stream().map(this::quoted).toList();
  }

  private Problem quoted(Problem problem) {
    CountedColumns counted = files.get(problem.file());
    boolean told =
        problem.raw().isEmpty()
            || counted == null
            || !counted.has(problem.sheet(), problem.column());
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
