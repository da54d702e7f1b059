package org.tual.outreach;

import java.util.List;
import java.util.Map;

/**
 * What somebody reads who speaks a language, before people are helped or heard in it: each text of
 * the help pages beside the one in English.
 *
 * @param language in which they are
 * @param mark of these texts; other texts have another
 * @param lines the texts in the order in which they were written
 */
public record Review(Languages.Named language, String mark, List<Line> lines) {
  /** One text. Public, so that the template may ask it. */
  public record Line(String key, String english, String text) {}

  /**
   * Of a language.
   *
   * @param tag BCP 47
   * @throws IllegalArgumentException where there is no such language, or not all of its words
   */
  public static Review of(String tag) {
    Languages.Named language =
        Languages.named().stream()
            .filter(one -> one.tag().equals(tag))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("There is no language " + tag + "."));
    Phrases english = Phrases.of(Languages.ORIGINAL);
    Phrases own = Phrases.of(tag);
    return new Review(
        language,
        own.mark(),
        english.keys().stream().map(key -> new Line(key, english.t(key), own.t(key))).toList());
  }

  /** The line by which a table of readers names who read it, with places for who and when. */
  public String inTable() {
    return language.tag() + ",NAME,YYYY-MM-DD," + mark;
  }

  /** A page to read on a screen or on paper; it loads nothing. */
  public String page() {
    return Pages.fill("review", Map.of("review", this));
  }
}
