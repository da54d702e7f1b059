package org.tual.uploads;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tual.columns.FileMapping;
import org.tual.columns.Recogniser;
import org.tual.corrections.Correction;
import org.tual.corrections.Corrections;
import org.tual.intake.InputFile;
import org.tual.intake.Intake;
import org.tual.intake.IntakeOptions;
import org.tual.intake.Problem;
import org.tual.ledger.Ledger;
import org.tual.spreadsheet.Limits;
import org.tual.spreadsheet.Workbook;
import org.tual.spreadsheet.Workbooks;

/** Opens uploads as the command line would: with what people said of their columns and cells. */
public final class UploadReader {
  private static final Recogniser RECOGNISER = new Recogniser();

  /**
   * What was read of an upload.
   *
   * @param file the sheets
   * @param statements how many
   * @param problems the first thousand
   * @param problemCount all of them
   * @param rowsToFix rows of which something is lost
   * @param kinds the problems by kind and column
   * @param lines SHA-256 of the file with every single problem
   */
  public record Summary(
      InputFile file,
      long statements,
      List<Problem> problems,
      int problemCount,
      int rowsToFix,
      List<ProblemKinds.Group> kinds,
      String lines) {}

  private final Ledger ledger;
  private final Uploads uploads;
  private final Limits limits;
  private final String buyer;
  private final Supplier<LocalDate> today;

  /** Joins the parts; the list owner's numbers belong to {@code buyer}. */
  public UploadReader(
      Ledger ledger, Uploads uploads, Limits limits, String buyer, Supplier<LocalDate> today) {
    this.ledger = ledger;
    this.uploads = uploads;
    this.limits = limits;
    this.buyer = buyer;
    this.today = today;
  }

  /** At least one row of an upload that was read can be used. */
  boolean usable(Upload upload) {
    return summary(upload).file().sheets().stream().anyMatch(sheet -> sheet.used() > 0);
  }

  /**
   * What was read of an upload.
   *
   * @throws Uploads.NotNow where it was not read
   */
  public Summary summary(Upload upload) {
    if (upload.summary() == null) {
      throw new Uploads.NotNow(upload.state());
    }
    return ProblemKinds.JSON.fromJson(uploads.text(upload.summary()), Summary.class);
  }

  /** The mapping that a person changed; none where the proposal stands. */
  public List<FileMapping> mappings(Upload upload) {
    return upload.mapping() == null ? List.of() : Uploads.mapping(uploads.text(upload.mapping()));
  }

  /** The corrections that lie over an upload. */
  public List<Correction> corrections(Upload upload) {
    return Fixes.rows(ledger, upload.id()).stream().map(CorrectionRow::correction).toList();
  }

  /** Looks into the file of an upload and how it is read. */
  public <T> T look(Upload upload, BiFunction<Workbook, FileMapping, T> how) {
    try (Workbook workbook = Workbooks.open(uploads.named(upload), limits)) {
      return how.apply(workbook, RECOGNISER.recognise(workbook, mappings(upload)));
    }
  }

  /** Reads an upload as the command line would. */
  public Intake intake(Upload upload, Consumer<String> progress, Consumer<Problem> heard) {
    Path file = uploads.named(upload);
    List<Correction> corrected = corrections(upload);
    IntakeOptions options =
        new IntakeOptions(
            today.get(),
            buyer,
            mappings(upload),
            Map.of(upload.sha256(), new Corrections(corrected)),
            limits);
    Intake intake =
        new Intake(
            options,
            (name, sheet, rows) -> progress.accept("Read " + rows + " rows of " + sheet),
            heard);
    intake.read(file);
    return intake;
  }
}
