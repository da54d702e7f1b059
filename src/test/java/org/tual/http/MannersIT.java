package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.cli.Main;
import org.tual.log.LogExport;

/**
 * Manners of the server: headers, problems, versions, files that cannot be read, steps of uploads.
 */
class MannersIT {
  private static final Server SERVER = Server.shared();
  private static final Caller COMPLIANCE = Caller.withRoles(SERVER, "manners", "COMPLIANCE");
  @TempDir private Path folder;

  private Path list(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void everyAnswerCarriesTheHeadersAndNoBanner() {
    Caller.Answer answer = COMPLIANCE.get("/api/uploads");
    assertThat(answer.header("content-security-policy")).contains("default-src 'none'");
    assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
    assertThat(answer.header("x-request-id")).isNotEmpty();
    assertThat(answer.headers()).doesNotContainKeys("server", "x-powered-by");
    assertThat(COMPLIANCE.get("/api/nothing").headers()).doesNotContainKeys("server");
  }

  @Test
  void whatIsWrongIsAProblemWithItsKind() {
    for (Map.Entry<String, Integer> path :
        Map.of("/api/uploads/none", 404, "/api/nothing", 404, "/api/assessments/x", 404)
            .entrySet()) {
      Caller.Answer answer = COMPLIANCE.get(path.getKey());
      assertThat(answer.status()).isEqualTo(path.getValue());
      assertThat(answer.header("content-type")).startsWith("application/problem+json");
      assertThat(answer.text("type")).endsWith("#not-found");
    }
    Caller.Answer broken =
        COMPLIANCE.call("POST", "/api/assessments", "application/json", "{not json", "*");
    assertThat(broken.status()).isEqualTo(400);
    assertThat(broken.text("type")).endsWith("#not-readable");
  }

  @Test
  void theSameBytesAreToldAndAVersionIsAskedFor() throws IOException {
    Path list = list("twice.csv", "Supplier,Country\nContoh Twice,Thailand\n");
    Caller.Answer first = COMPLIANCE.upload(list);
    String upload = "/api/uploads/" + first.text("id");
    COMPLIANCE.follow(upload + "/progress");
    Caller.Answer again = COMPLIANCE.upload(list);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text("type")).endsWith("#duplicate-file");
    assertThat(COMPLIANCE.call("POST", upload + "/mapping", null).status()).isEqualTo(428);
    assertThat(COMPLIANCE.call("POST", upload + "/mapping", "text/csv", "", "\"99\"").status())
        .isEqualTo(412);
    Caller.Answer taken =
        COMPLIANCE.post(upload + "/retraction", Map.of("reason", "sent by mistake"));
    assertThat(taken.text("state")).isEqualTo("RETRACTED");
    assertThat(COMPLIANCE.upload(list).status()).isEqualTo(202);
  }

  @Test
  void aFileThatCannotBeReadSaysWhy() throws IOException {
    Path list = list("fake.xlsx", "%PDF-1.4 this is no workbook");
    Caller.Answer received = COMPLIANCE.upload(list);
    var state = COMPLIANCE.follow("/api/uploads/" + received.text("id") + "/progress");
    assertThat(state.get("state").getAsString()).isEqualTo("FAILED");
    assertThat(state.get("problem").getAsString()).contains("PDF");
  }

