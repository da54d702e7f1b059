package org.tual.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/**
 * With the true meaning of each column given, every cell of the samples is read, but for the few
 * that are wrong on purpose.
 */
class SampleValuesTest {
  private static final Path TRUTH = Path.of("src/test/resources/truth/samples.csv");
  private static final Path SAMPLES = Path.of("sample-supplychains");
  private static final Map<String, String> TYPES = types();

  @Test
  void everyColumnOfTheTruthHasTheHeaderThatTheFileHas() throws IOException {
    for (List<String> column : Stories.rows(TRUTH)) {
      RawRow header = rows(column.get(0), column.get(1)).get(Integer.parseInt(column.get(2)));
      assertThat(header.cell(Integer.parseInt(column.get(3))).text())
          .as(column.get(0) + " " + column.get(1))
          .isEqualTo(column.get(4));
    }
  }

  @Test
  void onlyTheCellsThatAreWrongOnPurposeAreProblems() throws IOException {
    List<String> problems = new ArrayList<>();
    for (List<String> column : Stories.rows(TRUTH)) {
      int number = Integer.parseInt(column.get(3));
      for (RawRow row : rows(column.get(0), column.get(1)).values()) {
        if (row.number() > Integer.parseInt(column.get(2)) && !TYPES.get(column.get(5)).isEmpty()) {
          Reading reading =
              ValueReader.read(TYPES.get(column.get(5)), row.cell(number), conventions(column));
          if (reading.problem() != null && !reading.isNoted()) {
            problems.add(column.get(4) + "=" + row.cell(number).shown() + ": " + reading.problem());
          }
        }
      }
    }
    assertThat(problems).containsExactlyInAnyOrder(WRONG_ON_PURPOSE);
  }

  @Test
  void theUntidyCellsMeanWhatTheStoriesTell() throws IOException {
    assertThat(meaning("andaman", "Vessels", "Sap Fiktif 12", "Last port call"))
        .isEqualTo("2026-09-25");
    assertThat(meaning("andaman", "Vessels", "Sap Fiktif 14", "Last port call"))
        .isEqualTo("2026-03-12");
    assertThat(meaning("andaman", "Vessels", "Chok Fiktif 7", "Crew")).isEqualTo("23");
    assertThat(meaning("andaman", "Vendors", "Kanchanadit Fiktif Prawn Farm", "Workers"))
        .isEqualTo("120");
    assertThat(meaning("andaman", "Terms", "Tual Fiktif Cold Storage", "Fee per worker"))
        .isEqualTo("1250000");
    assertThat(meaning("andaman", "Terms", "Tual Fiktif Cold Storage", "Monthly base wage"))
        .isEqualTo("3200000");
    String tied = "Permit tied to the employer (%)";
    assertThat(meaning("andaman", "Terms", "Andaman Fiktif Cannery Plant 1", tied)).isEqualTo("30");
    assertThat(meaning("andaman", "Terms", "Songkhla Contoh Frozen Foods", tied)).isEqualTo("30");
    assertThat(meaning("rubber", "Condiciones", "Sarung Contoh Melaka", "Cuota por trabajador"))
        .isEqualTo("1701");
    assertThat(
            meaning(
                "cotton",
                "",
                "Muster Näherei Lodz",
                "Arbeitserlaubnis an Arbeitgeber gebunden (%)"))
        .isEqualTo("30.1");
    assertThat(meaning("andaman", "Recruiters", "Kampung Contoh Broker", "Licence No."))
        .endsWith("NoDocument");
    assertThat(meaning("andaman", "Recruiters", "Penh Contoh Recruitment", "Licence valid until"))
        .isEqualTo("2026-12-31");
  }

  @Test
  void theSeafoodSampleReadsTheSameFromCsv(@TempDir Path folder) throws IOException {
    SampleFiles.write(AndamanSeafood.asCsv(), folder);
    Map<String, Path> files = new HashMap<>();
    for (SampleFile file : AndamanSeafood.asCsv()) {
      files.put(file.path().replaceFirst(".*/[0-9-]+", ""), folder.resolve(file.path()));
    }
    for (List<String> column : Stories.rows(TRUTH)) {
      if (column.get(0).startsWith("andaman") && !column.get(0).contains("never-send")) {
        Map<Integer, RawRow> csv = read(files.get(column.get(1) + ".csv"), "");
        rows(column.get(0), column.get(1))
            .forEach((number, row) -> assertSame(column, row, csv.get(number)));
      }
    }
  }

