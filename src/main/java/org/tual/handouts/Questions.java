package org.tual.handouts;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tual.columns.Field;
import org.tual.columns.Vocabulary;
import org.tual.rules.Rule;
import org.tual.rules.RuleSet;
import org.tual.runs.RunState;
import org.tual.supplychain.Folding;

/** The questions of a sealed assessment, grouped by the supplier that they go to. */
public final class Questions {
  private static final List<String> ABOUT_THE_PLACE = List.of("site", "group", "product");

  /**
   * One thing that an answer would decide.
   *
   * @param rule id
   * @param title of the rule
   */
  public record Decides(String rule, String title) {}

  /**
   * One question.
   *
   * @param rank 1 is asked first
   * @param text neutral words
   * @param field of the answer
   * @param decides rules that could answer then
   * @param state never asked, asked no answer, or refused
   * @param onSheet it stands on the sheet for the supplier
   */
  public record Question(
      int rank, String text, String field, List<Decides> decides, String state, boolean onSheet) {}

  /**
   * A supplier to ask.
   *
   * @param id IRI
   * @param name as the assessment names it
   * @param country ISO 3166-1 alpha-2; may be empty
   * @param rank of its first question
   * @param decides how many rules all answers together would let answer
   * @param questions the most telling first
   */
  public record Whom(
      String id, String name, String country, int rank, int decides, List<Question> questions) {}

  private final Shelf shelf;
  private final Vocabulary vocabulary = Vocabulary.standard();
  private final Map<String, String> titles = new HashMap<>();

  public Questions(Shelf shelf) {
    this.shelf = shelf;
    for (Rule rule : RuleSet.shipped().rules()) {
      titles.put(rule.id(), rule.title());
    }
  }

  /** All suppliers to ask, in the order in which to ask them. */
  List<Whom> all(RunState run, String words) {
    String sought = Folding.loose(words);
    return grouped(run, row -> sought.isEmpty() || Folding.loose(row.get("whom")).contains(sought));
  }

  /** The questions for one supplier. */
  Optional<Whom> one(RunState run, String id) {
    return grouped(run, row -> row.get("id").equals(id)).stream().findFirst();
  }

  private List<Whom> grouped(RunState run, Predicate<Map<String, String>> wanted) {
    Map<String, List<Map<String, String>>> byWhom = new LinkedHashMap<>();
    try (CSVReaderHeaderAware csv =
        new CSVReaderHeaderAware(
            Files.newBufferedReader(
                shelf.folder(run).resolve("questions.csv"), StandardCharsets.UTF_8))) {
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        if (wanted.test(row)) {
          byWhom.computeIfAbsent(row.get("id"), id -> new ArrayList<>()).add(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvValidationException e) {
      throw new IllegalStateException(e);
    }
    return byWhom.values().stream().map(this::whom).toList();
  }

  private Whom whom(List<Map<String, String>> rows) {
    Map<String, String> first = rows.get(0);
    List<Question> questions = rows.stream().map(this::question).toList();
    int decides =
        (int)
            questions.stream().flatMap(question -> question.decides().stream()).distinct().count();
    return new Whom(
        first.get("id"),
        first.get("whom"),
        first.get("country"),
        questions.get(0).rank(),
        decides,
        questions);
  }

  private Question question(Map<String, String> row) {
    List<Decides> decides = new ArrayList<>();
    for (String rule : row.get("rules").isEmpty() ? new String[0] : row.get("rules").split("; ")) {
      decides.add(new Decides(rule, titles.getOrDefault(rule, rule)));
    }
    return new Question(
        Integer.parseInt(row.get("rank")),
        row.get("question"),
        row.get("field"),
        decides,
        row.get("state"),
        onSheet(row));
  }

  /** What can be answered about the place itself; papers and links come in lists of their own. */
  private boolean onSheet(Map<String, String> row) {
    Field field = vocabulary.field(row.get("field"));
    boolean recruiter = row.get("id").contains("/recruiter/");
    return field != null
        && (recruiter ? field.slot().equals("recruiter") : ABOUT_THE_PLACE.contains(field.slot()));
  }

  Field field(Question question) {
    return vocabulary.field(question.field());
  }
}
