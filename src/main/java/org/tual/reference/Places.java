package org.tual.reference;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tual.supplychain.Folding;

/**
 * Place names that point to Xinjiang, found in addresses. Meant for addresses with country China
 * only: elsewhere the same letters are other places, surnames and words. Where a place is says
 * nothing about who works there.
 */
public final class Places {
  private final Phrases phrases = new Phrases();
  private final Map<String, Set<String>> names = new TreeMap<>();
  private final Set<String> postcodes = new TreeSet<>();

  private Places(ReferenceList list) {
    for (Map<String, String> row : list.rows()) {
      String key = Folding.loose(row.get("name"));
      switch (row.get("strength")) {
        case "place" -> {
          names.computeIfAbsent(key, any -> new TreeSet<>()).add(key);
          names.get(key).add(Folding.strict(row.get("name")));
          phrases.add("", row.get("name"), key);
        }
        case "trade-name" -> phrases.add("", row.get("name"), "");
        case "postcode" -> postcodes.add(key);
        default -> {
          // A name that other places share points nowhere by itself.
        }
      }
    }
  }

  /** The places of this list; throws {@link UnusableList} if it has no facts. */
  public static Places of(ReferenceList xinjiangPlaces) {
    return new Places(xinjiangPlaces);
  }

  /** The normalised place names in an address or place cell; empty where there is none. */
  public Set<String> in(String address) {
    return phrases.in(address);
  }

  /** Whether a six-digit Chinese postcode belongs to the region. */
  public boolean postcode(String postcode) {
    String digits = postcode.strip();
    return digits.length() == 6
        && digits.chars().allMatch(Character::isDigit)
        && postcodes.contains(digits.substring(0, 2));
  }

  /**
   * Every name that points to the region by itself, in lower case without accents, with the same
   * name in lower case as written ("urumqi" with "urumqi" and "ürümqi").
   */
  public Map<String, Set<String>> names() {
    return Collections.unmodifiableMap(names);
  }
}
