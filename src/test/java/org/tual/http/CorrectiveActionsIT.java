package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrective actions between those who raise, the supplier, and those who verify. */
class CorrectiveActionsIT {
  private static final Server SERVER = Server.shared();
  private static final String PATH = "/api/corrective-actions";
  private static final Caller COMPLIANCE = Caller.withRoles(SERVER, "remedying", "COMPLIANCE");
  private static final Caller REVIEWER = Caller.withRoles(SERVER, "verifying", "REVIEWER");
  private static final Caller PROCUREMENT = Caller.withRoles(SERVER, "buying too", "PROCUREMENT");
  private static final Map<String, String> SITES = new HashMap<>();
  @TempDir private static Path folder;

  @BeforeAll
  static void assess() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("remedy-2026-05-01.csv"),
            "Supplier,Country\nContoh Mending,Thailand\nContoh Twins,Thailand\n"
                + "Contoh Sealed,Thailand\nContoh Owing,Thailand\nContoh Planned,Thailand\n");
    String upload = "/api/uploads/" + COMPLIANCE.upload(list).text("id");
    COMPLIANCE.follow(upload + "/progress");
    COMPLIANCE.call("POST", upload + "/mapping", "text/csv", "", "*");
    String id = COMPLIANCE.follow(upload + "/progress").get("id").getAsString();
    String run =
        COMPLIANCE
            .post("/api/assessments", Map.of("uploads", List.of(id), "asOf", "2026-10-31"))
            .text("id");
    JsonObject ended = COMPLIANCE.follow("/api/assessments/" + run + "/progress");
    assertThat(ended.get("stage").getAsString()).as("" + ended).isEqualTo("SEALED");
    JsonArray sites =
        COMPLIANCE
            .get("/api/assessments/" + run + "/sites?count=50")
            .json()
            .getAsJsonArray("items");
    for (JsonElement site : sites) {
      SITES.put(
          site.getAsJsonObject().get("name").getAsString(),
          site.getAsJsonObject().get("site").getAsString());
    }
  }

  private static Map<String, Object> draft(String site, Map<String, Object> others) {
    Map<String, Object> found =
        new HashMap<>(
            Map.of(
                "severity", "S1",
                "indicators", List.of("ilo:RetentionOfIdentityDocuments"),
                "source", "DOCUMENT",
                "releasability", "OPEN",
                "title", "Who keeps passports",
                "words", "Passports are not with their owners.",
                "asked", "Give each owner the only key to a locker.",
                "description", "The office holds a box of 412 passports."));
    found.putAll(others);
    return Map.of(
        "site", SITES.get(site), "found", found, "plan", Map.of("correctiveAction", "Lockers"));
  }

  private static String raised(String site, Map<String, Object> others) {
    Caller.Answer made = COMPLIANCE.post(PATH, draft(site, others));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.text("id");
  }

  private static String released(String site, Map<String, Object> others) {
    String id = raised(site, others);
    Caller.Answer told =
        COMPLIANCE.post(PATH + "/" + id + "/release", Map.of("protectsWorkers", true));
    assertThat(told.status()).as(told.body()).isEqualTo(200);
    return id;
  }

  private static Caller contact(String name, String... sites) {
    return assigned(Caller.withRoles(SERVER, name, "SUPPLIER_CONTACT"), sites);
  }

  private static Caller assigned(Caller caller, String... sites) {
    List<String> iris = new ArrayList<>();
    for (String site : sites) {
      iris.add(SITES.get(site));
    }
    String path = "/api/accounts/" + caller.get("/api/session").text("account") + "/sites";
    assertThat(COMPLIANCE.call("PUT", path, Map.of("sites", iris)).status()).isEqualTo(200);
    return caller;
  }

  private static Caller.Answer move(Caller caller, String id, String move) {
    return caller.post(PATH + "/" + id + "/moves", Map.of("move", move, "why", "as agreed"));
  }

  private static Caller.Answer verify(Caller caller, String id, String kind) {
    Map<String, Object> seen =
        new HashMap<>(
            Map.of(
                "kind",
                kind,
                "confirmed",
                true,
                "month",
                YearMonth.now(ZoneOffset.UTC).toString()));
    if (kind.equals("WORKERS")) {
      seen.put("way", "OFF_SITE_INTERVIEWS");
      seen.put("tenOrMore", false);
    } else {
      seen.put("words", "lockers with keys");
    }
    return caller.post(PATH + "/" + id + "/verifications", seen);
  }

  private static List<String> kinds(Caller caller, String link) {
    List<String> kinds = new ArrayList<>();
    for (JsonElement item : caller.get("/api/inbox?count=1000").json().getAsJsonArray("items")) {
      if (item.getAsJsonObject().get("link").getAsString().equals(link)) {
        kinds.add(item.getAsJsonObject().get("kind").getAsString());
      }
    }
    return kinds;
  }

  @Test
  void anActionGoesFromTheSupplierToASecondPersonWhoClosesIt() {
    Caller supplier = contact("mending contact", "Contoh Mending");
    Caller stranger = contact("strange contact", "Contoh Planned");
    String id = raised("Contoh Mending", Map.of());
    String own = "/api/own/actions/" + id;
    assertThat(supplier.get(own).status()).as("not told yet").isEqualTo(404);
    String release = PATH + "/" + id + "/release";
    assertThat(COMPLIANCE.post(release, Map.of()).status()).isEqualTo(422);
    assertThat(COMPLIANCE.post(release, Map.of("protectsWorkers", true)).status()).isEqualTo(200);

    assertThat(kinds(supplier, own)).containsExactly("ACTION_TO_ANSWER");
    assertThat(supplier.get(own).text("title")).isEqualTo("Who keeps passports");
    assertThat(supplier.get(own).body() + supplier.get("/api/own/actions").body())
        .doesNotContain("releasedAt", "closeDue");
    assertThat(stranger.get(own).status()).isEqualTo(404);
    assertThat(stranger.get("/api/own/actions").json().getAsJsonArray("items")).isEmpty();
    Map<String, Object> agrees = Map.of("kind", "AGREE", "words", "Lockers come next week.");
    assertThat(stranger.post(own + "/answers", agrees).status()).isEqualTo(404);
    assertThat(supplier.post(own + "/answers", agrees).text("state")).isEqualTo("AGREED");
    assertThat(supplier.post(own + "/answers", agrees).status())
        .as("agreed already")
        .isEqualTo(409);
    assertThat(kinds(COMPLIANCE, PATH + "/" + id)).contains("ACTION_ANSWERED");
    Map<String, Object> called = Map.of("kind", "COMMENT", "words", "Call me: +66 81 234 5678");
    assertThat(supplier.post(own + "/answers", called).status()).isEqualTo(422);
    Map<String, Object> shown =
        Map.of("kind", "EVIDENCE", "words", "Here.", "upload", "no file of mine");
    assertThat(supplier.post(own + "/answers", shown).status()).isEqualTo(422);
    Map<String, Object> done = Map.of("kind", "EVIDENCE", "words", "The lockers are there.");
    assertThat(supplier.post(own + "/answers", done).text("state")).isEqualTo("EVIDENCE_SENT");

    assertThat(kinds(REVIEWER, PATH + "/" + id)).containsExactly("ACTION_TO_VERIFY");
    assertThat(move(COMPLIANCE, id, "CLOSE").status()).isEqualTo(403);
    Caller.Answer early = move(REVIEWER, id, "CLOSE");
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.text("detail"))
        .isEqualTo(
            "This cannot be closed yet. It still needs: a look on site; confirmation by workers.");
    assertThat(verify(COMPLIANCE, id, "ON_SITE").status()).isEqualTo(403);
    assertThat(move(REVIEWER, id, "ASK_AGAIN").status()).isEqualTo(200);
    assertThat(supplier.get(own).json().get("moreNeeded").getAsBoolean()).isTrue();
    supplier.post(own + "/answers", done);
    assertThat(verify(REVIEWER, id, "ON_SITE").status()).isEqualTo(201);
    assertThat(verify(REVIEWER, id, "WORKERS").status()).isEqualTo(201);
    assertThat(move(REVIEWER, id, "CLOSE").text("stage")).isEqualTo("VERIFIED_CLOSED");
    assertThat(supplier.get(own).text("state")).isEqualTo("CLOSED");
    assertThat(move(REVIEWER, id, "CLOSE").text("detail"))
        .isEqualTo("This does not lead on from verified closed.");
    assertThat(COMPLIANCE.get("/api/events?subject=" + id).body())
        .contains("ACTION_RAISED", "ACTION_RELEASED", "ACTION_OPENED", "ACTION_ANSWERED")
        .contains("ACTION_VERIFIED", "ACTION_CLOSED")
        .doesNotContain("passports", "ockers");
  }

  /** What differs between any two: ids, times and the request. */
  private static String plain(Caller.Answer answer, String id) {
    return answer.status()
        + " "
        + answer
            .body()
            .replace(id, "ID")
            .replaceAll("\"(releasedAt|at|since)\":\"[^\"]*\"", "\"$1\":\"\"")
            .replaceAll("\"requestId\":\"[^\"]*\"", "");
  }

  private static String listed(Caller caller, String id) {
    JsonObject page = caller.get("/api/own/actions?count=1000").json();
    for (JsonElement item : page.getAsJsonArray("items")) {
      if (item.getAsJsonObject().get("id").getAsString().equals(id)) {
        return item.toString().replace(id, "ID").replaceAll("\"releasedAt\":\"[^\"]*\"", "");
      }
    }
    return "not there";
  }

  /** Everything that supplier, procurement and whoever closes are told, step by step. */
  private static List<String> told(Caller supplier, String source) {
    List<String> all = new ArrayList<>();
    String id = released("Contoh Twins", Map.of("source", source));
    String own = "/api/own/actions/" + id;
    for (String[] step :
        new String[][] {
          {"COMMENT", "We ask for a week."},
          {"DISPUTE", "We see it differently."},
          {"UPHOLD", ""},
          {"AGREE", "We will do it."},
          {"EVIDENCE", "It is done."},
          {"ASK_AGAIN", ""},
          {"EVIDENCE", "Now it is."},
          {"CLOSE", ""},
          {"VERIFY", "ON_SITE"},
          {"CLOSE", ""},
          {"VERIFY", "WORKERS"},
          {"CLOSE", ""}
        }) {
      if (step[1].isEmpty()) {
        Caller.Answer moved = move(REVIEWER, id, step[0]);
        all.add(moved.status() == 200 ? "200" : plain(moved, id));
      } else if (step[0].equals("VERIFY")) {
        all.add("" + verify(REVIEWER, id, step[1]).status());
      } else {
        all.add(
            plain(supplier.post(own + "/answers", Map.of("kind", step[0], "words", step[1])), id));
      }
      all.add(plain(supplier.get(own), id));
      all.add(listed(supplier, id));
      all.add(plain(supplier.get(PATH + "/" + id), id));
      all.add(plain(supplier.get("/api/inbox"), id));
      all.add(plain(PROCUREMENT.get(PATH + "/" + id), id));
      all.add(plain(PROCUREMENT.get(own), id));
      all.add(plain(PROCUREMENT.get("/api/inbox"), id));
    }
    assertThat(supplier.get(own).text("state")).isEqualTo("CLOSED");
    return all;
  }

  @Test
  void whoeverReportedItSupplierAndProcurementGetTheSameBytesAtEveryStep() {
    Caller supplier = contact("twin contact", "Contoh Twins");
    List<String> byWorkers = told(supplier, "WORKER");
    List<String> byPapers = told(supplier, "DOCUMENT");
    assertThat(byPapers).hasSize(96).isEqualTo(byWorkers);
    assertThat(String.join("\n", byWorkers))
        .doesNotContainIgnoringCase("stated", "severity", "\"source", "\"grade", "verification")
        .doesNotContain("412", "\"S1\"", "description", "Lockers", "WORKER");
  }

  @Test
  void wordsThatTellHowItBecameKnownAreNotReleased() {
    for (String leak :
        List.of(
            "Workers told us so.",
            "In interviews we heard it.",
            "The audit of last week found it.",
            "It was so on 2026-10-03.",
            "เมื่อสัมภาษณ์คนงาน",
            "A box of 412 lies there.",
            "The office holds a box of 412 passports.")) {
      String id = raised("Contoh Mending", Map.of("words", leak));
      Caller.Answer refused =
          COMPLIANCE.post(PATH + "/" + id + "/release", Map.of("protectsWorkers", true));
      assertThat(refused.status()).as(leak).isEqualTo(422);
      assertThat(refused.body()).doesNotContain("412");
    }
    Caller.Answer named =
        COMPLIANCE.post(PATH, draft("Contoh Mending", Map.of("description", "Passport AB1234567")));
    assertThat(named.status()).isEqualTo(422);
    assertThat(named.body()).doesNotContain("AB1234567");
  }

  @Test
  void whatIsSealedExistsForTheLeadAlone() {
    Map<String, Object> sealing = Map.of("releasability", "SEALED");
    assertThat(COMPLIANCE.post(PATH, draft("Contoh Sealed", sealing)).status()).isEqualTo(422);
    Caller.Answer made = SERVER.lead().post(PATH, draft("Contoh Sealed", sealing));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String id = made.text("id");
    String list = PATH + "?site=" + SITES.get("Contoh Sealed");
    assertThat(SERVER.lead().get(list).body()).contains(id);
    Caller auditor =
        assigned(Caller.withRoles(SERVER, "sealed auditor", "AUDITOR"), "Contoh Sealed");
    for (Caller other : List.of(COMPLIANCE, REVIEWER, auditor)) {
      assertThat(other.get(PATH + "/" + id).status()).isEqualTo(404);
      assertThat(other.get(list).json().get("total").getAsInt()).isZero();
      assertThat(other.get(list + "&releasability=SEALED").json().get("total").getAsInt()).isZero();
      assertThat(other.get(PATH + "/" + id + "/repayment").status()).isEqualTo(404);
      assertThat(other.get("/api/inbox?count=1000").body()).doesNotContain(id);
    }
  }

  @Test
  void anAuditorSeesAndVerifiesAtTheAssignedSitesOnly() {
    String id = released("Contoh Mending", Map.of("severity", "S3"));
    Caller here = assigned(Caller.withRoles(SERVER, "here", "AUDITOR"), "Contoh Mending");
    Caller elsewhere = assigned(Caller.withRoles(SERVER, "elsewhere", "AUDITOR"), "Contoh Twins");
    assertThat(here.get(PATH + "/" + id).status()).isEqualTo(200);
    assertThat(elsewhere.get(PATH + "/" + id).status()).isEqualTo(404);
    assertThat(elsewhere.get(PATH + "?count=1000").body()).doesNotContain(id);
    assertThat(elsewhere.get(PATH + "?site=" + SITES.get("Contoh Mending")).body())
        .doesNotContain(id);
    assertThat(verify(elsewhere, id, "DESK").status()).isEqualTo(404);
    move(COMPLIANCE, id, "SEND_EVIDENCE");
    assertThat(kinds(here, PATH + "/" + id)).containsExactly("ACTION_TO_VERIFY");
    assertThat(kinds(elsewhere, PATH + "/" + id)).isEmpty();
    assertThat(verify(here, id, "DESK").status()).isEqualTo(201);
    assertThat(move(here, id, "CLOSE").status()).isEqualTo(200);
  }

  @Test
  void nobodyOverwritesWhatAnotherChanged() {
    String id = raised("Contoh Mending", Map.of());
    String path = PATH + "/" + id;
    String body = new Gson().toJson(draft("Contoh Mending", Map.of("title", "Passports")));
    String tag = COMPLIANCE.get(path).header("etag");
    assertThat(COMPLIANCE.call("PUT", path, "application/json", body, tag).text("id"))
        .isEqualTo(id);
    assertThat(COMPLIANCE.call("PUT", path, "application/json", body, tag).status()).isEqualTo(412);
    assertThat(COMPLIANCE.call("PUT", path, Map.of()).status()).isEqualTo(428);
  }

  @Test
  void whatIsOwedLeavesAsTotalsAndOfFewWorkersNotAtAll() {
    String id = raised("Contoh Owing", Map.of("indicators", List.of("ilo:DebtBondage")));
    String path = PATH + "/" + id + "/repayment";
    assertThat(COMPLIANCE.get(path).json().has("repayment")).isFalse();
    Map<String, Object> terms =
        new HashMap<>(
            Map.of(
                "basis",
                "CORRIDOR_AVERAGE",
                "source",
                "survey of the corridor",
                "currency",
                "THB",
                "workers",
                7,
                "formerIncluded",
                true,
                "total",
                "48213.50",
                "notThroughRecruiter",
                true,
                "noWaiver",
                true,
                "instalments",
                List.of(Map.of("due", "2027-01-31", "amount", "48213.50"))));
    Caller.Answer few = COMPLIANCE.call("PUT", path, terms);
    assertThat(few.status()).as(few.body()).isEqualTo(200);
    assertThat(few.body() + REVIEWER.get(path).body())
        .contains("fewer than 10")
        .doesNotContain("48213", "\"workers\":7", "\"7\"");
    terms.put("workers", 31);
    Caller.Answer many =
        COMPLIANCE.call(
            "PUT", path, "application/json", new Gson().toJson(terms), few.header("etag"));
    assertThat(many.text("total")).isEqualTo("48213.50");
    assertThat(many.text("remaining")).isEqualTo("48213.50");
    assertThat(
            COMPLIANCE
                .post(
                    path + "/payments",
                    Map.of("number", 1, "paidOn", "2026-10-31", "amount", "48213.49"))
                .text("remaining"))
        .isEqualTo("0.01");
    Map<String, Object> said = Map.of("way", "PARTNER", "share", "ALL", "month", "2026-10");
    assertThat(COMPLIANCE.post(path + "/confirmation", said).status()).isEqualTo(403);
    assertThat(REVIEWER.post(path + "/confirmation", said).text("state")).isNotEqualTo("CONFIRMED");
    assertThat(PROCUREMENT.get(path).status()).isEqualTo(403);
  }

  @Test
  void aPlanIsLookedAtFirstAndComesInOnce() {
    String text =
        "No,Description,Severity,Responsible,Status\n"
            + "1,Fire exit is locked,Critical,Somchai Contoh,Open\n2,,Minor,,Open\n";
    Map<String, String> site = Map.of("site", SITES.get("Contoh Planned"));
    Map<String, String> file = Map.of("plan.csv", text);
    String list = PATH + "?site=" + SITES.get("Contoh Planned");
    Caller.Answer preview = COMPLIANCE.form(PATH + "/import/preview", site, file);
    assertThat(preview.status()).as(preview.body()).isEqualTo(200);
    assertThat(preview.body()).contains("NEW", "NOT_TAKEN").doesNotContain("Somchai");
    assertThat(COMPLIANCE.get(list).json().get("total").getAsInt()).isZero();
    assertThat(COMPLIANCE.form(PATH + "/import", site, file).status()).isEqualTo(200);
    assertThat(COMPLIANCE.form(PATH + "/import", site, file).body())
        .contains("THERE")
        .doesNotContain("NEW");
    JsonObject page = COMPLIANCE.get(list).json();
    assertThat(page.get("total").getAsInt()).isEqualTo(1);
    assertThat(page.toString()).contains("Fire exit is locked", "\"released\":false");
    assertThat(COMPLIANCE.form(PATH + "/import", Map.of(), file).status()).isEqualTo(400);
    assertThat(COMPLIANCE.form(PATH + "/import", site, Map.of("plan.pdf", "%PDF-1.4")).status())
        .isEqualTo(422);
  }
}
