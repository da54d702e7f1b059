package org.tual.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxWorkbookTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("list.xlsx");
  }

  @Test
  void readsEveryTypeOfCell() {
    XlsxFile.withRows(
            "<row r=\"1\"><c t=\"s\"><v>0</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\"><v>12.50</v></c>"
                + "<c r=\"C2\" t=\"b\"><v>1</v></c><c r=\"D2\" t=\"e\"><v>#REF!</v></c>"
                + "<c r=\"E2\" t=\"str\"><f>A2</f><v>made</v></c>"
                + "<c r=\"F2\" t=\"inlineStr\"><is><t>in</t><r><t>line</t></r></is></c>"
                + "<c r=\"G2\" t=\"d\"><v>2026-03-04T00:00:00</v></c><c r=\"H2\" s=\"3\"/></row>")
        .strings("", "<t>Mill &amp; Co</t><rPh><t>phonetic</t></rPh>")
        .write(file);

    RawRow row = Rows.of(file).get(0);

    assertThat(Rows.line(row))
        .isEqualTo("2: A=Mill & Co B=12.5 C=true D=#REF! E=made F=inline G=2026-03-04");
    assertThat(row.cells())
        .extracting(Cell::kind)
        .containsExactly(
            Cell.Kind.TEXT,
            Cell.Kind.NUMBER,
            Cell.Kind.TRUTH,
            Cell.Kind.ERROR,
            Cell.Kind.TEXT,
            Cell.Kind.TEXT,
            Cell.Kind.DATE);
  }

  @Test
  void readsTextsLongerThanOnePieceOfTheTable() {
    String[] texts = new String[1_200];
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < texts.length; i++) {
      texts[i] = "<t>" + i + "é".repeat(1_000) + "</t>";
      rows.append("<row><c t=\"s\"><v>").append(i).append("</v></c></row>");
    }
    XlsxFile.withRows(rows.toString()).strings(texts).write(file);

    List<RawRow> read = Rows.of(file);

    assertThat(read).hasSize(1_200);
    for (int i = 0; i < 1_200; i++) {
      assertThat(read.get(i).cell(0).text()).isEqualTo(i + "é".repeat(1_000));
    }
  }

  @Test
  void countsRowsAndCellsThatCarryNoAddress() {
    XlsxFile.withRows(
            "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c><v>3</v></c></row>"
                + "<row><c r=\"C6\"><v>4</v></c><c><v>5</v></c></row>")
        .write(file);

    assertThat(Rows.lines(file)).containsExactly("1: A=1 B=2", "5: A=3", "6: C=4 D=5");
  }

  @Test
  void writesNumbersAsPlainDecimalsWithoutArtefacts() {
    XlsxFile.withRows(
            "<row><c><v>0.30000000000000004</v></c><c><v>4.2E+10</v></c><c><v>1E-7</v></c>"
                + "<c><v>-0</v></c><c><v>123456789012345678</v></c><c><v>1E999999999</v></c>"
                + "<c><v>NaN</v></c><c t=\"str\"><v>007</v></c></row>")
        .write(file);

    assertThat(Rows.lines(file))
        .containsExactly(
            "1: A=0.3 B=42000000000 C=0.0000001 D=0 E=123456789012345678 F=#VALUE! G=#VALUE! H=007");
  }

  @Test
  void showsLeadingZerosAndPercentAsTheFormatDoes() {
    XlsxFile.withRows(
            "<row><c s=\"0\"><v>123</v></c><c s=\"1\"><v>0.3</v></c><c s=\"2\"><v>12345</v></c>"
                + "<c s=\"3\"><v>1234.5</v></c><c s=\"4\"><v>123456789</v></c>"
                + "<c s=\"99\"><v>7</v></c></row>")
        .formats("00000", "0%", "000\\-000", "#,##0.00", "0000")
        .write(file);

    List<Cell> cells = Rows.of(file).get(0).cells();

    assertThat(cells)
        .extracting(Cell::shown)
        .containsExactly("00123", "30%", "012-345", "1234.5", "123456789", "7");
    assertThat(cells)
        .extracting(Cell::text)
        .containsExactly("123", "0.3", "12345", "1234.5", "123456789", "7");
  }

  @Test
  void showsTheCurrencyThatTheFormatNames() {
    String cells = "";
    String[] codes = {
      "[$THB] #,##0.00",
      "#,##0\\ [$€-407]",
      "\"Rp\"#,##0",
      "$#,##0;($#,##0)",
      "[$$-409]#,##0",
      "0 \"kg\""
    };
    for (int i = 0; i < codes.length; i++) {
      cells += "<c s=\"" + i + "\"><v>5000.5</v></c>";
    }
    XlsxFile.withRows("<row>" + cells + "</row>").formats(codes).write(file);

    assertThat(Rows.of(file).get(0).cells())
        .extracting(Cell::shown)
        .containsExactly("THB 5000.5", "€ 5000.5", "Rp 5000.5", "$ 5000.5", "US$ 5000.5", "5000.5");
    assertThat(Rows.of(file).get(0).cells()).extracting(Cell::text).containsOnly("5000.5");
  }

  @Test
  void readsDatesOfBothEpochs() {
    String row =
        "<row><c s=\"0\"><v>61</v></c><c s=\"0\"><v>59</v></c><c s=\"1\"><v>45000.75</v></c>"
            + "<c s=\"0\"><v>60</v></c><c s=\"2\"><v>0.5</v></c><c s=\"3\"><v>2.5</v></c>"
            + "<c s=\"4\"><v>45000</v></c><c s=\"5\"><v>45000</v></c></row>";
    String[] codes = {
      "yyyy\\-mm\\-dd", "d/m/yy h:mm", "h:mm AM/PM", "[h]:mm", "[$-D07041E]d mmm bbbb", "0.0 \"d\""
    };
    XlsxFile.withRows(row).formats(codes).write(file);
    assertThat(Rows.lines(file))
        .containsExactly(
            "1: A=1900-03-01 B=1900-02-28 C=2023-03-15T18:00:00 D=60 E=12:00 F=60:00"
                + " G=2023-03-15 H=45000");

    XlsxFile.withRows("<row><c s=\"0\"><v>0</v></c><c s=\"0\"><v>43538</v></c></row>")
        .formats(codes)
        .properties("<workbookPr date1904=\"1\"/>")
        .write(file);
    assertThat(Rows.lines(file)).containsExactly("1: A=1904-01-01 B=2023-03-15");
  }

  @Test
  void repeatsTheValueOfMergedCells() {
    new XlsxFile()
        .sheet(
            "List",
            "",
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>TH</v></c><c r=\"C1\"><v>1</v></c></row>"
                + "<row r=\"2\"><c r=\"C2\"><v>2</v></c></row><row r=\"3\"><c r=\"C3\"><v>3</v></c></row>"
                + "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:B2\"/></mergeCells>")
        .write(file);

    assertThat(Rows.lines(file)).containsExactly("1: A=TH B=TH C=1", "2: A=TH B=TH C=2", "3: C=3");
  }

  @Test
  void flagsHiddenRowsAndSheets() {
    XlsxFile.withRows("<row hidden=\"1\"><c><v>1</v></c></row><row><c><v>2</v></c></row>")
        .sheet("Old", "state=\"veryHidden\"", "<sheetData><row><c><v>3</v></c></row></sheetData>")
        .write(file);

    assertThat(Rows.of(file)).extracting(RawRow::hidden).containsExactly(true, false, true);
  }

  @Test
  void decodesEscapesAndDropsNul() {
    XlsxFile.withRows(
            "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c></row>")
        .strings("<t>a_x0041__x0000_b</t>", "<t>snake_x_case_x00zz_</t>", "<t> \u00a0 </t>")
        .write(file);

    assertThat(Rows.lines(file)).containsExactly("1: A=aAb B=snake_x_case_x00zz_");
  }

  @Test
  void marksAFormulaThatWasNeverCalculated() {
    XlsxFile.withRows("<row><c><f>SUM(B1:B9)</f></c></row>").write(file);

    assertThat(Rows.of(file).get(0).cell(0).kind()).isEqualTo(Cell.Kind.ERROR);
  }

  @Test
  void canBeReadAgainAndStopsWhenAsked() {
    XlsxFile.withRows("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>").write(file);
    try (Workbook workbook = Workbooks.open(file, Limits.commandLine())) {
      List<RawRow> rows = new java.util.ArrayList<>();
      workbook.read(workbook.sheets().get(0), row -> !rows.add(row));
      workbook.read(workbook.sheets().get(0), rows::add);
      assertThat(rows).extracting(RawRow::number).containsExactly(1, 1, 2);
    }
  }
}
