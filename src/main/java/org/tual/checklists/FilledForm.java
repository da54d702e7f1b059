package org.tual.checklists;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tual.checklists.Observation.Answer;
import org.tual.checklists.Observation.Releasability;
import org.tual.spreadsheet.Limits;
import org.tual.spreadsheet.RawRow;
import org.tual.spreadsheet.UnreadableFile;
import org.tual.spreadsheet.Workbook;
import org.tual.spreadsheet.Workbooks;
import org.tual.supplychain.SourceClass;

/**
 * Answers that a field tool recorded with a form of Tual, as it exports them: one visit a row, one
 * question a column. Words on what was seen stay in the field tool, since they may name a person.
 */
public final class FilledForm {
  /**
   * The answers of one visit.
   *
   * @param row number in the file
   * @param day that the field tool wrote down; null where it wrote none
   * @param observations in the order of the columns
   */
  public record Filled(int row, LocalDate day, List<Observation> observations) {}

  /**
   * What was read.
   *
   * @param visits one for each row with an answer
   * @param problems what is not used, with its place
   */
  public record Read(List<Filled> visits, List<FormProblem> problems) {}

  /** Columns in which field tools say when a form was filled in, the surest first. */
  private static final List<String> DAYS = List.of("today", "start", "end");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final FormTable table;
  private final Function<String, Optional<Question>> questions;
  private final List<FormProblem> problems = new ArrayList<>();

  private FilledForm(FormTable table, Function<String, Optional<Question>> questions) {
    this.table = table;
    this.questions = questions;
  }

  /**
   * Reads the first sheet of an export.
   *
   * @param questions by id, of the checklists that the form was made of
   */
  public static Read read(
      Path file, Limits limits, Function<String, Optional<Question>> questions) {
    try (Workbook workbook = Workbooks.open(file, limits)) {
      return new FilledForm(FormTable.first(workbook), questions).read();
    } catch (UnreadableFile e) {
      return new Read(List.of(), List.of(new FormProblem("", 0, "", e.getMessage(), true)));
    }
  }

  private Read read() {
    List<Filled> visits = new ArrayList<>();
    for (RawRow row : table.rows()) {
      List<Observation> observations = new ArrayList<>();
      for (String column : table.headers()) {
        questions
            .apply(column)
            .flatMap(question -> observation(row, question))
            .ifPresent(observations::add);
      }
      if (!observations.isEmpty()) {
        visits.add(new Filled(row.number(), day(row), List.copyOf(observations)));
      }
    }
    problems.addAll(table.unused(used()));
    return new Read(List.copyOf(visits), List.copyOf(problems));
  }

  private LocalDate day(RawRow row) {
    return DAYS.stream()
        .map(column -> DAY.matcher(table.text(row, column)))
        .filter(Matcher::lookingAt)
        .map(found -> parsed(found.group()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static Optional<LocalDate> parsed(String day) {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Set<String> used() {
    Set<String> used = new HashSet<>(DAYS);
    for (String column : table.headers()) {
      if (questions.apply(column).isPresent()) {
        used.add(column);
        used.add(column + XlsFormColumns.WHICH);
        used.add(column + XlsFormColumns.SOURCE);
        used.add(column + XlsFormColumns.GROUP);
      }
    }
    return used;
  }

  private Optional<Observation> observation(RawRow row, Question question) {
    String said = table.text(row, question.id());
    if (said.isEmpty() || question.answers() == Question.Answers.OPEN) {
      return Optional.empty();
    }
    Optional<Answer> answer = question.answers().plain() ? plain(said) : Optional.of(Answer.YES);
    if (answer.isEmpty()) {
      problem(row, question.id(), "Write yes, no, not_seen or not_applicable.");
      return Optional.empty();
    }
    String chosen = table.text(row, question.id() + XlsFormColumns.WHICH);
    Observation observation =
        new Observation(
            question.id(),
            answer.get(),
            value(question, question.answers().plain() ? chosen : said),
            table.text(row, question.id() + XlsFormColumns.GROUP).replace('_', ' '),
            source(row, question, answer.get()),
            null,
            null,
            Releasability.RESTRICTED);
    try {
      FactSheet.value(question, observation);
      return Optional.of(observation);
    } catch (FactSheet.NotReadable e) {
      problem(row, question.id(), e.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<Answer> plain(String said) {
    return Arrays.stream(Answer.values())
        .filter(one -> one.name().equalsIgnoreCase(said))
        .findFirst();
  }

  /** Names of choices as the values that they stand for. */
  private static String value(Question question, String said) {
    if (question.choices().isEmpty()) {
      return said;
    }
    boolean many = question.answers() == Question.Answers.MANY;
    return Arrays.stream(many ? said.split("\\s+") : new String[] {said})
        .map(
            name ->
                question.choices().stream()
                    .map(Choice::value)
                    .filter(value -> XlsFormColumns.choiceName(value).equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(name))
        .collect(Collectors.joining("; "));
  }

  private SourceClass source(RawRow row, Question question, Answer answer) {
    String said = table.text(row, question.id() + XlsFormColumns.SOURCE).toUpperCase(Locale.ROOT);
    for (SourceClass one :
        List.of(
            SourceClass.AUDITOR, SourceClass.WORKER, SourceClass.DOCUMENT, SourceClass.SUPPLIER)) {
      if (one.name().equals(said)) {
        return one;
      }
    }
    if (question.answers() == Question.Answers.SEEN) {
      return SourceClass.DOCUMENT;
    }
    if (question.meaning().isPresent()
        && answer != Answer.NOT_SEEN
        && answer != Answer.NOT_APPLICABLE) {
      // the weakest, so that nobody's word counts for more than it is
      problem(
          row,
          question.id() + XlsFormColumns.SOURCE,
          "It is not said who told " + question.id() + "; it is taken for management's word.");
    }
    return SourceClass.SUPPLIER;
  }

  private void problem(RawRow row, String column, String why) {
    problems.add(FormProblem.note(table.name(), row.number(), table.column(column), why));
  }
}
