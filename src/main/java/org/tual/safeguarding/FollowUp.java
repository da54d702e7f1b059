package org.tual.safeguarding;

import java.util.Set;

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
 * @param keptOn day on which this was written down; the rules look at what was there on their day
 */
public record FollowUp(
    String worker, String spokenOn, String day, How how, Set<String> changes, String keptOn) {
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
}
