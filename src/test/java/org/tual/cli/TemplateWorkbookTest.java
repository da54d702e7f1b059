package org.tual.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.spreadsheet.Cell;
import org.tual.spreadsheet.Limits;
import org.tual.spreadsheet.RawRow;
import org.tual.spreadsheet.SheetInfo;
import org.tual.spreadsheet.Workbook;
import org.tual.spreadsheet.Workbooks;
import org.tual.values.Conventions;
import org.tual.values.Reading;
import org.tual.values.ValueReader;

class TemplateWorkbookTest {
  @TempDir private Path folder;

  @Test
  void theBlankWorkbookHasHeadersAndNotOneRowOfData() {
    Path file = folder.resolve("blank.xlsx");
    TemplateWorkbook.write(file);
    assertThat(rows(file).keySet())
        .containsExactlyInAnyOrder(
            "Start here", "Suppliers", "Vessels", "Recruiters", "Terms", "Links", "Guide");
    for (String sheet : List.of("Suppliers", "Vessels", "Recruiters", "Terms", "Links")) {
      assertThat(rows(file).get(sheet)).as(sheet).hasSize(1);
      assertThat(rows(file).get(sheet).get(0).cells())
          .extracting(Cell::text)
          .containsExactlyElementsOf(
              TemplateColumn.all().stream()
                  .filter(column -> column.sheet().equals(sheet))
                  .map(TemplateColumn::header)
                  .toList());
    }
  }

  @Test
  void theExampleSaysOnEverySheetThatItIsFictional() {
    Path file = folder.resolve("example.xlsx");
    TemplateWorkbook.writeExample(file);
    assertThat(rows(file).values())
        .allSatisfy(rows -> assertThat(rows.get(0).cell(0).text()).contains("FICTIONAL"));
    assertThat(rows(file).get("Terms")).hasSize(4);
  }

  @Test
  void everyColumnHasAKnownMeaningAndNoneIsPersonal() throws IOException {
    assertThat(TemplateColumn.all())
        .extracting(TemplateColumn::field)
        .allSatisfy(field -> assertThat(types()).containsKey(field))
        .noneMatch(field -> field.startsWith("personal."));
  }

  @Test
  void everyChoiceAndEveryExampleIsUnderstood() throws IOException {
    for (TemplateColumn column : TemplateColumn.all()) {
      List<String> words = new ArrayList<>(column.choices());
      words.addAll(column.examples());
      words.remove("");
      for (String word : words) {
        Reading reading =
            ValueReader.read(
                types().get(column.field()), Cell.text(0, word), Conventions.unknown());
        assertThat(reading.problem()).as(column.header() + " = " + word).isNull();
      }
    }
  }

  @Test
  void everyColumnExplainsItself() {
    assertThat(TemplateColumn.all())
        .allSatisfy(column -> assertThat(column.help()).endsWith(".").hasSizeLessThan(255));
  }

  private static Map<String, List<RawRow>> rows(Path file) {
    try (Workbook workbook = Workbooks.open(file, Limits.commandLine())) {
      return workbook.sheets().stream()
          .collect(Collectors.toMap(SheetInfo::name, sheet -> rows(workbook, sheet)));
    }
  }

  private static List<RawRow> rows(Workbook workbook, SheetInfo sheet) {
    List<RawRow> rows = new ArrayList<>();
    workbook.read(
        sheet,
        row -> {
          if (!row.cells().isEmpty()) {
            rows.add(row);
          }
          return true;
        });
    return rows;
  }

  /** Field names and their value types. */
  private static Map<String, String> types() throws IOException {
    return Files.readAllLines(Path.of("ontology/fields.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", 5))
        .collect(Collectors.toMap(line -> line[0], line -> line[3]));
  }
}
