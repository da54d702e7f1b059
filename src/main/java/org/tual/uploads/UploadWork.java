package org.tual.uploads;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tual.columns.FileMapping;
import org.tual.columns.MappingFile;
import org.tual.columns.Recogniser;
import org.tual.columns.SheetMapping;
import org.tual.disclosure.CountedColumns;
import org.tual.files.FileStore;
import org.tual.intake.InputFile;
import org.tual.intake.Intake;
import org.tual.intake.Problem;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.projection.CorrectionTriples;
import org.tual.projection.StatementTriples;
import org.tual.spreadsheet.Limits;
import org.tual.spreadsheet.UnreadableFile;
import org.tual.spreadsheet.Workbook;
import org.tual.spreadsheet.Workbooks;
import org.tual.uploads.Upload.State;

/** Reads uploads: proposes a mapping, then turns rows into statements. Safe to repeat. */
public final class UploadWork {
  private static final Recogniser RECOGNISER = new Recogniser();
  private static final Actor SELF = Actor.system("READ_UPLOADED_FILES");
  private static final int MOST_PROBLEMS = 1_000;
  private static final int MOST_SAVED = 50;

  /** Corrections changed while the list was read. */
  private static final class Again extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final Ledger ledger;
  private final FileStore files;
  private final Uploads uploads;
  private final UploadReader reader;
  private final Stopping stopping;
  private final Limits limits;
  private final Map<String, String> progress = new ConcurrentHashMap<>();

  public UploadWork(
      Ledger ledger,
      FileStore files,
      Uploads uploads,
      UploadReader reader,
      Stopping stopping,
      Limits limits) {
    this.ledger = ledger;
    this.files = files;
    this.uploads = uploads;
    this.reader = reader;
    this.stopping = stopping;
    this.limits = limits;
  }

