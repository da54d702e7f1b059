package org.tual.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tual.intake.InputFile;
import org.tual.intake.Intake;
import org.tual.intake.Problem;

/** Says in words what was read of each file and sheet. */
final class Understood {
  private static final int HEADERS = 12;

  private Understood() {}

  static void print(Intake intake, PrintWriter out) {
    for (InputFile file : intake.inputs()) {
      file(file, out);
    }
    problems(intake.problems(), out);
  }

  static void file(InputFile file, PrintWriter out) {
    out.println(file.name() + " (" + file.description() + ")");
    for (InputFile.SheetRead sheet : file.sheets()) {
      StringBuilder line = new StringBuilder("  ");
      line.append(sheet.name().isEmpty() ? "" : sheet.name() + ": ").append(sheet.kind());
      if (sheet.used() > 0) {
        line.append(", ")
            .append(sheet.used())
            .append(" of ")
            .append(sheet.rows())
            .append(" rows used");
        line.append(", ").append(sheet.recognised()).append(" of ").append(sheet.columns());
        line.append(" columns recognised");
      }
      if (sheet.personal() > 0) {
        line.append(", ").append(sheet.personal()).append(" personal and withheld");
      }
      out.println(line);
      if (sheet.used() > 0 && !sheet.unrecognised().isEmpty()) {
        out.println("    not recognised: " + shortened(sheet.unrecognised()));
      }
    }
  }

  private static String shortened(List<String> headers) {
    List<String> shown = headers.subList(0, Math.min(HEADERS, headers.size()));
    int more = headers.size() - shown.size();
    return String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
  }

  /** Problems by kind, the costliest first. */
  static void problems(Iterable<Problem> problems, PrintWriter out) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Problem> first = new TreeMap<>();
    for (Problem problem : problems) {
      String kind = problem.severity().ordinal() + problem.code();
      counts.merge(kind, 1, Integer::sum);
      first.putIfAbsent(kind, problem);
    }
    counts.forEach(
        (kind, count) -> {
          Problem problem = first.get(kind);
          String where = problem.file().isEmpty() ? "" : problem.file() + " ";
          String row = problem.row() > 0 ? "row " + problem.row() + ": " : "";
          out.println(
              "  " + count + " x " + problem.code() + ", in " + where + row + problem.why());
        });
  }

  /** A problem of a whole file or sheet, so that it is the reason that nothing was read. */
  static boolean stopsEverything(Problem problem) {
    return problem.severity().compareTo(Problem.Severity.SHEET) <= 0;
  }

  /** One sentence on why nothing could be assessed. */
  static String whyNothing(Intake intake) {
    Problem worst = null;
    for (Problem problem : intake.problems()) {
      if (worst == null || problem.severity().compareTo(worst.severity()) < 0) {
        worst = problem;
      }
    }
    return worst == null
        ? "Nothing could be assessed."
        : "Nothing could be assessed: " + worst.file() + ": " + worst.why() + " " + worst.fix();
  }

  /** The problem of lists in which nothing can be assessed although they can be read. */
  static Problem noRows(Intake intake) {
    String file = intake.inputs().isEmpty() ? "" : intake.inputs().get(0).name();
    return new Problem(
        file,
        "",
        0,
        "",
        "",
        "",
        "no-rows",
        "There are no rows of suppliers, vessels, recruiters, lots or links below a header.",
        "Check that the list was exported whole, and that the right sheet is in the file.",
        Problem.Severity.FILE);
  }
}
