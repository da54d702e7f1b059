package org.tual.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.tual.columns.FileMapping;
import org.tual.columns.Recogniser;
import org.tual.columns.SheetMapping;
import org.tual.corrections.CorrectedWorkbook;
import org.tual.corrections.Corrections;
import org.tual.spreadsheet.UnreadableFile;
import org.tual.spreadsheet.Workbook;
import org.tual.spreadsheet.Workbooks;
import org.tual.supplychain.Statements;

/**
 * Reads files one after the other into one set of statements. A file that cannot be read becomes a
 * problem; the others count. Memory grows with what is stated, never with the size of a file.
 */
public final class Intake {
  private static final Recogniser RECOGNISER = new Recogniser();

  private final IntakeOptions options;
  private final Statements statements = new Statements();
  private final Problems problems;
  private final Map<String, Corrections> corrections = new HashMap<>();
  private final List<InputFile> inputs = new ArrayList<>();
  private final List<FileMapping> mappings = new ArrayList<>();
  private final Progress progress;
  private boolean fictional;

  /** Hears how far the reading of a file is. */
  public interface Progress {
    void rows(String file, String sheet, long rows);
  }

  public Intake(IntakeOptions options, Progress progress) {
    this(options, progress, problem -> {});
  }

  /**
   * Joins the parts.
   *
   * @param heard takes every single problem as it is met; {@link #problems()} holds the first of
   *     each kind only
   */
  public Intake(IntakeOptions options, Progress progress, Consumer<Problem> heard) {
    this.options = options;
    this.progress = progress;
    this.problems = new Problems(heard);
  }

  /** Reads one file; true where at least one row of it is used. */
  public boolean read(Path file) {
    String name = String.valueOf(file.getFileName());
    try (Workbook workbook = Workbooks.open(file, options.limits())) {
      FileMapping mapping = mapping(workbook);
      mappings.add(mapping);
      FileHash hash = FileHash.of(file);
      Corrections corrected = options.corrections().getOrDefault(hash.sha256(), Corrections.none());
      corrections.put(name, corrected);
      Workbook rows = corrected.isEmpty() ? workbook : new CorrectedWorkbook(workbook, corrected);
      List<InputFile.SheetRead> sheets = new ArrayList<>();
      for (SheetMapping sheet : mapping.sheets()) {
        sheets.add(read(rows, sheet));
      }
      inputs.add(new InputFile(name, hash.sha256(), hash.bytes(), workbook.description(), sheets));
      return sheets.stream().anyMatch(sheet -> sheet.used() > 0);
    } catch (UnreadableFile e) {
      problems.add(
          new Problem(
              name, "", 0, "", "", "", e.code(), e.getMessage(), e.fix(), Problem.Severity.FILE));
      return false;
    }
  }

  /** What each sheet and column would be taken for; reads a sample only. */
  public FileMapping mapping(Workbook workbook) {
    return RECOGNISER.recognise(workbook, options.mappings());
  }

  private InputFile.SheetRead read(Workbook workbook, SheetMapping sheet) {
    String file = workbook.fileName();
    fictional |= Fictional.says(workbook, sheet);
    LocalDate listDate = ListDate.of(file).orElse(null);
    RowContext contexts = new RowContext(file, sheet.sheet().name(), listDate, options.asOf());
    if (sheet.kind() == SheetMapping.Kind.IGNORED) {
      return Columns.summary(sheet, 0, 0);
    }
    if (sheet.kind() == SheetMapping.Kind.PERSONS) {
      return new PersonSheet(workbook, sheet, statements, problems, contexts).read();
    }
    if (sheet.kind() == SheetMapping.Kind.ANSWERS) {
      return new AnswerSheet(workbook, sheet, statements, problems, contexts, keys()).read();
    }
    return new SheetIntake(
            workbook,
            sheet,
            statements,
            problems,
            contexts,
            keys(),
            rows -> progress.rows(file, sheet.sheet().name(), rows))
        .read();
  }

  private Keys keys() {
    return new Keys(options.listOwner());
  }

  /** The file's own extension says that it may be a list. */
  public static boolean looksLikeList(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && !name.startsWith("~$")
        && List.of(".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".xlsb").stream()
            .anyMatch(name::endsWith);
  }

  public Statements statements() {
    return statements;
  }

  public List<Problem> problems() {
    return problems.all();
  }

  public void problem(Problem problem) {
    problems.add(problem);
  }

  public List<InputFile> inputs() {
    return inputs;
  }

  public List<FileMapping> mappings() {
    return mappings;
  }

  /** What lay over the files, by their names. */
  public Map<String, Corrections> corrections() {
    return corrections;
  }

  /** A file calls itself fictional. */
  public boolean fictional() {
    return fictional;
  }
}
