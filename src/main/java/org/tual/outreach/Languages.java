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
   * @param reviewed whether somebody has read these words
   */
  public record Spoken(Named named, Phrases phrases, boolean reviewed) {}

  private final List<Spoken> all;
  private final List<String> outdated;

  private Languages(List<Spoken> all, List<String> outdated) {
    this.all = all;
    this.outdated = outdated;
  }

  /** All that there are, in the order in which they are offered. */
  public static List<Named> named() {
    return Table.read(text("/i18n/languages.csv")).stream()
        .map(
            line ->
                new Named(
                    Table.cell(line, "tag"),
                    Table.cell(line, "name"),
                    Table.cell(line, "direction")))
        .toList();
  }

  private static Reader text(String name) {
    return new InputStreamReader(Languages.class.getResourceAsStream(name), StandardCharsets.UTF_8);
  }

  /** As shipped: nobody has read any. */
  public static Languages shipped(List<Named> named) {
    return read(text("/outreach/languages.csv"), named);
  }

  /**
   * By a table with the columns {@code tag}, {@code reviewer}, {@code day} and {@code words}, the
   * mark of the words that were read. Where they are others now, or not all, or none is said,
   * nobody has read them.
   *
   * @param named all that there are
   * @throws IllegalArgumentException where it is no such table, with a language that is not there
   */
  public static Languages read(Reader table, List<Named> named) {
    Phrases original = Phrases.of(ORIGINAL);
    List<Spoken> all = new ArrayList<>();
    List<String> outdated = new ArrayList<>();
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
      boolean same = complete && phrases.mark().equals(line.getOrDefault("words", "").strip());
      if (complete) {
        all.add(new Spoken(one, phrases, reviewed && same));
      }
      if (reviewed && !same) {
        outdated.add(tag);
      }
    }
    return new Languages(List.copyOf(all), List.copyOf(outdated));
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

  /** Tags of those of which a person has read other words than there are. */
  public List<String> outdated() {
    return outdated;
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
