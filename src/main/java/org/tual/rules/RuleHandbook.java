package org.tual.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tual.supplychain.Iris;

/** The rules as a page for people, made of the headers, the examples' comments and the profile. */
public final class RuleHandbook {
  private static final String INTRODUCTION =
      """
      # The rules

      This page is made of the rule files in `ontology/rules` and of the comments in their examples. \
      Do not edit it; run `mvn -q test -Dtest=RuleHandbookTest -Dtual.handbook=write`.

      A rule shows a *possible sign*. It answers *flagged*, *no sign* or *unknown* for each site and, \
      where it can, for each workforce group. "No sign" says only that nothing stated points that way. \
      "Unknown" is never good news. No rule looks at where people come from.

      Severity: S1 stop and safeguard, S2 urgent, S3 plan, S4 context. Limits stand in \
      `ontology/rules/profile.csv` and can be changed there; a value exactly on a limit does not fire.

      """;

  private final Path folder;
  private final RuleSet set;
  private final StringBuilder page = new StringBuilder();

  private RuleHandbook(Path folder, RuleSet set) {
    this.folder = folder;
    this.set = set;
  }

  /**
   * The handbook of the rules in a folder, as Markdown.
   *
   * @throws RefusedRules if a rule in the folder is refused
   */
  public static String of(Path folder) {
    RuleHandbook handbook = new RuleHandbook(folder, RuleSet.load(folder));
    handbook.write();
    return handbook.page.toString();
  }

  private void write() {
    page.append(INTRODUCTION);
    Map<String, List<Rule>> topics =
        set.rules().stream()
            .collect(Collectors.groupingBy(Rule::topic, TreeMap::new, Collectors.toList()));
    page.append("| rule | severity | what it needs |\n| --- | --- | --- |\n");
    topics.forEach((topic, rules) -> rules.forEach(this::writeLine));
    topics.forEach(
        (topic, rules) -> {
          page.append("\n## ").append(capital(topic.replace('-', ' '))).append('\n');
          rules.forEach(this::writeRule);
        });
    writeLimits();
  }

  private void writeLine(Rule rule) {
    page.append("| [%s](#%s) ".formatted(rule.title(), rule.id()))
        .append("| %s ".formatted(severities(rule)))
        .append("| %s |\n".formatted(needs(rule)));
  }

  private static String severities(Rule rule) {
    return rule.severities().isEmpty()
        ? rule.severity().name()
        : rule.severity() + " (also " + names(rule.severities()) + ")";
  }

  private static String names(Set<Severity> severities) {
    return severities.stream().map(Severity::name).collect(Collectors.joining(", "));
  }

  private static String needs(Rule rule) {
    return rule.needs().stream()
        .map(term -> term.stream().map(RuleHandbook::term).collect(Collectors.joining(" or ")))
        .collect(Collectors.joining(", "));
  }

  private static String term(String iri) {
    return "`" + Iris.localName(iri) + "`";
  }

  private void writeRule(Rule rule) {
    page.append("\n### ").append(rule.id()).append('\n');
    page.append("**").append(rule.title()).append("** ");
    page.append(
        "(%s; %s; %s, %s, %s)\n\n"
            .formatted(
                severities(rule),
                rule.indicators().isEmpty() ? "no ILO indicator" : indicators(rule),
                lower(rule.dimension()),
                lower(rule.strength()),
                "stage " + lower(rule.stage())));
    item("Answers for", Iris.localName(rule.applies()) + applies(rule));
    item("Needs", needs(rule));
    item("Rests on", rule.words().basis());
    item("Not a sign", rule.words().guard());
    item("What would lower it", rule.words().lowers());
    item("To ask workers (interview guides only)", rule.words().askWorker());
    item("To ask suppliers (all of a kind, never one)", rule.words().askSupplier());
    item("Blocks in", String.join(", ", rule.words().market()));
    item("Fires", comment(rule, ".fires.ttl"));
    item("Stays silent", comment(rule, ".silent.ttl"));
    item("Does not know", comment(rule, ".unknown.ttl"));
  }

  private static String indicators(Rule rule) {
    return String.join(", ", rule.indicators());
  }

  private static String applies(Rule rule) {
    StringBuilder text = new StringBuilder(rule.byGroup() ? ", each workforce group" : "");
    rule.except().forEach(type -> text.append(", not ").append(Iris.localName(type)));
    rule.when()
        .ifPresent(when -> text.append("; only where ").append(term(when)).append(" is yes"));
    rule.where()
        .ifPresent(
            where ->
                text.append("; a sign only where ")
                    .append(term(where.property()))
                    .append(" is ")
                    .append(Iris.localName(where.value())));
    rule.settled()
        .ifPresent(
            by ->
                text.append("; no sign where ")
                    .append(term(by.property()))
                    .append(" is ")
                    .append(Iris.localName(by.value())));
    text.append(rule.partial() ? "; never \"no sign\", for what it reads is not complete" : "");
    return text.toString();
  }

  private void item(String name, String text) {
    if (!text.isEmpty()) {
      page.append("- ").append(name).append(": ").append(text).append('\n');
    }
  }

  /** The comment at the top of an example: the case, told in words. */
  private String comment(Rule rule, String twin) {
    Path file = folder.resolve(rule.topic()).resolve(rule.id() + twin);
    try {
      return Files.readString(file, StandardCharsets.UTF_8)
          .lines()
          .takeWhile(line -> line.startsWith("#"))
          .map(line -> line.substring(1).strip())
          .collect(Collectors.joining(" "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeLimits() {
    page.append("\n## Limits\n| limit | value | meaning | source |\n| --- | --- | --- | --- |\n");
    set.profile()
        .thresholds()
        .forEach(
            (name, limit) ->
                page.append("| `%s` | %s %s ".formatted(name, limit.value(), limit.unit()))
                    .append("| %s | %s |\n".formatted(limit.meaning(), limit.source())));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
