package org.tual.bench;

import java.nio.file.Path;
import java.util.List;

/** The work of a child JVM: ends with 0 when its memory sufficed. */
public final class HeapProbe {
  private HeapProbe() {}

  /** Arguments: what to do, and the file to do it with. */
  public static void main(String[] args) {
    Path file = Path.of(args[1]);
    long done =
        switch (args[0]) {
          case "read" -> ReadingBench.read(file);
          case "intake" -> Pipeline.intake(List.of(file)).statements().claims();
          case "assess" -> Pipeline.assess(files(file)).assessment().sites().size();
          default -> throw new IllegalArgumentException(args[0]);
        };
    System.exit(done > 0 ? 0 : 1);
  }

  /** The sites, and the links beside them. */
  static List<Path> files(Path sites) {
    return List.of(sites, sites.resolveSibling("links.csv"));
  }
}
