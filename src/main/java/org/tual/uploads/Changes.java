package org.tual.uploads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tual.columns.Field;
import org.tual.columns.Vocabulary;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Kind;
import org.tual.supplychain.Statements;
import org.tual.supplychain.Value;

/**
 * What a newer list says differently from an older one, site by site.
 *
 * @param added names of sites that only the newer list has
 * @param removed names of sites that only the older list has; their workers may still be there
 * @param changed sites of which the lists say different things
 * @param same how many sites are said to be the same
 */
public record Changes(List<String> added, List<String> removed, List<Changed> changed, int same) {
  private static final int MOST_FACTS = 20;

  /**
   * A site of which the lists say different things.
   *
   * @param facts what differs, at most 20
   */
  public record Changed(String name, List<Fact> facts) {}

  /**
   * One fact; empty where a list says nothing of it.
   *
   * @param what plain words for it
   */
  public record Fact(String what, String before, String after) {}

  /** What is told of one site and its groups. */
  private record Told(String name, Map<String, Set<String>> facts) {}

  /** Compares by identity keys; a site without a key is in no list. */
  public static Changes between(Statements older, Statements newer) {
    Map<String, Told> before = told(older);
    Map<String, Told> after = told(newer);
    List<String> added = new ArrayList<>();
    List<Changed> changed = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    int same = 0;
    for (Map.Entry<String, Told> entry : after.entrySet()) {
      Told known = before.get(entry.getKey());
      if (known == null) {
        added.add(entry.getValue().name());
      } else if (!known.facts().equals(entry.getValue().facts())) {
        changed.add(changed(known, entry.getValue()));
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
    added.sort(String.CASE_INSENSITIVE_ORDER);
    removed.sort(String.CASE_INSENSITIVE_ORDER);
    return new Changes(added, removed, changed, same);
  }

  private static Changed changed(Told before, Told after) {
    Set<String> properties = new TreeSet<>(before.facts().keySet());
    properties.addAll(after.facts().keySet());
    List<Fact> facts = new ArrayList<>();
    for (String property : properties) {
      Set<String> was = before.facts().getOrDefault(property, Set.of());
      Set<String> is = after.facts().getOrDefault(property, Set.of());
      if (!was.equals(is) && facts.size() < MOST_FACTS) {
        facts.add(new Fact(words(property), String.join(", ", was), String.join(", ", is)));
      }
    }
    return new Changed(after.name(), facts);
  }

  private static String words(String property) {
    return Vocabulary.standard().fields().stream()
        .filter(field -> field.property().equals(property))
        .findFirst()
        .map(Field::label)
        .orElse(property.substring(property.indexOf(':') + 1));
  }

  private static Map<String, Told> told(Statements statements) {
    Map<String, Told> told = new TreeMap<>();
    Map<Integer, String> keys = new HashMap<>();
    for (int mention = 0; mention < statements.mentions(); mention++) {
      List<String> own = statements.keys(mention);
      if (statements.kind(mention) == Kind.SITE && !own.isEmpty()) {
        keys.put(mention, own.get(0));
        told.computeIfAbsent(own.get(0), key -> new Told(key, new TreeMap<>()));
      }
    }
    for (int claim = 0; claim < statements.claims(); claim++) {
      int subject = statements.subject(claim);
      int site = keys.containsKey(subject) ? subject : statements.owner(subject);
      String key = keys.get(site);
      String property = statements.propertyName(statements.propertyId(claim));
      Value value = statements.value(claim);
      if (key != null && !(value instanceof Value.Ref)) {
        told.get(key).facts().computeIfAbsent(property, p -> new TreeSet<>()).add(plain(value));
        if (property.equals("tual:name") && subject == site) {
          told.put(key, new Told(value.lexical(), told.get(key).facts()));
        }
      }
    }
    return told;
  }

  private static String plain(Value value) {
    return value instanceof Value.Term term ? Iris.localName(term.iri()) : value.lexical();
  }
}
