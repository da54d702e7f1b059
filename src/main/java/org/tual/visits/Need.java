package org.tual.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a move takes; the table of moves names them. */
enum Need {
  /** Somebody says why. */
  REASON("Say why.") {
    @Override
    boolean met(Case at) {
      return at.why() != null;
    }
  },
  /** Who helps people there is known, or why one goes all the same. */
  HELP(
      "Name an organisation that helps people at this place and the day on which somebody reached"
          + " it, or say why the visit is planned without: an interview there may do harm.") {
    @Override
    boolean met(Case at) {
      return at.plan().withoutHelp() != null || at.help().isPresent();
    }
  },
  /** It is decided when, and what the site knows of it. */
  WINDOW("Say from when to when, and whether the site is told.") {
    @Override
    boolean met(Case at) {
      return at.plan().mode() != null && at.plan().from() != null && at.plan().to() != null;
    }
  },
  /** Somebody goes, and one leads. */
  TEAM("Name the team; one of it leads.") {
    @Override
    boolean met(Case at) {
      return at.plan().team().stream().filter(Plan.Seat::lead).count() == 1;
    }
  },
  /** It is known what workers speak. */
  LANGUAGES("Say which languages the workers speak.") {
    @Override
    boolean met(Case at) {
      return !at.plan().languages().isEmpty();
    }
  },
  /** It is decided how much is looked at. */
  SAMPLE("Say how many people work there and how large the sample is.") {
    @Override
    boolean met(Case at) {
      return at.plan().workers() != null && at.plan().sample() != null;
    }
  },
  /** There are as many man-days as the table says, or somebody answers for fewer. */
  MAN_DAYS(
      "Say how many man-days are bought; where they are fewer than by the table, who decided so and"
          + " why.") {
    @Override
    boolean met(Case at) {
      Plan plan = at.plan();
      return plan.manDays() != null
          && (!at.fewer() || plan.decidedBy() != null && plan.fewerWhy() != null);
    }
  },
  /** It is known what is asked. */
  CHECKLIST("Choose a checklist that is here.") {
    @Override
    boolean met(Case at) {
      return at.plan().checklist() != null && at.ready().checklist().test(at.plan().checklist());
    }
  },
  /** Later is not refused: what was recorded without a connection comes days later. */
  BEGUN("The window of this visit has not begun.") {
    @Override
    boolean met(Case at) {
      String from = at.plan().from();
      return from != null && !at.today().isBefore(LocalDate.parse(from));
    }
  },
  /** Everybody of the team said whether there is a conflict. */
  DECLARED(
      "Everybody of the team says first whether there is a conflict of interests with this site.") {
    @Override
    boolean met(Case at) {
      return !at.team().isEmpty()
          && at.team().stream().allMatch(member -> member.declaredAt() != null);
    }
  },
  /** There is something to report. */
  ANSWERS("Nothing that was seen at the site is recorded yet.") {
    @Override
    boolean met(Case at) {
      return at.ready().answers().test(at.visit());
    }
  },
  /** Somebody looked whether the visit can be believed. */
  INTEGRITY("Nobody has written down yet whether this visit can be believed.") {
    @Override
    boolean met(Case at) {
      return at.ready().integrity().test(at.visit());
    }
  },
  /** Nobody judges the own work. */
  OTHER_EYES("Whoever was in the team does not decide on the own report.") {
    @Override
    boolean met(Case at) {
      return at.team().stream().noneMatch(member -> member.account().equals(at.actor()));
    }
  },
  /** Nothing is left to correct. */
  ACTIONS("Corrective actions are still open.") {
    @Override
    boolean met(Case at) {
      return at.ready().actions().test(at.visit());
    }
  };

  private final String words;

  Need(String words) {
    this.words = words;
  }

  abstract boolean met(Case at);

  /** What is missing, in one sentence; empty where nothing is. */
  Optional<String> missing(Case at) {
    return met(at) ? Optional.empty() : Optional.of(words);
  }

  String words() {
    return words;
  }

  /**
   * What a move is judged by.
   *
   * @param visit id
   * @param plan of it
   * @param help that was reached, by the plan itself or by what others know
   * @param fewer fewer man-days are bought than the table says
   * @param team of it
   * @param actor id of the account that moves it
   * @param why in words; null where nothing is said
   * @param today UTC
   * @param ready what others know
   */
  record Case(
      String visit,
      Plan plan,
      Optional<Plan.Help> help,
      boolean fewer,
      List<Member> team,
      String actor,
      String why,
      LocalDate today,
      Readiness ready) {}
}
