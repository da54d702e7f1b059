package org.tual.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tual.changes.Change;
import org.tual.changes.Changes;
import org.tual.changes.InForce;
import org.tual.editions.Shape;
import org.tual.reference.ReferenceList;
import org.tual.reference.ReferenceLists;
import org.tual.rules.Rule;
import org.tual.rules.RuleSet;

/** What counts now, in words: rules, thresholds, lists. */
public final class Catalogue {
  private final Changes changes;

  public Catalogue(Changes changes) {
    this.changes = changes;
  }

  private static boolean own(Rule rule) {
    return RuleSet.shipped().rule(rule.id()).isEmpty();
  }

  List<RuleView> rules(boolean guide) {
    RuleSet rules = changes.inForce().rules();
    return rules.rules().stream()
        .map(rule -> RuleView.of(rule, rules.profile(), own(rule), guide, null))
        .toList();
  }

  Optional<RuleView> rule(String id, boolean guide) {
    InForce inForce = changes.inForce();
    RuleSet rules = inForce.rules();
    return rules
        .rule(id)
        .map(rule -> RuleView.of(rule, rules.profile(), own(rule), guide, examples(rule, inForce)));
  }

  private static List<String> examples(Rule rule, InForce inForce) {
    return own(rule)
        ? RuleSet.TWINS.stream()
            .map(twin -> inForce.ruleFiles().get(rule.topic() + "/" + rule.id() + twin))
            .toList()
        : RuleSet.shippedExamples(rule);
  }

  Map<String, LimitView> thresholds() {
    RuleSet rules = changes.inForce().rules();
    Map<String, String> changed = ids(Change.Kind.THRESHOLD);
    Map<String, LimitView> limits = new TreeMap<>();
    RuleSet.shipped()
        .profile()
        .thresholds()
        .forEach(
            (name, shipped) -> {
              var limit = rules.profile().thresholds().get(name);
              limits.put(
                  name,
                  new LimitView(
                      limit.value().toPlainString(),
                      limit.unit(),
                      limit.meaning(),
                      limit.source(),
                      shipped.value().toPlainString(),
                      changed.get(name),
                      rules.rules().stream()
                          .filter(rule -> rule.thresholds().contains(name))
                          .map(Rule::id)
                          .toList()));
            });
    return limits;
  }

  private Map<String, String> ids(Change.Kind kind) {
    Map<String, String> ids = new HashMap<>();
    changes.changesInForce().stream()
        .filter(change -> change.kind() == kind)
        .forEach(change -> ids.put(change.about(), change.id()));
    return ids;
  }

  List<ListView> lists(LocalDate today) {
    ReferenceLists lists = changes.inForce().lists();
    Map<String, String> handedIn = ids(Change.Kind.LIST);
    List<ListView> views = new ArrayList<>();
    for (ReferenceList list : lists.all()) {
      String name = list.manifest().list();
      boolean inUse = lists.newest(name, today).filter(list::equals).isPresent();
      views.add(ListView.of(list, today, inUse, handedIn.get(name + "@" + list.manifest().date())));
    }
    return views;
  }

  /** The columns of a list that can be replaced, by table. */
  static Map<String, List<Shape.Column>> columns(String list) {
    return Shape.of(list).tables();
  }

  /** Entries of the edition in use in which all these words stand. */
  List<Map<String, String>> entries(String list, LocalDate today, String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return changes.inForce().lists().newest(list, today).stream()
        .flatMap(edition -> edition.rows().stream())
        .filter(row -> String.join("\n", row.values()).toLowerCase(Locale.ROOT).contains(wanted))
        .collect(Collectors.toList());
  }
}
