package org.tual.disclosure;

/**
 * One figure as it is told.
 *
 * @param people how many, rounded; of {@code AT_LEAST} the sum of what is shown; 0 where hidden
 * @param kind how it is to be read
 */
public record Figure(int people, Kind kind) {
  /** How a figure is to be read. */
  public enum Kind {
    /** So many, rounded. */
    SHOWN,
    /** So many at least: figures below it are hidden, and are not counted in it. */
    AT_LEAST,
    /** Nothing is told; the true figure may be large. */
    HIDDEN
  }

  static Figure shown(int people) {
    return new Figure(people, Kind.SHOWN);
  }

  static Figure hidden() {
    return new Figure(0, Kind.HIDDEN);
  }

  /** A sum over figures: exact only where none of them is hidden. */
  Figure and(Figure other) {
    boolean exact = kind == Kind.SHOWN && other.kind == Kind.SHOWN;
    return new Figure(people + other.people, exact ? Kind.SHOWN : Kind.AT_LEAST);
  }

  /** The figure in words. */
  public String words() {
    return switch (kind) {
      case SHOWN -> String.valueOf(people);
      case AT_LEAST -> people == 0 ? "not shown" : "at least " + people;
      case HIDDEN -> "not shown";
    };
  }
}
