package org.tual.tips;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The words that receipts are made of; see {@code tips/SOURCES.md}. */
final class WordList {
  /** How many there are: five dice. */
  static final int SIZE = 7_776;

  private static final List<String> WORDS = read();
  private static final Map<String, Integer> PLACES = places();

  private WordList() {}

  private static List<String> read() {
    try (BufferedReader text =
        new BufferedReader(
            new InputStreamReader(
                WordList.class.getResourceAsStream("/tips/words.txt"), StandardCharsets.UTF_8))) {
      return text.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < WORDS.size(); i++) {
      places.put(plain(WORDS.get(i)), i);
    }
    return places;
  }

  /** Without hyphens and capitals, which phones add and leave out as they like. */
  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  /** A word that is read as itself; of two that differ by a hyphen one is never given. */
  static int draw(SecureRandom random) {
    int number = random.nextInt(SIZE);
    while (PLACES.get(plain(WORDS.get(number))) != number) {
      number = random.nextInt(SIZE);
    }
    return number;
  }

  static String word(int number) {
    return WORDS.get(number);
  }

  static OptionalInt number(String word) {
    Integer found = PLACES.get(plain(word));
    return found == null ? OptionalInt.empty() : OptionalInt.of(found);
  }
}
