package org.tual.bench;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Prints one line for each measurement as it is taken, and growth exponents at the end. */
final class BenchTable {
  private final PrintStream out;
  private final Map<String, TreeMap<Integer, Long>> byName = new TreeMap<>();

  BenchTable(PrintStream out) {
    this.out = out;
    out.println("| what | size | Tual | plain | times the plain |");
    out.println("| --- | ---: | ---: | ---: | ---: |");
  }

  /** Things handled in a second of processor time, ours and the plain way's. */
  void rates(String what, int size, long things, String unit, long ours, long plain) {
    byName.computeIfAbsent(what, name -> new TreeMap<>()).put(size, ours);
    line(what, size, rate(things, unit, ours), rate(things, unit, plain), ratio(ours, plain));
  }

  /** Processor time, ours and the plain way's. */
  void times(String what, int size, long ours, long plain) {
    byName.computeIfAbsent(what, name -> new TreeMap<>()).put(size, ours);
    line(what, size, millis(ours), millis(plain), ratio(ours, plain));
  }

  /** The same for work whose time does not grow with the size alone. */
  void compare(String what, int size, long ours, long plain) {
    line(what, size, millis(ours), millis(plain), ratio(ours, plain));
  }

  /** Bytes in use, and how many for each thing. */
  void heap(String what, int size, long bytes, long things, String unit) {
    String each = String.format(Locale.ROOT, "%d bytes a %s", bytes / things, unit);
    line(what, size, String.format(Locale.ROOT, "%,d MB, %s", bytes >> 20, each), "", "");
  }

  /** Anything else. */
  void note(String what, int size, String ours) {
    line(what, size, ours, "", "");
  }

  /** How processor time grows with size: 1.0 is linear. */
  void exponents() {
    out.println();
    out.println("| growth of processor time | from | to | exponent |");
    out.println("| --- | ---: | ---: | ---: |");
    byName.forEach(
        (what, sizes) -> {
          Integer before = null;
          for (int size : sizes.keySet()) {
            if (before != null) {
              double grown = Math.log((double) sizes.get(size) / sizes.get(before));
              double exponent = grown / Math.log((double) size / before);
              out.printf(Locale.ROOT, "| %s | %,d | %,d | %.2f |%n", what, before, size, exponent);
            }
            before = size;
          }
        });
  }

  private void line(String what, int size, String ours, String plain, String ratio) {
    out.printf(Locale.ROOT, "| %s | %,d | %s | %s | %s |%n", what, size, ours, plain, ratio);
    out.flush();
  }

  private static String rate(long things, String unit, long nanos) {
    return nanos <= 0 ? "" : String.format(Locale.ROOT, "%,.0f %s/s", things * 1e9 / nanos, unit);
  }

  private static String millis(long nanos) {
    String format = nanos < 10_000_000 ? "%,.3f ms" : "%,.0f ms";
    return String.format(Locale.ROOT, format, nanos / 1e6);
  }

  private static String ratio(long ours, long plain) {
    return plain <= 0 ? "" : String.format(Locale.ROOT, "%.2f", (double) ours / plain);
  }
}