  private static void assertSame(List<String> column, RawRow workbook, RawRow csv) {
    int number = Integer.parseInt(column.get(3));
    String type = TYPES.get(column.get(5));
    if (workbook.number() > Integer.parseInt(column.get(2)) && !type.isEmpty()) {
      Cell typed = workbook.cell(number);
      Cell text = csv == null ? null : csv.cell(number);
      assertThat(said(ValueReader.read(type, text, conventions(column))))
          .as(column.get(1) + " row " + workbook.number() + " " + column.get(4))
          .isEqualTo(said(ValueReader.read(type, typed, conventions(column))));
    }
  }

  private static String said(Reading reading) {
    String value = reading.value() == null ? "nothing" : reading.value().lexical();
    return value + " " + reading.currency() + " " + reading.problem();
  }

  /** The value of the first row that begins with a name or has it in its first three cells. */
  private static String meaning(String sample, String sheet, String name, String header)
      throws IOException {
    for (List<String> column : Stories.rows(TRUTH)) {
      boolean wanted = column.get(0).startsWith(sample) && column.get(1).equals(sheet);
      if (wanted && column.get(4).equals(header)) {
        for (RawRow row : rows(column.get(0), sheet).values()) {
          if (row.cells().stream().limit(3).anyMatch(cell -> cell.text().equals(name))) {
            Conventions as = conventions(column);
            int number = Integer.parseInt(column.get(3));
            return ValueReader.read(TYPES.get(column.get(5)), row.cell(number), as)
                .value()
                .lexical();
          }
        }
      }
    }
    return "not found";
  }

  private static final String[] WRONG_ON_PURPOSE = {
    "Facility type=Landing site: unknown-site-kind",
    "Facility type=Landing site: unknown-site-kind",
    "Facility type=Transport: unknown-site-kind",
    "Facility type=Laboratory: unknown-site-kind",
    "Facility type=Services: unknown-site-kind",
    "Facility type=Services: unknown-site-kind",
    "Facility type=Services: unknown-site-kind",
    "Workers=100-200: range",
    "Workers=>50: range",
    "Workers=40-60: range",
    "IMO=9999999: invalid-identifier",
    "Tipo de planta=Transporte: unknown-site-kind",
    "N.º de trabajadores=>500: range",
    "N.º de trabajadores=100-200: range",
    "¿Quién paga la cuota de contratación?=aún no se sabe: unknown-payer",
    "Art des Betriebs=Gaststätte: unknown-site-kind",
  };

  private static Conventions conventions(List<String> column) {
    boolean comma = column.get(0).startsWith("cotton") || column.get(0).startsWith("rubber");
    String scheme = column.get(5).replaceFirst(".*\\.", "");
    return Conventions.unknown()
        .withDayFirst(true)
        .withDecimalComma(comma && !column.get(0).contains("gongchang") ? true : null)
        .withScheme(scheme);
  }

  private static Map<String, String> types() {
    Map<String, String> types = new HashMap<>();
    try {
      for (List<String> field : Stories.rows(Path.of("ontology/fields.csv"))) {
        types.put(field.get(0), field.get(1).equals("ignored") ? "" : field.get(3));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return types;
  }

  private static final Map<String, Map<Integer, RawRow>> READ = new HashMap<>();

  private static Map<Integer, RawRow> rows(String file, String sheet) {
    return READ.computeIfAbsent(file + "|" + sheet, key -> read(SAMPLES.resolve(file), sheet));
  }

  private static Map<Integer, RawRow> read(Path path, String sheet) {
    Map<Integer, RawRow> rows = new HashMap<>();
    try (Workbook workbook = Workbooks.open(path, Limits.commandLine())) {
      SheetInfo wanted =
          workbook.sheets().stream().filter(s -> s.name().equals(sheet)).findFirst().orElseThrow();
      workbook.read(wanted, row -> rows.put(row.number(), row) == null);
    }
    return rows;
  }
}
