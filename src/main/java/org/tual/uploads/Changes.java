package org.tual.uploads;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tual.supplychain.Kind;
import org.tual.supplychain.Statements;
import org.tual.supplychain.Value;

/**
 * What a newer list says differently from an older one, site by site, before it counts.
 *
 * @param added names of sites that only the newer list has
 * @param removed names of sites that only the older list has; their workers may still be there
 * @param changed names of sites of which the lists say different things
 * @param same how many sites are said to be the same
 */
public record Changes(List<String> added, List<String> removed, List<String> changed, int same) {

  /** Compares by identity keys; sites without a key count as added or removed. */
  public static Changes between(Statements older, Statements newer) {
    Map<String, Told> before = told(older);
    Map<String, Told> after = told(newer);
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    int same = 0;
    for (Map.Entry<String, Told> entry : after.entrySet()) {
      Told known = before.get(entry.getKey());
      if (known == null) {
        added.add(entry.getValue().name());
      } else if (!known.facts().equals(entry.getValue().facts())) {
        changed.add(entry.getValue().name());
      } else {
        same++;
      }
    }
    before.forEach(
        (key, told) -> {
          if (!after.containsKey(key)) {
            removed.add(told.name());
          }
        });
    return new Changes(added, removed, changed, same);
  }

  /** What is told of one site and its groups. */
  private record Told(String name, TreeSet<String> facts) {}

  private static Map<String, Told> told(Statements statements) {
    Map<String, Told> told = new TreeMap<>();
    Map<Integer, String> keys = new TreeMap<>();
    for (int mention = 0; mention < statements.mentions(); mention++) {
      List<String> own = statements.keys(mention);
      if (statements.kind(mention) == Kind.SITE && !own.isEmpty()) {
        keys.put(mention, own.get(0));
        told.computeIfAbsent(own.get(0), key -> new Told(key, new TreeSet<>()));
      }
    }
    for (int claim = 0; claim < statements.claims(); claim++) {
      int subject = statements.subject(claim);
      int site = keys.containsKey(subject) ? subject : statements.owner(subject);
      String key = keys.get(site);
      String property = statements.propertyName(statements.propertyId(claim));
      Value value = statements.value(claim);
      if (key != null && !(value instanceof Value.Ref)) {
        told.get(key).facts().add(property + "=" + value.lexical());
        if (property.equals("tual:name") && subject == site) {
          told.put(key, new Told(value.lexical(), told.get(key).facts()));
        }
      }
    }
    return told;
  }
}
