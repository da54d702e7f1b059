package org.tual.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tual.matching.Finder;
import org.tual.matching.Side;
import org.tual.reference.ListedNames;
import org.tual.reference.ReferenceLists;

/** Names that may be one: how long it takes to find them, and how many are found that are one. */
public final class MatchingBench {
  private static final long SEED = 42;
  private static final int RUNS = 5;

  private MatchingBench() {}

  /** Arguments: numbers of names, or none for 10,000 and 100,000. */
  public static void main(String[] args) {
    BenchTable table = new BenchTable(System.out);
    List<Integer> sizes =
        args.length == 0 ? Bench.SIZES : Arrays.stream(args).map(Integer::valueOf).toList();
    sizes.forEach(size -> run(size, RUNS, table));
    table.exponents();
  }

  static void run(int size, int runs, BenchTable table) {
    SyntheticNames names = new SyntheticNames(size, SEED);
    List<Side> listed =
        new ListedNames(ReferenceLists.shipped(), Pipeline.AS_OF)
            .spelled().stream().map(Side::of).toList();
    long[] nanos =
        Measured.medians(runs, () -> Finder.find(names.sides(), listed).candidates().size() + 1L);
    String what = "names that may be one";
    table.rates(what, size, names.sides().size(), "names", nanos[0], 0);
    Finder.Found found = Finder.find(names.sides(), listed);
    long right =
        found.candidates().stream()
            .filter(one -> names.isDouble(one.one().id(), one.other().id()))
            .count();
    table.note(
        what + ": found of those that are",
        size,
        String.format(Locale.ROOT, "%,d of %,d", right, names.doubles()));
    table.note(
        what + ": asked of others",
        size,
        String.format(Locale.ROOT, "%,d", found.candidates().size() - right));
    table.note(
        what + ": compared pairs",
        size,
        String.format(
            Locale.ROOT,
            "%,d, %.1f a name; %,d keys shared by too many",
            found.compared(),
            (double) found.compared() / size,
            found.crowded()));
  }
}
