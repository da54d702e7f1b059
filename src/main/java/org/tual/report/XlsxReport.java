package org.tual.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.tual.assessment.Assessment;
import org.tual.assessment.ListEdition;
import org.tual.assessment.Question;
import org.tual.assessment.RuleSummary;
import org.tual.assessment.SiteAssessment;
import org.tual.findings.Finding;
import org.tual.intake.Problem;
import org.tual.spreadsheet.SafeText;

/**
 * The assessment as a workbook with filters. Every text is a text cell, marked so that no program
 * runs it; there are no formulas and no links. Rows stream; a sheet that would overflow says so.
 */
final class XlsxReport {
  private static final int MOST_ROWS = 1_048_000;
  private static final int MOST_CHARACTERS = 32_000;
  private static final Map<String, String> FILLS =
      Map.of(
          "S1", "7F1D1D", "S2", "DD6B20", "S3", "EDB72B", "S4", "BFE0F2", "A", "7F1D1D", "B",
          "DD6B20", "C", "EDB72B", "D", "BFE0F2");

  private final Assessment assessment;
  private final Words words = new Words();
  private final SXSSFWorkbook book = new SXSSFWorkbook(200);
  private final Map<String, XSSFCellStyle> styles = new HashMap<>();

  XlsxReport(Assessment assessment) {
    this.assessment = assessment;
    book.setCompressTempFiles(true);
  }

  void write(OutputStream out) throws IOException {
    Path whole = Files.createTempFile("report", ".xlsx");
    try {
      start();
      findings();
      sites();
      questions();
      problems();
      rules();
      lists();
      properties();
      try (OutputStream file = Files.newOutputStream(whole)) {
        book.write(file);
      }
      repack(whole, out);
    } finally {
      book.close();
      Files.deleteIfExists(whole);
    }
  }

  private void start() {
    Summary s = new Summary(assessment);
    Table table = new Table("Start here", 34, 100);
    if (assessment.fictional()) {
      table.row("FICTIONAL", "Every name and fact in this workbook is made up.");
    }
    table.row("Buyer", assessment.buyer());
    table.row("As known on", assessment.asOf().toString());
    table.row("Made by", assessment.engine());
    table.row("Seal", assessment.seal());
    if (!assessment.complete()) {
      table.row("Incomplete", "Some rules could not be evaluated. See the sheet Rules.");
    }
    table.row("Rules that can answer", s.answerable() + " of " + assessment.rules().size());
    table.row("Rows used", words.number(s.rowsUsed()) + " of " + words.number(s.rows()));
    for (Summary.Severity v : s.severities()) {
      table.row(v.code(), words.severity(v.code()) + ": " + found(v));
    }
    table.row("Unknown", "Nothing is known about how people work at " + silent(s));
    for (Summary.Priority p : s.priorities()) {
      table.row(p.band().name(), words.count(p.sites(), "place") + ": " + p.band().words());
    }
    table.row("Both kinds of warning sign", words.count(s.bothRecorded().size(), "place"));
    table.row("", "A trained person must look. This is not a finding of forced labour.");
    table.row("Lists", "Absence from a list is no clearance.");
    table.row("Questions", "Fill the column Answer and give the file questions.csv back as input.");
  }

  private String found(Summary.Severity v) {
    return words.count(v.findings(), "possible sign") + " at " + words.count(v.sites(), "place");
  }

  private String silent(Summary s) {
    return words.number(s.silent().size()) + " of " + words.count(s.places(), "site") + ".";
  }

  private void findings() {
    Table table =
        new Table("Findings", 10, 34, 12, 16, 8, 42, 70, 24, 20, 24, 16, 18, 22, 16, 60, 20);
    table.head(
        "Severity",
        "Site",
        "Local name",
        "Country",
        "Step",
        "Possible sign",
        "Detail",
        "Indicator",
        "Workers",
        "Period",
        "In whose words",
        "Link to buyer",
        "Status",
        "Rule",
        "Sources",
        "Fingerprint");
    Sources sources = new Sources(assessment);
    for (Finding f : assessment.findings()) {
      table.row(
          f.severity(),
          f.siteName(),
          f.localName(),
          words.country(f.country()),
          step(f.step()),
          f.title(),
          f.detail(),
          f.indicator(),
          f.group(),
          f.period(),
          words.source(f.sourceClass()),
          f.linkStatus(),
          words.status(f),
          f.rule(),
          sources.of(f),
          f.fingerprint());
    }
    table.close();
  }

