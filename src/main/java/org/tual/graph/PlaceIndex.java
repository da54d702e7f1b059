package org.tual.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Kind;
import org.tual.supplychain.NameKey;
import org.tual.supplychain.Value;

/**
 * In which place a site stands or a vessel lands, by what a list states of it: a UN/LOCODE; else
 * town and country; of a vessel its landing port, else its port of registry. Never by a guess:
 * where two places could be meant, or none is, there is no place.
 */
final class PlaceIndex {
  private static final int NONE = -1;
  private static final String CODE = "tual:unlocode";

  private final Facts facts;
  private final Map<String, Integer> byCode = new HashMap<>();
  private final Map<String, List<Integer>> byName = new HashMap<>();

  PlaceIndex(Facts facts) {
    this.facts = facts;
    Identity identity = facts.identity();
    for (int node = 0; node < identity.nodes(); node++) {
      if (identity.kind(node) == Kind.PLACE) {
        enter(node);
      }
    }
  }

  private void enter(int place) {
    String code = facts.text(place, CODE);
    if (!code.isEmpty()) {
      byCode.put(code, place);
    }
    for (Value country : facts.values(place, "tual:country")) {
      for (String property : List.of("tual:name", "tual:localName")) {
        for (Value name : facts.values(place, property)) {
          List<Integer> named =
              byName.computeIfAbsent(
                  name(name.lexical(), country.lexical()), key -> new ArrayList<>());
          if (!named.contains(place)) {
            named.add(place);
          }
        }
      }
    }
  }

  private static String name(String name, String country) {
    return NameKey.of(name) + "|" + Iris.localName(country);
  }

  /** Nothing is known of any place. */
  boolean isEmpty() {
    return byCode.isEmpty() && byName.isEmpty();
  }

  /**
   * A place with the facts that say that the site is there.
   *
   * @param node the place
   * @param by properties of the site
   */
  record Found(int node, List<String> by) {}

  /** The place of a site; null where nothing says it, or more than one could be meant. */
  Found of(int site) {
    Found landing = port(site, "tual:landingPort", "tual:landingCountry");
    if (facts.claim(site, "tual:landingPort") >= 0) {
      return landing;
    }
    String code = facts.text(site, CODE);
    Found named = named(site, "tual:city", "tual:country", code);
    if (!code.isEmpty()) {
      Integer place = byCode.get(code);
      return place == null ? named : new Found(place, List.of(CODE));
    }
    return named != null || facts.claim(site, "tual:homePort") < 0
        ? named
        : port(site, "tual:homePort", "tual:flag");
  }

  private Found port(int site, String portProperty, String countryProperty) {
    String written = facts.text(site, portProperty).replace(" ", "");
    Integer place = byCode.get(written);
    return place == null
        ? named(site, portProperty, countryProperty, "")
        : new Found(place, List.of(portProperty));
  }

  /** The only place of this name and country that has this code or none. */
  private Found named(int site, String nameProperty, String countryProperty, String code) {
    if (facts.claim(site, nameProperty) < 0
        || facts.claim(site, countryProperty) < 0
        || facts.contradicted(site, countryProperty)) {
      return null;
    }
    String key = name(facts.text(site, nameProperty), facts.text(site, countryProperty));
    List<Integer> places = byName.getOrDefault(key, List.of());
    int only = places.size() == 1 ? places.get(0) : NONE;
    if (only == NONE) {
      return null;
    }
    String known = facts.text(only, CODE);
    return code.isEmpty() || known.isEmpty() || known.equals(code)
        ? new Found(only, List.of(nameProperty, countryProperty))
        : null;
  }
}
