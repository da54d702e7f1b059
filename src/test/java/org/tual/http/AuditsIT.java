package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.interviews.Envelope;
import org.tual.interviews.Phone;

/** From what a team records to what an assessment says, and back when a visit is voided. */
class AuditsIT {
  private static final Server SERVER = Server.shared();
  private static final Caller COMPLIANCE = Caller.withRoles(SERVER, "audits", "COMPLIANCE");
  private static final Caller AUDITOR = Caller.withRoles(SERVER, "audit team", "AUDITOR");
  private static final Caller REVIEWER = Caller.withRoles(SERVER, "audit eyes", "REVIEWER");
  private static final Caller BUYER = Caller.withRoles(SERVER, "audit buyer", "PROCUREMENT");
  private static final String JSON = "application/json";
  private static final String SEALED = "kanarienvogel";
  private static final List<String> ON_SITE =
      List.of("open", "tour", "choose", "interview", "read", "settle", "tell", "draft");
  @TempDir private Path folder;

  private static Caller.Answer move(Caller caller, String visit, String move, String why) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("move", move);
    wanted.put("why", why);
    return caller.post("/api/visits/" + visit + "/moves", wanted);
  }

  private static void moved(Caller caller, String visit, String move, String why) {
    Caller.Answer answer = move(caller, visit, move, why);
    assertThat(answer.status()).as(move + ": " + answer.body()).isEqualTo(200);
  }

  private static void say(String visit, String question, String value, String open) {
    String id = UUID.randomUUID().toString();
    Map<String, Object> sent = new HashMap<>();
    sent.put("question", question);
    sent.put("answer", "NO");
    sent.put("value", value);
    sent.put("group", "all");
    sent.put("source", "AUDITOR");
    sent.put("releasability", open);
    sent.put("photos", List.of());
    sent.put("observation", open.equals("SEALED") ? SEALED : "Seen at the gate");
    sent.put("recordedAt", Instant.now().toString());
    sent.put("version", 0);
    sent.put("base", 0);
    Caller.Answer answer =
        AUDITOR.call("PUT", "/api/field/visits/" + visit + "/answers/" + id, sent);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  private static String report() {
    Map<String, Object> report = new HashMap<>();
    report.put("summary", "The gate is shut at night. Nobody is forced to work.");
    report.put("saysNone", true);
    report.put("interviewsAlone", 6);
    report.put("interviewsInGroups", 4);
    report.put("chosenBy", "AUDITOR");
    report.put("where", "OFF_SITE");
    return new Gson().toJson(report);
  }

  private static JsonObject settled(String visit, boolean counts) {
    Instant end = Instant.now().plus(Duration.ofSeconds(90));
    JsonObject report = COMPLIANCE.get("/api/audits/" + visit + "/report").json();
    while (report.has("releasedAt") && !report.get("releasedAt").isJsonNull() != counts
        || !report.has("releasedAt") && counts) {
      assertThat(Instant.now()).as("" + report).isBefore(end);
      pause();
      report = COMPLIANCE.get("/api/audits/" + visit + "/report").json();
    }
    return report;
  }

  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static List<JsonObject> assessed(List<String> uploads, String site) {
    Map<String, Object> wanted = Map.of("uploads", uploads);
    String run = COMPLIANCE.post("/api/assessments", wanted).text("id");
    JsonObject ended = COMPLIANCE.follow("/api/assessments/" + run + "/progress");
    assertThat(ended.get("stage").getAsString()).as("" + ended).isEqualTo("SEALED");
    List<JsonObject> found = new ArrayList<>();
    for (JsonElement one :
        COMPLIANCE
            .get("/api/assessments/" + run + "/findings?count=500")
            .json()
            .getAsJsonArray("items")) {
      if (one.getAsJsonObject().get("site").getAsString().equals(site)) {
        found.add(one.getAsJsonObject());
      }
    }
    String bought = BUYER.get("/api/assessments/" + run + "/files/report.html").body();
    assertThat(bought).doesNotContain("visit-", "auditor observed", SEALED);
    return found;
  }

  private static List<JsonObject> citing(List<JsonObject> findings, String file) {
    return findings.stream()
        .filter(one -> one.get("sources").getAsString().contains(file))
        .toList();
  }

  @Test
  void aReleasedVisitChangesTheFindingsOfItsSiteUntilItIsVoided() throws IOException {
    String visit = PlannedVisit.of(COMPLIANCE, folder, AUDITOR);
    JsonObject planned = COMPLIANCE.get("/api/visits/" + visit).json();
    String site = planned.get("site").getAsString();
    assertThat(planned.getAsJsonObject("plan").getAsJsonObject("checklist").get("modules") + "")
        .isEqualTo("[\"dormitory/1\",\"documents/1\",\"interview/1\"]");
    String file = "visit-" + visit.substring(0, 8) + ".csv";
    List<String> uploads = new ArrayList<>();
    COMPLIANCE
        .get("/api/assessments/" + planned.get("assessment").getAsString())
        .json()
        .getAsJsonArray("uploads")
        .forEach(one -> uploads.add(one.getAsString()));
    assertThat(citing(assessed(uploads, site), file)).isEmpty();
    moved(COMPLIANCE, visit, "inform", null);
    AUDITOR.post("/api/visits/" + visit + "/declarations", Map.of("conflict", false));
    for (String step : ON_SITE) {
      moved(AUDITOR, visit, step, null);
    }
    say(visit, "not_locked", null, "RESTRICTED");
    say(visit, "papers_in_hand", "agent", "SEALED");
    String at = "/api/audits/" + visit;
    assertThat(COMPLIANCE.call("PUT", at + "/report", JSON, report(), "*").status()).isEqualTo(403);
    Caller.Answer written = AUDITOR.call("PUT", at + "/report", JSON, report(), "\"0\"");
    assertThat(written.status()).as(written.body()).isEqualTo(200);
    assertThat(AUDITOR.call("PUT", at + "/report", JSON, report(), "\"0\"").status())
        .isEqualTo(412);
    moved(AUDITOR, visit, "hand-in", null);
    assertThat(AUDITOR.call("PUT", at + "/report", JSON, report(), "*").status()).isEqualTo(409);
    assertThat(move(REVIEWER, visit, "release", null).status()).isEqualTo(409);
    JsonObject look = REVIEWER.get(at + "/review").json();
    assertThat(look.getAsJsonArray("problems")).isEmpty();
    assertThat(look.toString()).contains("summary-contradicts-findings");
    assertThat(REVIEWER.get(at + "/facts").body())
        .contains("move.lockedIn")
        .contains("\"auditor\",\"observed\",\"" + LocalDate.now(ZoneOffset.UTC) + "\"")
        .doesNotContain("agent");
    assertThat(REVIEWER.post(at + "/review", Map.of()).status()).isEqualTo(422);
    Caller.Answer believed =
        REVIEWER.post(at + "/review", Map.of("words", "The summary will be corrected."));
    assertThat(believed.status()).as(believed.body()).isEqualTo(200);
    moved(REVIEWER, visit, "release", null);
    settled(visit, true);
    assertThat(COMPLIANCE.get("/api/home").body()).contains("VISITS_NOT_ASSESSED");
    assertThat(AUDITOR.get("/api/home").body()).doesNotContain("VISITS_NOT_ASSESSED");
    List<JsonObject> after = citing(assessed(uploads, site), file);
    assertThat(COMPLIANCE.get("/api/home").body()).doesNotContain("VISITS_NOT_ASSESSED");
    assertThat(after)
        .extracting(one -> one.get("rule").getAsString())
        .contains("locked-in-or-permit-to-leave");
    assertThat(after.toString()).contains("\"auditor\"").doesNotContain(SEALED);
    String graph =
        "SELECT ?x WHERE { GRAPH <https://w3id.org/tual/id/audit/" + visit + "> { ?x a ?t } }";
    assertThat(
            COMPLIANCE.call("POST", "/api/sparql", "application/sparql-query", graph, "*").body())
        .contains("/audit/" + visit);
    moved(REVIEWER, visit, "void", "The team was not there on that day.");
    settled(visit, false);
    assertThat(citing(assessed(uploads, site), file)).isEmpty();
  }

  private static Map<String, byte[]> editions(Caller caller, String visit) {
    Map<String, byte[]> editions = new HashMap<>();
    for (String file : List.of("full.html", "full.pdf", "closing.html", "closing.pdf")) {
      Caller.Answer answer = caller.get("/api/audits/" + visit + "/editions/" + file);
      assertThat(answer.status()).as(file + answer.body()).isEqualTo(200);
      assertThat(answer.header("content-disposition"))
          .isEqualTo("attachment; filename=\"visit-" + file + "\"");
      editions.put(file, answer.bytes());
    }
    return editions;
  }

  private static void raise(String visit, String open, String words) {
    Map<String, Object> found = new HashMap<>();
    found.put("severity", "S2");
    found.put("indicators", List.of("ilo:RetentionOfIdentityDocuments"));
    found.put("source", "DOCUMENT");
    found.put("releasability", open);
    found.put("title", words);
    found.put("words", words + " is not as it should be.");
    found.put("asked", "Change it.");
    Map<String, Object> draft = new HashMap<>();
    draft.put("site", COMPLIANCE.get("/api/visits/" + visit).text("site"));
    draft.put("visit", visit);
    draft.put("found", found);
    draft.put("plan", Map.of("correctiveAction", "Lockers"));
    Caller.Answer made = COMPLIANCE.post("/api/corrective-actions", draft);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
  }

  private static void interviewed(String visit) {
    JsonObject key = AUDITOR.get("/api/field/visits/" + visit).json().getAsJsonObject("sealKey");
    String words = "{\"guide\":[{\"question\":\"q\",\"words\":\"" + SEALED + "\"}]}";
    Envelope sealed =
        Phone.sealed(key.get("kid").getAsString(), key.get("spki").getAsString(), words);
    Map<String, Object> sent =
        Map.of(
            "kid", sealed.kid(),
            "key", sealed.key(),
            "iv", sealed.iv(),
            "body", sealed.body(),
            "base", 0);
    String at = "/api/field/visits/" + visit + "/interviews/" + UUID.randomUUID();
    Caller.Answer kept = AUDITOR.call("PUT", at, sent);
    assertThat(kept.status()).as(kept.body()).isEqualTo(200);
  }

  @Test
  void theReportThatIsHandedOverIsTheSameBytesWhateverMayNotBeTold() throws IOException {
    String visit = PlannedVisit.of(COMPLIANCE, folder, AUDITOR);
    String at = "/api/audits/" + visit + "/editions/";
    assertThat(COMPLIANCE.get(at + "full.pdf").status()).isEqualTo(409);
    moved(COMPLIANCE, visit, "inform", null);
    AUDITOR.post("/api/visits/" + visit + "/declarations", Map.of("conflict", false));
    for (String step : ON_SITE) {
      moved(AUDITOR, visit, step, null);
    }
    say(visit, "not_locked", null, "OPEN");
    raise(visit, "OPEN", "The gate");
    Caller.Answer written =
        AUDITOR.call("PUT", "/api/audits/" + visit + "/report", JSON, report(), "\"0\"");
    assertThat(written.status()).as(written.body()).isEqualTo(200);
    Map<String, byte[]> less = editions(AUDITOR, visit);
    say(visit, "papers_in_hand", "agent", "SEALED");
    say(visit, "no_violence", null, "RESTRICTED");
    raise(visit, "RESTRICTED", "Kanarienvogel");
    interviewed(visit);
    Map<String, byte[]> more = editions(COMPLIANCE, visit);
    less.forEach((file, bytes) -> assertThat(more.get(file)).as(file).isEqualTo(bytes));
    assertThat(new String(more.get("full.html"), StandardCharsets.UTF_8))
        .contains("Contoh Pier", "DRAFT, not yet reviewed", "Seen at the gate", "The gate is not")
        .contains("Man-days bought: 2.", "This is not a finding of forced labour")
        .doesNotContainIgnoringCase(SEALED)
        .doesNotContainIgnoringCase("audit team");
    assertThat(BUYER.get(at + "full.pdf").status()).isEqualTo(403);
    Caller other = Caller.withRoles(SERVER, "audit stranger", "AUDITOR");
    assertThat(other.get(at + "full.pdf").status()).isEqualTo(404);
    assertThat(REVIEWER.get(at + "whole.pdf").status()).isEqualTo(404);
    moved(AUDITOR, visit, "hand-in", null);
    assertThat(REVIEWER.post("/api/audits/" + visit + "/review", Map.of("words", "Seen.")).status())
        .isEqualTo(200);
    moved(REVIEWER, visit, "return", "Add the hours.");
    assertThat(REVIEWER.get("/api/audits/" + visit + "/report").json().has("review")).isFalse();
    moved(AUDITOR, visit, "hand-in", null);
    assertThat(move(REVIEWER, visit, "release", null).status())
        .as("a review of what went back counts no more")
        .isEqualTo(409);
    REVIEWER.post("/api/audits/" + visit + "/review", Map.of("words", "Seen again."));
    moved(REVIEWER, visit, "release", null);
    assertThat(new String(editions(REVIEWER, visit).get("full.html"), StandardCharsets.UTF_8))
        .doesNotContain("DRAFT")
        .contains("Why it was released all the same", "Seen again.");
    moved(REVIEWER, visit, "void", "The team was not there on that day.");
    assertThat(REVIEWER.get(at + "full.pdf").status()).isEqualTo(409);
  }
}
