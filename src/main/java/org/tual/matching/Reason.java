package org.tual.matching;

import java.util.Map;
import java.util.TreeMap;

/**
 * Something that speaks for two being one, or against it.
 *
 * @param code key of its words in the catalogue, such as {@code same-postcode}
 * @param values what stands in the words, by name, sorted
 */
public record Reason(String code, Map<String, String> values) {
  static Reason of(String code, String... values) {
    Map<String, String> named = new TreeMap<>();
    for (int i = 0; i < values.length; i += 2) {
      named.put(values[i], values[i + 1]);
    }
    return new Reason(code, named);
  }

  /** The same again in a later assessment is no news. */
  String evidence() {
    return values.containsKey("number")
        ? code + ":" + values.get("number").replace(' ', '-')
        : code;
  }
}
