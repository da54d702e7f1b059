package org.tual.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tual.supplychain.NameKey;

/**
 * A name made ready to be compared: without legal forms, in Latin letters, its words apart from the
 * numbers of units, because Plant 1 and Plant 2 are two places however alike their names are.
 *
 * @param key of {@link NameKey}
 * @param words in Latin letters, in order, without units
 * @param run the words run together
 * @param skeleton the consonants alone, for scripts whose vowels are spelled in many ways
 * @param units numbers and letters that tell units apart, sorted
 * @param foreign it was written in such a script
 */
record NameForm(
    String key,
    List<String> words,
    String run,
    String skeleton,
    Set<String> units,
    boolean foreign) {
  private static final Pattern PARTS = Pattern.compile("\\d+|[^\\d]+");
  private static final Pattern HAN_UNIT =
      Pattern.compile("第?([一二三四五六七八九十])(?=[厂廠号號期分车車])|第([一二三四五六七八九十])");
  private static final String HAN_NUMBERS = "一二三四五六七八九十";
  private static final Map<String, String> ROMAN =
      Map.of(
          "ii", "2", "iii", "3", "iv", "4", "vi", "6", "vii", "7", "viii", "8", "ix", "9", "i", "1",
          "v", "5", "x", "10");
  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("satu", "1"),
          Map.entry("dua", "2"),
          Map.entry("tiga", "3"),
          Map.entry("empat", "4"));
  private static final Set<String> BEFORE_UNIT =
      Set.of(
          "plant",
          "unit",
          "factory",
          "mill",
          "building",
          "block",
          "no",
          "number",
          "phase",
          "line",
          "branch",
          "workshop",
          "floor",
          "hall",
          "site",
          "works",
          "farm",
          "estate",
          "pond",
          "shed",
          "pabrik",
          "unidad",
          "planta",
          "fabrica",
          "usine",
          "werk",
          "gedung",
          "boat",
          "vessel");

  /** Words that say nothing but that a number follows. */
  private static final Set<String> MARK =
      Set.of("plant", "unit", "no", "number", "building", "block", "phase", "line", "floor");

  /** Reads a name; null where it has no letter and no digit. */
  static NameForm of(String name) {
    String key = NameKey.of(name);
    if (key.isEmpty()) {
      return null;
    }
    Spelling spelling = Spelling.of(ownDigits(hanUnits(key)));
    List<String> parts = new ArrayList<>();
    for (String word : spelling.inOrder()) {
      Matcher part = PARTS.matcher(word);
      while (part.find()) {
        parts.add(part.group());
      }
    }
    List<String> words = new ArrayList<>();
    Set<String> units = new TreeSet<>();
    for (int i = 0; i < parts.size(); i++) {
      String unit = unit(parts, i);
      if (unit == null) {
        words.add(parts.get(i));
        continue;
      }
      units.add(unit);
      // "Contoh Plant 1" and "Contoh 1" say the same
      while (words.size() > 1 && MARK.contains(words.get(words.size() - 1))) {
        words.remove(words.size() - 1);
      }
    }
    String run = String.join("", words);
    String skeleton = run.isEmpty() ? "" : Spelling.of(String.join(" ", words)).skeleton();
    return new NameForm(key, List.copyOf(words), run, skeleton, units, spelling.foreign());
  }

  private static String unit(List<String> parts, int at) {
    String part = parts.get(at);
    if (Character.isDigit(part.charAt(0))) {
      return part.replaceFirst("^0+(?=.)", "");
    }
    boolean after = at > 0 && BEFORE_UNIT.contains(parts.get(at - 1));
    boolean last = at == parts.size() - 1 && at > 0;
    if (ROMAN.containsKey(part) && (after || last && part.length() > 1)) {
      return ROMAN.get(part);
    }
    if (after && part.length() == 1) {
      return part;
    }
    return after ? NUMBERS.get(part) : null;
  }

  private static String hanUnits(String text) {
    return HAN_UNIT
        .matcher(text)
        .replaceAll(
            found -> {
              String digit = found.group(1) == null ? found.group(2) : found.group(1);
              return " " + (HAN_NUMBERS.indexOf(digit) + 1) + " ";
            });
  }

  /** Digits of any script as those that everybody reads. */
  private static String ownDigits(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            letter -> {
              int digit = Character.digit(letter, 10);
              if (digit >= 0) {
                plain.append((char) ('0' + digit));
              } else {
                plain.appendCodePoint(letter);
              }
            });
    return plain.toString();
  }
}
