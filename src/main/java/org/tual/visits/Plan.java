package org.tual.visits;

import java.util.List;

/**
 * What a visit is to be.
 *
 * @param mode whether the site knows the day; null before it is decided
 * @param from ISO day on which the window begins; null before it is decided
 * @param to ISO day on which it ends; the same for a single day
 * @param workers how many people work there, all of them counted whoever employs them; null where
 *     that is not known
 * @param preset name in the table of samples; null for the usual one
 * @param manDays how many were bought; null before that is decided
 * @param sample how much is looked at; null before it is decided
 * @param decidedBy who decided on fewer man-days than the table says; null where nobody did
 * @param fewerWhy why; null where there are no fewer
 * @param team who goes
 * @param interpreters who interprets
 * @param languages of the workers, in words
 * @param checklist what is asked; null before it is chosen
 * @param help who helps people at this place; null where nobody is known
 * @param withoutHelp why the visit is planned although nobody is known who helps; null where
 *     somebody is
 */
public record Plan(
    Mode mode,
    String from,
    String to,
    Integer workers,
    String preset,
    Integer manDays,
    Sample sample,
    Decider decidedBy,
    String fewerWhy,
    List<Seat> team,
    List<Interpreter> interpreters,
    List<String> languages,
    Checklist checklist,
    Help help,
    String withoutHelp) {
  /** Lists that are not there are empty. */
  public Plan {
    team = some(team);
    interpreters = some(interpreters);
    languages = some(languages);
  }

  /** Nothing is decided. */
  static Plan empty() {
    return new Plan(
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  /** The same with this checklist. */
  Plan asking(Checklist other) {
    return new Plan(
        mode,
        from,
        to,
        workers,
        preset,
        manDays,
        sample,
        decidedBy,
        fewerWhy,
        team,
        interpreters,
        languages,
        other,
        help,
        withoutHelp);
  }

  static <T> List<T> some(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** What the site knows of the day. */
  public enum Mode {
    /** The site knows the day. */
    ANNOUNCED,
    /** The site knows a window of some weeks. */
    SEMI_ANNOUNCED,
    /** The site knows nothing. */
    UNANNOUNCED
  }

  /** Who decided that fewer man-days are enough. */
  public enum Decider {
    /** Whoever buys from the site. */
    BUYER,
    /** The site. */
    SITE,
    /** Whoever does the visit. */
    AUDIT_FIRM
  }

  /**
   * How much is looked at.
   *
   * @param individual interviews with one person
   * @param groups interviews with several
   * @param groupSize how many are in a group
   * @param files personnel files
   */
  public record Sample(int individual, int groups, int groupSize, int files) {}

  /**
   * A place in the team.
   *
   * @param account id of an account with the role of an auditor
   * @param lead leads the team; one does
   * @param languages that the member speaks with workers
   */
  public record Seat(String account, boolean lead, List<String> languages) {
    public Seat {
      languages = some(languages);
    }
  }

  /**
   * Somebody who interprets; never named.
   *
   * @param language between which and the team's
   * @param from who sends the interpreter; one from the employer may silence people
   */
  public record Interpreter(String language, From from) {
    /** Who sends an interpreter. */
    public enum From {
      /** Somebody on whom the site has no hold. */
      INDEPENDENT,
      /** The site, its owner or a recruiter. */
      EMPLOYER,
      /** There is none, and one is needed. */
      NONE
    }
  }

  /**
   * What is asked.
   *
   * @param id of the checklist
   * @param version of it
   * @param modules further parts of it, such as for dormitories: each its id, a slash and its
   *     version; the version is added where it is not said
   */
  public record Checklist(String id, String version, List<String> modules) {
    public Checklist {
      modules = some(modules);
    }
  }

  /**
   * Who helps people at this place.
   *
   * @param name of the organisation; never a person
   * @param languages in which it helps
   * @param verifiedOn ISO day on which somebody reached it
   * @param verifiedBy who did, in words
   */
  public record Help(String name, List<String> languages, String verifiedOn, String verifiedBy) {
    public Help {
      languages = some(languages);
    }
  }
}
