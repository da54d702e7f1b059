package org.tual.visits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a plan may do to people or to what can be believed. A warning stops nothing. */
public enum Warning {
  /** Nobody is known who helps. */
  NO_HELP,
  /** Somebody is known, and nobody reached it for a long time. */
  HELP_OLD,
  /** The employer sends an interpreter. */
  EMPLOYERS_INTERPRETER,
  /** Nobody speaks a language of the workers. */
  LANGUAGE_NOT_SPOKEN,
  /** Fewer man-days than by the table. */
  FEWER_DAYS,
  /** A smaller sample than by the table. */
  SMALLER_SAMPLE,
  /** More people work there than the table knows. */
  BEYOND_TABLE,
  /** A member of the team has ties to the site. */
  CONFLICT;

  static List<Warning> of(
      Plan plan,
      List<Member> team,
      Optional<Samples.Advised> table,
      Optional<Plan.Help> help,
      Predicate<Plan.Help> old) {
    List<Warning> found = new ArrayList<>();
    if (help.isEmpty()) {
      found.add(NO_HELP);
    } else if (old.test(help.get())) {
      found.add(HELP_OLD);
    }
    if (plan.interpreters().stream()
        .anyMatch(one -> one.from() == Plan.Interpreter.From.EMPLOYER)) {
      found.add(EMPLOYERS_INTERPRETER);
    }
    if (!plan.team().isEmpty() && !spoken(plan).containsAll(plain(plan.languages()))) {
      found.add(LANGUAGE_NOT_SPOKEN);
    }
    table.ifPresent(advised -> small(plan, advised, found));
    if (team.stream().anyMatch(member -> member.conflict() != null)) {
      found.add(CONFLICT);
    }
    return found;
  }

  private static void small(Plan plan, Samples.Advised advised, List<Warning> found) {
    if (plan.manDays() != null && plan.manDays() < advised.manDays()) {
      found.add(FEWER_DAYS);
    }
    Plan.Sample own = plan.sample();
    Plan.Sample table = advised.sample();
    if (own != null
        && (own.individual() < table.individual()
            || own.groups() * own.groupSize() < table.groups() * table.groupSize()
            || own.files() < table.files())) {
      found.add(SMALLER_SAMPLE);
    }
    if (advised.beyond()) {
      found.add(BEYOND_TABLE);
    }
  }

  private static Set<String> plain(List<String> languages) {
    Set<String> all = new HashSet<>();
    languages.forEach(language -> all.add(language.strip().toLowerCase(Locale.ROOT)));
    return all;
  }

  private static Set<String> spoken(Plan plan) {
    Set<String> all = new HashSet<>();
    plan.team().forEach(seat -> all.addAll(plain(seat.languages())));
    plan.interpreters().stream()
        .filter(one -> one.from() != Plan.Interpreter.From.NONE)
        .forEach(one -> all.addAll(plain(List.of(one.language()))));
    return all;
  }
}
