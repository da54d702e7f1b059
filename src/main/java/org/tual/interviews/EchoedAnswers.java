package org.tual.interviews;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Whether workers gave the same answers word for word, which may show that they were told what to
 * say (rule INT-03). Looks at answers in words alone: that all say yes to a plain question proves
 * nothing. Only a band leaves, and only from five interviews on, so that nothing tells who spoke.
 */
public final class EchoedAnswers {
  /** With fewer interviews nothing is told. */
  public static final int FEWEST = 5;

  private static final double ECHOED = 0.9;
  private static final double HALF = 0.5;

  /** Shorter answers are the same by nature. */
  private static final int FEWEST_WORDS = 4;

  /** How much of what was said in words is the same. */
  public enum Share {
    /** There is too little to say something. */
    NOT_TOLD,
    /** At most half. */
    UP_TO_HALF,
    /** More than half, at most nine in ten. */
    MORE_THAN_HALF,
    /** More than nine in ten. */
    NEARLY_ALL
  }

  /**
   * What leaves.
   *
   * @param echoed more than nine in ten answers are the same
   * @param share in a band
   */
  public record Told(boolean echoed, Share share) {}

  private EchoedAnswers() {}

  /** Judges the interviews of one visit. */
  public static Told of(Collection<Interview> interviews) {
    if (interviews.size() < FEWEST) {
      return new Told(false, Share.NOT_TOLD);
    }
    Map<String, Map<String, Integer>> said = new HashMap<>();
    interviews.stream()
        .map(Interview::guide)
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .filter(one -> one != null && one.question() != null && one.words() != null)
        .forEach(
            one -> {
              String plain = plain(one.words());
              if (plain.split(" ").length >= FEWEST_WORDS || scriptWithoutBlanks(plain)) {
                said.computeIfAbsent(one.question(), id -> new HashMap<>())
                    .merge(plain, 1, Integer::sum);
              }
            });
    int all = 0;
    int same = 0;
    for (Map<String, Integer> answers : said.values()) {
      int number = answers.values().stream().mapToInt(Integer::intValue).sum();
      int most = answers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      if (number >= FEWEST) {
        all += number;
        same += most > 1 ? most : 0;
      }
    }
    return all == 0 ? new Told(false, Share.NOT_TOLD) : told((double) same / all);
  }

  private static Told told(double share) {
    if (share > ECHOED) {
      return new Told(true, Share.NEARLY_ALL);
    }
    return new Told(false, share > HALF ? Share.MORE_THAN_HALF : Share.UP_TO_HALF);
  }

  /** Thai, Burmese, Khmer and others write sentences without blanks. */
  private static boolean scriptWithoutBlanks(String plain) {
    return plain.length() >= 12
        && plain
            .codePoints()
            .filter(Character::isLetter)
            .allMatch(
                c ->
                    switch (Character.UnicodeScript.of(c)) {
                      case THAI, MYANMAR, KHMER, LAO, HAN, HIRAGANA, KATAKANA -> true;
                      default -> false;
                    });
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\p{Punct}\\p{IsPunctuation}]", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
