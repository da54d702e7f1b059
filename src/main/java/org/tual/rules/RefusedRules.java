package org.tual.rules;

import java.util.List;
import java.util.stream.Collectors;

/** Rule files that must not run, with one sentence for each reason. Nothing of the set is used. */
public final class RefusedRules extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why a file was refused; the line counts from 1. */
  public record Problem(String file, int line, String message) implements Comparable<Problem> {
    @Override
    public String toString() {
      return file + ":" + line + ": " + message;
    }

    @Override
    public int compareTo(Problem other) {
      int byFile = file.compareTo(other.file);
      return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }
  }

  private final transient List<Problem> problems;

  public RefusedRules(List<Problem> problems) {
    super(problems.stream().sorted().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = problems.stream().sorted().toList();
  }

  RefusedRules(String file, int line, String message) {
    this(List.of(new Problem(file, line, message)));
  }

  /** The reasons, in the order of files and lines. */
  public List<Problem> problems() {
    return problems;
  }
}
