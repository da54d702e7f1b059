package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What a new installation offers and what needs whom, told in the order in which it happens. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HomeIT {
  private static final String SAMPLE = "/api/samples/clean-unknown";
  @TempDir private static Path folder;
  private static Server server;
  private static Caller compliance;
  private static Caller procurement;

  @BeforeAll
  static void begin() throws IOException {
    server = Server.start(folder.resolve("data"), Map.of());
    server.setUp();
    compliance = Caller.withRoles(server, "wati", "COMPLIANCE");
    procurement = Caller.withRoles(server, "beli", "PROCUREMENT");
  }

  @AfterAll
  static void end() {
    server.stop();
  }

  private static JsonArray array(Caller caller, String path) {
    return JsonParser.parseString(caller.get(path).body()).getAsJsonArray();
  }

  private static Optional<JsonObject> task(Caller caller, String kind) {
    for (JsonElement task : array(caller, "/api/home")) {
      if (task.getAsJsonObject().get("kind").getAsString().equals(kind)) {
        return Optional.of(task.getAsJsonObject());
      }
    }
    return Optional.empty();
  }

  private static JsonObject sample() {
    for (JsonElement sample : array(procurement, "/api/samples")) {
      if (SAMPLE.endsWith(sample.getAsJsonObject().get("name").getAsString())) {
        return sample.getAsJsonObject();
      }
    }
    throw new AssertionError("The sample is not offered");
  }

  private static String stage() {
    JsonElement stage = sample().get("stage");
    return stage == null || stage.isJsonNull() ? "" : stage.getAsString();
  }

  private static String accepted(Path list) {
    String id = compliance.upload(list).text("id");
    compliance.follow("/api/uploads/" + id + "/progress");
    compliance.call("POST", "/api/uploads/" + id + "/mapping", "text/csv", "", "*");
    JsonObject read = compliance.follow("/api/uploads/" + id + "/progress");
    assertThat(read.get("state").getAsString()).isEqualTo("PROJECTED");
    return id;
  }

  private static JsonObject assessed(List<String> uploads) {
    Caller.Answer asked = compliance.post("/api/assessments", Map.of("uploads", uploads));
    return compliance.follow("/api/assessments/" + asked.text("id") + "/progress");
  }

  private static Path list(String name, String rows) throws IOException {
    return Files.writeString(folder.resolve(name), "Supplier,Country,Passport held by\n" + rows);
  }

  @Test
  @Order(1)
  void oneTimeLinksLeadIntoTheApp() {
    String page = new Caller(server).get("/").body();
    assertThat(page).contains("app/main.js");
    for (String entrance : List.of("/setup", "/password")) {
      Caller.Answer answer = new Caller(server).get(entrance);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo(page);
      assertThat(answer.header("content-security-policy")).contains("script-src 'self'");
    }
  }

  @Test
  @Order(2)
  void aSampleIsLoadedToItsReport() {
    assertThat(procurement.post(SAMPLE, null).status()).isEqualTo(403);
    assertThat(compliance.post("/api/samples/none", null).status()).isEqualTo(404);
    Caller.Answer loading = compliance.post(SAMPLE, null);
    assertThat(loading.status()).as(loading.body()).isEqualTo(202);
    for (int tries = 0; !stage().equals("READY") && tries < 240; tries++) {
      assertThat(stage()).isEqualTo("LOADING");
      Server.pause();
    }
    JsonObject sample = sample();
    assertThat(sample.getAsJsonArray("uploads")).hasSize(2);
    JsonObject run =
        compliance.get("/api/assessments/" + sample.get("assessment").getAsString()).json();
    assertThat(run.get("stage").getAsString()).isEqualTo("SEALED");
    assertThat(run.get("uploads").getAsJsonArray()).hasSize(2);
    assertThat(compliance.post("/api/samples/rubber-gloves", null).status()).isEqualTo(409);
  }

  @Test
  @Order(3)
  void aSampleIsNeverAssessedTogetherWithOwnLists() throws IOException {
    List<String> all = new ArrayList<>();
    sample().getAsJsonArray("uploads").forEach(id -> all.add(id.getAsString()));
    all.add(accepted(list("own.csv", "Own Contoh,Thailand,employer\nOther Contoh,Nowhere,\n")));
    JsonObject ended = assessed(all);
    assertThat(ended.get("stage").getAsString()).isEqualTo("FAILED");
    assertThat(ended.get("problem").getAsString()).contains("Remove the sample");
    assertThat(task(compliance, "ASSESSMENT_FAILED")).isPresent();
  }

  @Test
  @Order(4)
  void aRemovedSampleIsOutOfSightAndOwnListsStay() {
    String run = "/api/assessments/" + sample().get("assessment").getAsString();
    assertThat(procurement.call("DELETE", SAMPLE, null).status()).isEqualTo(403);
    assertThat(compliance.call("DELETE", SAMPLE, null).status()).isEqualTo(204);
    assertThat(stage()).isEmpty();
    assertThat(compliance.get("/api/assessments?state=SEALED").json().get("total").getAsInt())
        .isZero();
    assertThat(compliance.get(run + "/files/seal.json").status()).isEqualTo(409);
    assertThat(compliance.get("/api/uploads?state=RETRACTED").json().get("total").getAsInt())
        .isEqualTo(2);
    assertThat(compliance.get("/api/uploads?state=PROJECTED").json().get("total").getAsInt())
        .isEqualTo(1);
    assertThat(compliance.post(SAMPLE, null).status()).as("beside own lists").isEqualTo(409);
    assertThat(compliance.call("DELETE", SAMPLE, null).status()).isEqualTo(404);
  }

  @Test
  @Order(5)
  void homeSaysWhatNeedsComplianceAndTellsOthersNothing() throws IOException {
    JsonObject left = task(compliance, "LISTS_NOT_ASSESSED").orElseThrow();
    assertThat(left.get("count").getAsInt()).isEqualTo(1);
    assertThat(task(compliance, "ROWS_TO_FIX").orElseThrow().get("link").getAsString())
        .startsWith("/import/");
    String waiting = compliance.upload(list("waits.csv", "Waiting Contoh,Thailand,\n")).text("id");
    compliance.follow("/api/uploads/" + waiting + "/progress");
    assertThat(task(compliance, "UPLOAD_WAITS").orElseThrow().get("link").getAsString())
        .isEqualTo("/import/" + waiting);

    String own =
        compliance
            .get("/api/uploads?state=PROJECTED")
            .json()
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject()
            .get("id")
            .getAsString();
    JsonObject run = assessed(List.of(own));
    assertThat(run.get("stage").getAsString()).isEqualTo("SEALED");
    assertThat(task(compliance, "LISTS_NOT_ASSESSED")).isEmpty();
    assertThat(task(compliance, "ASSESSMENT_FAILED")).isEmpty();
    JsonObject signs = task(compliance, "NEW_SIGNS").orElseThrow();
    String id = run.get("id").getAsString();
    JsonArray grave =
        compliance
            .get("/api/assessments/" + id + "/findings?severity=S1,S2&status=NEW")
            .json()
            .getAsJsonArray("items");
    assertThat(grave).isNotEmpty().hasSize(signs.get("count").getAsInt());
    for (JsonElement finding : grave) {
      String fingerprint = finding.getAsJsonObject().get("fingerprint").getAsString();
      compliance.post(
          "/api/findings/" + fingerprint + "/decisions",
          Map.of("assessment", id, "kind", "CONFIRMED", "reason", "Seen."));
    }
    assertThat(task(compliance, "NEW_SIGNS")).isEmpty();
    String auditor =
        Caller.withRoles(server, "visits", "AUDITOR").get("/api/session").text("account");
    JsonArray readers = array(compliance, "/api/site-readers");
    assertThat(readers).hasSize(1);
    assertThat(readers.get(0).getAsJsonObject().get("id").getAsString()).isEqualTo(auditor);
    assertThat(server.admin().get("/api/site-readers").status()).isEqualTo(403);
    assertThat(array(procurement, "/api/home")).isEmpty();
    assertThat(array(server.admin(), "/api/home")).isEmpty();
  }
}
