package org.tual.taskforces;

/**
 * Something that people are shown or given.
 *
 * @param language ISO 639 code
 * @param kind what it is
 * @param web HTTPS address where it is found; may be null
 */
public record Material(String id, String title, String language, Kind kind, String web) {
  /** What people are shown or given. */
  public enum Kind {
    CARD,
    POSTER,
    AUDIO,
    FILM,
    LESSON
  }

  /** What is asked for: a material before it has an id. */
  public record Draft(String title, String language, Kind kind, String web) {}
}
