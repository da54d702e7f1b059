package org.tual.bench;

import java.nio.file.Path;
import org.tual.spreadsheet.Limits;
import org.tual.spreadsheet.Workbook;
import org.tual.spreadsheet.Workbooks;

/** How fast files are read, before anything is understood. */
final class ReadingBench {
  private static final int LARGEST_XLSX = 100_000;

  private ReadingBench() {}

  static void run(SyntheticChain chain, Path folder, int runs, BenchTable table) {
    int sites = chain.sites();
    Path csv = ChainFiles.sitesCsv(chain, folder.resolve("sites-" + sites + ".csv"));
    long[] nanos = Measured.medians(runs, () -> read(csv), () -> PlainReaders.csv(csv));
    table.rates("CSV read, against OpenCSV", sites, sites, "rows", nanos[0], nanos[1]);
    if (sites <= LARGEST_XLSX) {
      Path xlsx = ChainFiles.xlsx(chain, folder.resolve("chain-" + sites + ".xlsx"));
      nanos = Measured.medians(runs, () -> read(xlsx), () -> PlainReaders.xlsx(xlsx));
      table.rates("XLSX read, against POI events", sites, sites, "rows", nanos[0], nanos[1]);
      table.note("XLSX read, heap that suffices", sites, SmallestHeap.of("read", xlsx));
    }
    table.note("CSV read, heap that suffices", sites, SmallestHeap.of("read", csv));
  }

  /** Number of cells of the first sheet. */
  static long read(Path file) {
    long[] cells = {0};
    try (Workbook book = Workbooks.open(file, Limits.commandLine())) {
      book.read(
          book.sheets().get(0),
          row -> {
            cells[0] += row.cells().size();
            return true;
          });
    }
    return cells[0];
  }
}