  private void sites() {
    Table table = new Table("Sites", 8, 34, 24, 12, 16, 18, 8, 10, 30, 60, 36, 60, 40, 12, 40, 50);
    table.head(
        "Band",
        "Site",
        "Local name",
        "Kind",
        "Country",
        "Region",
        "Step",
        "Workers",
        "Products",
        "Why this band",
        "ILO test",
        "Which signs",
        "Possible legal blockers",
        "Rules unknown",
        "No sign, in whose words",
        "Path to the buyer");
    for (SiteAssessment s : assessment.sites()) {
      table.row(
          s.band().name(),
          s.name(),
          s.localName(),
          s.kind(),
          words.country(s.country()),
          s.region(),
          step(s.step()),
          step(s.workers()),
          String.join("; ", s.products()),
          s.bandReason(),
          words.ilo(s),
          s.iloReason(),
          String.join("; ", s.blockers()),
          words.unknown(s),
          s.noSignWords(),
          words.route(s.toBuyer()));
    }
    table.close();
  }

  private void questions() {
    Table table = new Table("Questions", 8, 34, 16, 60, 40, 20, 14, 50, 20, 14, 24, 40);
    table.head(
        "Rank",
        "Whom",
        "Country",
        "Question",
        "Answer",
        "Source",
        "Date",
        "Why",
        "State",
        "Answers turned",
        "Field",
        "Rules");
    for (Question q : assessment.questions()) {
      table.row(
          q.rank(),
          q.whom(),
          words.country(q.country()),
          q.text(),
          "",
          "",
          "",
          q.why(),
          q.state(),
          q.effect(),
          q.field(),
          String.join("; ", q.rules()));
    }
    table.close();
  }

  private void problems() {
    Table table = new Table("Problems", 16, 28, 20, 8, 8, 24, 30, 24, 60, 60);
    table.head(
        "What it costs",
        "File",
        "Sheet",
        "Row",
        "Column",
        "Header",
        "As it lies",
        "Code",
        "Why",
        "How to fix");
    for (Problem p : assessment.problems()) {
      table.row(
          words.cost(p.severity()),
          p.file(),
          p.sheet(),
          p.row() == 0 ? "" : p.row(),
          p.column(),
          p.header(),
          p.raw(),
          p.code(),
          p.why(),
          p.fix());
    }
    table.close();
  }

  private void rules() {
    Table table = new Table("Rules", 10, 50, 30, 18, 14, 12, 12, 12, 14, 40, 50, 60);
    table.head(
        "Severity",
        "Rule",
        "Id",
        "Dimension",
        "Evaluated",
        "Flagged",
        "No sign",
        "Unknown",
        "Does not apply",
        "Why not evaluated",
        "Needs",
        "Basis");
    for (RuleSummary r : assessment.rules()) {
      table.row(
          r.severity(),
          r.title(),
          r.id(),
          r.dimension(),
          r.evaluated() ? "yes" : "no",
          r.flagged(),
          r.noSign(),
          r.unknown(),
          r.notApplicable(),
          r.reason(),
          r.needs(),
          r.basis());
    }
    table.close();
  }

  private void lists() {
    Table table = new Table("Lists", 44, 40, 16, 14, 10, 10, 12, 60, 68);
    table.head(
        "List",
        "Publisher",
        "Edition",
        "Date",
        "Age in days",
        "Entries",
        "Whole",
        "Note",
        "SHA-256");
    for (ListEdition l : assessment.lists()) {
      table.row(
          l.title(),
          l.publisher(),
          l.edition(),
          l.date(),
          l.ageDays(),
          l.rows(),
          l.complete() ? "whole" : "partial",
          l.note(),
          l.sha256());
    }
    table.row("Absence from a list is no clearance.");
    table.close();
  }

