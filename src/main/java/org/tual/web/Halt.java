package org.tual.web;

import java.util.List;

/** Ends a request with a problem. */
public final class Halt extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final transient List<Problem.Fault> faults;

  public Halt(ProblemType type, String detail) {
    this(type, detail, List.of());
  }

  public Halt(ProblemType type, String detail, List<Problem.Fault> faults) {
    super(detail);
    this.type = type;
    this.faults = faults;
  }

  public ProblemType type() {
    return type;
  }

  List<Problem.Fault> faults() {
    return faults;
  }
}
