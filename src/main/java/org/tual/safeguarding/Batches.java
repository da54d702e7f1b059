package org.tual.safeguarding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tual.ledger.Actor;
import org.tual.ledger.EventRow;
import org.tual.ledger.Ledger;

/**
 * Once a month, on a fixed day, what is ready goes out for all suppliers at once: as a file that
 * every later assessment reads like an answered question sheet. The job runs and leaves the same
 * event whether or not something is in it, so that neither tells that somebody spoke.
 */
public final class Batches {
  private static final String KIND = "INPUTS_PUBLISHED";
  private static final String PERMISSION = "PUBLISH_INPUTS";
  private static final Actor SELF = Actor.system(PERMISSION);
  private static final String HEADER =
      "whom,id,field,question,answer,workforce group,source,grade,date,period\n";

  /** Bytes for which there must be room on the disk. */
  private static final int ROOM = 1 << 20;

  private final Ledger ledger;
  private final Drawer drawer;
  private final Path folder;
  private final int day;

  /**
   * Batches.
   *
   * @param ledger the main one
   * @param folder where the files lie
   * @param day of the month, 1 to 28
   */
  public Batches(Ledger ledger, Drawer drawer, Path folder, int day) {
    this.ledger = ledger;
    this.drawer = drawer;
    this.folder = folder;
    this.day = day;
  }

  /** Does the batch of this month where its day is there and it was not done; safe to repeat. */
  public synchronized void settle(LocalDate today) {
    String subject = "inputs-" + YearMonth.from(today);
    boolean done =
        !ledger.list("event.ofSubject", EventRow.class, Map.of("subject", subject), 0, 1).isEmpty();
    if (today.getDayOfMonth() < day || done) {
      return;
    }
    try {
      Path file = folder.resolve(subject + ".csv");
      drawer.goOut(YearMonth.from(today), ready -> write(file, ready));
    } catch (RuntimeException e) {
      // no cause: where it failed would tell whether something was to go out
      throw new IllegalStateException("Look at the disk, the folder of inputs and the database.");
    }
    ledger.act(SELF, PERMISSION, KIND, subject, writes -> null);
  }

  /**
   * A file that a stop left there keeps what it has. Where nothing is ready the same is done up to
   * the last step, so that a full disk or a folder that is shut shows the same.
   */
  private static void write(Path file, List<Redacted> ready) {
    try {
      written(file, ready);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void written(Path file, List<Redacted> ready) throws IOException {
    TreeSet<String> rows = new TreeSet<>();
    ready.forEach(one -> rows.add(row(one)));
    Files.createDirectories(file.getParent());
    if (Files.exists(file)) {
      Files.readAllLines(file).stream().skip(1).map(line -> line + "\n").forEach(rows::add);
    }
    Path part = Files.createTempFile(file.getParent(), "inputs-", ".part");
    try {
      Files.write(part, new byte[ROOM]);
      Files.writeString(part, HEADER + String.join("", rows));
      if (!ready.isEmpty()) {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static String row(Redacted one) {
    Codes.Category category = Codes.category(one.category()).orElseThrow();
    YearMonth month = YearMonth.parse(one.month());
    return Stream.of(
            one.place().replaceAll("\\p{Cntrl}+|\\R", " "),
            "",
            category.field(),
            category.label(),
            category.value(),
            "all workers",
            "worker",
            "stated",
            month.atEndOfMonth().toString(),
            month.atDay(1) + "/" + month.atEndOfMonth())
        .map(Batches::cell)
        .collect(Collectors.joining(",", "", "\n"));
  }

  /** Text that a spreadsheet could run is guarded. */
  private static String cell(String text) {
    String safe = text.matches("(?s)[=+@\\t\\r\\n-].*") ? "'" + text : text;
    return safe.matches("[^\",\\r\\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  /** Copies all files into a folder, under the names by which findings cite them. */
  public List<Path> into(Path to) {
    List<Path> written = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return written;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".csv")).sorted().toList()) {
        Files.createDirectories(to);
        written.add(Files.copy(file, to.resolve(file.getFileName())));
      }
      return written;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
