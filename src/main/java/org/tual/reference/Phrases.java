package org.tual.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tual.supplychain.Folding;

/**
 * Finds known phrases in text, longest first, each word used once: "palm kernel oil" is not also
 * "palm oil", "rice" is not in "price". Scripts without blanks are searched inside the word. Work
 * is linear in the text.
 */
final class Phrases {
  private static final int LONGEST_IN_WORD = 24;
  private static final int SHORTEST_START = 4;

  private final Map<String, Set<String>> phrases = new HashMap<>();
  private final Map<String, Set<String>> whole = new HashMap<>();
  private final Map<String, Set<String>> starts = new HashMap<>();
  private final Map<String, Set<String>> inside = new HashMap<>();
  private final Map<String, Integer> mostWords = new HashMap<>();

  /**
   * Adds a phrase that means {@code key}; an empty key means that these words name nothing. "=word"
   * counts only if it is the whole text, "word*" also begins longer words.
   */
  void add(String language, String phrase, String key) {
    if (phrase.startsWith("=")) {
      put(whole, fold(language, phrase), key);
    } else if (phrase.endsWith("*")) {
      put(starts, fold(language, phrase), key);
    } else {
      String folded = fold(language, phrase);
      put(phrases, folded, key);
      String[] words = folded.split(" ");
      mostWords.merge(words[0], words.length, Math::max);
      if (unspaced(folded.charAt(0))) {
        put(inside, folded, key);
      }
    }
  }

  private static void put(Map<String, Set<String>> map, String phrase, String key) {
    map.computeIfAbsent(phrase, any -> new TreeSet<>()).add(key);
  }

  /** The keys of all phrases in the text, in alphabetical order. */
  Set<String> in(String text) {
    String loose = Folding.loose(text);
    if (loose.isEmpty()) {
      return Set.of();
    }
    Set<String> keys = new TreeSet<>();
    keys.addAll(whole.getOrDefault(loose, Set.of()));
    scan(loose, keys);
    String strict = Folding.strict(text);
    if (!strict.equals(loose)) {
      scan(strict, keys);
    }
    keys.remove("");
    return keys;
  }

  /** Vietnamese tells words apart by tone marks: "cá" is fish, "ca" is a shift. */
  private static String fold(String language, String phrase) {
    return language.equals("vi") ? Folding.strict(phrase) : Folding.loose(phrase);
  }

  private void scan(String folded, Set<String> keys) {
    List<String> words = new ArrayList<>(Arrays.asList(folded.split(" ")));
    for (int at = 0; at < words.size(); ) {
      at += phraseAt(words, at, keys);
    }
  }

  /** Adds what begins at this word and returns how many words it took. */
  private int phraseAt(List<String> words, int at, Set<String> keys) {
    String word = words.get(at);
    int most = Math.min(mostWords.getOrDefault(word, 0), words.size() - at);
    for (int length = most; length > 0; length--) {
      String phrase = length == 1 ? word : String.join(" ", words.subList(at, at + length));
      Set<String> found = phrases.get(phrase);
      if (found != null) {
        keys.addAll(found);
        return length;
      }
    }
    if (unspaced(word.charAt(0)) || unspaced(word.charAt(word.length() - 1))) {
      insideWord(word, keys);
    } else {
      wordStart(word, keys);
    }
    return 1;
  }

  private void wordStart(String word, Set<String> keys) {
    for (int length = word.length(); length >= SHORTEST_START && !starts.isEmpty(); length--) {
      Set<String> found = starts.get(word.substring(0, length));
      if (found != null) {
        keys.addAll(found);
        return;
      }
    }
  }

  private void insideWord(String word, Set<String> keys) {
    for (int from = 0; from < word.length(); ) {
      int taken = 1;
      int most = Math.min(LONGEST_IN_WORD, word.length() - from);
      for (int length = most; length > 0; length--) {
        Set<String> found = inside.get(word.substring(from, from + length));
        if (found != null) {
          keys.addAll(found);
          taken = length;
          break;
        }
      }
      from += taken;
    }
  }

  /** Thai, Lao, Burmese, Khmer, kana, Han and Hangul: words are not, or not reliably, parted. */
  private static boolean unspaced(char c) {
    return c >= 0x0e00 && c < 0x0f00
        || c >= 0x1000 && c < 0x10a0
        || c >= 0x1780 && c < 0x1800
        || c >= 0x3040 && c < 0xa000
        || c >= 0xac00 && c < 0xd7b0;
  }
}
