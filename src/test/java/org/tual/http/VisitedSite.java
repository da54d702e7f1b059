package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A visit on a server, moved on by those who move it, for tests of pages that show it. */
public final class VisitedSite {
  private final Running server;
  private final String visit;

  private VisitedSite(Running server, String visit) {
    this.server = server;
    this.visit = visit;
  }

  /** A visit whose team stands at the gate. */
  public static VisitedSite opened(Running server, Path folder) throws IOException {
    Caller team = server.person("AUDITOR");
    VisitedSite made =
        new VisitedSite(server, PlannedVisit.of(server.person("COMPLIANCE"), folder, team));
    made.move("COMPLIANCE", "inform");
    String declared = "/api/visits/" + made.visit + "/declarations";
    server.person("AUDITOR").post(declared, Map.of("conflict", false));
    made.move("AUDITOR", "open");
    return made;
  }

  /** Id of it. */
  public String id() {
    return visit;
  }

  private void move(String role, String move) {
    Caller.Answer moved =
        server.person(role).post("/api/visits/" + visit + "/moves", Map.of("move", move));
    assertThat(moved.status()).as(move + moved.body()).isEqualTo(200);
  }

  /** Something that the team saw, which may be told. */
  public void seen(String question, String words) {
    Map<String, Object> sent = new HashMap<>();
    sent.put("question", question);
    sent.put("answer", "NO");
    sent.put("observation", words);
    sent.put("releasability", "OPEN");
    sent.put("recordedAt", Instant.now().toString());
    sent.put("base", 0);
    String path = "/api/field/visits/" + visit + "/answers/" + UUID.randomUUID();
    Caller.Answer kept = server.person("AUDITOR").call("PUT", path, sent);
    assertThat(kept.status()).as(kept.body()).isEqualTo(200);
  }

  /** Its report is written, believed and released, and counts. */
  public void release() {
    for (String step : List.of("tour", "choose", "interview", "read", "settle", "tell", "draft")) {
      move("AUDITOR", step);
    }
    String report = "/api/audits/" + visit + "/report";
    String words = "{\"summary\":\"The gate is shut at night.\",\"saysNone\":false}";
    Caller.Answer written =
        server.person("AUDITOR").call("PUT", report, "application/json", words, "\"0\"");
    assertThat(written.status()).as(written.body()).isEqualTo(200);
    move("AUDITOR", "hand-in");
    Caller.Answer believed =
        server.person("REVIEWER").post("/api/audits/" + visit + "/review", Map.of());
    assertThat(believed.status()).as(believed.body()).isEqualTo(200);
    move("REVIEWER", "release");
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    while (!server.person("COMPLIANCE").get(report).body().contains("releasedAt")) {
      assertThat(Instant.now()).isBefore(end);
      try {
        Thread.sleep(300);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }
}
