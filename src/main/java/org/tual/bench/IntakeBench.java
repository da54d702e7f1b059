package org.tual.bench;

import java.nio.file.Path;
import java.util.List;
import org.tual.intake.Intake;

/** From files to statements: the columns understood, every cell read and bound. */
final class IntakeBench {
  private static final int HEAP_OF_A_MILLION_ROWS = 1024;

  private IntakeBench() {}

  /** Returns the file of the sites; that of the links lies beside it. */
  static Path run(SyntheticChain chain, Path folder, int runs, BenchTable table) {
    int sites = chain.sites();
    Path csv = folder.resolve("sites-" + sites + ".csv");
    ChainFiles.linksCsv(chain, folder.resolve("links.csv"));
    List<Path> files = HeapProbe.files(csv);
    long[] links = {0};
    chain.links((supplier, customer) -> links[0]++);
    long[] nanos =
        Measured.medians(
            runs,
            () -> Pipeline.intake(files).statements().claims(),
            () -> PlainReaders.csv(files.get(0)) + PlainReaders.csv(files.get(1)));
    long rows = sites + links[0];
    table.rates("intake, against OpenCSV", sites, rows, "rows", nanos[0], nanos[1]);
    boolean fits = SmallestHeap.succeeds(HEAP_OF_A_MILLION_ROWS, "intake", csv);
    table.note("intake of the sites within -Xmx1g", sites, fits ? "yes" : "no");
    long before = Measured.heap();
    Intake intake = Pipeline.intake(files);
    long used = Measured.heap() - before;
    table.heap("statements, heap", sites, used, intake.statements().claims(), "statement");
    return csv;
  }
}
