package org.tual.uploads;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tual.columns.ColumnMapping;
import org.tual.columns.FileMapping;
import org.tual.columns.SheetMapping;
import org.tual.corrections.Corrections;
import org.tual.files.FileStore;
import org.tual.intake.InputFile;
import org.tual.intake.Problem;
import org.tual.intake.RawCells;
import org.tual.spreadsheet.Limits;
import org.tual.supplychain.SourceRef;
import org.tual.web.Page;

/** What could not be used of a list, in kinds and page by page, for people who mend it. */
public final class ProblemPages {
  private static final List<String> NAMES =
      List.of("site.name", "party.legalName", "tier.name", "lot.id", "site.id");

  /**
   * The problems by kind and column.
   *
   * @param rows data rows of the sheets that are read
   * @param used rows of which something is used
   * @param rowsToFix rows of which something is lost
   */
  public record Kinds(
      long rows,
      long used,
      int rowsToFix,
      List<InputFile.SheetRead> sheets,
      List<ProblemKinds.Group> kinds) {}

  /**
   * One problem.
   *
   * @param name of the place or thing that the row is about, as it lies; may be empty
   */
  public record Told(
      String file,
      String sheet,
      int row,
      String column,
      String header,
      String raw,
      String code,
      String why,
      String fix,
      String severity,
      String name) {}

  private final Uploads uploads;
  private final UploadReader reader;
  private final FileStore files;
  private final Limits limits;

  public ProblemPages(Uploads uploads, UploadReader reader, FileStore files, Limits limits) {
    this.uploads = uploads;
    this.reader = reader;
    this.files = files;
    this.limits = limits;
  }

  /** The problems by kind and column. */
  public Kinds kinds(Upload upload) {
    UploadReader.Summary summary = reader.summary(upload);
    List<InputFile.SheetRead> sheets = summary.file().sheets();
    return new Kinds(
        sheets.stream().mapToLong(InputFile.SheetRead::rows).sum(),
        sheets.stream().mapToLong(InputFile.SheetRead::used).sum(),
        summary.rowsToFix(),
        sheets,
        summary.kinds());
  }

  private ProblemLines lines(UploadReader.Summary summary) {
    return new ProblemLines(summary, files.path(summary.lines()));
  }

  /** A page of single problems. */
  public Page<Told> page(Upload upload, ProblemLines.Wanted wanted) {
    ProblemLines.Found found = lines(reader.summary(upload)).find(wanted);
    FileMapping mapping = reader.look(upload, (workbook, how) -> how);
    List<SourceRef> named = new ArrayList<>();
    found.problems().forEach(problem -> named.add(name(mapping, problem)));
    RawCells words =
        RawCells.of(List.of(uploads.named(upload)), limits, List.of(mapping), Map.of(), named);
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      told.add(told(found.problems().get(i), words.text(named.get(i))));
    }
    return new Page<>(told, wanted.first(), found.total());
  }

  /** The cell that says what a row is about. */
  private static SourceRef name(FileMapping mapping, Problem problem) {
    for (SheetMapping sheet : mapping.sheets()) {
      for (String name : NAMES) {
        for (ColumnMapping column : sheet.columns()) {
          boolean it =
              sheet.sheet().name().equals(problem.sheet())
                  && column.field() != null
                  && column.field().name().equals(name)
                  && column.confidence() >= ColumnMapping.ACCEPTED;
          if (it) {
            return new SourceRef(problem.file(), problem.sheet(), problem.row(), column.column());
          }
        }
      }
    }
    return new SourceRef(problem.file(), problem.sheet(), 0, 0);
  }

  private static Told told(Problem problem, String name) {
    return new Told(
        problem.file(),
        problem.sheet(),
        problem.row(),
        problem.column(),
        problem.header(),
        problem.raw(),
        problem.code(),
        problem.why(),
        problem.fix(),
        problem.severity().name(),
        name);
  }

  /** The rows of a sheet of which something is lost, as a table. */
  public String rowsToFix(Upload upload, String sheet) {
    ProblemLines lines = lines(reader.summary(upload));
    StringWriter table = new StringWriter();
    table.write('\uFEFF');
    Corrections corrections = new Corrections(reader.corrections(upload));
    reader.look(
        upload,
        (workbook, mapping) -> {
          RowsToFix.write(workbook, mapping, sheet, lines.rowsToFix(sheet), corrections, table);
          return null;
        });
    return table.toString();
  }
}
