package org.tual.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tual.rules.Answers;
import org.tual.rules.RuleOutcome;

/**
 * What every rule answers for every subject, with the facts that are missing, in arrays. A subject
 * is flagged if any of its groups is, else unknown if any is, else there is no sign.
 */
final class AnswerTable {
  static final char FLAGGED = 'F';
  static final char NO_SIGN = 'N';
  static final char UNKNOWN = 'U';
  static final char NOT_APPLICABLE = '-';
  static final char NOT_EVALUATED = 'X';
  private static final String STRENGTH = "-NUFX";

  private final Map<String, Integer> rows = new HashMap<>();
  private final List<String> properties = new ArrayList<>();
  private final Map<String, Integer> propertyIds = new HashMap<>();
  private final int rules;
  private char[][] answers = new char[256][];
  private short[][] missing = new short[256][];
  private byte[] silence = new byte[256];
  private final Map<Integer, List<Integer>> askedBy = new HashMap<>();

  AnswerTable(List<RuleOutcome> outcomes) {
    this.rules = outcomes.size();
    for (int rule = 0; rule < outcomes.size(); rule++) {
      enter(rule, outcomes.get(rule));
    }
  }

  private void enter(int rule, RuleOutcome outcome) {
    Answers given = outcome.answers();
    for (int i = 0; i < given.size(); i++) {
      if (!unspecified(given.group(i))) {
        enter(rule, outcome, i);
      }
    }
    for (int i = 0; i < given.size(); i++) {
      if (unspecified(given.group(i)) && !spokenFor(rule, given, i)) {
        enter(rule, outcome, i);
      }
    }
  }

  /** The workers of rows that did not say which group they speak of. */
  private static boolean unspecified(String group) {
    return group.endsWith("/AllWorkers");
  }

  /**
   * Rows about certain groups answered; that other rows, of no certain group, are silent adds
   * nothing.
   */
  private boolean spokenFor(int rule, Answers given, int i) {
    char known = letter(given.subject(i), rule);
    return given.state(i) == Answers.State.UNKNOWN && (known == NO_SIGN || known == FLAGGED);
  }

  private void enter(int rule, RuleOutcome outcome, int i) {
    Answers given = outcome.answers();
    int row = row(given.subject(i));
    char answer = outcome.evaluated() ? letter(given.state(i)) : NOT_EVALUATED;
    if (STRENGTH.indexOf(answer) > STRENGTH.indexOf(answers[row][rule])) {
      answers[row][rule] = answer;
    }
    if (answer == UNKNOWN) {
      given.missing(i).forEach(fact -> miss(row, rule, fact));
    }
  }

  private static char letter(Answers.State state) {
    return switch (state) {
      case FLAGGED -> FLAGGED;
      case NO_SIGN -> NO_SIGN;
      case UNKNOWN -> UNKNOWN;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
    };
  }

  private void miss(int row, int rule, Answers.Missing fact) {
    String first = fact.anyOf().stream().min(String::compareTo).orElse("");
    int property =
        propertyIds.computeIfAbsent(
            first,
            key -> {
              properties.add(key);
              return properties.size() - 1;
            });
    if (missing[row].length <= property) {
      missing[row] = Arrays.copyOf(missing[row], property + 8);
    }
    missing[row][property]++;
    List<Integer> asking = askedBy.computeIfAbsent(property, key -> new ArrayList<>());
    if (!asking.contains(rule)) {
      asking.add(rule);
    }
    silence[row] = (byte) Math.max(silence[row], fact.silence().ordinal());
  }

  private int row(String subject) {
    Integer row = rows.get(subject);
    if (row == null) {
      row = rows.size();
      rows.put(subject, row);
      if (row == answers.length) {
        answers = Arrays.copyOf(answers, row * 2);
        missing = Arrays.copyOf(missing, row * 2);
        silence = Arrays.copyOf(silence, row * 2);
      }
      answers[row] = new char[rules];
      Arrays.fill(answers[row], NOT_APPLICABLE);
      missing[row] = new short[0];
    }
    return row;
  }

  /** One letter for each rule; all dashes for a subject that no rule knows. */
  String letters(String subject) {
    Integer row = rows.get(subject);
    return row == null ? String.valueOf(NOT_APPLICABLE).repeat(rules) : new String(answers[row]);
  }

  char letter(String subject, int rule) {
    Integer row = rows.get(subject);
    return row == null ? NOT_APPLICABLE : answers[row][rule];
  }

  /** How many answers a missing fact holds back, by property; for one subject. */
  Map<String, Integer> missing(String subject) {
    Map<String, Integer> counts = new HashMap<>();
    Integer row = rows.get(subject);
    for (int i = 0; row != null && i < missing[row].length; i++) {
      if (missing[row][i] > 0) {
        counts.put(properties.get(i), (int) missing[row][i]);
      }
    }
    return counts;
  }

  /** The rules that a fact holds back somewhere. */
  List<Integer> askedBy(String property) {
    return askedBy.getOrDefault(propertyIds.getOrDefault(property, -1), List.of());
  }

  /** The worst kind of silence of a subject, in words; empty where nothing is unknown. */
  String silence(String subject) {
    Integer row = rows.get(subject);
    if (row == null || missing[row].length == 0) {
      return "";
    }
    return words(Answers.Silence.values()[silence[row]]);
  }

  static String words(Answers.Silence silence) {
    return switch (silence) {
      case NEVER_ASKED -> "never asked";
      case NO_ANSWER -> "asked, no answer";
      case REFUSED -> "refused";
    };
  }

  int count(int rule, char letter) {
    int count = 0;
    for (int row = 0; row < rows.size(); row++) {
      count += answers[row][rule] == letter ? 1 : 0;
    }
    return count;
  }
}
