package org.tual.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How rare words are among the names that are compared: that two share "textile" says little, that
 * they share a word that nobody else has says much.
 */
final class Rarity {
  /** So many places name it that a slip of the pen is no longer likely. */
  private static final int KNOWN_WORD = 5;

  private final Map<String, Integer> counts = new HashMap<>();
  private int names;

  void add(List<NameForm> forms) {
    HashSet<String> own = new HashSet<>();
    forms.forEach(form -> own.addAll(form.words()));
    own.forEach(word -> counts.merge(word, 1, Integer::sum));
    names++;
  }

  /** How much a word says; at least a little. */
  double weight(String word) {
    double times = counts.getOrDefault(word, 0);
    // the same on every machine
    return 0.3 + StrictMath.log((names + 1.0) / (times + 1.0));
  }

  /** Several write it so, so that it is a word of its own and no slip for another. */
  boolean known(String word) {
    return counts.getOrDefault(word, 0) >= KNOWN_WORD;
  }

  /** The rarest words of a name, the rarest first. */
  List<String> rarest(NameForm form, int most) {
    List<String> words = new ArrayList<>(form.words());
    words.sort(
        Comparator.comparing((String word) -> counts.getOrDefault(word, 0))
            .thenComparing(Comparator.naturalOrder()));
    return words.subList(0, Math.min(most, words.size()));
  }
}
