package org.tual.web;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Which kind of problem an exception of the core means. Filled once at the start, so that {@code
 * web} needs to know no package of the field.
 *
 * @param fault exception class
 * @param type kind of problem
 */
public record ProblemSource(Class<? extends Throwable> fault, ProblemType type) {
  static final List<ProblemSource> ALL = new CopyOnWriteArrayList<>();

  /** The kind of problem that an exception means; empty where nobody said. */
  public static Optional<ProblemType> of(Throwable fault) {
    return ALL.stream()
        .filter(source -> source.fault().isInstance(fault))
        .map(ProblemSource::type)
        .findFirst();
  }

  /** Adds one. */
  public static void add(Class<? extends Throwable> fault, ProblemType type) {
    ALL.add(new ProblemSource(fault, type));
  }
}
