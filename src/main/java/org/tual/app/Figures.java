package org.tual.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.tual.operation.Metrics;
import org.tual.runs.RunState;
import org.tual.uploads.Upload;

/** Which figures of an installation are told, each with its name and what it means. */
final class Figures {
  /** Steps as powers of two: 256 MiB of memory, 1 GiB of disk. */
  private static final int HEAP = 28;

  private static final int DISK = 30;

  private Figures() {}

  static Metrics of(Installation installation) {
    Metrics metrics = new Metrics();
    stores(metrics, installation);
    work(metrics, installation);
    machine(metrics, installation);
    return metrics;
  }

  private static void stores(Metrics metrics, Installation installation) {
    metrics.figure(
        "tual_relay_lag",
        "Changes that the graph store was not told yet",
        installation.outbox()::lag);
    metrics.figure(
        "tual_outbox_entries",
        "Changes of the graph store that are kept, told or not",
        installation.outbox()::size);
    metrics.figure("tual_events", "Events in the log", installation.ledger()::size);
    metrics.figure(
        "tual_database_up",
        "1 where the database answers",
        () -> bit(installation.database().ready()));
    metrics.figure(
        "tual_graph_store_up",
        "1 where the graph store answers",
        () -> bit(installation.store().ready()));
  }

  private static int bit(boolean yes) {
    return yes ? 1 : 0;
  }

  private static void work(Metrics metrics, Installation installation) {
    metrics.figures(
        "tual_queue_length", "Work that waits for its turn", "queue", installation::waiting);
    metrics.figures(
        "tual_uploads",
        "Uploads by state",
        "state",
        all(Upload.State.values(), () -> installation.ledger().counts("upload.states")));
    metrics.figures(
        "tual_assessments",
        "Assessments by state",
        "state",
        all(RunState.Stage.values(), () -> installation.ledger().counts("assessment.states")));
    metrics.total(
        "tual_sign_in_failures",
        "Sign-ins with a wrong name or password since the server started",
        installation.doors().signIn()::failures);
  }

  /** Zero where none is in a state, so that a state that was left shows. */
  private static Supplier<Map<String, ? extends Number>> all(
      Enum<?>[] states, Supplier<Map<String, Long>> counts) {
    return () -> {
      Map<String, Long> found = new TreeMap<>(counts.get());
      for (Enum<?> state : states) {
        found.putIfAbsent(state.name(), 0L);
      }
      return found;
    };
  }

  /** Down to a whole step: exact bytes would tell whoever operates that something was put in. */
  static long rounded(long bytes, int power) {
    return bytes >> power << power;
  }

  private static void machine(Metrics metrics, Installation installation) {
    metrics.figure(
        "tual_heap_used_bytes",
        "Memory of the Java heap in use, in steps of 256 MiB",
        () -> rounded(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), HEAP));
    metrics.figure(
        "tual_heap_max_bytes",
        "Memory that the Java heap may take",
        () -> ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax());
    metrics.figure(
        "tual_data_free_bytes",
        "Free space on the disk of the data folder, in steps of 1 GiB",
        () -> {
          try {
            return rounded(
                Files.getFileStore(installation.settings().data()).getUsableSpace(), DISK);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
