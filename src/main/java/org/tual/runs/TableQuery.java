package org.tual.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tual.web.Halt;
import org.tual.web.Page;
import org.tual.web.ProblemType;

/**
 * What a caller asks of a table: {@code first}, {@code count}, {@code sort}, {@code q}, and any
 * column by its name.
 */
final class TableQuery {
  private static final int USUAL = 50;

  private final Map<String, String> equal = new TreeMap<>();
  private final int first;
  private final int count;
  private final String words;
  private final String sort;
  private ReportTable.Only only;

  private TableQuery(Map<String, List<String>> parameters) {
    parameters.forEach((name, values) -> equal.put(name, values.get(0)));
    first = number(equal.remove("first"), 0);
    count = Page.limit(number(equal.remove("count"), USUAL));
    words = text(equal.remove("q"));
    sort = text(equal.remove("sort"));
  }

  /**
   * Reads it from the parameters of the address.
   *
   * @throws Halt where a number is none
   */
  static TableQuery of(Map<String, List<String>> parameters) {
    return new TableQuery(parameters);
  }

  /** Whatever the caller says of this column, it must hold one of these, by comma. */
  TableQuery with(String column, String values) {
    equal.put(column, values);
    return this;
  }

  /** Only rows that the caller may see; null for all. */
  TableQuery only(ReportTable.Only rows) {
    only = rows;
    return this;
  }

  /** The page that is asked for. */
  Page<Map<String, String>> page(Path file) {
    ReportTable.Found found =
        new ReportTable(file).find(new ReportTable.Wanted(equal, only, words, sort, first, count));
    return new Page<>(found.rows(), first, found.total());
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
