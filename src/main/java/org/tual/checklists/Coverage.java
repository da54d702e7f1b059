package org.tual.checklists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tual.columns.Field;
import org.tual.rules.Rule;
import org.tual.rules.RuleSet;
import org.tual.supplychain.Iris;

/**
 * Which rules could answer after a visit that asks certain questions, which need facts that come
 * from elsewhere, and which would stay unknown. What follows from what stands in {@code
 * ontology/checklists/elsewhere.csv}.
 */
public final class Coverage {
  private static final String PREFIX = "tual:";

  /** Where the facts of a rule come from. */
  public enum State {
    /** Questions ask for them. */
    ASKED,
    /** They come from lists, as {@code why} says. */
    ELSEWHERE,
    /** Something is asked nowhere. */
    UNKNOWN
  }

  /**
   * What the questions do for one rule.
   *
   * @param rule id
   * @param title of the rule
   * @param severity of the rule
   * @param strong it counts as a strong sign in the survey criteria of the ILO
   * @param state where its facts come from
   * @param questions ids of questions that feed it
   * @param missing properties that are asked nowhere
   * @param why reasons for what comes from elsewhere; may be empty
   */
  public record Line(
      String rule,
      String title,
      String severity,
      boolean strong,
      State state,
      List<String> questions,
      List<String> missing,
      List<String> why) {}

  private final RuleSet rules;
  private final Map<String, Set<String>> derived = new HashMap<>();
  private final Map<String, String> elsewhere = new HashMap<>();

  public Coverage(RuleSet rules) {
    this.rules = rules;
    for (Map<String, String> row : ShippedChecklists.rows("elsewhere.csv")) {
      String property = iri(row.get("property"));
      if (row.get("from").isEmpty()) {
        elsewhere.put(property, row.get("why"));
      } else {
        Set<String> from = new HashSet<>();
        Arrays.stream(row.get("from").split("\\|")).forEach(one -> from.add(iri(one)));
        derived.put(property, from);
      }
    }
  }

  private static String iri(String property) {
    return Iris.ont(property.substring(PREFIX.length()));
  }

  /** Ids of the rules that read what this question answers. */
  public List<String> feeds(Question question) {
    return question.meaning().map(Field::property).filter(p -> p.startsWith(PREFIX)).stream()
        .map(Coverage::iri)
        .flatMap(property -> rules.rules().stream().filter(rule -> reads(rule, property)))
        .map(Rule::id)
        .toList();
  }

  private boolean reads(Rule rule, String property) {
    Set<String> read = new HashSet<>();
    rule.needs().forEach(read::addAll);
    read.addAll(rule.unless());
    rule.when().ifPresent(read::add);
    rule.settled().ifPresent(settled -> read.add(settled.property()));
    rule.evidence().forEach(source -> read.add(source.property()));
    return read.contains(property)
        || read.stream().anyMatch(one -> derived.getOrDefault(one, Set.of()).contains(property));
  }

  /**
   * One line for each rule that answers for a place of this kind, in the order of rules.
   *
   * @param kind local name of a kind of site; {@code Recruiter} for a recruiter
   */
  public List<Line> of(Collection<Checklist> asked, String kind) {
    Map<String, Set<String>> byProperty = new HashMap<>();
    for (Checklist list : asked) {
      list.questions()
          .forEach(
              question ->
                  question
                      .meaning()
                      .filter(field -> field.property().startsWith(PREFIX))
                      .ifPresent(
                          field ->
                              byProperty
                                  .computeIfAbsent(iri(field.property()), p -> new TreeSet<>())
                                  .add(question.id())));
    }
    return rules.rules().stream()
        .filter(rule -> applies(rule, kind))
        .map(rule -> line(rule, byProperty))
        .toList();
  }

  private static boolean applies(Rule rule, String kind) {
    String to = Iris.localName(rule.applies());
    boolean place = !kind.equals("Recruiter") && (to.equals("Workplace") || to.equals("Site"));
    return (place || to.equals(kind)) && !rule.except().contains(Iris.ont(kind));
  }

  private Line line(Rule rule, Map<String, Set<String>> asked) {
    Set<String> questions = new TreeSet<>();
    List<String> missing = new ArrayList<>();
    Set<String> why = new TreeSet<>();
    for (Set<String> need : rule.needs()) {
      Set<String> found = new TreeSet<>();
      need.forEach(property -> found.addAll(askedFor(property, asked)));
      if (!found.isEmpty()) {
        questions.addAll(found);
      } else if (need.stream().anyMatch(elsewhere::containsKey)) {
        need.stream().filter(elsewhere::containsKey).map(elsewhere::get).forEach(why::add);
      } else {
        need.stream().sorted().map(Iris::localName).forEach(missing::add);
      }
    }
    State state =
        !missing.isEmpty() ? State.UNKNOWN : questions.isEmpty() ? State.ELSEWHERE : State.ASKED;
    return new Line(
        rule.id(),
        rule.title(),
        rule.severity().name().toUpperCase(Locale.ROOT),
        rule.strength() == Rule.Strength.STRONG,
        state,
        List.copyOf(questions),
        List.copyOf(missing),
        List.copyOf(why));
  }

  private Set<String> askedFor(String property, Map<String, Set<String>> asked) {
    Set<String> direct = asked.getOrDefault(property, Set.of());
    Set<String> from = derived.getOrDefault(property, Set.of());
    if (!direct.isEmpty() || from.isEmpty() || !asked.keySet().containsAll(from)) {
      return direct;
    }
    Set<String> all = new TreeSet<>();
    from.forEach(one -> all.addAll(asked.get(one)));
    return all;
  }
}
