package org.tual.columns;

import java.util.List;

/** A mapping file that cannot be used, with one sentence for each line that is wrong. */
public final class InvalidMapping extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final List<String> lines;

  public InvalidMapping(List<String> lines) {
    super(String.join(" ", lines));
    this.lines = List.copyOf(lines);
  }

  /** One sentence a wrong line, in order. */
  public List<String> lines() {
    return lines;
  }
}
