package org.tual.actions;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.tual.supplychain.Folding;

/**
 * Words that somebody looks for, by which every one must be found: as they are, or forgiving a slip
 * of the pen. A number forgives nothing, for the next number is another supplier.
 */
final class Looked {
  private static final int LETTERS_PER_SLIP = 4;
  private final String[] words;

  Looked(String text) {
    String folded = Folding.loose(ActionFile.latin(text));
    words = folded.isEmpty() ? new String[0] : folded.split(" ");
  }

  boolean anything() {
    return words.length > 0;
  }

  /** Every word stands there as it is written. */
  boolean exactly(String sought) {
    for (String word : words) {
      if (!sought.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Every word stands there, give or take a letter or two. */
  boolean roughly(String sought) {
    String[] there = null;
    for (String word : words) {
      if (!sought.contains(word)) {
        there = there == null ? sought.split(" ") : there;
        if (!slip(word, there)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean slip(String word, String[] there) {
    int slips = Math.min(2, word.length() / LETTERS_PER_SLIP);
    if (slips == 0 || word.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    LevenshteinDistance distance = new LevenshteinDistance(slips);
    for (String one : there) {
      if (Math.abs(one.length() - word.length()) <= slips && distance.apply(word, one) >= 0) {
        return true;
      }
    }
    return false;
  }
}
