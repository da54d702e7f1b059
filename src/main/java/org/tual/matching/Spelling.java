package org.tual.matching;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tual.supplychain.Folding;

/**
 * A name as people may spell it: without case, accents and punctuation, in its own script and in
 * Latin letters, run together, and as its consonants alone, because vowels of Arabic are not
 * written and those of Thai and Burmese are spelled in many ways.
 */
public final class Spelling {
  private static final int GRAM = 3;

  /** Scripts whose Latin spelling has the right vowels. */
  private static final Set<UnicodeScript> STEADY =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.HAN,
          UnicodeScript.HANGUL,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.CYRILLIC,
          UnicodeScript.GREEK,
          UnicodeScript.COMMON);

  // a transliterator keeps state, so each thread has its own
  private static final ThreadLocal<Transliterator> LATIN =
      ThreadLocal.withInitial(() -> Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower"));

  private final String own;
  private final String latin;

  private Spelling(String own, String latin) {
    this.own = own;
    this.latin = latin;
  }

  /** Reads a name. */
  public static Spelling of(String text) {
    String own = Folding.loose(text);
    boolean plain = own.chars().allMatch(c -> c < 128);
    return new Spelling(
        own,
        plain
            ? own
            : Folding.loose(
                LATIN.get().transliterate(spoken(text)).replace("'", "").replace("\u02bf", "")));
  }

  /** Letters that are spoken otherwise than the tables say: Burmese ra, the last letter of شركة. */
  private static String spoken(String text) {
    return text.replace('\u101b', '\u101a').replace('\u0629', '\u0647');
  }

  /** It was written in a script whose vowels are not written, or spelled in many ways in Latin. */
  public boolean foreign() {
    return own.codePoints()
        .filter(Character::isLetter)
        .anyMatch(c -> !STEADY.contains(UnicodeScript.of(c)));
  }

  /** It has no letter and no digit. */
  public boolean empty() {
    return own.isEmpty();
  }

  /** Words in Latin letters. */
  public Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    for (String word : latin.split(" ")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Words in Latin letters, each as often as it stands there. */
  List<String> inOrder() {
    return latin.isEmpty() ? List.of() : List.of(latin.split(" "));
  }

  /** Words in Latin letters and as they are written. */
  public Set<String> allWords() {
    Set<String> words = words();
    if (!own.equals(latin)) {
      for (String word : own.split(" ")) {
        words.add(word);
      }
    }
    return words;
  }

  /** Every three letters that follow each other, the blanks left out; a shorter text whole. */
  public Set<String> grams() {
    return grams(latin.replace(" ", ""));
  }

  /** The same of the consonants alone; empty where there are fewer than three. */
  public Set<String> bones() {
    String bones = bare(latin);
    return bones.length() < GRAM ? Set.of() : grams(bones);
  }

  /** The consonants alone, in order. */
  String skeleton() {
    return bare(latin);
  }

  static Set<String> grams(String text) {
    Set<String> grams = new LinkedHashSet<>();
    int[] letters = text.codePoints().toArray();
    if (letters.length > 0 && letters.length < GRAM) {
      grams.add(text);
    }
    for (int i = 0; i + GRAM <= letters.length; i++) {
      grams.add(new String(letters, i, GRAM));
    }
    return grams;
  }

  /** Consonants that are heard alike are one; one that stands twice is one. */
  private static String bare(String text) {
    StringBuilder bones = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean hiss = text.startsWith("ch", i);
      char heard = hiss ? 's' : heard(text.charAt(i));
      boolean twice = bones.length() > 0 && bones.charAt(bones.length() - 1) == heard;
      if (heard != 0 && !twice) {
        bones.append(heard);
      }
    }
    return bones.toString();
  }

  private static char heard(char letter) {
    return switch (letter) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'w', 'h', ' ' -> 0;
      case 'b' -> 'p';
      case 'd' -> 't';
      case 'g', 'q', 'c' -> 'k';
      case 'z', 'x', 'j' -> 's';
      case 'v' -> 'f';
      default -> letter;
    };
  }
}
