package org.tual.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.update.UpdateFactory;
import org.tual.rules.RefusedRules.Problem;
import org.tual.supplychain.Iris;

/** Reads one rule file and refuses it with every reason at once. */
final class RuleReader {
  private static final Set<String> INDICATORS =
      Set.of(
          "ilo:AbuseOfVulnerability",
          "ilo:Deception",
          "ilo:RestrictionOfMovement",
          "ilo:Isolation",
          "ilo:PhysicalAndSexualViolence",
          "ilo:IntimidationAndThreats",
          "ilo:RetentionOfIdentityDocuments",
          "ilo:WithholdingOfWages",
          "ilo:DebtBondage",
          "ilo:AbusiveWorkingAndLivingConditions",
          "ilo:ExcessiveOvertime");
  private static final Set<String> MARKETS = Set.of("US", "EU", "CA");

  private final String file;
  private final String text;
  private final List<Problem> problems = new ArrayList<>();
  private final RuleHeader header;

  private RuleReader(String file, String text) {
    this.file = file;
    this.text = text;
    this.header = new RuleHeader(file, text, problems);
  }

  /**
   * Reads a rule.
   *
   * @param file name for messages, ending in {@code <topic>/<id>.rq}
   * @throws RefusedRules if anything in the file is not allowed
   */
  static Rule read(String file, String text) {
    RuleReader reader = new RuleReader(file, text.replace("\r\n", "\n"));
    Query query = reader.query();
    Rule rule = query == null ? null : reader.rule(query);
    if (rule != null && reader.problems.isEmpty()) {
      new QueryCheck(rule, file, reader.problems).run();
    }
    if (!reader.problems.isEmpty()) {
      throw new RefusedRules(reader.problems);
    }
    return rule;
  }

  private Query query() {
    try {
      return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      header.refuse(
          Math.max(1, e.getLine()),
          isUpdate()
              ? "A rule only reads; this is an update."
              : "This is not SPARQL 1.1: " + firstLine(e.getMessage()));
      return null;
    }
  }

  private boolean isUpdate() {
    try {
      UpdateFactory.create(text, Syntax.syntaxSPARQL_11);
      return true;
    } catch (QueryParseException e) {
      return false;
    }
  }

  private static String firstLine(String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }

  private Rule rule(Query query) {
    String[] path = file.replace('\\', '/').split("/");
    String id = path[path.length - 1].replaceFirst("\\.rq$", "");
    if (!header.required("id").equals(id) || !id.matches("[a-z][a-z0-9-]*")) {
      header.refuse(
          header.line("id"), "The id must be the file's name without .rq, in a-z, 0-9, -.");
    }
    header.list("indicator").stream()
        .filter(indicator -> !INDICATORS.contains(indicator))
        .forEach(
            indicator ->
                header.refuse(
                    header.line("indicator"), indicator + " is no indicator of the ILO."));
    for (String key :
        List.of("dimension", "stage", "strength", "severity", "scope", "needs", "basis")) {
      header.required(key);
    }
    Rule.Scope scope = header.choice("scope", Rule.Scope.class, Rule.Scope.LOCAL);
    if ((scope == Rule.Scope.GROUP) == header.text("members").isEmpty()) {
      header.refuse(
          header.line("scope"), "A rule of scope group, and no other, names its members.");
    }
    return new Rule(
        id,
        path.length > 1 ? path[path.length - 2] : "",
        header.required("title"),
        header.list("indicator"),
        header.choice("dimension", Rule.Dimension.class, Rule.Dimension.DATA),
        header.choice("stage", Rule.Stage.class, Rule.Stage.ANY),
        header.choice("strength", Rule.Strength.class, Rule.Strength.CONTEXT),
        header.choice("severity", Severity.class, Severity.S4),
        severities(),
        scope,
        header.iri("applies", header.required("applies")),
        header.terms("except"),
        optional("when"),
        where("where"),
        where("settled"),
        optional("members"),
        needs(),
        header.terms("closed"),
        header.terms("unless"),
        partial(),
        evidence(),
        words(),
        query,
        text);
  }

  private Optional<String> optional(String key) {
    String value = header.text(key);
    return value.isEmpty() ? Optional.empty() : Optional.of(header.iri(key, value));
  }

  private Optional<Rule.Where> where(String key) {
    String value = header.text(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = value.split(" +");
    if (parts.length != 2 || !parts[1].matches("(ref|tual):\\S+")) {
      header.refuse(
          header.line(key), key + " names a property and a value: tual:country ref:country/CN.");
      return Optional.empty();
    }
    String iri =
        parts[1].startsWith("ref:")
            ? Iris.REF + parts[1].substring("ref:".length())
            : header.iri(key, parts[1]);
    return Optional.of(new Rule.Where(header.iri(key, parts[0]), iri));
  }

  private Set<Severity> severities() {
    Set<Severity> all = EnumSet.noneOf(Severity.class);
    for (String name : header.list("severities")) {
      if (name.matches("S[1-4]")) {
        all.add(Severity.valueOf(name));
      } else {
        header.refuse(header.line("severities"), name + " is no severity.");
      }
    }
    return all;
  }

  private List<Set<String>> needs() {
    List<Set<String>> needs = new ArrayList<>();
    for (String term : header.list("needs")) {
      Set<String> alternatives = new TreeSet<>();
      for (String alternative : term.split("\\|")) {
        alternatives.add(header.iri("needs", alternative.strip()));
      }
      needs.add(alternatives);
    }
    if (needs.size() > Answers.MOST_TERMS) {
      header.refuse(header.line("needs"), "A rule needs at most " + Answers.MOST_TERMS + " terms.");
    }
    return needs;
  }

  private boolean partial() {
    String value = header.text("partial");
    if (!value.isEmpty() && !value.equals("yes")) {
      header.refuse(header.line("partial"), "partial can only be \"yes\".");
    }
    return value.equals("yes");
  }

  private List<Rule.Source> evidence() {
    header.required("evidence");
    List<Rule.Source> sources = new ArrayList<>();
    for (String pair : header.list("evidence")) {
      String[] parts = pair.split("/", 2);
      if (parts.length == 2) {
        sources.add(new Rule.Source(parts[0], header.iri("evidence", parts[1])));
      } else {
        header.refuse(
            header.line("evidence"), pair + " is not of the form variable/tual:property.");
      }
    }
    return sources;
  }

  private Rule.Words words() {
    List<String> markets = header.list("market");
    boolean legal = header.text("dimension").equals("legal");
    if (!MARKETS.containsAll(markets) || legal == markets.isEmpty()) {
      header.refuse(
          header.line("market"), "A legal rule, and no other, names its markets: US, EU or CA.");
    }
    return new Rule.Words(
        header.text("basis"),
        header.text("guard"),
        header.text("lowers"),
        header.text("ask-worker"),
        header.text("ask-supplier"),
        markets);
  }
}
