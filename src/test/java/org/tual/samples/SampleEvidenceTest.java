package org.tual.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings of the seafood sample, from XLSX and from CSV, and the cells that they point at. */
class SampleEvidenceTest {
  private static final Path SAMPLE = Path.of("sample-supplychains/andaman-seafood");
  private static final Path CREW = SAMPLE.resolve("never-send/crew.xlsx");
  @TempDir private Path folder;

  @Test
  void everySourceCellHoldsSomethingAndThePersonsSheetIsNeverCited() throws IOException {
    Path out =
        SampleRun.assess(SAMPLE, List.of(SAMPLE, CREW), folder.resolve("out"), "--format", "CSV");
    Map<String, Workbook> open = new HashMap<>();
    DataFormatter shown = new DataFormatter();
    int opened = 0;
    for (Map<String, String> finding : SampleRun.table(out.resolve("findings.csv"))) {
      for (String source : finding.get("sources").split("; ")) {
        String[] parts = source.split("!");
        if (parts.length == 3) {
          if (!open.containsKey(parts[0])) {
            open.put(
                parts[0], WorkbookFactory.create(SAMPLE.resolve(parts[0]).toFile(), null, true));
          }
          CellReference cell = new CellReference(parts[2]);
          Row row = open.get(parts[0]).getSheet(parts[1]).getRow(cell.getRow());
          assertThat(shown.formatCellValue(row.getCell(cell.getCol()))).as(source).isNotBlank();
          assertThat(parts[1]).doesNotContain("Crew (HR");
          opened++;
        }
      }
    }
    assertThat(opened).isGreaterThan(100);
    for (Workbook workbook : open.values()) {
      workbook.close();
    }
  }

  @Test
  void everyFactIsWrittenInTheCellItPointsAt() throws IOException {
    Path out =
        SampleRun.assess(SAMPLE, List.of(SAMPLE), folder.resolve("facts"), "--format", "JSONLD");
    JsonObject report =
        JsonParser.parseString(Files.readString(out.resolve("assessment.jsonld")))
            .getAsJsonObject();
    Map<String, Workbook> open = new HashMap<>();
    DataFormatter shown = new DataFormatter();
    shown.setUseCachedValuesForFormulaCells(true);
    int opened = 0;
    for (JsonElement node : report.getAsJsonArray("@graph")) {
      JsonElement facts = node.getAsJsonObject().get("wasDerivedFrom");
      for (JsonElement one : facts == null ? new JsonArray() : facts.getAsJsonArray()) {
        JsonObject fact = one.getAsJsonObject();
        if (fact.has("cell") && fact.has("raw")) {
          String[] parts = fact.get("cell").getAsString().split("!");
          if (!open.containsKey(parts[0])) {
            open.put(
                parts[0], WorkbookFactory.create(SAMPLE.resolve(parts[0]).toFile(), null, true));
          }
          CellReference at = new CellReference(parts[2]);
          Cell cell =
              open.get(parts[0]).getSheet(parts[1]).getRow(at.getRow()).getCell(at.getCol());
          assertThat(written(cell, shown))
              .as(fact.toString())
              .contains(fact.get("raw").getAsString());
          opened++;
        }
      }
    }
    assertThat(opened).isGreaterThan(150);
    for (Workbook workbook : open.values()) {
      workbook.close();
    }
  }

  /** A cell as shown, as the plain number behind it, and as the day behind that. */
  private static List<String> written(Cell cell, DataFormatter shown) {
    List<String> forms = new ArrayList<>(List.of(shown.formatCellValue(cell).strip()));
    if (cell.getCellType() == CellType.NUMERIC) {
      forms.add(new BigDecimal(cell.getNumericCellValue()).stripTrailingZeros().toPlainString());
      forms.add(cell.getLocalDateTimeCellValue().toLocalDate().toString());
    }
    return forms;
  }

  @Test
  void nothingOfThePersonsSheetAppearsInAnyOutput() throws IOException {
    List<String> persons = new ArrayList<>();
    try (Workbook workbook = WorkbookFactory.create(CREW.toFile(), null, true)) {
      DataFormatter shown = new DataFormatter();
      workbook
          .getSheet("Crew (HR only)")
          .forEach(
              row -> {
                for (int column : List.of(1, 2, 3)) {
                  persons.add(shown.formatCellValue(row.getCell(column)));
                }
              });
    }
    persons.removeIf(
        text -> text.length() < 6 || text.contains("FICTIONAL") || !text.matches(".*[0-9A-Z].*"));
    Path out =
        SampleRun.assess(
            SAMPLE, List.of(SAMPLE, CREW), folder.resolve("out"), "--format", "CSV,HTML,JSONLD");
    assertThat(persons).hasSizeGreaterThan(100);
    assertThat(Files.readString(out.resolve("report.html"))).contains("about persons was stopped");
    try (var files = Files.list(out)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        for (String person : persons) {
          if (!List.of("Full name", "Date of birth", "Passport No.").contains(person)) {
            assertThat(text.contains(person))
                .as("%s in %s", "a person", file.getFileName())
                .isFalse();
          }
        }
      }
    }
  }

  @Test
  void csvAndXlsxOfTheSameDataGiveTheSameFindings() throws IOException {
    Path csv = folder.resolve("csv");
    SampleFiles.write(AndamanSeafood.asCsv(), csv);
    List<Path> files = new ArrayList<>();
    try (var walk = Files.walk(csv)) {
      walk.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    Path fromCsv = SampleRun.assess(SAMPLE, files, folder.resolve("a"), "--format", "CSV");
    Path fromXlsx =
        SampleRun.assess(SAMPLE, List.of(SAMPLE), folder.resolve("b"), "--format", "CSV");
    assertThat(keys(fromCsv)).isEqualTo(keys(fromXlsx));
  }

  private static TreeSet<String> keys(Path out) throws IOException {
    TreeSet<String> keys = new TreeSet<>();
    for (Map<String, String> row : SampleRun.table(out.resolve("findings.csv"))) {
      keys.add(
          String.join(
              "|",
              row.get("fingerprint"),
              row.get("severity"),
              row.get("status"),
              row.get("detail")));
    }
    return keys;
  }
}
