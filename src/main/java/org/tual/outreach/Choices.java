package org.tual.outreach;

import java.util.List;

/** What somebody may choose beside the words, each in the order in which it is shown. */
final class Choices {
  static final List<String> WORKPLACES =
      List.of(
          "SHIP",
          "FACTORY",
          "FARM",
          "MINE",
          "BUILDING",
          "PORT",
          "HOUSEHOLD",
          "DORMITORY",
          "RECRUITER",
          "OTHER");

  /** Never a day that only one person could know. */
  static final List<String> TIMES = List.of("NOW", "MONTH", "YEAR", "EARLIER");

  private Choices() {}

  /** The choice, or nothing where it is none. */
  static String of(List<String> choices, String chosen) {
    return choices.contains(chosen) ? chosen : "";
  }
}