  @Test
  void aChangedMappingIsCheckedAndUsed() throws IOException {
    Path list = list("odd.csv", "Supplier,Sprocket 7\nContoh Odd,Thailand\n");
    String upload = "/api/uploads/" + COMPLIANCE.upload(list).text("id");
    COMPLIANCE.follow(upload + "/progress");
    Caller.Answer proposal = COMPLIANCE.get(upload + "/mapping");
    Caller.Answer refused =
        COMPLIANCE.call(
            "POST",
            upload + "/mapping",
            "text/csv",
            "no,mapping\nat,all\n",
            proposal.header("etag"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("type")).endsWith("#invalid-mapping");
    String changed = proposal.body().replaceFirst("Sprocket 7,[^,]*,", "Sprocket 7,site.region,");
    Caller.Answer accepted =
        COMPLIANCE.call("POST", upload + "/mapping", "text/csv", changed, proposal.header("etag"));
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
    COMPLIANCE.follow(upload + "/progress");
    assertThat(COMPLIANCE.get(upload + "/summary").body()).contains("\"recognised\":2");
  }

  @Test
  void anAssessmentOfWhatIsNotAcceptedSaysSo() throws IOException {
    Path list = list("waiting.csv", "Supplier,Country\nContoh Waiting,Thailand\n");
    String id = COMPLIANCE.upload(list).text("id");
    COMPLIANCE.follow("/api/uploads/" + id + "/progress");
    Caller.Answer asked = COMPLIANCE.post("/api/assessments", Map.of("uploads", List.of(id)));
    var ended = COMPLIANCE.follow("/api/assessments/" + asked.text("id") + "/progress");
    assertThat(ended.get("stage").getAsString()).isEqualTo("FAILED");
    assertThat(ended.get("problem").getAsString()).contains("Accept it first");
  }

  @Test
  void aNewerListShowsWhatChangedBeforeItCounts() throws IOException {
    Path older =
        list(
            "older.csv",
            "Supplier,Country,City\nContoh A,Thailand,Ranong\nContoh B,Thailand,Trang\n");
    Path newer =
        list(
            "newer.csv",
            "Supplier,Country,City\nContoh A,Thailand,Phuket\nContoh C,Thailand,Trang\n");
    String before = COMPLIANCE.upload(older).text("id");
    String after = COMPLIANCE.upload(newer).text("id");
    COMPLIANCE.follow("/api/uploads/" + before + "/progress");
    COMPLIANCE.follow("/api/uploads/" + after + "/progress");
    Caller.Answer changes = COMPLIANCE.get("/api/uploads/" + after + "/changes?against=" + before);
    assertThat(changes.json().get("added").toString()).contains("Contoh C");
    assertThat(changes.json().get("removed").toString()).contains("Contoh B");
  }

  @Test
  void nothingOfAPersonOrASecretStandsInTheLog() throws IOException {
    assertThat(SERVER.log()).doesNotContain("long password of", "manners", Server.ADMIN_PASSWORD);
  }

  @Test
  void theLogThatIsHandedOutIsVerifiedByTheCommandLine() throws IOException {
    Path events = folder.resolve("log.ndjson");
    Files.write(events, SERVER.admin().get("/api/events/export").bytes());
    Files.write(
        LogExport.checkpointsOf(events), SERVER.admin().get("/api/events/checkpoints").bytes());
    Path key = folder.resolve("key.pem");
    Files.write(key, SERVER.admin().get("/api/events/key").bytes());
    StringWriter words = new StringWriter();
    PrintWriter out = new PrintWriter(words);
    int exit = Main.run(out, out, "verify", "--ledger", events.toString(), "--key", key.toString());
    assertThat(exit).as(words.toString()).isZero();
    assertThat(Files.readString(events))
        .contains("SIGNED_IN", "ACCOUNT_MADE")
        .doesNotContain("manners", "matrix");
  }

  @Test
  void readinessTellsOfBothStoresAndRulesAndListsCanBeRead() {
    assertThat(new Caller(SERVER).get("/health/ready").body())
        .contains("\"database\":\"true\"", "\"graph\":\"true\"", "\"lag\":");
    assertThat(COMPLIANCE.get("/api/rules").body()).contains("withheld-documents", "wages-late");
    assertThat(COMPLIANCE.get("/api/rules/wages-late").body()).contains("SELECT ?subject");
    assertThat(COMPLIANCE.get("/api/reference-lists").body())
        .contains("uflpa-entities", "\"complete\":false");
    assertThat(COMPLIANCE.get("/api/thresholds").body()).contains("feeInMonthlyWages");
    assertThat(new Caller(SERVER).get("/openapi").body()).contains("/api/assessments");
  }

  @Test
  void listsAreFilteredSortedAndCounted() throws IOException {
    Caller caller = Caller.withRoles(SERVER, "filters", "COMPLIANCE");
    for (String name : List.of("Sought_b.csv", "Sought%a.csv", "soughtXc.csv")) {
      Caller.Answer sent = caller.upload(list(name, "Supplier\nContoh " + name + "\n"));
      caller.follow("/api/uploads/" + sent.text("id") + "/progress");
    }
    String lists = "/api/uploads?q=SOUGHT&sort=fileName";
    assertThat(names(caller, lists))
        .containsExactly("Sought%a.csv", "Sought_b.csv", "soughtXc.csv");
    assertThat(names(caller, "/api/uploads?q=sought_")).containsExactly("Sought_b.csv");
    assertThat(names(caller, "/api/uploads?q=it%27s")).isEmpty();
    assertThat(names(caller, lists + "&first=1&count=1")).containsExactly("Sought_b.csv");
    assertThat(caller.get(lists + "&count=1").json().get("total").getAsInt()).isEqualTo(3);
    assertThat(names(caller, lists + "&state=FAILED,RECEIVED")).isEmpty();
    assertThat(names(caller, "/api/uploads?q=sought&sort=-createdAt")).startsWith("soughtXc.csv");
    for (String wrong : List.of("?nothing=1", "?sort=password", "?state=GUESSED", "?first=x")) {
      assertThat(caller.get("/api/uploads" + wrong).status()).as(wrong).isEqualTo(422);
    }
    assertThat(
            caller.get("/api/events?kind=UPLOAD_RECEIVED&count=2").json().get("total").getAsInt())
        .isGreaterThanOrEqualTo(3);
    assertThat(caller.get("/api/assessments?state=SEALED&sort=asOf").status()).isEqualTo(200);
    Caller.Answer accounts = SERVER.admin().get("/api/accounts?q=FILTERS&disabled=false");
    assertThat(accounts.status()).as(accounts.body()).isEqualTo(200);
    assertThat(accounts.json().get("total").getAsInt()).isEqualTo(1);
    assertThat(SERVER.admin().get("/api/accounts?password=x").status()).isEqualTo(422);
  }

  private static List<String> names(Caller caller, String path) {
    List<String> names = new ArrayList<>();
    caller
        .get(path)
        .json()
        .getAsJsonArray("items")
        .forEach(item -> names.add(item.getAsJsonObject().get("fileName").getAsString()));
    return names;
  }
}
