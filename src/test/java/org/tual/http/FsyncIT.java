package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.ledger.Postgres;

/**
 * What is acknowledged has reached the disk: seen from outside, by the system calls of the server
 * and of its database. Each acknowledged write left a mark in the database's file (H2) or in the
 * write-ahead log (PostgreSQL), and that file was forced to the disk before the answer began; an
 * uploaded file was, too.
 */
class FsyncIT {
  private static final int EACH = 6;

  /**
   * An acknowledged write.
   *
   * @param answer number of the answer, from 0
   * @param marks of which one at least stands in what was written
   */
  private record Written(String what, int answer, List<Pattern> marks) {}

  private final List<Written> written = new ArrayList<>();
  private final List<Written> files = new ArrayList<>();
  private int answers;
  private Caller admin;
  private Caller compliance;
  @TempDir private Path folder;

  @Test
  void everyAcknowledgedWriteIsForcedToTheDiskBeforeTheAnswer() throws IOException {
    assumeTrue(Strace.missing().isEmpty(), Strace.missing());
    Path data = Files.createDirectory(folder.resolve("data"));
    if (!production()) {
      trial("H2", data, Map.of(), null, path -> path.endsWith("/tual.mv.db"));
      return;
    }
    try (Postgres postgres = Postgres.start(folder.resolve("postgres"))) {
      Map<String, String> stores = new HashMap<>(Stores.settings());
      stores.putAll(postgres.settings());
      trial("PostgreSQL", data, stores, postgres, path -> path.contains("/pg_wal/"));
    }
  }

  private static boolean production() {
    return "production".equals(System.getProperty("tual.pairing"));
  }

  private void trial(
      String name, Path data, Map<String, String> stores, Postgres database, Predicate<String> log)
      throws IOException {
    Server server = Server.start(data, stores);
    try {
      server.setUp();
      admin = server.admin().plain();
      compliance = Caller.withRoles(server, "written", "COMPLIANCE").plain();
      List<ProcessHandle> processes = new ArrayList<>(List.of(server.process()));
      if (database != null) {
        processes.addAll(database.processes());
      }
      Strace strace =
          Strace.at(
              processes,
              Path.of("target/it").resolve("system-calls-" + name + ".txt").toAbsolutePath());
      write();
      SystemCalls calls = strace.end();
      assertThat(calls.answers()).hasSize(answers);
      int durable = durable(calls, written, log);
      int kept = durable(calls, files, path -> path.contains("/files/incoming/"));
      System.out.println(
          "fsync audit on "
              + name
              + ": "
              + durable
              + " of "
              + written.size()
              + " acknowledged writes and "
              + kept
              + " of "
              + files.size()
              + " uploaded files forced to the disk before the answer");
    } finally {
      server.stop();
    }
  }

  private static int durable(SystemCalls calls, List<Written> all, Predicate<String> file) {
    assertThat(all).isNotEmpty();
    List<String> late = new ArrayList<>();
    for (Written one : all) {
      if (!calls.durableBefore(one.answer(), file, one.marks())) {
        late.add(one.toString());
      }
    }
    assertThat(late).as("answered before it was on the disk").isEmpty();
    return all.size() - late.size();
  }

  private Caller.Answer expect(int status, Caller.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    answers++;
    return answer;
  }

  private void acknowledged(String what, String... marks) {
    written.add(new Written(what, answers - 1, Stream.of(marks).map(Pattern::compile).toList()));
  }

  private void write() throws IOException {
    List<String> uploads = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      String name = "person of the audit " + i;
      Caller.Answer made =
          expect(201, admin.post("/api/accounts", Map.of("name", name, "roles", List.of("ADMIN"))));
      acknowledged("account", name, made.text("id"));
      String label = "token of the audit " + i;
      List<String> scopes = List.of("READ_UPLOADS");
      expect(
          201, compliance.post("/api/tokens", Map.of("label", label, "scopes", scopes, "days", 1)));
      acknowledged("token", label);
      uploads.add(upload(i));
    }
    Caller.Answer asked =
        expect(202, compliance.post("/api/assessments", Map.of("uploads", uploads)));
    acknowledged("assessment", asked.text("id"));
    for (String id : uploads) {
      String reason = "taken back in the audit " + id;
      expect(200, compliance.post("/api/uploads/" + id + "/retraction", Map.of("reason", reason)));
      acknowledged("retraction", reason);
    }
  }

  private String upload(int number) throws IOException {
    String supplier = "Contoh Audit " + number;
    Path list =
        Files.writeString(
            folder.resolve("audit-" + number + ".csv"),
            "Supplier,Country\n" + supplier + ",Thailand\n");
    String id = expect(202, compliance.upload(list)).text("id");
    acknowledged("upload", id, "audit-" + number + ".csv");
    files.add(new Written("file", answers - 1, List.of(Pattern.compile(supplier))));
    String path = "/api/uploads/" + id;
    compliance.follow(path + "/progress");
    answers++;
    expect(202, compliance.call("POST", path + "/mapping", "text/csv", "", "*"));
    // H2 writes whole pages, older events among them; PostgreSQL writes this one, split by the
    // heads of pages wherever they fall
    acknowledged("acceptance", production() ? "ACCEPTED" : "MAPPING_ACCEPTED.{0,16}" + id);
    compliance.follow(path + "/progress");
    answers++;
    return id;
  }
}
