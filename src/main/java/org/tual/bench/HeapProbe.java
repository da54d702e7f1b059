package org.tual.bench;

import java.nio.file.Path;

/** The work of a child JVM: ends with 0 when its memory sufficed. */
public final class HeapProbe {
  private HeapProbe() {}

  /** Arguments: what to do, and the file to do it with. */
  public static void main(String[] args) {
    Path file = Path.of(args[1]);
    long done =
        switch (args[0]) {
          case "read" -> ReadingBench.read(file);
          default -> throw new IllegalArgumentException(args[0]);
        };
    System.exit(done > 0 ? 0 : 1);
  }
}
