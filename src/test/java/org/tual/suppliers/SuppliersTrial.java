package org.tual.suppliers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tual.web.Sought;

/**
 * Measures the list of suppliers of a sealed report: how long the index takes, how large it is, and
 * how long pages, filters, searches and files take. Run by hand, see {@code docs/benchmarks.md}.
 */
public final class SuppliersTrial {
  private static final int RUNS = 60;
  private static final List<String> QUERIES =
      List.of(
          "",
          "first=99950",
          "band=A",
          "country=TH,MY&severity=S1",
          "sort=name&first=50000",
          "sort=-findings&band=B,C",
          "q=sinar",
          "q=Sinnar Bahri 4711",
          "q=ladang timur 77&country=TH");

  private SuppliersTrial() {}

  /** Arguments: the folder of a sealed report, and an empty folder. */
  public static void main(String[] args) throws IOException {
    Path report = Path.of(args[0]);
    Path folder = Path.of(args[1]);
    long before = System.nanoTime();
    Shelf shelf = new Shelf(folder, id -> report);
    shelf.prepare("trial");
    System.out.printf("index made in %.1f s%n", (System.nanoTime() - before) / 1e9);
    System.out.printf("index size %d MB%n", size(folder.resolve("trial")) >> 20);
    for (String query : QUERIES) {
      Wanted wanted = wanted(query);
      long[] times = new long[RUNS];
      int total = 0;
      for (int i = 0; i < RUNS; i++) {
        long start = System.nanoTime();
        total = shelf.with("trial", index -> index.find(wanted)).total();
        times[i] = System.nanoTime() - start;
      }
      print(query, times, total);
    }
    file(shelf, wanted("country=TH"), "csv");
    file(shelf, wanted(""), "csv");
    file(shelf, wanted(""), "xlsx");
    System.gc();
    Runtime now = Runtime.getRuntime();
    System.out.printf(
        "heap after: %d MB of %d MB%n",
        (now.totalMemory() - now.freeMemory()) >> 20, now.maxMemory() >> 20);
  }

  private static Wanted wanted(String query) {
    Map<String, List<String>> parameters = new java.util.HashMap<>();
    for (String part : query.split("&")) {
      int equal = part.indexOf('=');
      if (equal > 0) {
        parameters.put(part.substring(0, equal), List.of(part.substring(equal + 1)));
      }
    }
    return Wanted.of(Sought.of(parameters), null);
  }

  private static void print(String what, long[] times, int total) {
    Arrays.sort(times);
    System.out.printf(
        "%-34s %7d rows  median %6.1f ms  p95 %6.1f ms%n",
        what.isEmpty() ? "first page" : what,
        total,
        times[times.length / 2] / 1e6,
        times[times.length * 95 / 100] / 1e6);
  }

  private static void file(Shelf shelf, Wanted wanted, String kind) throws IOException {
    long start = System.nanoTime();
    int rows =
        shelf.with(
            "trial",
            index -> {
              int[] selected = index.select(wanted).rows();
              try (OutputStream out = OutputStream.nullOutputStream();
                  XlsxExport book = new XlsxExport(out)) {
                Export export =
                    kind.equals("csv")
                        ? new CsvExport(new OutputStreamWriter(out, StandardCharsets.UTF_8))
                        : book;
                export.begin(index.known(), selected.length);
                for (int row : selected) {
                  export.row(index.row(row));
                }
                export.end();
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
              return selected.length;
            });
    System.out.printf("%s of %d rows %.1f s%n", kind, rows, (System.nanoTime() - start) / 1e9);
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
