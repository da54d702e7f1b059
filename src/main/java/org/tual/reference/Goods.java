package org.tual.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Goods by words in several languages or by Harmonized System code. A code names a good only where
 * the hand-checked table says that the code alone does so; a heading that other goods share names
 * none.
 */
public final class Goods {
  private static final String FOLDER = "ontology/reference/goods/";

  private final Map<String, Good> bySlug = new TreeMap<>();
  private final Map<String, Set<String>> byCode = new HashMap<>();
  private final Map<String, String> headings = new HashMap<>();
  private final Phrases phrases = new Phrases();

  private Goods(Table facts, Table words, Table codes) {
    for (Map<String, String> row : codes.rows()) {
      headings.put(row.get("code"), row.get("label"));
    }
    for (Map<String, String> row : facts.rows()) {
      Good good =
          new Good(
              row.get("slug"),
              row.get("label"),
              split(row.get("headings"), " "),
              split(row.get("dolGoods"), ";"),
              row.get("uflpaSector"));
      bySlug.put(good.slug(), good);
      for (String code : split(row.get("namedBy"), " ")) {
        byCode.computeIfAbsent(code, any -> new TreeSet<>()).add(good.slug());
      }
    }
    words.rows().forEach(row -> phrases.add(row.get("language"), row.get("word"), row.get("slug")));
  }

  /** The goods that Tual ships. */
  public static Goods shipped() {
    return Shipped.GOODS;
  }

  /** Every good, by slug. */
  public List<Good> all() {
    return new ArrayList<>(bySlug.values());
  }

  public Optional<Good> good(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /** Slugs of the goods that these words name, in alphabetical order; empty where none is known. */
  public Set<String> match(String words) {
    return phrases.in(words);
  }

  /**
   * Slugs of the goods that this Harmonized System code names: 2 to 12 digits, dots and blanks
   * allowed. Empty where the code is broader than any good or not a code.
   */
  public Set<String> ofCode(String code) {
    String digits = digits(code);
    Set<String> slugs = new TreeSet<>();
    for (int length = 2; length <= 6 && length <= digits.length(); length += 2) {
      slugs.addAll(byCode.getOrDefault(digits.substring(0, length), Set.of()));
    }
    return slugs;
  }

  /** The HS 2022 heading (four digits) or chapter (two) of a code; empty if there is none. */
  public Optional<String> heading(String code) {
    String digits = digits(code);
    if (digits.length() < 2) {
      return Optional.empty();
    }
    String heading = digits.substring(0, digits.length() < 4 ? 2 : 4);
    return headings.containsKey(heading) ? Optional.of(heading) : Optional.empty();
  }

  private static String digits(String code) {
    StringBuilder digits = new StringBuilder(code.length());
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (c != '.' && c != ' ' && c != '-') {
        return "";
      }
    }
    return digits.length() > 12 ? "" : digits.toString();
  }

  private static List<String> split(String cell, String by) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(by));
  }

  private static final class Shipped {
    static final Goods GOODS =
        new Goods(
            Table.shipped(FOLDER + "facts.csv"),
            Table.shipped(FOLDER + "words.csv"),
            Table.shipped("ontology/reference/hs2022/facts.csv"));
  }
}
