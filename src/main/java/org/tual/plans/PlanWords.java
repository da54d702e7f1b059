package org.tual.plans;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tual.protocol.Lines;
import org.tual.protocol.Severity;
import org.tual.protocol.Stage;

/** The words of plans in several languages: heads of columns, severities, statuses, job titles. */
final class PlanWords {
  /** What a column holds. */
  enum Field {
    NUMBER,
    CLAUSE,
    DESCRIPTION,
    SEVERITY,
    ROOT,
    IMMEDIATE,
    CORRECTIVE,
    PREVENTIVE,
    REMEDY,
    RESPONSIBLE,
    DUE,
    STATUS
  }

  private final Map<String, Field> heads = new HashMap<>();
  private final Map<String, Severity> severities = new HashMap<>();
  private final Map<String, Stage> statuses = new HashMap<>();
  private final Set<String> titles = new HashSet<>();

  private PlanWords() {}

  /** The words of this version. */
  static PlanWords shipped() {
    PlanWords words = new PlanWords();
    for (Map<String, String> row : Lines.shipped("plan-headers.csv")) {
      Field field = Field.valueOf(row.get("field").toUpperCase(Locale.ROOT));
      words.heads.put(folded(row.get("words")), field);
    }
    for (Map<String, String> row : Lines.shipped("plan-words.csv")) {
      String said = folded(row.get("words"));
      switch (row.get("kind")) {
        case "severity" -> words.severities.put(said, Severity.valueOf(row.get("value")));
        case "status" -> words.statuses.put(said, Stage.valueOf(row.get("value")));
        default -> words.titles.add(said);
      }
    }
    return words;
  }

  static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}º]+", " ").strip();
  }

  Optional<Field> field(String head) {
    return Optional.ofNullable(heads.get(folded(head)));
  }

  /** The severity of a word, also with something in brackets after it. */
  Optional<Severity> severity(String text) {
    return Optional.ofNullable(severities.get(folded(text.replaceAll("[(\\[（].*", ""))));
  }

  Optional<Stage> status(String text) {
    return Optional.ofNullable(statuses.get(folded(text)));
  }

  /** Whether words say what somebody does and not who somebody is. */
  boolean jobTitle(String text) {
    String folded = folded(text);
    return titles.stream()
        .anyMatch(
            title ->
                title.chars().allMatch(letter -> letter < 0x250)
                    ? (" " + folded + " ").contains(" " + title + " ")
                    : folded.contains(title));
  }
}
