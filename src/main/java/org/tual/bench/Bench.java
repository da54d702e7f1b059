package org.tual.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tual.graph.Snapshot;
import org.tual.rules.RuleSet;
import org.tual.supplychain.Statements;

/**
 * Measures Tual on made-up chains and prints a table. Each figure is a median of processor time
 * over several runs in this process, and stands beside the plain way of doing the same in the same
 * run; figures of different machines or runs do not compare, ratios do.
 */
public final class Bench {
  /** Sizes that are measured unless others are asked for. */
  public static final List<Integer> SIZES = List.of(10_000, 100_000);

  private static final long SEED = 42;
  private static final int LARGEST_SCREENED = 200_000;

  private Bench() {}

  /** Arguments: numbers of sites, or none for 10,000 and 100,000. */
  public static void main(String[] args) {
    List<Integer> sizes = Arrays.stream(args).map(Integer::valueOf).toList();
    run(System.out, sizes.isEmpty() ? SIZES : sizes);
  }

  /** Runs everything for these numbers of sites. */
  public static void run(PrintStream out, List<Integer> sizes) {
    out.printf(
        "Seed %d, JDK %s, %d processors, heap up to %d MB.%n%n",
        SEED,
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20);
    BenchTable table = new BenchTable(out);
    Path folder = folder();
    try {
      for (int size : sizes) {
        SyntheticChain chain = new SyntheticChain(size, SEED, Pipeline.AS_OF);
        int runs = size > 100_000 ? 3 : 5;
        ReadingBench.run(chain, folder, runs, table);
        Path sites = IntakeBench.run(chain, folder, runs, table);
        ExposureBench.run(chain, runs, table);
        MatchingBench.run(size, runs, table);
        if (size <= LARGEST_SCREENED) {
          screening(size, sites, runs, table);
        }
      }
    } finally {
      delete(folder);
    }
    table.exponents();
    if (!Measured.usedAnything()) {
      throw new IllegalStateException("nothing was measured");
    }
  }

  private static void screening(int size, Path sites, int runs, BenchTable table) {
    RuleSet rules = RuleSet.shipped();
    Statements statements = Pipeline.intake(HeapProbe.files(sites)).statements();
    Snapshot snapshot = GraphBench.run(size, statements, rules, runs, table);
    ScreeningBench.run(size, snapshot, rules, runs, table);
    boolean fits = SmallestHeap.succeeds(4096, "assess", sites);
    table.note("whole assessment within -Xmx4g", size, fits ? "yes" : "no");
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("tual-bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
