package org.tual.fieldwork;

/**
 * A phone that keeps something of visits.
 *
 * @param id UUID that the phone made
 * @param firstSeen UTC
 * @param lastSeen UTC
 * @param removalAskedAt UTC; null where nobody asked that everything is removed from it
 * @param removedAt UTC; null before the phone said that it is done
 */
public record Device(
    String id, String firstSeen, String lastSeen, String removalAskedAt, String removedAt) {
  /** Whether the phone is to remove everything. */
  public boolean toRemove() {
    return removalAskedAt != null && removedAt == null;
  }
}
