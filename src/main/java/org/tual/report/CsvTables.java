package org.tual.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tual.assessment.Assessment;
import org.tual.assessment.Question;
import org.tual.assessment.SiteAssessment;
import org.tual.disclosure.Headcounts;
import org.tual.findings.Finding;
import org.tual.intake.Problem;
import org.tual.spreadsheet.SafeText;

/** The four tables beside the report, whole, in the order of the assessment. */
final class CsvTables {
  private CsvTables() {}

  static void findings(Assessment assessment, OutputStream out) throws IOException {
    CsvFile csv =
        new CsvFile(
            out,
            "fingerprint,rule,severity,indicator,dimension,stage,strength,site,site_name,country,"
                + "step,workforce_group,period,source_class,link_status,status,detail,sources");
    Sources sources = new Sources(assessment);
    for (Finding f : assessment.findings()) {
      csv.row(
          f.fingerprint(),
          f.rule(),
          f.severity(),
          f.indicator(),
          f.dimension(),
          f.stage(),
          f.strength(),
          f.subject(),
          f.siteName(),
          f.country(),
          known(f.step()),
          f.group(),
          f.period(),
          f.sourceClass(),
          f.linkStatus(),
          f.status().name(),
          f.detail(),
          sources.of(f));
    }
    csv.flush();
  }

  static void sites(Assessment assessment, OutputStream out) throws IOException {
    CsvFile csv =
        new CsvFile(
            out,
            "site,name,local_name,kind,country,region,latitude,longitude,step,sectors,products,"
                + "workers,band,band_reason,ilo,ilo_reason,blockers,flagged_rules,no_sign_rules,"
                + "unknown_rules,not_evaluated_rules,no_sign_words,unknown_kind,path_to_buyer,"
                + "path_from_upstream,credibility,migrants,recruiter_layers");
    for (SiteAssessment s : assessment.sites()) {
      csv.row(
          s.id(),
          s.name(),
          s.localName(),
          s.kind(),
          s.country(),
          s.region(),
          Words.degrees(s.latitude()),
          Words.degrees(s.longitude()),
          known(s.step()),
          String.join("; ", s.sectors()),
          String.join("; ", s.products()),
          known(s.workers()),
          s.band().name(),
          s.bandReason(),
          s.ilo().name(),
          s.iloReason(),
          String.join("; ", s.blockers()),
          rules(assessment, s, 'F'),
          rules(assessment, s, 'N'),
          rules(assessment, s, 'U'),
          rules(assessment, s, 'X'),
          s.noSignWords(),
          s.unknownKind(),
          Words.path(s.toBuyer()),
          Words.path(s.upstreamPath()),
          String.join("; ", s.credibility()),
          migrants(s),
          known(s.hired().recruiterLayers()));
    }
    csv.flush();
  }

  static void problems(List<Problem> problems, OutputStream out) throws IOException {
    CsvFile csv = new CsvFile(out, "file,sheet,row,column,header,raw,code,severity,why,fix");
    for (Problem p : problems) {
      csv.row(
          p.file(),
          p.sheet(),
          p.row() == 0 ? "" : Integer.toString(p.row()),
          p.column(),
          p.header(),
          p.raw(),
          p.code(),
          p.severity().name(),
          p.why(),
          p.fix());
    }
    csv.flush();
  }

  /**
   * The sheet that suppliers answer on: the column {@code answer} is theirs to fill. Why a question
   * is asked of this one stays in the report: it could tell a supplier that somebody spoke.
   */
  static void questions(Assessment assessment, OutputStream out) throws IOException {
    CsvFile csv =
        new CsvFile(out, "whom,country,id,question,answer,source,date,field,rules,rank,why,state");
    for (Question q : assessment.questions()) {
      csv.row(
          q.whom(),
          q.country(),
          q.whomId(),
          q.text(),
          "",
          "",
          "",
          q.field(),
          String.join("; ", q.rules()),
          Integer.toString(q.rank()),
          "Asked of every supplier of this kind; no answer is known yet.",
          q.state());
    }
    csv.flush();
  }

  private static String known(int number) {
    return number < 0 ? "" : Integer.toString(number);
  }

  private static String migrants(SiteAssessment site) {
    Boolean some = site.hired().migrants();
    return some == null ? "" : some ? Headcounts.SOME : "0";
  }

  private static String rules(Assessment assessment, SiteAssessment site, char answer) {
    List<String> ids = new ArrayList<>();
    String answers = site.answers();
    for (int i = answers.indexOf(answer); i >= 0; i = answers.indexOf(answer, i + 1)) {
      ids.add(assessment.rules().get(i).id());
    }
    return String.join("; ", ids);
  }

  /**
   * A table as RFC 4180 text in UTF-8 without a byte order mark, lines ended by LF. Every cell is
   * quoted, so that a program which splits at another character cannot make a formula out of the
   * rest; text that starts like a formula gets an apostrophe in front.
   */
  private static final class CsvFile {
    private final Writer out;
    private final int columns;

    CsvFile(OutputStream stream, String header) throws IOException {
      out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
      columns = header.split(",").length;
      out.write(header);
      out.write('\n');
    }

    /**
     * Writes one row; throws {@link IllegalArgumentException} where its width is not the header's.
     */
    void row(String... cells) throws IOException {
      if (cells.length != columns) {
        throw new IllegalArgumentException(cells.length + " cells in a table of " + columns);
      }
      for (int i = 0; i < cells.length; i++) {
        out.write(i == 0 ? "" : ",");
        out.write(SafeText.csvField(cells[i] == null ? "" : cells[i]));
      }
      out.write('\n');
    }

    void flush() throws IOException {
      out.flush();
    }
  }
}
