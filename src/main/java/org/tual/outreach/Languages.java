package org.tual.outreach;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * In which languages people are helped and heard. The signs are shown in the language in which they
 * were written; beside it, and for everything in which people tell something, only what a named
 * person has read who speaks it.
 */
public final class Languages {
  /** The language in which the words were written first. */
  static final String ORIGINAL = "en";

  /**
   * A language that there is.
   *
   * @param tag BCP 47
   * @param name in the language itself
   * @param direction {@code ltr} or {@code rtl}
   */
  public record Named(String tag, String name, String direction) {}

  /**
   * A language with its words. Public, so that the templates may ask it.
   *
   * @param reviewed whether somebody has read it
   */
  public record Spoken(Named named, Phrases phrases, boolean reviewed) {}

  private final List<Spoken> all;

  private Languages(List<Spoken> all) {
    this.all = all;
  }

  /** As shipped: nobody has read any. */
  public static Languages shipped(List<Named> named) {
    return read(
        new InputStreamReader(
            Languages.class.getResourceAsStream("/outreach/languages.csv"), StandardCharsets.UTF_8),
        named);
  }

  /**
   * By a table with the columns {@code tag}, {@code reviewer} and {@code day}.
   *
   * @param named all that there are
   * @throws IllegalArgumentException where it is no such table, or marks what has not all words
   */
  public static Languages read(Reader table, List<Named> named) {
    Phrases original = Phrases.of(ORIGINAL);
    List<Spoken> all = new ArrayList<>();
    for (Map<String, String> line : Table.read(table)) {
      String tag = Table.cell(line, "tag");
      Named one =
          named.stream()
              .filter(known -> known.tag().equals(tag))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("there is no language " + tag));
      boolean reviewed = reviewed(line);
      Phrases phrases = Phrases.of(tag);
      boolean complete = phrases.keys().equals(original.keys());
      if (reviewed && !complete) {
        throw new IllegalArgumentException("the words of " + tag + " are not complete");
      }
      if (complete) {
        all.add(new Spoken(one, phrases, reviewed));
      }
    }
    return new Languages(List.copyOf(all));
  }

  private static boolean reviewed(Map<String, String> line) {
    String reviewer = Table.cell(line, "reviewer");
    String day = Table.cell(line, "day");
    if (reviewer.isEmpty() != day.isEmpty()) {
      throw new IllegalArgumentException("a reviewer and the day stand there together");
    }
    if (!day.isEmpty()) {
      Table.day(day);
    }
    return !day.isEmpty();
  }

  /** In which the signs are shown: the original first. */
  List<Spoken> shown() {
    return all.stream()
        .filter(one -> one.reviewed() || one.named().tag().equals(ORIGINAL))
        .toList();
  }

  /** In which people are heard. */
  public List<Spoken> heard() {
    return all.stream().filter(Spoken::reviewed).toList();
  }

  /** Of these the one that was asked for, else what the browser prefers, else the first. */
  static Spoken choose(List<Spoken> from, String tag, List<Locale> preferred) {
    return with(from, String.valueOf(tag))
        .or(
            () ->
                preferred.stream()
                    .map(locale -> with(from, locale.getLanguage()))
                    .flatMap(Optional::stream)
                    .findFirst())
        .orElse(from.get(0));
  }

  private static Optional<Spoken> with(List<Spoken> from, String tag) {
    return from.stream().filter(one -> one.named().tag().equals(tag)).findFirst();
  }
}
