package org.tual.editions;

import java.util.List;

/** An edition that is not taken, with every reason; nothing of it is kept. */
public final class RefusedEdition extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  RefusedEdition(List<Fault> faults) {
    super("The list is not taken. Nothing was changed.");
    this.faults = List.copyOf(faults);
  }

  /** The reasons, in the order of tables and lines. */
  public List<Fault> faults() {
    return faults;
  }
}
