package org.tual.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** People who upload, assess, decide, and make accounts and tokens, until the server is gone. */
final class Load {
  /** Something that is done again and again. */
  @FunctionalInterface
  private interface Deed {
    void once() throws IOException;
  }

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final Path folder;
  private final Acknowledged acknowledged;
  private final Caller admin;
  private final Caller compliance;
  private final Caller deciding;
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

  Load(Path folder, Acknowledged acknowledged, Caller admin, Caller compliance, Caller deciding) {
    this.folder = folder;
    this.acknowledged = acknowledged;
    this.admin = admin;
    this.compliance = compliance;
    this.deciding = deciding;
  }

  /** Works until the server does not answer any more; returns answers that nobody expected. */
  List<String> untilTheServerIsGone() {
    List<Thread> people = new ArrayList<>();
    for (Deed deed : List.<Deed>of(this::upload, this::assess, this::account, this::token)) {
      people.add(new Thread(() -> again(deed)));
    }
    people.forEach(Thread::start);
    for (Thread person : people) {
      try {
        person.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return List.copyOf(wrong);
  }

  private void again(Deed deed) {
    try {
      while (true) {
        deed.once();
      }
    } catch (UncheckedIOException e) {
      // the server is gone
    } catch (IOException | RuntimeException | AssertionError e) {
      wrong.add(e.toString());
    }
  }

  private boolean done(Caller.Answer answer, int status) {
    if (answer.status() == 429) {
      Server.pause();
    } else if (answer.status() != status) {
      wrong.add(answer.status() + " " + answer.body());
    }
    return answer.status() == status;
  }

  private void upload() throws IOException {
    String name = "Contoh Kill " + NUMBER.incrementAndGet();
    StringBuilder text = new StringBuilder("Supplier,Country,Passport held by,Recruitment fees\n");
    for (int row = 0; row < 60; row++) {
      text.append(name).append(' ').append(row).append(",Thailand,employer,").append(row);
      text.append('\n');
    }
    Path list = Files.writeString(folder.resolve(name.replace(' ', '-') + ".csv"), text);
    Caller.Answer received = compliance.upload(list);
    if (!done(received, 202)) {
      return;
    }
    String id = received.text("id");
    acknowledged.uploads.put(id, false);
    acknowledged.step();
    String path = "/api/uploads/" + id;
    compliance.follow(path + "/progress");
    Caller.Answer accepted = compliance.call("POST", path + "/mapping", "text/csv", "", "*");
    if (done(accepted, 202)) {
      acknowledged.uploads.put(id, true);
      acknowledged.step();
    }
    compliance.follow(path + "/progress");
    Server.pause();
  }

  private void assess() {
    List<String> some =
        acknowledged.uploads.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(Map.Entry::getKey)
            .limit(1 + NUMBER.get() % 3)
            .toList();
    if (some.isEmpty()) {
      Server.pause();
      return;
    }
    some.forEach(id -> deciding.follow("/api/uploads/" + id + "/progress"));
    Caller.Answer asked =
        deciding.post("/api/assessments", Map.of("uploads", some, "asOf", "2026-10-31"));
    if (!done(asked, 202)) {
      return;
    }
    String id = asked.text("id");
    acknowledged.runs.put(id, "");
    acknowledged.step();
    JsonObject ended = deciding.follow("/api/assessments/" + id + "/progress");
    if (!ended.get("stage").getAsString().equals("SEALED")) {
      wrong.add(ended.toString());
      return;
    }
    acknowledged.runs.put(id, ended.get("seal").getAsString());
    decide(id);
  }

  private void decide(String run) {
    JsonArray findings =
        deciding
            .get("/api/assessments/" + run + "/findings?rule=withheld-documents&count=5")
            .json()
            .getAsJsonArray("items");
    for (var finding : findings) {
      String print = finding.getAsJsonObject().get("fingerprint").getAsString();
      Caller.Answer decided =
          deciding.post(
              "/api/findings/" + print + "/decisions",
              Map.of("assessment", run, "kind", "CONFIRMED", "reason", "seen on a visit"));
      if (done(decided, 201)) {
        acknowledged.decisions.put(decided.text("id"), print);
        acknowledged.step();
      }
    }
  }

  private void account() {
    Caller.Answer made =
        admin.post(
            "/api/accounts",
            Map.of("name", "person " + NUMBER.incrementAndGet(), "roles", List.of("AUDITOR")));
    if (done(made, 201)) {
      acknowledged.accounts.add(made.text("id"));
    }
    Server.pause();
  }

  private void token() {
    Caller.Answer made =
        compliance.post(
            "/api/tokens", Map.of("label", "kept", "scopes", List.of("READ_UPLOADS"), "days", 30));
    if (done(made, 201)) {
      acknowledged.tokens.add(made.text("text"));
    }
    Server.pause();
  }
}
