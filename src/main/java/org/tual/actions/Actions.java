package org.tual.actions;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.tual.advice.Advice;
import org.tual.advice.Desk;
import org.tual.runs.RunState;
import org.tual.runs.Runs;
import org.tual.web.Halt;
import org.tual.web.ProblemType;

/** The actions of sealed assessments: looked up, counted, handed out. */
public final class Actions {
  /**
   * What is wanted.
   *
   * @param words name, material or number; may be empty
   * @param equal {@code action}, {@code country} and {@code direct} (yes or no), each several by
   *     comma
   */
  public record Wanted(String words, Map<String, String> equal) {
    private static final Set<String> FILTERS = Set.of("action", "country", "direct");

    public Wanted {
      if (!FILTERS.containsAll(equal.keySet())) {
        throw new NotPossible("Filters: action, country, direct.");
      }
    }

    private boolean has(String filter, String value) {
      String wanted = equal.get(filter);
      return wanted == null || List.of(wanted.split(",")).contains(value);
    }
  }

  /** It cannot be done as asked; one sentence. */
  public static final class NotPossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPossible(String message) {
      super(message);
    }
  }

  /**
   * A page of actions.
   *
   * @param items the most pressing first
   * @param first number of the first, from 0
   * @param total how many are wanted in all
   * @param counts how many there are of each action, by all filters but that of the action
   * @param spelling AS_GIVEN, or SIMILAR where nothing is written as given; null without words
   * @param asOf ISO day that the assessment speaks of
   * @param countries of all suppliers of the assessment, ISO 3166-1 alpha-2, sorted
   * @param numbers whether numbers of suppliers and orders are known in this assessment
   */
  public record Found(
      List<Action> items,
      int first,
      int total,
      Map<String, Integer> counts,
      String spelling,
      String asOf,
      List<String> countries,
      boolean numbers) {}

  private final Runs runs;
  private final Desk desk;
  private final ActionTable table = ActionTable.shipped();
  private final Map<String, ActionLine> lines = table.byId();

  public Actions(Runs runs, Desk desk) {
    this.runs = runs;
    this.desk = desk;
  }

  /** A sealed assessment; throws {@link Runs.Missing} or {@link Halt}. */
  public RunState sealed(String id) {
    RunState run = runs.one(id);
    if (run.stage() != RunState.Stage.SEALED) {
      throw new Halt(ProblemType.NOT_NOW, "The assessment is not sealed.");
    }
    return run;
  }

  private Path file(RunState run) {
    return ActionFile.of(runs.folder(run.id()), table);
  }

  /** Makes the lines of a sealed assessment, so that the first question does not wait for them. */
  public static void prepare(Runs runs, String id) {
    ActionFile.of(runs.folder(id), ActionTable.shipped());
  }

  /** Some of them. */
  public Found find(RunState run, Wanted wanted, int first, int count) {
    Looked looked = new Looked(wanted.words());
    List<ActionFile.Line> page = new ArrayList<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    Set<String> countries = new TreeSet<>();
    boolean numbers = walk(run, wanted, looked::exactly, first, count, page, counts, countries);
    boolean similar = looked.anything() && counts.isEmpty();
    if (similar) {
      walk(run, wanted, looked::roughly, first, count, page, counts, countries);
    }
    int total =
        counts.entrySet().stream()
            .filter(one -> wanted.has("action", one.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
    String spelling = !looked.anything() ? null : similar ? "SIMILAR" : "AS_GIVEN";
    return new Found(
        actions(run, page),
        first,
        total,
        new TreeMap<>(counts),
        spelling,
        run.asOf(),
        List.copyOf(countries),
        numbers);
  }

  private boolean walk(
      RunState run,
      Wanted wanted,
      Predicate<String> words,
      int first,
      int count,
      List<ActionFile.Line> page,
      Map<String, Integer> counts,
      Set<String> countries) {
    int[] seen = new int[2];
    ActionFile.each(
        file(run),
        line -> {
          if (!line.country().isEmpty()) {
            countries.add(line.country());
          }
          seen[1] += line.vendorNumbers().size() + line.orders().size() > 0 ? 1 : 0;
          if (!fits(line, wanted) || !words.test(line.sought())) {
            return true;
          }
          String action = lines.get(line.rule()).action().name();
          counts.merge(action, 1, Integer::sum);
          if (wanted.has("action", action)) {
            if (seen[0] >= first && page.size() < count) {
              page.add(line);
            }
            seen[0]++;
          }
          return true;
        });
    return seen[1] > 0;
  }

  private static boolean fits(ActionFile.Line line, Wanted wanted) {
    return wanted.has("country", line.country())
        && wanted.has("direct", line.step().equals("1") ? "yes" : "no");
  }

  /** All that are wanted, one by one. */
  public void each(RunState run, Wanted wanted, Consumer<Action> taker) {
    int most = 500;
    Found found = find(run, wanted, 0, most);
    found.items().forEach(taker);
    if (found.total() <= most) {
      return;
    }
    Looked looked = new Looked(wanted.words());
    Predicate<String> words =
        "SIMILAR".equals(found.spelling()) ? looked::roughly : looked::exactly;
    int[] seen = {0};
    List<ActionFile.Line> some = new ArrayList<>();
    ActionFile.each(
        file(run),
        line -> {
          boolean wants =
              fits(line, wanted)
                  && words.test(line.sought())
                  && wanted.has("action", lines.get(line.rule()).action().name());
          if (wants && seen[0]++ >= most) {
            some.add(line);
          }
          if (some.size() == most) {
            actions(run, some).forEach(taker);
            some.clear();
          }
          return true;
        });
    actions(run, some).forEach(taker);
  }

  /** A supplier of a sealed assessment, for a question about it; none where it is not listed. */
  public static Optional<Desk.AskedAbout> kind(Runs runs, RunState run, String site) {
    ActionTable table = ActionTable.shipped();
    List<ActionFile.Line> found = new ArrayList<>();
    ActionFile.each(
        ActionFile.of(runs.folder(run.id()), table),
        line -> {
          if (line.site().equals(site)) {
            found.add(line);
          }
          return found.isEmpty();
        });
    return found.stream()
        .map(
            line -> new Desk.AskedAbout(line.name(), table.byId().get(line.rule()).action().name()))
        .findFirst();
  }

  private List<Action> actions(RunState run, List<ActionFile.Line> found) {
    Map<String, Advice> asked = desk.newest(found.stream().map(ActionFile.Line::site).toList());
    LocalDate day = LocalDate.ofInstant(Instant.parse(run.createdAt()), ZoneOffset.UTC);
    return found.stream().map(line -> action(line, day).with(asked.get(line.site()))).toList();
  }

  private Action action(ActionFile.Line line, LocalDate day) {
    ActionLine rule = lines.get(line.rule());
    return new Action(
        line.site(),
        line.name(),
        line.localName(),
        line.country(),
        line.step().isEmpty() ? null : Integer.valueOf(line.step()),
        line.products(),
        line.vendorNumbers(),
        line.orders(),
        rule.action(),
        rule.reason().replace("{markets}", line.markets()),
        rule.clause(),
        rule.decider(),
        rule.days() == 0 ? null : WorkingDays.after(day, rule.days()).toString(),
        line.unknown(),
        line.unknowns(),
        null);
  }
}
