package org.tual.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tual.rules.Profile;
import org.tual.rules.RefusedRules;
import org.tual.rules.RefusedRules.Problem;
import org.tual.rules.Rule;
import org.tual.rules.RuleSet;
import org.tual.rules.Twins;

/** Checks a rule of the installation's own, with its three examples. */
final class OwnRule {
  /** The folder in which own rules lie. */
  static final String TOPIC = "own";

  private static final int LONGEST = 40_000;
  private static final Pattern ID = Pattern.compile("(?m)^#\\+ id:\\s*([a-z][a-z0-9-]{0,99})\\s*$");

  /** What every example must hold, so that it shows what its name says. */
  private static final List<String> ANSWERS = List.of("Flagged", "NoSign", "Unknown");

  /**
   * A rule with its examples.
   *
   * @param rule the text of the rule file
   * @param fires an example in Turtle in which the rule sees a sign
   * @param silent one in which it sees none
   * @param unknown one in which it cannot say
   */
  public record Text(String rule, String fires, String silent, String unknown) {
    List<String> examples() {
      return List.of(text(fires), text(silent), text(unknown));
    }

    private static String text(String given) {
      return given == null ? "" : given;
    }
  }

  private OwnRule() {}

  /**
   * Checks.
   *
   * @throws RefusedRules with every reason and its line
   */
  static Proposal check(Text text, RuleSet inForce) {
    String source = Text.text(text.rule());
    Matcher named = ID.matcher(source);
    if (!named.find()) {
      throw new RefusedRules(
          List.of(new Problem("rule.rq", 1, "The header must say \"id\", such as my-rule.")));
    }
    String id = named.group(1);
    String stem = TOPIC + "/" + id;
    SortedMap<String, String> files = new TreeMap<>();
    files.put(stem + ".rq", source);
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < RuleSet.TWINS.size(); i++) {
      String example = text.examples().get(i);
      if (example.isBlank()) {
        problems.add(new Problem(id + RuleSet.TWINS.get(i), 1, "This example is missing."));
      }
      if (example.length() > LONGEST || source.length() > LONGEST) {
        problems.add(new Problem(id + RuleSet.TWINS.get(i), 1, "At most 40,000 characters."));
      }
      files.put(stem + RuleSet.TWINS.get(i), example);
    }
    RuleSet read = read(files, problems);
    if (RuleSet.shipped().rule(id).isPresent()) {
      problems.add(new Problem(id + ".rq", 1, "Tual has a rule with this id. Choose another."));
    }
    if (!problems.isEmpty()) {
      throw new RefusedRules(problems);
    }
    Rule rule = read.rules().get(0);
    problems.addAll(limits(rule, inForce.profile()));
    problems.addAll(examples(rule, text.examples()));
    if (!problems.isEmpty()) {
      throw new RefusedRules(problems);
    }
    return new Proposal(Change.Kind.RULE, id, rule.title(), files);
  }

  private static RuleSet read(SortedMap<String, String> files, List<Problem> problems) {
    try {
      return RuleSet.of(files);
    } catch (RefusedRules e) {
      problems.addAll(e.problems());
      throw new RefusedRules(problems);
    }
  }

  private static List<Problem> limits(Rule rule, Profile profile) {
    List<Problem> problems = new ArrayList<>();
    for (String name : rule.thresholds()) {
      if (!profile.thresholds().containsKey(name)) {
        String before = rule.text().substring(0, rule.text().indexOf("threshold-" + name));
        problems.add(
            new Problem(
                rule.id() + ".rq",
                (int) before.chars().filter(c -> c == '\n').count() + 1,
                "There is no threshold "
                    + name
                    + ". There are: "
                    + String.join(", ", profile.thresholds().keySet())
                    + "."));
      }
    }
    return problems;
  }

  private static List<Problem> examples(Rule rule, List<String> examples) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      String file = rule.id() + RuleSet.TWINS.get(i);
      if (!examples.get(i).contains("tual:expect tual:" + ANSWERS.get(i))) {
        problems.add(
            new Problem(
                file, 1, "This example must hold \"tual:expect tual:" + ANSWERS.get(i) + "\"."));
      }
      problems.addAll(Twins.check(rule, RuleSet.shipped().profile(), file, examples.get(i)));
    }
    return problems;
  }
}
