package org.tual.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.tual.ledger.Listing;

/**
 * What a caller asks of a list: {@code first}, {@code count}, {@code sort}, {@code q}, and any
 * column by its name.
 *
 * @param equal columns by name, each with what may stand there, several by comma
 * @param words must stand in the row; may be empty
 * @param sort column, with a minus in front for the other way round; may be empty
 * @param first number of the first row, from 0
 * @param count how many rows
 */
public record Sought(Map<String, String> equal, String words, String sort, int first, int count) {
  private static final int USUAL = 50;

  /**
   * Reads it from the parameters of an address.
   *
   * @throws Halt where a number is none
   */
  public static Sought of(Map<String, List<String>> parameters) {
    Map<String, String> equal = new TreeMap<>();
    parameters.forEach((name, values) -> equal.put(name, values.get(0)));
    int first = number(equal.remove("first"), 0);
    int count = Page.limit(number(equal.remove("count"), USUAL));
    String words = text(equal.remove("q"));
    return new Sought(equal, words, text(equal.remove("sort")), first, count);
  }

  /** The same, and whatever the caller says of this column, it must hold one of these. */
  public Sought with(String column, String values) {
    Map<String, String> all = new TreeMap<>(equal);
    all.put(column, values);
    return new Sought(all, words, sort, first, count);
  }

  /**
   * The same, asked of a table of the ledger.
   *
   * @param columns those that may be filtered and sorted, each with what reads its values
   * @param wordsIn column that words are looked for in
   * @param usual column to sort by where the caller says nothing, as in {@code sort}
   * @param key column that is different in every row
   * @throws Halt where a column is unknown or a value cannot stand there
   */
  public Listing listing(
      Map<String, Function<String, Object>> columns, String wordsIn, String usual, String key) {
    Map<String, List<Object>> values = new TreeMap<>();
    equal.forEach((name, text) -> values.put(name, values(columns, name, text)));
    String order = sort.isEmpty() ? usual : sort;
    String by = order.startsWith("-") ? order.substring(1) : order;
    column(columns, by);
    return new Listing(values, wordsIn, words, by, order.startsWith("-"), key, first, count);
  }

  private static List<Object> values(
      Map<String, Function<String, Object>> columns, String name, String text) {
    Function<String, Object> reader = column(columns, name);
    try {
      return Arrays.stream(text.split(",")).map(reader).toList();
    } catch (IllegalArgumentException e) {
      throw new Halt(ProblemType.NOT_VALID, "There is no such " + name + ".");
    }
  }

  private static Function<String, Object> column(
      Map<String, Function<String, Object>> columns, String name) {
    Function<String, Object> reader = columns.get(name);
    if (reader == null) {
      throw new Halt(
          ProblemType.NOT_VALID,
          "There is no such column. Columns: " + new TreeMap<>(columns).keySet() + ".");
    }
    return reader;
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }

  private static int number(String text, int other) {
    try {
      return text == null ? other : Math.max(0, Integer.parseInt(text));
    } catch (NumberFormatException e) {
      throw new Halt(ProblemType.NOT_VALID, "first and count are whole numbers.");
    }
  }
}