  private static Object step(int number) {
    return number < 0 ? "not known" : number;
  }

  /** One sheet that is filled from the top. */
  private final class Table {
    private final SXSSFSheet sheet;
    private int rows;
    private int columns;

    Table(String name, int... widths) {
      sheet = book.createSheet(name);
      columns = widths.length;
      for (int i = 0; i < widths.length; i++) {
        sheet.setColumnWidth(i, widths[i] * 256);
      }
    }

    void head(String... titles) {
      SXSSFRow row = sheet.createRow(rows++);
      for (int i = 0; i < titles.length; i++) {
        SXSSFCell cell = row.createCell(i);
        cell.setCellValue(titles[i]);
        cell.setCellStyle(style("head"));
      }
      sheet.createFreezePane(2, 1);
    }

    void row(Object... values) {
      if (rows > MOST_ROWS) {
        return;
      }
      SXSSFRow row = sheet.createRow(rows++);
      if (rows > MOST_ROWS) {
        row.createCell(0).setCellValue("More rows than a sheet holds: see the CSV files.");
        return;
      }
      for (int i = 0; i < values.length; i++) {
        SXSSFCell cell = row.createCell(i);
        if (values[i] instanceof Number number) {
          cell.setCellValue(number.doubleValue());
          cell.setCellStyle(style("plain"));
        } else if (!values[i].toString().isEmpty()) {
          text(cell, values[i].toString(), i);
        }
      }
    }

    private void text(SXSSFCell cell, String text, int column) {
      String held = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
      cell.setCellValue(held);
      boolean risky = !SafeText.guarded(held).equals(held);
      boolean filled = column == 0 && FILLS.containsKey(held);
      cell.setCellStyle(style(filled ? held : risky ? "quoted" : "plain"));
    }

    void close() {
      int last = Math.max(1, rows - 1);
      sheet.setAutoFilter(new CellRangeAddress(0, last, 0, columns - 1));
    }
  }

  private XSSFCellStyle style(String name) {
    return styles.computeIfAbsent(name, this::make);
  }

  private XSSFCellStyle make(String name) {
    XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    style.setQuotePrefixed(name.equals("quoted"));
    String fill = name.equals("head") ? "10272C" : FILLS.get(name);
    if (fill != null) {
      style.setFillForegroundColor(colour(fill));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      XSSFFont font = (XSSFFont) book.createFont();
      font.setBold(true);
      boolean dark = name.equals("head") || fill.equals("7F1D1D");
      font.setColor(colour(dark ? "FFFFFF" : "14213D"));
      style.setFont(font);
    }
    return style;
  }

  private static XSSFColor colour(String hex) {
    int rgb = Integer.parseInt(hex, 16);
    byte[] bytes = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    return new XSSFColor(bytes, null);
  }

  private void properties() {
    POIXMLProperties.CoreProperties core =
        book.getXSSFWorkbook().getProperties().getCoreProperties();
    Date day = Date.from(assessment.asOf().atStartOfDay().toInstant(ZoneOffset.UTC));
    core.setCreated(Optional.of(day));
    core.setModified(Optional.of(day));
    core.setCreator("Tual");
    core.setTitle(assessment.fictional() ? "FICTIONAL supply chain report" : "Supply chain report");
  }

  /** Copies the package with one fixed time on all of its parts. */
  private static void repack(Path whole, OutputStream out) throws IOException {
    try (ZipFile in = new ZipFile(whole.toFile())) {
      ZipOutputStream zip = new ZipOutputStream(out);
      for (ZipEntry part : Collections.list(in.entries())) {
        ZipEntry copy = new ZipEntry(part.getName());
        copy.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(copy);
        try (InputStream bytes = in.getInputStream(part)) {
          bytes.transferTo(zip);
        }
        zip.closeEntry();
      }
      zip.finish();
    }
  }
}
