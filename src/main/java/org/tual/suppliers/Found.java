package org.tual.suppliers;

import java.util.List;
import java.util.Map;

/**
 * A page of suppliers.
 *
 * @param assessment id of the assessment; empty where none is sealed yet
 * @param asOf ISO day that it speaks of
 * @param items rows
 * @param first number of the first row, from 0
 * @param total how many are wanted in all
 * @param all how many the caller may see in this assessment
 * @param spelling AS_GIVEN, or SIMILAR where no name is spelled as given; null without words
 * @param counts for each filter, how many there are of each value, as all the other filters say; of
 *     values in great number the most frequent
 */
public record Found(
    String assessment,
    String asOf,
    List<Row> items,
    int first,
    int total,
    int all,
    Spelled spelling,
    Map<String, List<Count>> counts) {

  static Found none() {
    return new Found("", "", List.of(), 0, 0, 0, null, Map.of());
  }

  Found of(String id, String day) {
    return new Found(id, day, items, first, total, all, spelling, counts);
  }

  /** How the words of a search were read. */
  public enum Spelled {
    AS_GIVEN,
    SIMILAR
  }

  /** How many suppliers have a value. */
  public record Count(String value, int count) {}
}
