package org.tual.safeguarding;

import com.google.gson.Gson;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tual.compartment.Compartment;
import org.tual.compartment.Extra;
import org.tual.disclosure.Count;
import org.tual.disclosure.Cube;
import org.tual.disclosure.Edition;
import org.tual.disclosure.Figure;
import org.tual.disclosure.Limits;
import org.tual.disclosure.Released;
import org.tual.ledger.Actor;

/**
 * How many cases there are of a kind, for the lead, as statistics over many. They are told once a
 * quarter: the first who asks has them made, and what was told is kept sealed beside the cases.
 */
public final class Numbers {
  private static final String SHELF = "numbers";
  private static final String ABOUT = "about";
  private static final List<String> DIMENSIONS = List.of(ABOUT, "value");
  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final Gson JSON = new Gson();

  private final Cases cases;
  private final Compartment compartment;

  public Numbers(Cases cases, Compartment compartment) {
    this.cases = cases;
    this.compartment = compartment;
  }

  /**
   * A line.
   *
   * @param about what is counted, such as {@code method}
   * @param many null where it is not told
   */
  public record Line(String about, String value, Long many) {}

  /** An edition as it is kept. */
  private record Kept(String period, List<Line> lines) {
    static Kept of(Edition edition) {
      return new Kept(
          edition.period(),
          edition.told().cells().entrySet().stream()
              .map(cell -> line(cell.getKey(), cell.getValue()))
              .toList());
    }

    private static Line line(Cube.Key key, Figure told) {
      boolean shown = told.kind() == Figure.Kind.SHOWN;
      return new Line(
          key.values().get(0), key.values().get(1), shown ? (long) told.people() : null);
    }

    Edition edition() {
      Map<Cube.Key, Figure> told = new TreeMap<>();
      for (Line line : lines) {
        Figure figure =
            line.many() == null
                ? new Figure(0, Figure.Kind.HIDDEN)
                : new Figure(line.many().intValue(), Figure.Kind.SHOWN);
        told.put(new Cube.Key(List.of(line.about(), line.value())), figure);
      }
      return new Edition(period, Released.kept(DIMENSIONS, told));
    }
  }

  /** All lines; what is counted is the case, and one case may have several methods. */
  public synchronized List<Line> of(Actor actor) {
    String period = quarter(LocalDate.parse(cases.today()));
    Kept last = last(actor);
    if (last != null && last.period().equals(period)) {
      return last.lines();
    }
    Limits limits = Limits.ofMany();
    List<CaseFile> files =
        cases.all(actor, "NUMBERS_MADE").stream().map(Cases.Found::file).toList();
    Released now = Released.beside(cube(files), limits, List.of(ABOUT));
    Kept made = Kept.of(Edition.of(period, last == null ? null : last.edition(), now, limits));
    return kept(actor, made).lines();
  }

  private Kept last(Actor actor) {
    return compartment.all(Cases.turn(actor, "NUMBERS_READ"), SHELF).stream()
        .map(document -> JSON.fromJson(document.text(), Kept.class))
        .max(Comparator.comparing(Kept::period))
        .orElse(null);
  }

  /** One for a quarter: where another server was first, what it told. */
  private Kept kept(Actor actor, Kept made) {
    Extra one = new Extra(SHELF + " " + made.period(), null, null);
    try {
      compartment.put(Cases.turn(actor, "NUMBERS_KEPT"), SHELF, JSON.toJson(made), one);
      return made;
    } catch (RuntimeException e) {
      Kept first = last(actor);
      if (first == null || !first.period().equals(made.period())) {
        throw e;
      }
      return first;
    }
  }

  private static String quarter(LocalDate day) {
    return day.getYear() + "-Q" + (1 + (day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER);
  }

  private static Cube cube(List<CaseFile> files) {
    Cube cube = new Cube(DIMENSIONS);
    count(cube, "victim", files, file -> Stream.of(file.victim.name()));
    count(cube, "method", files, file -> file.methods.stream());
    count(cube, "sector", files, file -> Stream.ofNullable(file.sector));
    return cube;
  }

  /** Where the site of a case is not known it counts with all others of which it is not. */
  private static void count(
      Cube cube, String about, List<CaseFile> files, Function<CaseFile, Stream<String>> values) {
    Map<String, Map<String, Integer>> bySite = new TreeMap<>();
    for (CaseFile file : files) {
      String site = file.places.isEmpty() ? "" : file.places.get(0).site();
      values
          .apply(file)
          .forEach(
              value ->
                  bySite
                      .computeIfAbsent(value, one -> new HashMap<>())
                      .merge(site, 1, Integer::sum));
    }
    bySite.forEach(
        (value, sites) -> sites.values().forEach(many -> cube.add(Count.of(many), about, value)));
  }
}
