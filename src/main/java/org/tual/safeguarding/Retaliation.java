package org.tual.safeguarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether workers came to harm after somebody spoke with them (INT-09). Compares those spoken with
 * to others at the same place, so that the end of a season, which befalls all, is no sign. Who was
 * never reached again counts on neither side: nobody knows.
 *
 * @param spoken people spoken with of whom something is known since
 * @param harmed of them, those with a harmful change within the days of the limit
 * @param others people with whom nobody had spoken, to compare
 * @param othersHarmed of them
 * @param unknown people spoken with of whom nothing is known since
 * @param sign whether this is a possible sign
 */
record Retaliation(
    int spoken, int harmed, int others, int othersHarmed, int unknown, boolean sign) {
  /** Judges what is known of the people at one place, fleet or port; keys are people. */
  static Retaliation of(Map<String, List<FollowUp>> people, ContactLimits limits) {
    int[] count = new int[5];
    for (List<FollowUp> one : people.values()) {
      boolean spoken = one.get(0).spokenOn() != null;
      if (one.stream().noneMatch(Retaliation::tells)) {
        count[4] += spoken ? 1 : 0;
        continue;
      }
      int at = spoken ? 0 : 2;
      count[at]++;
      count[at + 1] += one.stream().anyMatch(told -> harm(told, limits)) ? 1 : 0;
    }
    return new Retaliation(count[0], count[1], count[2], count[3], count[4], sign(count, limits));
  }

  private static boolean sign(int[] count, ContactLimits limits) {
    boolean enough = count[0] >= limits.fewest();
    boolean many = count[1] * 100 > limits.share() * count[0];
    boolean alone =
        count[2] < limits.fewest() || count[1] * count[2] > limits.times() * count[3] * count[0];
    return enough && many && alone;
  }

  private static String begun(FollowUp one) {
    return one.spokenOn() == null ? one.day() : one.spokenOn();
  }

  private static boolean tells(FollowUp one) {
    return one.changes().stream().anyMatch(Codes::harms)
        || one.how() != FollowUp.How.NOT_REACHED && !one.changes().contains("UNREACHABLE");
  }

  private static boolean harm(FollowUp one, ContactLimits limits) {
    boolean within =
        one.spokenOn() == null
            || !LocalDate.parse(one.day())
                .isAfter(LocalDate.parse(one.spokenOn()).plusDays(limits.days()));
    return within && one.changes().stream().anyMatch(Codes::harms);
  }

  /** Those who were spoken with and came to harm. */
  static Set<String> harmed(Map<String, List<FollowUp>> people, ContactLimits limits) {
    return people.entrySet().stream()
        .filter(one -> one.getValue().get(0).spokenOn() != null)
        .filter(one -> one.getValue().stream().anyMatch(told -> harm(told, limits)))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Follow-ups by the person whom they are about, as far as they were there before a day. */
  static Map<String, List<FollowUp>> people(
      String document, Collection<FollowUp> followUps, LocalDate until, ContactLimits limits) {
    String since = until.minusDays(limits.memory()).toString();
    Map<String, List<FollowUp>> people = new LinkedHashMap<>();
    FollowUp.standing(followUps, one -> one.keptOn().compareTo(until.toString()) < 0).stream()
        .filter(one -> begun(one).compareTo(since) >= 0)
        .forEach(
            one ->
                people
                    .computeIfAbsent(document + " " + one.worker(), key -> new ArrayList<>())
                    .add(one));
    return people;
  }

  /** For the lead, who decides; it leaves the compartment in no form. */
  String words(ContactLimits limits) {
    return "Possible sign: "
        + harmed
        + " of "
        + spoken
        + " people spoken with came to harm within "
        + limits.days()
        + " days; "
        + othersHarmed
        + " of "
        + others
        + " others did. Of "
        + unknown
        + " nothing is known since.";
  }
}
