package org.tual.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * Processor time of the whole process, garbage collection and compilation included, which a busy
 * machine disturbs less than the clock on the wall.
 */
final class Measured {
  /** Shorter work is repeated within a run: the clock of the process ticks every 10 ms. */
  private static final long LEAST_NANOS = 500_000_000;

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** Keeps a result alive, so that the work behind it is not optimised away. */
  private static long sink;

  /** Work to be measured; what it returns depends on all of it. */
  interface Work {
    long run();
  }

  private Measured() {}

  /**
   * Median nanoseconds of each contestant over some runs. Each warms up first, then they take
   * turns, so that a change in the machine's load meets all of them.
   */
  static long[] medians(int runs, Work... contestants) {
    int[] times = new int[contestants.length];
    for (int at = 0; at < contestants.length; at++) {
      times[at] = repetitions(contestants[at]);
    }
    long[][] nanos = new long[contestants.length][runs];
    for (int run = 0; run < runs; run++) {
      for (int at = 0; at < contestants.length; at++) {
        nanos[at][run] = once(contestants[at], times[at]);
      }
    }
    return Arrays.stream(nanos).mapToLong(Measured::median).toArray();
  }

  /** Doubles until a run is long enough to be measured, which also lets the compiler warm up. */
  private static int repetitions(Work work) {
    once(work, 1);
    int times = 1;
    long each = once(work, times);
    while (each * times < LEAST_NANOS && times < 1 << 20) {
      times *= 2;
      each = once(work, times);
    }
    return times;
  }

  private static long once(Work work, int times) {
    long start = SYSTEM.getProcessCpuTime();
    for (int time = 0; time < times; time++) {
      sink += work.run();
    }
    return (SYSTEM.getProcessCpuTime() - start) / times;
  }

  private static long median(long[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  /** Bytes in use after collection. */
  static long heap() {
    for (int time = 0; time < 3; time++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** Only so that the results are used. */
  static boolean usedAnything() {
    return sink != 0;
  }
}
