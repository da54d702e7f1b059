package org.tual.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tual.supplychain.Folding;

/**
 * Countries by what people type: ISO 3166-1 codes, names in many languages, old names, IOC codes.
 * What could mean two countries ("Congo") is no answer.
 */
public final class Countries {
  private static final String FOLDER = "ontology/reference/countries/";

  private final Map<String, Country> byAlpha2 = new HashMap<>();
  private final Map<String, Country> codes = new HashMap<>();
  private final Map<String, Country> names = new HashMap<>();
  private final Map<String, Country> carCodes = new HashMap<>();
  private final List<Country> all = new ArrayList<>();

  private Countries(Table facts, Table names, Table typed) {
    for (Map<String, String> row : facts.rows()) {
      String alpha2 = row.get("alpha2");
      Country country = new Country(alpha2, row.get("alpha3"), row.get("numeric"), row.get("name"));
      all.add(country);
      byAlpha2.put(alpha2, country);
      code(alpha2, country);
      code(country.alpha3(), country);
      code(country.numeric(), country);
      name(country.name(), country);
    }
    for (Map<String, String> row : typed.rows()) {
      typed(row.get("kind"), row.get("text"), byAlpha2.get(row.get("alpha2")));
    }
    for (Map<String, String> row : names.rows()) {
      name(row.get("name"), byAlpha2.get(row.get("alpha2")));
    }
  }

  /** The countries that Tual ships. */
  public static Countries shipped() {
    return Shipped.COUNTRIES;
  }

  /** Every country, by alpha-2 code. */
  public List<Country> all() {
    return List.copyOf(all);
  }

  /** The country with this ISO 3166-1 alpha-2 code in capital letters. */
  public Optional<Country> alpha2(String code) {
    return Optional.ofNullable(byAlpha2.get(code));
  }

  /**
   * The country that this text names: a code, a name in any of the languages of the table, or a
   * common spelling; case, accents and punctuation do not matter. Empty where nothing or more than
   * one country could be meant. Car codes are not read here: see {@link #carCode(String)}.
   */
  public Optional<Country> find(String text) {
    String key = Folding.loose(text);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    Country found = key.length() <= 3 && ascii(text) ? codes.get(key) : null;
    if (found == null) {
      found = names.get(key);
    }
    if (found == null && key.length() <= 3 && !ascii(text)) {
      found = names.get(shortKey(text));
    }
    return Optional.ofNullable(found);
  }

  /**
   * The country with this distinguishing sign of vehicles in international traffic ("RI", "ROK",
   * "K"). Only for a column that reads as car codes throughout: many of them are ISO codes of other
   * countries.
   */
  public Optional<Country> carCode(String text) {
    return Optional.ofNullable(carCodes.get(Folding.loose(text)));
  }

  private void typed(String kind, String text, Country country) {
    switch (kind) {
      case "car" -> put(carCodes, Folding.loose(text), country);
      case "ioc", "code" -> code(text, country);
      default -> name(text, country);
    }
  }

  private void code(String code, Country country) {
    if (!code.isEmpty()) {
      put(codes, Folding.loose(code), country);
    }
  }

  private void name(String name, Country country) {
    String key = Folding.loose(name);
    put(names, key.length() <= 3 && !ascii(name) ? shortKey(name) : key, country);
  }

  private static void put(Map<String, Country> map, String key, Country country) {
    Country before = map.putIfAbsent(key, country);
    if (before != null && !before.equals(country)) {
      throw new UnusableList(
          "The list countries gives \"%s\" to both %s and %s."
              .formatted(key, before.alpha2(), country.alpha2()));
    }
  }

  /** Very short names keep their accents: "Mỹ" is the United States, "MY" is Malaysia. */
  private static String shortKey(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static boolean ascii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static final class Shipped {
    static final Countries COUNTRIES =
        new Countries(
            Table.shipped(FOLDER + "facts.csv"),
            Table.shipped(FOLDER + "names.csv"),
            Table.shipped(FOLDER + "typed.csv"));
  }
}
