package org.tual.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Starts work again in a JVM of its own with less and less memory allowed. */
final class SmallestHeap {
  private static final List<Integer> MEGABYTES =
      List.of(32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048, 3072, 4096);

  private SmallestHeap() {}

  /** The smallest of some usual heaps in which the work comes to its end. */
  static String of(String work, Path file) {
    for (int megabytes : MEGABYTES) {
      if (succeeds(megabytes, work, file)) {
        return megabytes + " MB";
      }
    }
    return "more than 4096 MB";
  }

  /** Whether the work comes to its end in this heap. */
  static boolean succeeds(int megabytes, String work, Path file) {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + megabytes + "m",
            "-XX:+ExitOnOutOfMemoryError",
            "-cp",
            System.getProperty("java.class.path"),
            HeapProbe.class.getName(),
            work,
            file.toString());
    try {
      Process child =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return child.waitFor() == 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
