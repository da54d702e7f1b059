package org.tual.safeguarding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tual.ledger.Actor;

/**
 * How many cases there are of a kind, for the lead. A number below ten is not shown, and no other
 * from which it could be worked out.
 */
public final class Numbers {
  static final int FEWEST = 10;

  private final Cases cases;

  public Numbers(Cases cases) {
    this.cases = cases;
  }

  /**
   * A line.
   *
   * @param about what is counted, such as {@code method}
   * @param many null where it is below ten or would tell another that is
   */
  public record Line(String about, String value, Long many) {}

  /** All lines; what is counted is the case, and one case may have several methods. */
  public List<Line> of(Actor actor) {
    List<CaseFile> files =
        cases.all(actor, "NUMBERS_READ").stream().map(Cases.Found::file).toList();
    List<Line> lines = new ArrayList<>();
    lines.addAll(count("victim", files, file -> Stream.of(file.victim.name())));
    lines.addAll(count("method", files, file -> file.methods.stream()));
    lines.addAll(count("sector", files, file -> Stream.ofNullable(file.sector)));
    return lines;
  }

  private static List<Line> count(
      String about, List<CaseFile> files, Function<CaseFile, Stream<String>> values) {
    Map<String, Long> counts = new TreeMap<>();
    files.stream().flatMap(values).forEach(value -> counts.merge(value, 1L, Long::sum));
    return shown(about, counts);
  }

  /** One that is hidden alone could be had from the total, so the next smallest goes with it. */
  static List<Line> shown(String about, Map<String, Long> counts) {
    long hidden = counts.values().stream().filter(many -> many < FEWEST).count();
    String also =
        hidden != 1
            ? null
            : counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .min(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(null);
    return counts.entrySet().stream()
        .map(
            entry -> {
              boolean show = entry.getValue() >= FEWEST && !entry.getKey().equals(also);
              return new Line(about, entry.getKey(), show ? entry.getValue() : null);
            })
        .toList();
  }
}
