package org.tual.web;

import java.time.LocalDate;
import java.util.function.Supplier;

/** The day, for resources; only the wiring reads the clock. */
public final class Today {
  private final Supplier<LocalDate> clock;

  public Today(Supplier<LocalDate> clock) {
    this.clock = clock;
  }

  public LocalDate date() {
    return clock.get();
  }
}
