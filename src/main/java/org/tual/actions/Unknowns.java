package org.tual.actions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tual.columns.Field;
import org.tual.columns.Vocabulary;
import org.tual.rules.Rule;
import org.tual.rules.RuleSet;
import org.tual.supplychain.Iris;

/**
 * What rules lack that cannot answer, in words that tell nothing of what is known. What is unknown
 * of a place is no lack of the supplier.
 */
final class Unknowns {
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, Set<String>> needs = new HashMap<>();
  private final Map<String, List<String>> known = new HashMap<>();

  Unknowns() {
    for (Field field : Vocabulary.standard().fields()) {
      labels.putIfAbsent(field.property(), field.label().replaceAll(" *\\([^)]*\\)", ""));
    }
    for (Rule rule : RuleSet.shipped().rules()) {
      Set<String> own = new LinkedHashSet<>();
      boolean ofAuditors =
          rule.dimension() == Rule.Dimension.INTEGRITY && rule.words().askSupplier().isEmpty();
      if (!ofAuditors) {
        rule.needs()
            .forEach(
                alternatives ->
                    alternatives.stream()
                        .sorted()
                        .limit(1)
                        .filter(property -> !Iris.localName(property).startsWith("place"))
                        .forEach(own::add));
      }
      needs.put(rule.id(), own);
    }
  }

  /** The things that some rules lack, those that most of them lack first. */
  List<String> of(String rules) {
    return known.computeIfAbsent(rules, this::find);
  }

  private List<String> find(String rules) {
    Map<String, Integer> counts = new HashMap<>();
    for (String rule : rules.isEmpty() ? new String[0] : rules.split("; ")) {
      for (String property : needs.getOrDefault(rule, Set.of(rule))) {
        counts.merge(label(property), 1, Integer::sum);
      }
    }
    List<String> things = new ArrayList<>(counts.keySet());
    things.sort(
        (a, b) -> counts.get(b) == counts.get(a) ? a.compareTo(b) : counts.get(b) - counts.get(a));
    return things;
  }

  private String label(String property) {
    String local = Iris.localName(property);
    String label = labels.get("tual:" + local);
    return label != null
        ? label
        : local.replaceAll("([a-z])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase(Locale.ROOT);
  }
}
