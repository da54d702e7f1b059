package org.tual.visits;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks whether a plan can be; what is not decided yet may be missing. */
final class PlanCheck {
  private static final int MOST = 20;
  private static final int MOST_DAYS = 1_000;
  private static final int MOST_LOOKED_AT = 100_000;

  private final Samples samples;
  private final Map<String, String> auditors;
  private final Set<String> before;

  /**
   * Looks by these.
   *
   * @param auditors accounts that may be of the team
   * @param before accounts that are of it already, which may stay though they are no auditors now
   */
  PlanCheck(Samples samples, Map<String, String> auditors, Set<String> before) {
    this.samples = samples;
    this.auditors = auditors;
    this.before = before;
  }

  /**
   * The plan with words stripped.
   *
   * @throws NotPossible where it cannot be
   */
  Plan checked(Plan plan) {
    window(plan);
    extent(plan);
    team(plan.team());
    few(plan.interpreters(), "interpreters");
    for (Plan.Interpreter one : plan.interpreters()) {
      if (one.from() == null) {
        throw new NotPossible("Say of each interpreter who sends it.");
      }
      NotPossible.TEXT.needed(
          "The language of an interpreter", one.language(), NotPossible.LONGEST_NAME);
    }
    return new Plan(
        plan.mode(),
        plan.from(),
        plan.to(),
        plan.workers(),
        plan.preset(),
        plan.manDays(),
        plan.sample(),
        plan.decidedBy(),
        NotPossible.TEXT.optional(
            "The reason for fewer man-days", plan.fewerWhy(), NotPossible.LONGEST),
        plan.team(),
        plan.interpreters(),
        languages(plan.languages()),
        checklist(plan.checklist()),
        help(plan.help()),
        NotPossible.TEXT.optional(
            "The reason to go without help", plan.withoutHelp(), NotPossible.LONGEST));
  }

  private static void window(Plan plan) {
    LocalDate from = day("from", plan.from());
    LocalDate to = day("to", plan.to());
    if ((from == null) != (to == null)) {
      throw new NotPossible("A window has a first and a last day; a single day is both.");
    }
    if (from != null && to.isBefore(from)) {
      throw new NotPossible("The window ends before it begins.");
    }
  }

  private static LocalDate day(String field, String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new NotPossible(field + " is no day such as 2026-11-30.");
    }
  }

  private void extent(Plan plan) {
    if (plan.workers() != null) {
      samples.advise(plan.preset(), plan.workers());
    } else if (plan.preset() != null && !samples.presets().contains(plan.preset())) {
      throw new NotPossible("There is no table of samples of this name.");
    }
    if (plan.manDays() != null && (plan.manDays() < 1 || plan.manDays() > MOST_DAYS)) {
      throw new NotPossible("A visit has 1 to 1,000 man-days.");
    }
    Plan.Sample sample = plan.sample();
    if (sample != null
        && (wrong(sample.individual())
            || wrong(sample.groups())
            || wrong(sample.groupSize())
            || wrong(sample.files()))) {
      throw new NotPossible("A sample has numbers from 0 to 100,000.");
    }
  }

  private static boolean wrong(int number) {
    return number < 0 || number > MOST_LOOKED_AT;
  }

  private void team(List<Plan.Seat> team) {
    few(team, "members of the team");
    Set<String> seen = new HashSet<>();
    for (Plan.Seat seat : team) {
      boolean known = auditors.containsKey(seat.account()) || before.contains(seat.account());
      if (!known) {
        throw new NotPossible("Only open accounts with the role of an auditor go on a visit.");
      }
      if (!seen.add(seat.account())) {
        throw new NotPossible("An account stands in a team once.");
      }
      languages(seat.languages());
    }
    if (team.stream().filter(Plan.Seat::lead).count() > 1) {
      throw new NotPossible("One of the team leads.");
    }
  }

  private static void few(List<?> list, String what) {
    if (list.size() > MOST) {
      throw new NotPossible("At most " + MOST + " " + what + ".");
    }
  }

  private static List<String> languages(List<String> languages) {
    few(languages, "languages");
    return languages.stream()
        .map(
            one -> NotPossible.TEXT.needed("The name of a language", one, NotPossible.LONGEST_NAME))
        .toList();
  }

  private static Plan.Checklist checklist(Plan.Checklist checklist) {
    if (checklist == null) {
      return null;
    }
    few(checklist.modules(), "modules");
    return new Plan.Checklist(
        NotPossible.TEXT.needed(
            "The id of the checklist", checklist.id(), NotPossible.LONGEST_NAME),
        NotPossible.TEXT.optional("The version", checklist.version(), NotPossible.LONGEST_NAME),
        checklist.modules());
  }

  private static Plan.Help help(Plan.Help help) {
    if (help == null) {
      return null;
    }
    day("verifiedOn", help.verifiedOn());
    return new Plan.Help(
        NotPossible.TEXT.needed(
            "The organisation that helps", help.name(), NotPossible.LONGEST_NAME),
        languages(help.languages()),
        help.verifiedOn(),
        NotPossible.TEXT.optional("Who reached it", help.verifiedBy(), NotPossible.LONGEST_NAME));
  }
}
