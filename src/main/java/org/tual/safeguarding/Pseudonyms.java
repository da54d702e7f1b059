package org.tual.safeguarding;

import java.util.List;
import java.util.Random;
import java.util.Set;

/** Names for cases, of neutral words, so that nobody types one. */
final class Pseudonyms {
  private static final List<String> FIRST = words("first");
  private static final List<String> LAST = words("last");
  private static final int TRIES = 1_000;

  private Pseudonyms() {}

  private static List<String> words(String column) {
    return Table.read("words.csv").stream().map(row -> row.get(column)).toList();
  }

  /**
   * A new one.
   *
   * @param random that nobody can guess, so that a name tells nothing of the order of cases
   */
  static String fresh(Random random, Set<String> taken) {
    for (int i = 0; i < TRIES; i++) {
      String name = word(random, FIRST) + " " + word(random, LAST);
      if (!taken.contains(name)) {
        return name;
      }
    }
    return word(random, FIRST) + " " + word(random, LAST) + " " + random.nextInt(TRIES * TRIES);
  }

  private static String word(Random random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
