package org.tual.suppliers;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tual.web.Halt;
import org.tual.web.ProblemType;
import org.tual.web.Sought;

/**
 * Which suppliers are wanted.
 *
 * @param values what may stand in each dimension; those that are missing say nothing
 * @param words a name as somebody spelled it; may be empty
 * @param order null for that of the report, or of the likeness where there are words
 * @param down the other way round
 * @param first number of the first row, from 0
 * @param count how many rows
 * @param only IRIs of the sites that the caller may see; null for all
 */
record Wanted(
    Map<Dimension, Set<String>> values,
    String words,
    Order order,
    boolean down,
    int first,
    int count,
    Set<String> only) {
  private static final int LONGEST = 200;

  /**
   * Reads it from what stands in an address.
   *
   * @throws Halt where a filter or a column is unknown, or the words are too long
   */
  static Wanted of(Sought sought, Set<String> only) {
    Map<Dimension, Set<String>> values = new EnumMap<>(Dimension.class);
    sought.equal().forEach((name, text) -> values.put(dimension(name), Set.of(parts(text))));
    if (sought.words().length() > LONGEST) {
      throw new Halt(ProblemType.NOT_VALID, "Search for at most 200 characters.");
    }
    boolean down = sought.sort().startsWith("-");
    String by = down ? sought.sort().substring(1) : sought.sort();
    return new Wanted(
        values,
        sought.words(),
        by.isEmpty() ? null : order(by),
        down,
        sought.first(),
        sought.count(),
        only);
  }

  private static String[] parts(String text) {
    return Arrays.stream(text.split(",")).distinct().toArray(String[]::new);
  }

  private static Dimension dimension(String name) {
    List<String> known = Arrays.stream(Dimension.values()).map(Dimension::parameter).toList();
    int at = known.indexOf(name);
    if (at < 0) {
      throw new Halt(ProblemType.NOT_VALID, "There is no such filter. Filters: " + known + ".");
    }
    return Dimension.values()[at];
  }

  private static Order order(String name) {
    for (Order order : Order.values()) {
      if (order.name().toLowerCase(Locale.ROOT).equals(name)) {
        return order;
      }
    }
    throw new Halt(ProblemType.NOT_VALID, "Sort by name, country, step, findings or coverage.");
  }
}
