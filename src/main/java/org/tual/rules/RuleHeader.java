package org.tual.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tual.rules.RefusedRules.Problem;
import org.tual.supplychain.Iris;

/** The {@code #+ key: value} lines at the top of a rule file, and the problems found in them. */
final class RuleHeader {
  private static final Pattern ENTRY = Pattern.compile("#\\+ ([a-z-]+):\\s*(.*)");
  private static final Pattern MORE = Pattern.compile("#\\+ {3,}(\\S.*)");
  private static final Pattern REMARK = Pattern.compile("\\s{2,}#\\s.*$");
  private static final Pattern TERM = Pattern.compile("tual:[A-Za-z][A-Za-z0-9]*");
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "indicator",
          "dimension",
          "stage",
          "strength",
          "severity",
          "severities",
          "scope",
          "applies",
          "except",
          "when",
          "where",
          "settled",
          "members",
          "needs",
          "closed",
          "unless",
          "partial",
          "evidence",
          "basis",
          "guard",
          "lowers",
          "ask-worker",
          "ask-supplier",
          "market");

  private record Entry(String value, int line) {}

  private final String file;
  private final List<Problem> problems;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  RuleHeader(String file, String text, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
    String last = null;
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length && lines[i].startsWith("#"); i++) {
      last = read(REMARK.matcher(lines[i].strip()).replaceFirst(""), i + 1, last);
    }
  }

  private String read(String line, int number, String last) {
    var more = MORE.matcher(line);
    if (more.matches() && last != null) {
      entries.computeIfPresent(
          last, (key, entry) -> new Entry(entry.value() + " " + more.group(1), entry.line()));
      return last;
    }
    var entry = ENTRY.matcher(line);
    if (!entry.matches()) {
      if (line.startsWith("#+")) {
        refuse(number, "This line is neither \"#+ key: value\" nor the continuation of one.");
      }
      return null;
    }
    String key = entry.group(1);
    if (!KEYS.contains(key)) {
      refuse(number, "The header has no key \"" + key + "\".");
    } else if (entries.put(key, new Entry(entry.group(2), number)) != null) {
      refuse(number, "The key \"" + key + "\" stands here a second time.");
    }
    return key;
  }

  void refuse(int line, String message) {
    problems.add(new Problem(file, line, message));
  }

  /** Line of a key; 1 where the key is missing. */
  int line(String key) {
    return entries.containsKey(key) ? entries.get(key).line() : 1;
  }

  /** Value of a key; empty where the key is missing. */
  String text(String key) {
    return entries.containsKey(key) ? entries.get(key).value() : "";
  }

  String required(String key) {
    String value = text(key);
    if (value.isEmpty()) {
      refuse(line(key), "The header must say \"" + key + "\".");
    }
    return value;
  }

  List<String> list(String key) {
    List<String> parts = new ArrayList<>();
    for (String part : text(key).split(",")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  /** The value as a constant of an enumeration; the fallback where the key is missing or wrong. */
  <E extends Enum<E>> E choice(String key, Class<E> type, E fallback) {
    String value = text(key);
    if (value.isEmpty()) {
      return fallback;
    }
    List<String> names = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String name = type == Severity.class ? constant.name() : lower(constant.name());
      names.add(name);
      if (name.equals(value)) {
        return constant;
      }
    }
    refuse(line(key), key + " \"" + value + "\" is not one of " + String.join(", ", names) + ".");
    return fallback;
  }

  /** Terms such as {@code tual:documentsHeldBy} as IRIs. */
  Set<String> terms(String key) {
    Set<String> iris = new TreeSet<>();
    list(key).forEach(term -> iris.add(iri(key, term)));
    return iris;
  }

  /** One term as an IRI. */
  String iri(String key, String term) {
    if (!TERM.matcher(term).matches()) {
      refuse(line(key), key + " \"" + term + "\" is no term such as tual:documentsHeldBy.");
    }
    return Iris.ont(term.substring(term.indexOf(':') + 1));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
