package org.tual.safeguarding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A worker was reached again after somebody spoke with them, or tried to. Holds a name that nobody
 * typed, days and codes; no words, so that nothing in it leads to a person.
 *
 * @param worker pseudonym within the case
 * @param spokenOn day of the interview, visit or complaint; null for somebody at the same place
 *     with whom nobody had spoken, to compare
 * @param day on which they were reached again or somebody tried, ISO 8601
 * @param how they were reached
 * @param changes codes of {@code safeguarding/changes.csv}; empty where nothing changed
 * @param keptOn day on which this was written down; the rules look at what was there before their
 *     day
 * @param cancels place of an entry, from 0, that was written down by mistake and counts no more;
 *     both are kept. Null for none
 */
public record FollowUp(
    String worker,
    String spokenOn,
    String day,
    How how,
    Set<String> changes,
    String keptOn,
    Integer cancels) {
  /** How somebody was reached. */
  public enum How {
    IN_PERSON,
    TELEPHONE,
    MESSAGE,
    THROUGH_PARTNER,
    /** Somebody tried, and nobody was there. */
    NOT_REACHED
  }

  public FollowUp {
    changes = changes == null ? Set.of() : Set.copyOf(changes);
  }

  /** Those that stand: neither cancelled nor there to cancel another. */
  static List<FollowUp> standing(Collection<FollowUp> all, Predicate<FollowUp> known) {
    Set<Integer> cancelled =
        all.stream()
            .filter(known)
            .map(FollowUp::cancels)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    List<FollowUp> standing = new ArrayList<>();
    int at = 0;
    for (FollowUp one : all) {
      if (known.test(one) && one.cancels() == null && !cancelled.contains(at)) {
        standing.add(one);
      }
      at++;
    }
    return standing;
  }
}