  /** Does the next thing for an upload, if there is one. */
  public void advance(String id) {
    Upload upload = uploads.find(id).orElseThrow();
    try {
      switch (upload.state()) {
        case RECEIVED -> propose(upload);
        case ACCEPTED -> read(upload);
        case STOPPING -> stopping.erase(upload);
        default -> {}
      }
    } catch (Again e) {
      advance(id);
    } catch (Uploads.NotNow e) {
      // somebody took it back meanwhile
    } catch (UnreadableFile e) {
      fail(upload, e.getMessage() + " " + e.fix(), upload.state());
    } catch (OutOfMemoryError e) {
      fail(upload, "There is not enough memory for this file.", upload.state());
    } catch (RuntimeException | Error e) {
      if (upload.state() != State.STOPPING) {
        fail(upload, "Something went wrong inside Tual.", upload.state());
      }
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
    boolean known;
    try (Workbook workbook = Workbooks.open(uploads.named(upload), limits)) {
      FileMapping plain = RECOGNISER.recognise(workbook);
      mapping = RECOGNISER.recognise(workbook, saved());
      known = !mapping.equals(plain);
      Optional<String> persons = AboutPersons.words(workbook, mapping);
      if (persons.isPresent()) {
        stopping.stop(upload.sha256(), persons.get());
        return;
      }
    }
    String kept = keep(mapping);
    ledger.act(
        SELF,
        "READ_UPLOADED_FILES",
        "MAPPING_PROPOSED",
        upload.id(),
        writes -> {
          UploadRow row = Uploads.in(writes, upload.id(), State.RECEIVED);
          row.proposal = kept;
          row.mapping = known ? kept : null;
          row.state = State.MAPPING_PROPOSED;
          writes.content(kept);
          return null;
        });
  }

  /** What people said of the columns of lists that count. */
  private List<FileMapping> saved() {
    return ledger.list("upload.mapped", UploadRow.class, Map.of(), 0, MOST_SAVED).stream()
        .map(row -> row.mapping)
        .distinct()
        .flatMap(mapping -> Uploads.mapping(uploads.text(mapping)).stream())
        .toList();
  }

  /** Keeps a mapping; returns its SHA-256. */
  String keep(FileMapping mapping) {
    return files
        .keep(
            out -> {
              Writer words = new OutputStreamWriter(out, StandardCharsets.UTF_8);
              MappingFile.write(mapping, words);
              words.flush();
            })
        .sha256();
  }

  /** Stops a list of which a sheet is about persons, as it would be read now; true where it is. */
  public boolean stopped(Upload upload) {
    Optional<String> persons = reader.look(upload, AboutPersons::words);
    persons.ifPresent(why -> stopping.stop(upload.sha256(), why));
    return persons.isPresent();
  }

  /**
   * Stops lists that earlier versions kept although a sheet of them was known to be about persons,
   * also where they come back with a restored backup.
   */
  public void lookBack() {
    for (UploadRow row :
        ledger.list("upload.proposed", UploadRow.class, Map.of(), 0, Integer.MAX_VALUE)) {
      boolean persons =
          files.has(row.proposal)
              && Uploads.mapping(uploads.text(row.proposal)).stream()
                  .flatMap(file -> file.sheets().stream())
                  .anyMatch(sheet -> sheet.kind() == SheetMapping.Kind.PERSONS);
      if (persons) {
        stopping.stop(row.sha256, AboutPersons.BEFORE);
      }
    }
  }

  /** Before anything is written, so that nothing of persons is. */
  private void read(Upload upload) {
    if (stopped(upload)) {
      return;
    }
    List<CorrectionRow> corrected = Fixes.rows(ledger, upload.id());
    ProblemKinds[] kinds = new ProblemKinds[1];
    Intake[] read = new Intake[1];
    String lines =
        files
            .keep(
                out -> {
                  Writer words =
                      new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                  kinds[0] = new ProblemKinds(words);
                  read[0] =
                      reader.intake(upload, step -> progress.put(upload.id(), step), kinds[0]);
                  words.flush();
                })
            .sha256();
    Intake intake = read[0];
    if (!used(intake.inputs()) && !upload.hold()) {
      fail(upload, why(intake), State.ACCEPTED);
      return;
    }
    String graph = StatementTriples.graph(upload.id());
    CountedColumns counted =
        new CountedColumns(
            intake.mappings().stream().flatMap(file -> file.sheets().stream()).toList());
    String statements =
        files
            .keep(
                out -> {
                  StatementTriples.write(graph, intake.statements(), out);
                  CorrectionTriples.write(
                      graph, corrected.stream().map(CorrectionRow::dated).toList(), counted, out);
                })
            .sha256();
    String summary = summary(intake, kinds[0], lines);
    ledger.act(
        SELF,
        "READ_UPLOADED_FILES",
        upload.hold() ? "UPLOAD_READ" : "UPLOAD_PROJECTED",
        upload.id(),
        writes -> {
          UploadRow row = Uploads.in(writes, upload.id(), State.ACCEPTED);
          if (row.corrected != upload.corrected() || row.hold != upload.hold()) {
            throw new Again();
          }
          row.statements = statements;
          row.summary = summary;
          row.state = row.hold ? State.CHECKED : State.PROJECTED;
          writes.content(statements);
          if (!row.hold) {
            writes.project(graph, statements);
          }
          return null;
        });
  }

  private static boolean used(List<InputFile> files) {
    return files.stream()
        .flatMap(file -> file.sheets().stream())
        .anyMatch(sheet -> sheet.used() > 0);
  }

  private String summary(Intake intake, ProblemKinds kinds, String lines) {
    List<Problem> problems = intake.problems();
    List<FileMapping> mapped = intake.mappings();
    FileMapping mapping = mapped.isEmpty() ? new FileMapping("", List.of()) : mapped.get(0);
    UploadReader.Summary summary =
        new UploadReader.Summary(
            intake.inputs().get(0),
            intake.statements().claims(),
            problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())),
            problems.size(),
            kinds.rowsToFix(),
            kinds.groups(new Suggestions(mapping)),
            lines);
    return files
        .keep(out -> out.write(ProblemKinds.JSON.toJson(summary).getBytes(StandardCharsets.UTF_8)))
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
