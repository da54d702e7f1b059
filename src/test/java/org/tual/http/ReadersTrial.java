package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.bench.ChainFiles;
import org.tual.bench.SyntheticChain;

/**
 * Fifty people read at the same time while assessments run, for {@code -Dtual.readers.seconds}, 60
 * by default, on a server with 512 MB. Tells how long they waited; only an error fails.
 */
class ReadersTrial {
  private static final int READERS = 50;
  private static final int ACCOUNTS = 10;
  private static final int LARGE = Integer.getInteger("tual.readers.sites", 5_000);
  private static final int SECONDS = Integer.getInteger("tual.readers.seconds", 60);
  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

  /**
   * One answer.
   *
   * @param nanos nanoseconds until it was read to its end
   * @param wrong empty, or the status and the words of an answer that is no success
   */
  private record Read(String what, long nanos, String wrong) {}

  private final Queue<Read> reads = new ConcurrentLinkedQueue<>();
  private volatile boolean over;
  @TempDir private Path folder;

  @Test
  void fiftyReadWhileAssessmentsRun() throws IOException, InterruptedException {
    Server server = Server.start(Files.createDirectory(folder.resolve("data")), Stores.settings());
    try {
      server.setUp();
      Caller owner = Caller.withRoles(server, "owner", "COMPLIANCE");
      String small = accepted(owner, 2_000);
      String large = accepted(owner, LARGE);
      String sealed = ask(owner, small);
      assertThat(owner.follow("/api/assessments/" + sealed + "/progress").get("stage"))
          .hasToString("\"SEALED\"");
      List<String> running = new ArrayList<>();
      for (int i = 0; i < 1 + SECONDS / 4; i++) {
        running.add(ask(owner, large));
      }
      read(server, paths(sealed));
      long ended = running.stream().filter(id -> stage(owner, id).equals("SEALED")).count();
      boolean throughout = running.stream().anyMatch(id -> stage(owner, id).equals("RUNNING"));
      running.forEach(id -> owner.post("/api/assessments/" + id + "/cancellation", null));
      tell(ended, throughout);
      assertThat(throughout).as("an assessment ran all the time").isTrue();
    } finally {
      server.stop();
    }
    assertThat(reads).isNotEmpty().allMatch(read -> read.wrong().isEmpty());
  }

  private static Map<String, String> paths(String sealed) {
    String run = "/api/assessments/" + sealed;
    return Map.of(
        "findings, sorted", run + "/findings?severity=S1,S2&sort=site_name&count=50",
        "findings, searched", run + "/findings?q=contoh&count=50",
        "sites", run + "/sites?count=50",
        "uploads", "/api/uploads?count=50",
        "assessments", "/api/assessments?count=50",
        "events", "/api/events?count=50",
        "report.html", run + "/files/report.html",
        "report.pdf", run + "/files/report.pdf");
  }

  private String accepted(Caller owner, int sites) {
    Path list =
        ChainFiles.sitesCsv(
            new SyntheticChain(sites, 42, DAY), folder.resolve("sites-" + sites + ".csv"));
    String upload = "/api/uploads/" + owner.upload(list).text("id");
    owner.follow(upload + "/progress");
    owner.call("POST", upload + "/mapping", "text/csv", "", "*");
    JsonObject read = owner.follow(upload + "/progress");
    assertThat(read.get("state").getAsString()).as("" + read).isEqualTo("PROJECTED");
    return read.get("id").getAsString();
  }

  private static String ask(Caller owner, String upload) {
    return owner
        .post("/api/assessments", Map.of("uploads", List.of(upload), "asOf", DAY.toString()))
        .text("id");
  }

  /** Also says why where it failed. */
  private static String stage(Caller owner, String id) {
    JsonObject run = owner.get("/api/assessments/" + id).json();
    assertThat(run.get("stage").getAsString()).as("" + run).isNotEqualTo("FAILED");
    return run.get("stage").getAsString();
  }

  private void read(Server server, Map<String, String> paths) throws InterruptedException {
    List<Caller> accounts = new ArrayList<>();
    for (int i = 0; i < ACCOUNTS; i++) {
      accounts.add(Caller.withRoles(server, "reader " + i, "COMPLIANCE"));
    }
    List<String> kinds = paths.keySet().stream().sorted().toList();
    List<Thread> readers = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      Caller reader = accounts.get(i % ACCOUNTS).plain();
      int first = i;
      readers.add(
          new Thread(
              () -> {
                for (int n = first; !over; n++) {
                  String kind = kinds.get(n % kinds.size());
                  reads.add(one(reader, kind, paths.get(kind)));
                }
              }));
    }
    readers.forEach(Thread::start);
    TimeUnit.SECONDS.sleep(SECONDS);
    over = true;
    for (Thread reader : readers) {
      reader.join();
    }
  }

  private static Read one(Caller reader, String kind, String path) {
    long start = System.nanoTime();
    String wrong = "";
    try {
      Caller.Answer answer = reader.get(path);
      wrong = answer.status() == 200 ? "" : answer.status() + " " + answer.body();
    } catch (RuntimeException e) {
      wrong = e.toString();
    }
    return new Read(kind, System.nanoTime() - start, wrong);
  }

  private void tell(long ended, boolean throughout) {
    System.out.printf(
        "%d readers for %d s, %d assessments of %d sites ended meanwhile, one running at the end:"
            + " %s%n",
        READERS, SECONDS, ended, LARGE, throughout ? "yes" : "no");
    System.out.println("| read | answers | errors | median ms | p95 ms | p99 ms | most ms |");
    reads.stream().collect(Collectors.groupingBy(Read::what)).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(kind -> line(kind.getKey(), kind.getValue()));
    line("all", List.copyOf(reads));
    reads.stream()
        .map(Read::wrong)
        .filter(wrong -> !wrong.isEmpty())
        .distinct()
        .limit(10)
        .forEach(System.out::println);
  }

  private static void line(String what, List<Read> some) {
    long[] waits = some.stream().mapToLong(Read::nanos).sorted().toArray();
    System.out.printf(
        "| %s | %d | %d | %d | %d | %d | %d |%n",
        what,
        waits.length,
        some.stream().filter(read -> !read.wrong().isEmpty()).count(),
        at(waits, 0.5),
        at(waits, 0.95),
        at(waits, 0.99),
        at(waits, 1));
  }

  private static long at(long[] waits, double part) {
    int index = (int) Math.ceil(part * waits.length) - 1;
    return TimeUnit.NANOSECONDS.toMillis(waits[Math.max(0, index)]);
  }
}
