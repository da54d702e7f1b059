package org.tual.uploads;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.tual.columns.FileMapping;
import org.tual.columns.MappingFile;
import org.tual.columns.Recogniser;
import org.tual.files.FileStore;
import org.tual.intake.InputFile;
import org.tual.intake.Intake;
import org.tual.intake.IntakeOptions;
import org.tual.intake.Problem;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.projection.StatementTriples;
import org.tual.spreadsheet.Limits;
import org.tual.spreadsheet.UnreadableFile;
import org.tual.spreadsheet.Workbook;
import org.tual.spreadsheet.Workbooks;
import org.tual.uploads.Upload.State;

/** Reads uploads: proposes a mapping, then turns rows into statements. Safe to repeat. */
public final class UploadWork {
  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();
  private static final Actor SELF = Actor.system("READ_UPLOADED_FILES");
  private static final int MOST_PROBLEMS = 1_000;

  /**
   * What was read of an upload.
   *
   * @param file the sheets
   * @param statements how many
   * @param problems the first thousand
   * @param problemCount all of them
   */
  public record Summary(
      InputFile file, long statements, List<Problem> problems, int problemCount) {}

  private final Ledger ledger;
  private final FileStore files;
  private final Uploads uploads;
  private final Limits limits;
  private final String buyer;
  private final Supplier<LocalDate> today;
  private final Map<String, String> progress = new ConcurrentHashMap<>();

  /** Joins the parts; the list owner's numbers belong to {@code buyer}. */
  public UploadWork(
      Ledger ledger,
      FileStore files,
      Uploads uploads,
      Limits limits,
      String buyer,
      Supplier<LocalDate> today) {
    this.ledger = ledger;
    this.files = files;
    this.uploads = uploads;
    this.limits = limits;
    this.buyer = buyer;
    this.today = today;
  }

  /** Does the next thing for an upload, if there is one. */
  public void advance(String id) {
    Upload upload = uploads.find(id).orElseThrow();
    try {
      switch (upload.state()) {
        case RECEIVED -> propose(upload);
        case ACCEPTED -> read(upload);
        default -> {}
      }
    } catch (Uploads.NotNow e) {
      // somebody took it back meanwhile
    } catch (OutOfMemoryError e) {
      fail(upload, "There is not enough memory for this file.", upload.state());
    } catch (RuntimeException | Error e) {
      fail(upload, "Something went wrong inside Tual.", upload.state());
      throw e;
    } finally {
      progress.remove(id);
    }
  }

  /** How far the reading is, in words; empty where nothing is being read. */
  public String progress(String id) {
    return progress.getOrDefault(id, "");
  }

  private void propose(Upload upload) {
    progress.put(upload.id(), "Looking at the columns");
    FileMapping mapping;
    try (Workbook workbook = Workbooks.open(uploads.named(upload), limits)) {
      mapping = new Recogniser().recognise(workbook);
    } catch (UnreadableFile e) {
      fail(upload, e.getMessage() + " " + e.fix(), State.RECEIVED);
      return;
    }
    String kept =
        files
            .keep(
                out -> {
                  Writer words = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                  MappingFile.write(mapping, words);
                  words.flush();
                })
            .sha256();
    ledger.act(
        SELF,
        "READ_UPLOADED_FILES",
        "MAPPING_PROPOSED",
        upload.id(),
        writes -> {
          UploadRow row = Uploads.in(writes, upload.id(), State.RECEIVED);
          row.proposal = kept;
          row.state = State.MAPPING_PROPOSED;
          writes.content(kept);
          return null;
        });
  }

  private void read(Upload upload) {
    Intake intake = intake(upload, mappings(upload));
    boolean used =
        intake.inputs().stream()
            .flatMap(file -> file.sheets().stream())
            .anyMatch(sheet -> sheet.used() > 0);
    if (!used) {
      fail(upload, why(intake), State.ACCEPTED);
      return;
    }
    String graph = StatementTriples.graph(upload.id());
    String statements =
        files.keep(out -> StatementTriples.write(graph, intake.statements(), out)).sha256();
    String summary = summary(intake);
    ledger.act(
        SELF,
        "READ_UPLOADED_FILES",
        "UPLOAD_PROJECTED",
        upload.id(),
        writes -> {
          UploadRow row = Uploads.in(writes, upload.id(), State.ACCEPTED);
          row.statements = statements;
          row.summary = summary;
          row.state = State.PROJECTED;
          writes.content(statements);
          writes.project(graph, statements);
          return null;
        });
  }

  /** The mapping that a person changed; none where the proposal stands. */
  public List<FileMapping> mappings(Upload upload) {
    return upload.mapping() == null ? List.of() : Uploads.mapping(uploads.text(upload.mapping()));
  }

  /** Reads an upload as the command line would. */
  public Intake intake(Upload upload, List<FileMapping> mappings) {
    Path file = uploads.named(upload);
    Intake intake =
        new Intake(
            new IntakeOptions(today.get(), buyer, mappings, limits),
            (name, sheet, rows) -> progress.put(upload.id(), "Read " + rows + " rows of " + sheet));
    intake.read(file);
    return intake;
  }

  private String summary(Intake intake) {
    List<Problem> problems = intake.problems();
    Summary summary =
        new Summary(
            intake.inputs().get(0),
            intake.statements().claims(),
            problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())),
            problems.size());
    return files
        .keep(out -> out.write(JSON.toJson(summary).getBytes(StandardCharsets.UTF_8)))
        .sha256();
  }

  private static String why(Intake intake) {
    return intake.problems().stream()
        .filter(problem -> problem.severity().compareTo(Problem.Severity.SHEET) <= 0)
        .findFirst()
        .map(problem -> problem.why() + " " + problem.fix())
        .orElse("There are no rows of suppliers, vessels, recruiters, lots or links in this file.");
  }

  private void fail(Upload upload, String why, State from) {
    ledger.act(
        SELF,
        "READ_UPLOADED_FILES",
        "UPLOAD_FAILED",
        upload.id(),
        writes -> {
          UploadRow row = Uploads.in(writes, upload.id(), from);
          row.problem = why.substring(0, Math.min(2_000, why.length()));
          row.state = State.FAILED;
          Uploads.forget(writes, row);
          return null;
        });
  }
}
