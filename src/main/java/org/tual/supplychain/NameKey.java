package org.tual.supplychain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The key under which a name is one name: without case, punctuation, legal forms and leading zeros
 * of numbers. Unit numbers stay: "Plant 1" and "Plant 2" are two. Keys are part of IRIs, so a
 * change in what this returns needs a new {@link #VERSION}.
 */
public final class NameKey {
  /** Version of these rules and of the word table; part of every IRI that is minted from a name. */
  public static final String VERSION = "n1";

  private static final String TABLE = "/ontology/reference/legal-forms/facts.csv";
  private static final int LONGEST_FORM = 7;
  private static final Words WORDS = Words.read();

  private NameKey() {}

  /**
   * The key of a name: words parted by one blank. Empty only if the name has no letter and no
   * digit; a name that is nothing but a legal form keeps it.
   */
  public static String of(String name) {
    String folded = Folding.strict(name);
    List<String> words = words(folded);
    int from = leading(words);
    int to = trailing(words, from);
    List<String> kept = new ArrayList<>();
    for (String word : inner(words.subList(from, to))) {
      String rest = withoutGluedForm(word);
      if (!rest.isEmpty()) {
        kept.add(number(rest));
      }
    }
    if (kept.isEmpty()) {
      words.forEach(word -> kept.add(number(word)));
    }
    return String.join(" ", kept);
  }

  private static List<String> words(String folded) {
    List<String> words = new ArrayList<>();
    int start = 0;
    while (start < folded.length()) {
      int end = folded.indexOf(' ', start);
      end = end < 0 ? folded.length() : end;
      words.add(folded.substring(start, end));
      start = end + 1;
    }
    return words;
  }

  /** Skips forms in front ("PT", "CV", "UD"), as long as a name is left behind them. */
  private static int leading(List<String> words) {
    int from = 0;
    for (int length = form(WORDS.prefixes, words, from); length > 0; ) {
      if (from + length >= words.size()) {
        break;
      }
      from += length;
      length = form(WORDS.prefixes, words, from);
    }
    return from;
  }

  /** Skips forms at the end ("Co., Ltd.", "S. A. de C. V."), as long as a name is left. */
  private static int trailing(List<String> words, int from) {
    int to = words.size();
    boolean cut = true;
    while (cut) {
      cut = false;
      for (int length = Math.min(LONGEST_FORM, to - from - 1); length > 0 && !cut; length--) {
        if (WORDS.suffixes.contains(join(words, to - length, to))) {
          to -= length;
          cut = true;
        }
      }
    }
    return to;
  }

  /** Drops forms that are unmistakable even before a unit ("Sinar Co Ltd Plant 2"). */
  private static List<String> inner(List<String> words) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int length = i == 0 ? 0 : form(WORDS.anywhere, words, i);
      if (length == 0) {
        kept.add(words.get(i++));
      } else {
        i += length;
      }
    }
    return kept;
  }

  private static int form(Set<String> forms, List<String> words, int at) {
    for (int length = Math.min(LONGEST_FORM, words.size() - at); length > 0; length--) {
      if (forms.contains(join(words, at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  private static String join(List<String> words, int from, int to) {
    return to - from == 1 ? words.get(from) : String.join(" ", words.subList(from, to));
  }

  /** Scripts without blanks write the form into the word: 新疆某某有限公司. */
  private static String withoutGluedForm(String word) {
    if (word.charAt(0) < 0x0e00) {
      return word;
    }
    String rest = word;
    for (String form : WORDS.glued) {
      if (rest.endsWith(form)) {
        rest = rest.substring(0, rest.length() - form.length());
      }
      if (rest.startsWith(form)) {
        rest = rest.substring(form.length());
      }
    }
    return rest;
  }

  private static String number(String word) {
    int zeros = 0;
    while (zeros < word.length() - 1
        && word.charAt(zeros) == '0'
        && Character.isDigit(word.charAt(zeros + 1))) {
      zeros++;
    }
    return word.substring(zeros);
  }

  /** Legal forms by where in a name they stand. */
  private static final class Words {
    final Set<String> prefixes = new HashSet<>();
    final Set<String> suffixes = new HashSet<>();
    final Set<String> anywhere = new HashSet<>();
    final List<String> glued = new ArrayList<>();

    static Words read() {
      Words words = new Words();
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  NameKey.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
        lines.readLine();
        lines.lines().map(line -> line.split(",", -1)).forEach(words::add);
      } catch (IOException e) {
        throw new UncheckedIOException("The table of legal forms cannot be read.", e);
      }
      words.glued.sort((a, b) -> b.length() - a.length());
      return words;
    }

    private void add(String[] cells) {
      String form = Folding.strict(cells[0]);
      switch (cells[1]) {
        case "before" -> prefixes.add(form);
        case "glued" -> glued.add(form);
        case "anywhere" -> {
          anywhere.add(form);
          suffixes.add(form);
        }
        default -> suffixes.add(form);
      }
    }
  }
}
