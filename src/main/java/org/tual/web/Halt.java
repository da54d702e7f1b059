package org.tual.web;

import java.util.List;

/** Ends a request with a problem. */
public final class Halt extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final transient List<Problem.Fault> faults;
  private final transient Object current;

  public Halt(ProblemType type, String detail) {
    this(type, detail, List.of());
  }

  public Halt(ProblemType type, String detail, List<Problem.Fault> faults) {
    this(type, detail, faults, null);
  }

  private Halt(ProblemType type, String detail, List<Problem.Fault> faults, Object current) {
    super(detail);
    this.type = type;
    this.faults = faults;
    this.current = current;
  }

  /** The same for a conflict, with what the server has. */
  public static Halt conflict(ProblemType type, String detail, Object current) {
    return new Halt(type, detail, List.of(), current);
  }

  public ProblemType type() {
    return type;
  }

  List<Problem.Fault> faults() {
    return faults;
  }

  Object current() {
    return current;
  }
}
