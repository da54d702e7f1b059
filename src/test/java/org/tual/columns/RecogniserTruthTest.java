package org.tual.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.tual.spreadsheet.Limits;
import org.tual.spreadsheet.Workbook;
import org.tual.spreadsheet.Workbooks;

/** Published supplier lists against their meaning as it was written down by hand beforehand. */
class RecogniserTruthTest {
  private record Truth(
      String file, String sheet, int headerRow, int column, String header, String field) {
    boolean meaningful() {
      return !field.equals("-") && !field.equals("other.ignored");
    }
  }

  private static final class Score {
    int meaningful;
    int right;
    int wrong;
    int missed;
    int unsure;
    final List<String> remarks = new ArrayList<>();
  }

  private static Path shared() {
    String named = System.getProperty("TUAL_SHARED", System.getenv("TUAL_SHARED"));
    return Path.of(named == null ? "../shared" : named);
  }

  private static List<String[]> table(String name) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                RecogniserTruthTest.class.getResourceAsStream("/truth/" + name),
                StandardCharsets.UTF_8))) {
      return in.lines().skip(1).map(RecogniserTruthTest::cells).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells.toArray(String[]::new);
  }

  private static FileMapping mapping(Path lists, String file) {
    try (Workbook workbook = Workbooks.open(lists.resolve(file), Limits.commandLine())) {
      return new Recogniser().recognise(workbook);
    }
  }

  private static SheetMapping sheet(FileMapping file, String name) {
    return file.sheets().stream()
        .filter(s -> s.sheet().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readsThePublishedListsAsPeopleUnderstandThem() {
    Path lists = shared().resolve("data/supplier-lists");
    Assumptions.assumeTrue(
        Files.isDirectory(lists), "skipped: the published lists are not here; set TUAL_SHARED");
    Map<String, FileMapping> read = new LinkedHashMap<>();
    Map<String, Score> scores = new LinkedHashMap<>();
    for (String[] line : table("supplier-lists.csv")) {
      Truth truth =
          new Truth(
              line[0],
              line[1],
              Integer.parseInt(line[2]),
              Integer.parseInt(line[3]),
              line[4],
              line[5]);
      FileMapping file = read.computeIfAbsent(truth.file(), f -> mapping(lists, f));
      judge(
          truth,
          sheet(file, truth.sheet()),
          scores.computeIfAbsent(truth.file(), f -> new Score()));
    }
    Score all = new Score();
    StringBuilder report = new StringBuilder("\nmeaningful right wrong missed unsure  file\n");
    scores.forEach(
        (file, score) -> {
          report.append(line(file, score));
          all.meaningful += score.meaningful;
          all.right += score.right;
          all.wrong += score.wrong;
          all.missed += score.missed;
          all.unsure += score.unsure;
        });
    report.append(line("all", all));
    System.out.println(report);
    assertThat(all.wrong).as("columns accepted with a wrong meaning").isZero();
    assertThat(all.right * 100.0 / all.meaningful)
        .as("per cent recognised")
        .isGreaterThanOrEqualTo(95);
  }

  private static String line(String file, Score score) {
    StringBuilder line =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%10d %5d %5d %6d %6d  %s%n",
                score.meaningful,
                score.right,
                score.wrong,
                score.missed,
                score.unsure,
                file));
    score.remarks.forEach(remark -> line.append("             ").append(remark).append('\n'));
    return line.toString();
  }

  private static void judge(Truth truth, SheetMapping sheet, Score score) {
    ColumnMapping column =
        sheet.columns().stream().filter(c -> c.column() == truth.column()).findFirst().orElse(null);
    boolean accepted =
        column != null && column.field() != null && column.confidence() >= ColumnMapping.ACCEPTED;
    String said = column == null || column.field() == null ? "-" : column.field().name();
    boolean saysNothing = said.equals("-") || said.equals("other.ignored");
    if (truth.meaningful()) {
      score.meaningful++;
      if (accepted && said.equals(truth.field())) {
        score.right++;
      } else if (accepted && !saysNothing) {
        score.wrong++;
        score.remarks.add("wrong: " + truth.header() + " is " + truth.field() + ", said " + said);
      } else {
        score.missed++;
        score.remarks.add(
            "missed: "
                + truth.header()
                + " is "
                + truth.field()
                + ", proposed "
                + said
                + (column == null ? "" : " " + column.reasons()));
      }
    } else if (accepted && !saysNothing) {
      score.wrong++;
      score.remarks.add("wrong: " + truth.header() + " has no meaning, said " + said);
    } else if (!saysNothing) {
      score.unsure++;
      score.remarks.add(
          "asked: "
              + truth.header()
              + " has no meaning, proposed "
              + said
              + " at "
              + column.confidence());
    }
  }

  @Test
  void findsHeaderKindAndShapeOfThePublishedLists() {
    Path lists = shared().resolve("data/supplier-lists");
    Assumptions.assumeTrue(
        Files.isDirectory(lists), "skipped: the published lists are not here; set TUAL_SHARED");
    List<String> differing = new ArrayList<>();
    for (String[] line : table("supplier-lists-sheets.csv")) {
      SheetMapping sheet = sheet(mapping(lists, line[0]), line[1]);
      String said = sheet.kind() + " " + sheet.shape() + " " + sheet.headerRow();
      String truth = line[2] + " " + line[3] + " " + line[4];
      if (!said.equals(truth)) {
        differing.add(
            line[0] + " " + line[1] + ": " + truth + ", said " + said + " " + sheet.reasons());
      }
    }
    assertThat(differing).isEmpty();
  }
}
