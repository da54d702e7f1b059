package org.tual.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.tual.bench.Bench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Measures this machine, as ratios to plain ways of doing the same. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measure this machine, as ratios to plain ways of doing the same.")
final class BenchCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "SITES",
      description = "Numbers of sites; 10000 and 100000 by default.")
  private List<Integer> sizes = Bench.SIZES;

  @Override
  public Integer call() {
    Bench.run(System.out, sizes);
    return 0;
  }
}
