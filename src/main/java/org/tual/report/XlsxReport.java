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
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.tual.assessment.Assessment;
import org.tual.assessment.ListEdition;
import org.tual.assessment.Question;
import org.tual.assessment.RuleSummary;
import org.tual.assessment.SiteAssessment;
import org.tual.findings.Finding;
import org.tual.intake.Problem;

/**
 * The assessment as a workbook with filters. Every text is a text cell, marked so that no program
 * runs it; there are no formulas and no links. Rows stream; a sheet that would overflow says so.
 */
final class XlsxReport {
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
    Summary s = Summary.of(assessment);
    XlsxSheet table = table("Start here", "");
    table.widths(34, 100);
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
    table.row("Reasons to look", "Goods, lists, distance and gaps: " + reasons(s));
    table.row("Unknown", "Nothing is known about how people work at " + silent(s));
    for (Summary.Priority p : s.priorities()) {
      table.row(p.band().name(), words.count(p.sites(), "place") + ": " + p.band().words());
    }
    table.row("Both kinds of warning sign", words.count(s.bothRecorded().size(), "place"));
    table.row("", "A trained person must look. This is not a finding of forced labour.");
    table.row("Lists", "Absence from a list is no clearance.");
    table.row("Questions", "Fill the column Answer and give the file questions.csv back as input.");
  }

  private String reasons(Summary s) {
    return s.reasons().findings() + " at " + words.count(s.reasons().sites(), "place") + ".";
  }

  private String found(Summary.Severity v) {
    return words.count(v.findings(), "possible sign")
        + " about workers at "
        + words.count(v.sites(), "place");
  }

  private String silent(Summary s) {
    return words.number(s.silent().size()) + " of " + words.count(s.places(), "site") + ".";
  }

  private void findings() {
    XlsxSheet table =
        table(
            "Findings",
            "Severity:10|Site:34|Local name:12|Country:16|Step:8|Possible sign:42|"
                + "Detail:70|Indicator:24|Workers:20|Period:24|In whose words:16|"
                + "Link to buyer:18|Status:22|Rule:16|Sources:60|Fingerprint:20");
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
    XlsxSheet table =
        table(
            "Sites",
            "Band:8|Site:34|Local name:24|Kind:12|Country:16|Region:18|Step:8|Workers:10|"
                + "Products:30|Why this band:60|ILO test:36|Which signs:60|"
                + "Possible legal blockers:40|Doubts about audits:60|Rules unknown:12|No sign, in whose words:40|"
                + "Path to the buyer:50");
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
          String.join("; ", s.credibility()),
          words.unknown(s),
          s.noSignWords(),
          words.route(s.toBuyer()));
    }
    table.close();
  }

  private void questions() {
    XlsxSheet table =
        table(
            "Questions",
            "Rank:8|Whom:34|Country:16|Question:60|Answer:40|Source:20|Date:14|Why:50|"
                + "State:20|Answers turned:14|Field:24|Rules:40");
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
    XlsxSheet table =
        table(
            "Problems",
            "What it costs:16|File:28|Sheet:20|Row:8|Column:8|Header:24|As it lies:30|"
                + "Code:24|Why:60|How to fix:60");
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
    XlsxSheet table =
        table(
            "Rules",
            "Severity:10|Rule:50|Id:30|Dimension:18|Evaluated:14|Flagged:12|No sign:12|"
                + "Unknown:12|Does not apply:14|Why not evaluated:40|Needs:50|Basis:60");
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
    XlsxSheet table =
        table(
            "Lists",
            "List:44|Publisher:40|Edition:16|Date:14|Age in days:10|Entries:10|Whole:12|"
                + "Note:60|SHA-256:68");
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

  private XlsxSheet table(String name, String columns) {
    return new XlsxSheet(book, styles, name, columns);
  }

  private static Object step(int number) {
    return number < 0 ? "not known" : number;
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
