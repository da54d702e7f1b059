package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.access.PermissionTable;
import org.tual.access.Role;

/** The right of reply: what is released to a supplier, what it says, and who sees that. */
class ReplyIT {
  private static final Server SERVER = Server.shared();
  private static final String RULE = "withheld-documents";
  private static final String CANARY = "48213";
  private static final Caller COMPLIANCE = Caller.withRoles(SERVER, "releasing", "COMPLIANCE");
  @TempDir private static Path folder;
  private static String run;

  @BeforeAll
  static void assess() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("kanarienvogel-2026-05-01.csv"),
            "Supplier,Country,Passport held by,Recruitment fee (THB),Monthly wage (THB),"
                + "Source,Remark\n"
                + "Contoh Asked,Thailand,employer,48213,10000,worker interview,kanarienvogel\n"
                + "Contoh Worker,Thailand,employer,48213,10000,grievance,kanarienvogel\n"
                + "Contoh Taken,Thailand,employer,,,supplier,\n"
                + "Contoh Late,Thailand,employer,,,supplier,\n"
                + "Contoh Strange,Thailand,employer,,,supplier,\n");
    String upload = "/api/uploads/" + COMPLIANCE.upload(list).text("id");
    COMPLIANCE.follow(upload + "/progress");
    COMPLIANCE.call("POST", upload + "/mapping", "text/csv", "", "*");
    String id = COMPLIANCE.follow(upload + "/progress").get("id").getAsString();
    run =
        COMPLIANCE
            .post("/api/assessments", Map.of("uploads", List.of(id), "asOf", "2026-10-31"))
            .text("id");
    JsonObject ended = COMPLIANCE.follow("/api/assessments/" + run + "/progress");
    assertThat(ended.get("stage").getAsString()).as("" + ended).isEqualTo("SEALED");
  }

  private static JsonObject finding(Caller caller, String rule, String site) {
    String path = "/api/assessments/" + run + "/findings?rule=" + rule + "&site_name=" + site;
    JsonArray items = caller.get(path.replace(" ", "%20")).json().getAsJsonArray("items");
    assertThat(items).as(rule + " at " + site).hasSize(1);
    return items.get(0).getAsJsonObject();
  }

  private static String day(int days) {
    return LocalDate.now(ZoneOffset.UTC).plusDays(days).toString();
  }

  private static Map<String, Object> asked(String words) {
    return Map.of("assessment", run, "words", words, "until", day(30), "protectsWorkers", true);
  }

  private static Caller contact(String name, String... sites) {
    Caller contact = Caller.withRoles(SERVER, name, "SUPPLIER_CONTACT");
    List<String> iris = new ArrayList<>();
    for (String site : sites) {
      iris.add(finding(COMPLIANCE, RULE, site).get("site").getAsString());
    }
    String id = contact.get("/api/session").text("account");
    assertThat(
            COMPLIANCE
                .call("PUT", "/api/accounts/" + id + "/sites", Map.of("sites", iris))
                .status())
        .isEqualTo(200);
    return contact;
  }

  private static String releases(String rule, String site) {
    return "/api/findings/"
        + finding(COMPLIANCE, rule, site).get("fingerprint").getAsString()
        + "/releases";
  }

  private static List<JsonObject> inbox(Caller caller, String kind) {
    List<JsonObject> found = new ArrayList<>();
    JsonObject page = caller.get("/api/inbox?count=1000").json();
    for (JsonElement item : page.getAsJsonArray("items")) {
      if (item.getAsJsonObject().get("kind").getAsString().equals(kind)) {
        found.add(item.getAsJsonObject());
      }
    }
    return found;
  }

  private static List<String> links(Caller caller, String kind) {
    return inbox(caller, kind).stream().map(item -> item.get("link").getAsString()).toList();
  }

  /** Every answer that this caller can get by reading, with the ids that it knows filled in. */
  private static String everything(Caller caller, String... ids) {
    StringBuilder all = new StringBuilder();
    for (Endpoint endpoint : Endpoint.all()) {
      if (endpoint.verb().equals("GET")) {
        for (String id : ids) {
          String path = endpoint.path().replaceAll("[0-9]{8}-0000-4000-8000-[0-9]{12}", id);
          all.append(caller.get(path).body()).append('\n');
        }
      }
    }
    return all.toString();
  }

  @Test
  void aReleaseIsReadByItsSupplierAloneAndItsReplyStandsBesideTheFinding() {
    Caller supplier = contact("asked contact", "Contoh Asked");
    Caller stranger = contact("other contact", "Contoh Strange");
    Caller reviewer = Caller.withRoles(SERVER, "reads replies", "REVIEWER");
    String path = releases(RULE, "Contoh Asked");
    assertThat(supplier.get("/api/released").json().getAsJsonArray("items")).isEmpty();

    Caller.Answer made = COMPLIANCE.post(path, asked("Please tell us who keeps passports."));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(made.text("state")).isEqualTo("WAITING");
    String released = "/api/released/" + made.text("id");
    assertThat(links(supplier, "RELEASE_TO_ANSWER")).containsExactly(released);
    assertThat(links(stranger, "RELEASE_TO_ANSWER")).isEmpty();

    Caller.Answer read = supplier.get(released);
    assertThat(read.text("words")).isEqualTo("Please tell us who keeps passports.");
    assertThat(read.text("title")).isEqualTo("Identity documents held by employer or agent");
    assertThat(read.text("siteName")).isEqualTo("Contoh Asked");
    assertThat(read.text("asOf")).isEqualTo("2026-10-31");
    assertThat(stranger.get(released).status()).isEqualTo(404);
    assertThat(stranger.get("/api/released").json().getAsJsonArray("items")).isEmpty();
    Map<String, Object> denied = Map.of("stance", "DISPUTE", "words", "Workers keep them.");
    assertThat(stranger.post(released + "/replies", denied).status()).isEqualTo(404);

    Caller.Answer first = supplier.post(released + "/replies", denied);
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    Map<String, Object> second =
        Map.of("stance", "CORRECTED", "words", "They do since Monday.", "upload", "none");
    assertThat(supplier.post(released + "/replies", second).status()).isEqualTo(422);
    String handed = handIn(supplier);
    Caller.Answer corrected =
        supplier.post(
            released + "/replies",
            Map.of("stance", "CORRECTED", "words", "They do since Monday.", "upload", handed));
    assertThat(corrected.json().getAsJsonArray("replies")).hasSize(2);
    assertThat(links(supplier, "RELEASE_TO_ANSWER")).isEmpty();

    for (Caller reader : List.of(COMPLIANCE, reviewer)) {
      JsonObject beside = finding(reader, RULE, "Contoh Asked");
      assertThat(beside.get("release_state").getAsString()).isEqualTo("ANSWERED");
      assertThat(beside.get("replies").getAsString()).isEqualTo("2");
      assertThat(beside.get("reply_stance").getAsString()).isEqualTo("CORRECTED");
      assertThat(beside.get("reply_words").getAsString()).isEqualTo("They do since Monday.");
      assertThat(beside.get("replied_at").getAsString()).startsWith(day(0).substring(0, 4));
      assertThat(beside.get("reply_late").getAsString()).isEqualTo("false");
      assertThat(reader.get(path).body()).contains("Workers keep them.", handed, "\"number\":2");
    }
    assertThat(links(COMPLIANCE, "REPLY_RECEIVED")).contains(path);
    assertThat(links(reviewer, "REPLY_RECEIVED")).isEmpty();
    assertThat(COMPLIANCE.get("/api/events?subject=" + made.text("id")).body())
        .contains("FINDING_REPLIED", "RELEASE_OPENED")
        .doesNotContain("Workers keep", "Monday");
  }

  private static String handIn(Caller caller) {
    try {
      return caller
          .upload(
              Files.writeString(
                  folder.resolve("own-answer.csv"), "Supplier,Country\nContoh Asked,Thailand\n"))
          .text("id");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatWorkersSaidNeverGoesOutWithAReleaseOfIt() {
    Caller supplier = contact("canary contact", "Contoh Worker");
    JsonObject fee = finding(COMPLIANCE, "fee-above-one-months-wage", "Contoh Worker");
    assertThat(fee.toString().replace(",", "")).contains(CANARY).contains("kanarienvogel");
    assertThat(fee.get("source_class").getAsString()).isEqualTo("worker");
    String path = releases("fee-above-one-months-wage", "Contoh Worker");
    String detail = fee.get("detail").getAsString();
    Caller.Answer quoted = COMPLIANCE.post(path, asked("We heard: " + detail + "!"));
    assertThat(quoted.status()).as(quoted.body()).isEqualTo(422);
    Caller.Answer figure = COMPLIANCE.post(path, asked("Is it true that 48,213 was paid?"));
    assertThat(figure.status()).as(figure.body()).isEqualTo(422);
    Map<String, Object> careless =
        Map.of("assessment", run, "words", "Who pays recruiters?", "until", day(30));
    assertThat(COMPLIANCE.post(path, careless).status()).isEqualTo(422);
    Caller.Answer made = COMPLIANCE.post(path, asked("Who pays the recruiters of this site?"));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String id = made.text("id");

    String answers =
        everything(supplier, run, id, fee.get("fingerprint").getAsString())
            + supplier
                .post("/api/released/" + id + "/replies", Map.of("stance", "AGREE", "words", "Us."))
                .body()
            + supplier.get("/api/released/" + id).body();
    assertThat(answers).contains("Who pays the recruiters of this site?", "Contoh Worker");
    assertThat(answers.replace(",", ""))
        .doesNotContainIgnoringCase("kanarienvogel")
        .doesNotContain(CANARY, detail.replace(",", ""))
        .doesNotContainIgnoringCase("interview", "grievance", "stated", "\"grade")
        .doesNotContainIgnoringCase("source_class")
        .doesNotContain("2026-05-01", "severity")
        .doesNotContain("Contoh Asked", "Contoh Strange");
    assertThat(supplier.get("/api/released/" + id).body() + supplier.get("/api/inbox").body())
        .doesNotContain(fee.get("fingerprint").getAsString(), run);
  }

  @Test
  void aWithdrawnReleaseIsGoneForTheSupplierAndTheLedgerRemembers() {
    Caller supplier = contact("taken contact", "Contoh Taken");
    String path = releases(RULE, "Contoh Taken");
    String id = COMPLIANCE.post(path, asked("Who keeps passports?")).text("id");
    assertThat(COMPLIANCE.post(path, asked("Once more?")).status()).isEqualTo(422);
    Map<String, Object> said = Map.of("stance", "DISPUTE", "words", "Not so.");
    assertThat(supplier.post("/api/released/" + id + "/replies", said).status()).isEqualTo(201);
    assertThat(COMPLIANCE.post(path + "/" + id + "/withdrawal", Map.of()).status()).isEqualTo(422);
    Caller.Answer gone =
        COMPLIANCE.post(path + "/" + id + "/withdrawal", Map.of("reason", "wrong site"));
    assertThat(gone.status()).as(gone.body()).isEqualTo(200);

    assertThat(supplier.get("/api/released/" + id).status()).isEqualTo(404);
    assertThat(supplier.get("/api/released").json().getAsJsonArray("items")).isEmpty();
    assertThat(supplier.post("/api/released/" + id + "/replies", said).status()).isEqualTo(404);
    assertThat(links(COMPLIANCE, "REPLY_RECEIVED")).doesNotContain(path);
    assertThat(COMPLIANCE.get(path).body()).contains("WITHDRAWN", "wrong site", "Not so.");
    String print = path.split("/")[3];
    assertThat(COMPLIANCE.get("/api/events?subject=" + print).body())
        .contains("FINDING_RELEASED", "RELEASE_WITHDRAWN")
        .doesNotContain("wrong site", "passports");
    assertThat(COMPLIANCE.post(path, asked("Asked again: who keeps them?")).status())
        .isEqualTo(201);
  }

  @Test
  void theDayForAReplyLiesAheadAndWithinAYear() {
    String path = releases(RULE, "Contoh Late");
    for (String until : List.of(day(0), day(366), "soon")) {
      Map<String, Object> wrong =
          Map.of("assessment", run, "words", "Why?", "until", until, "protectsWorkers", true);
      assertThat(COMPLIANCE.post(path, wrong).status()).as(until).isEqualTo(422);
    }
    assertThat(COMPLIANCE.post(path, asked("x".repeat(4_001))).status()).isEqualTo(422);
    String nowhere = "/api/findings/0123456789abcdef/releases";
    assertThat(COMPLIANCE.post(nowhere, asked("Why?")).status()).isEqualTo(422);
  }

  @Test
  void whatIsReadLeavesTheInboxAndWhatIsToBeDoneStays() throws IOException {
    Caller reader = Caller.withRoles(SERVER, "marks inbox", "COMPLIANCE");
    Caller reviewer = Caller.withRoles(SERVER, "reviews inbox", "REVIEWER");
    Caller supplier = contact("marking contact", "Contoh Strange");
    String path = releases(RULE, "Contoh Strange");
    String id = COMPLIANCE.post(path, asked("Who keeps passports?")).text("id");
    supplier.post("/api/released/" + id + "/replies", Map.of("stance", "AGREE", "words", "We do."));
    Path list =
        Files.writeString(folder.resolve("inbox.csv"), "Supplier,Country\nContoh In,Thailand\n");
    String upload = "/api/uploads/" + reader.upload(list).text("id");
    reader.follow(upload + "/progress");
    Path broken = Files.writeString(folder.resolve("inbox.xlsx"), "%PDF-1.4 no workbook");
    String failed = "/api/uploads/" + reader.upload(broken).text("id");
    reader.follow(failed + "/progress");
    Map<String, Object> dismissal =
        Map.of("assessment", run, "kind", "DISMISSED", "reason", "seen otherwise");
    String decisions = path.replace("/releases", "/decisions");
    assertThat(COMPLIANCE.post(decisions, dismissal).status()).isEqualTo(201);

    assertThat(links(reader, "UPLOAD_WAITS")).contains(upload);
    assertThat(links(reader, "UPLOAD_FAILED")).contains(failed);
    assertThat(links(reader, "REPLY_RECEIVED")).contains(path);
    assertThat(links(reader, "SECOND_DECISION")).contains(decisions);
    assertThat(links(reviewer, "SECOND_DECISION")).contains(decisions);
    assertThat(links(COMPLIANCE, "SECOND_DECISION")).doesNotContain(decisions);
    assertThat(reviewer.get("/api/inbox?count=1000").body())
        .doesNotContain("UPLOAD_", "REPLY_", "RELEASE_");

    String since = inbox(reader, "UPLOAD_FAILED").get(0).get("since").getAsString();
    String mark = "/api/inbox/read-mark";
    assertThat(reader.call("PUT", mark, Map.of("upTo", "tomorrow")).status()).isEqualTo(422);
    assertThat(reader.call("PUT", mark, Map.of("upTo", day(1) + "T00:00:00Z")).status())
        .isEqualTo(422);
    Caller.Answer marked = reader.call("PUT", mark, Map.of("upTo", since));
    assertThat(marked.status()).as(marked.body()).isEqualTo(200);
    assertThat(reader.call("PUT", mark, Map.of("upTo", "2026-01-01T00:00:00Z")).text("upTo"))
        .isEqualTo(since);
    assertThat(links(reader, "REPLY_RECEIVED")).doesNotContain(path);
    assertThat(links(COMPLIANCE, "REPLY_RECEIVED")).contains(path);
    assertThat(inbox(reader, "UPLOAD_WAITS"))
        .anyMatch(
            item ->
                item.get("link").getAsString().equals(upload) && item.get("read").getAsBoolean());
    JsonObject page = reader.get("/api/inbox?first=1&count=1").json();
    assertThat(page.getAsJsonArray("items")).hasSize(1);
    assertThat(page.get("total").getAsInt()).isGreaterThan(2);
  }

  @Test
  void onlyComplianceReleasesAndNeverByToken() {
    PermissionTable table = PermissionTable.shipped();
    for (Role role : Role.values()) {
      assertThat(table.allows(Set.of(role), org.tual.access.Permission.RELEASE_FINDINGS))
          .as(role.words())
          .isEqualTo(role == Role.COMPLIANCE);
    }
    assertThat(table.byToken(org.tual.access.Permission.RELEASE_FINDINGS)).isFalse();
  }

  @Test
  void anAuditorSeesNeitherCellsNorWhoseWordsNorOtherPlaces() {
    Caller auditor = Caller.withRoles(SERVER, "narrow auditor", "AUDITOR");
    String id = auditor.get("/api/session").text("account");
    String site = finding(COMPLIANCE, RULE, "Contoh Asked").get("site").getAsString();
    COMPLIANCE.call("PUT", "/api/accounts/" + id + "/sites", Map.of("sites", List.of(site)));
    JsonObject row = finding(auditor, RULE, "Contoh Asked");
    assertThat(row.keySet())
        .contains("detail", "severity")
        .doesNotContain("sources", "source_class", "release", "reply_words");
    String findings = "/api/assessments/" + run + "/findings";
    assertThat(auditor.get(findings + "?q=kanarienvogel").json().get("total").getAsInt()).isZero();
    assertThat(COMPLIANCE.get(findings + "?q=kanarienvogel").json().get("total").getAsInt())
        .isPositive();
    assertThat(auditor.get(findings + "?source_class=worker").status()).isEqualTo(422);
    assertThat(auditor.get(findings + "?sort=sources").status()).isEqualTo(422);
    assertThat(auditor.get("/api/assessments/" + run + "/sites").body())
        .contains("Contoh Asked")
        .doesNotContain("path_to_buyer", "path_from_upstream");
  }
}
