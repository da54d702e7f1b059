package org.tual.home;

import java.util.Map;

/**
 * Something that needs a person, as often as it is there.
 *
 * @param kind what it is
 * @param count how often; at least 1
 * @param since UTC, or an ISO day: when the oldest of them came
 * @param link path in the web app
 * @param words one sentence
 * @param parts how the count divides, such as by severity; empty where it does not
 */
public record Task(
    String kind, int count, String since, String link, String words, Map<String, Integer> parts) {
  /** One that does not divide. */
  static Task of(String kind, int count, String since, String link, String words) {
    return new Task(kind, count, since, link, words, Map.of());
  }
}
