package org.tual.safeguarding;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Where a law makes somebody tell an authority without the person's consent, because a child or a
 * life is at risk. Tual ships none: a table is set by an installation after a lawyer looked at it.
 */
public final class Duties {
  /** What is at risk. */
  public enum Kind {
    CHILD,
    LIFE
  }

  private final List<Map<String, String>> lines;

  private Duties(List<Map<String, String>> lines) {
    this.lines = lines;
  }

  /** No duty anywhere. */
  public static Duties none() {
    return new Duties(List.of());
  }

  /**
   * Reads a table {@code country,kind,basis,reviewedBy,reviewedOn}.
   *
   * @throws IllegalArgumentException where a line has no basis or nobody reviewed it
   */
  public static Duties read(Reader text) {
    try {
      List<Map<String, String>> lines = Table.read(text);
      for (Map<String, String> line : lines) {
        Kind.valueOf(line.get("kind"));
        if (line.get("basis").isBlank() || line.get("reviewedBy").isBlank()) {
          throw new IllegalArgumentException("Each duty names its law and who reviewed it.");
        }
      }
      return new Duties(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean holds(String country, Kind kind) {
    return lines.stream()
        .anyMatch(
            line -> line.get("country").equals(country) && line.get("kind").equals(kind.name()));
  }
}
