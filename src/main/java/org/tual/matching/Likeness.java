package org.tual.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How alike two names are. A word that only one has is an omission; words that each has for itself
 * are a contradiction and weigh more.
 *
 * @param level how alike
 * @param share of the weight of all words that both have, 0 to 1
 */
record Likeness(Level level, double share) {
  /** From nothing to the same; the order is that of strength. */
  enum Level {
    NONE(0, ""),
    PART(30, "name-in-name"),
    SIMILAR(32, "similar-name"),
    SOUND(38, "sounds-alike"),
    CLOSE(45, "close-name"),
    LETTERS(55, "same-letters"),
    SAME(60, "same-name");

    final int points;
    final String code;

    Level(int points, String code) {
      this.points = points;
      this.code = code;
    }
  }

  private static final double CLOSE = 0.88;
  private static final double SIMILAR = 0.72;
  private static final double CONTRADICTED = 0.8;
  private static final double PART = 0.55;
  private static final double SOUND = 0.75;

  /** Shorter names are the same or they are not: Li Wu is not Lu Wu. */
  private static final int SHORT_NAME = 7;

  private static final int SHORT_WORD = 3;
  private static final int LONG_WORD = 8;
  private static final int LEAST_SKELETON = 5;
  private static final Likeness NOTHING = new Likeness(Level.NONE, 0);

  static Likeness of(NameForm one, NameForm other, Rarity rarity) {
    if (one.run().isEmpty() || other.run().isEmpty()) {
      return NOTHING;
    }
    if (one.run().equals(other.run())) {
      return new Likeness(one.key().equals(other.key()) ? Level.SAME : Level.LETTERS, 1);
    }
    if (Math.min(one.run().length(), other.run().length()) < SHORT_NAME) {
      return NOTHING;
    }
    Likeness words = words(one, other, rarity);
    if (words.level.compareTo(Level.CLOSE) < 0) {
      if (one.words().size() != other.words().size() && runsAlike(one.run(), other.run())) {
        return new Likeness(Level.CLOSE, words.share);
      }
      if ((one.foreign() || other.foreign()) && soundsAlike(one.skeleton(), other.skeleton())) {
        return new Likeness(Level.SOUND, words.share);
      }
    }
    return words;
  }

  private static Likeness words(NameForm one, NameForm other, Rarity rarity) {
    List<String> mine = new ArrayList<>(one.words());
    List<String> others = new ArrayList<>(other.words());
    double all = 0;
    for (String word : mine) {
      all += rarity.weight(word);
    }
    for (String word : others) {
      all += rarity.weight(word);
    }
    double shared = 0;
    int pairs = 0;
    // what is the same first, so that no slip takes its place
    for (String word : one.words()) {
      if (others.remove(word)) {
        mine.remove(word);
        shared += 2 * rarity.weight(word);
        pairs++;
      }
    }
    boolean slip = false;
    for (String word : List.copyOf(mine)) {
      String best = null;
      double likest = 0;
      for (String candidate : others) {
        double alike = alike(word, candidate, rarity);
        if (alike > likest) {
          best = candidate;
          likest = alike;
        }
      }
      if (best != null) {
        mine.remove(word);
        others.remove(best);
        shared += likest * (rarity.weight(word) + rarity.weight(best));
        slip = true;
        pairs++;
      }
    }
    double share = shared / all;
    if (mine.isEmpty() && others.isEmpty()) {
      return new Likeness(slip ? Level.CLOSE : Level.LETTERS, share);
    }
    return new Likeness(level(share, pairs, !mine.isEmpty() && !others.isEmpty()), share);
  }

  private static Level level(double share, int pairs, boolean contradicted) {
    if (share >= CLOSE && !contradicted) {
      return Level.CLOSE;
    }
    if (share >= (contradicted ? CONTRADICTED : SIMILAR)) {
      return Level.SIMILAR;
    }
    return pairs > 1 && !contradicted && share >= PART ? Level.PART : Level.NONE;
  }

  /** Less than 1 for a word with a slip of the pen, 0 for another one. */
  private static double alike(String one, String other, Rarity rarity) {
    int letters = Math.min(one.length(), other.length());
    if (letters > SHORT_WORD && (one.equals(other + "s") || other.equals(one + "s"))) {
      return 1 - 0.5 / letters;
    }
    if (letters <= SHORT_WORD || rarity.known(one) && rarity.known(other)) {
      return 0;
    }
    if (heard(one).equals(heard(other))) {
      return 1 - 0.5 / letters;
    }
    int most = letters < LONG_WORD ? 1 : 2;
    if (Math.abs(one.length() - other.length()) > most) {
      return 0;
    }
    int slips = swapped(one, other) ? 1 : new LevenshteinDistance(most).apply(one, other);
    return slips < 0 ? 0 : 1 - 0.5 * slips / letters;
  }

  /** Textil and tekstil. */
  private static String heard(String word) {
    return word.replace("x", "ks").replace("ph", "f");
  }

  /** Two letters that follow each other changed places. */
  private static boolean swapped(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    int at = 0;
    while (at < one.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.regionMatches(at + 2, other, at + 2, one.length() - at - 2);
  }

  private static boolean runsAlike(String one, String other) {
    int most = Math.max(one.length(), other.length()) / 9;
    return most > 0 && new LevenshteinDistance(most).apply(one, other) >= 0;
  }

  private static boolean soundsAlike(String one, String other) {
    if (Math.min(one.length(), other.length()) < LEAST_SKELETON) {
      return false;
    }
    Set<String> mine = Spelling.grams(one);
    Set<String> others = Spelling.grams(other);
    long both = mine.stream().filter(others::contains).count();
    return 2.0 * both / (mine.size() + others.size()) >= SOUND;
  }

  /** The more alike of two. */
  Likeness or(Likeness other) {
    int order = level.compareTo(other.level);
    return order > 0 || order == 0 && share >= other.share ? this : other;
  }

  /** The likest of any two of these. */
  static Likeness best(List<NameForm> some, List<NameForm> others, Rarity rarity) {
    Likeness best = NOTHING;
    for (NameForm one : some) {
      for (NameForm other : others) {
        best = best.or(of(one, other, rarity));
      }
    }
    return best;
  }
}
