package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links, ways and merges of places over HTTP. */
class ChainIT {
  private static final Server SERVER = Server.shared();
  private static final Caller COMPLIANCE = Caller.withRoles(SERVER, "chain", "COMPLIANCE");
  @TempDir private static Path folder;
  private static String upload;
  private static String run;

  @BeforeAll
  static void assess() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("chain-2026-05-01.csv"),
            """
            Supplier,Country,Supplies to,Passport held by
            Contoh Plant,Thailand,Your organisation,worker
            Contoh Feed,Thailand,Contoh Plant,worker
            Contoh Boat,Indonesia,Contoh Feed,employer
            Contoh Boat,Indonesia,Contoh Plant,employer
            Contoh Bote,Indonesia,Contoh Plant,employer
            """);
    upload = COMPLIANCE.upload(list).text("id");
    COMPLIANCE.follow("/api/uploads/" + upload + "/progress");
    COMPLIANCE.call("POST", "/api/uploads/" + upload + "/mapping", "text/csv", "", "*");
    COMPLIANCE.follow("/api/uploads/" + upload + "/progress");
    run = sealed();
  }

  private static String sealed() {
    String id =
        COMPLIANCE
            .post("/api/assessments", Map.of("uploads", List.of(upload), "asOf", "2026-10-31"))
            .text("id");
    JsonObject ended = COMPLIANCE.follow("/api/assessments/" + id + "/progress");
    assertThat(ended.get("stage").getAsString()).as("" + ended).isEqualTo("SEALED");
    return id;
  }

  private static List<String> members(JsonArray items, String name) {
    List<String> all = new ArrayList<>();
    for (JsonElement item : items) {
      all.add(item.getAsJsonObject().get(name).getAsString());
    }
    return all;
  }

  private static JsonArray items(String path) {
    Caller.Answer answer = COMPLIANCE.get("/api/assessments/" + path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().getAsJsonArray("items");
  }

  private static String site(String name) {
    JsonArray found = items(run + "/sites?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    return found.get(0).getAsJsonObject().get("site").getAsString();
  }

  private static String encoded(String iri) {
    return URLEncoder.encode(iri, StandardCharsets.UTF_8);
  }

  @Test
  void linksAreFilteredAndSorted() {
    JsonArray into = items(run + "/chain/links?to=" + encoded(site("Contoh Plant")));
    assertThat(members(into, "from_name"))
        .containsExactlyInAnyOrder("Contoh Feed", "Contoh Boat", "Contoh Bote");
    assertThat(members(items(run + "/chain/links?sort=-from_name&count=1"), "from_name"))
        .containsExactly("Contoh Plant");
    assertThat(COMPLIANCE.get("/api/assessments/" + run + "/chain/links?nothing=x").status())
        .isEqualTo(422);
  }

  @Test
  void whatLiesUpstreamIsListedFromTheNearestOn() {
    JsonArray upstream = items(run + "/chain/upstream?site=" + encoded(site("Contoh Feed")));
    assertThat(members(upstream, "name")).containsExactly("Contoh Boat");
    upstream = items(run + "/chain/upstream?site=" + encoded(site("Contoh Plant")));
    assertThat(members(upstream, "name"))
        .containsExactly("Contoh Boat", "Contoh Bote", "Contoh Feed");
    assertThat(members(upstream, "steps")).containsOnly("1");
    assertThat(COMPLIANCE.get("/api/assessments/" + run + "/chain/upstream?site=urn:x").status())
        .isEqualTo(404);
  }

  @Test
  void allWaysBetweenTwoPlacesAreShown() {
    Caller.Answer answer =
        COMPLIANCE.get(
            "/api/assessments/"
                + run
                + "/chain/paths?from="
                + encoded(site("Contoh Boat"))
                + "&to="
                + encoded(site("Contoh Plant")));
    JsonArray paths = answer.json().getAsJsonArray("paths");
    assertThat(paths).as(answer.body()).hasSize(2);
    assertThat(members(paths.get(0).getAsJsonArray(), "name"))
        .containsExactly("Contoh Boat", "Contoh Plant");
    assertThat(members(paths.get(1).getAsJsonArray(), "name"))
        .containsExactly("Contoh Boat", "Contoh Feed", "Contoh Plant");
    assertThat(answer.json().get("complete").getAsBoolean()).isTrue();
  }

  @Test
  void twoPlacesThatAPersonJudgedOneAreOneFromTheNextAssessmentOnUntilItIsTakenBack() {
    String boat = site("Contoh Boat");
    String bote = site("Contoh Bote");
    Caller.Answer judged =
        COMPLIANCE.post(
            "/api/judgements",
            Map.of("assessment", run, "one", boat, "other", bote, "reason", "one hull number"));
    assertThat(judged.status()).as(judged.body()).isEqualTo(201);
    assertThat(
            COMPLIANCE
                .post(
                    "/api/judgements",
                    Map.of("assessment", run, "one", bote, "other", boat, "reason", "again"))
                .status())
        .isEqualTo(422);
    assertThat(members(items(sealed() + "/sites?country=ID"), "site")).hasSize(1);
    assertThat(members(items(run + "/sites?country=ID"), "site")).hasSize(2);
    String path = "/api/judgements/" + judged.text("id");
    assertThat(COMPLIANCE.post(path + "/withdrawal", Map.of("reason", "two hulls")).status())
        .isEqualTo(200);
    assertThat(members(items(sealed() + "/sites?country=ID"), "site")).hasSize(2);
    assertThat(COMPLIANCE.get("/api/events?subject=" + judged.text("id")).body())
        .contains("PLACES_JUDGED_ONE", "JUDGEMENT_WITHDRAWN")
        .doesNotContain("hull");
  }

  @Test
  void aPlaceThatNoAssessmentListsCannotBeJudged() {
    Caller.Answer answer =
        COMPLIANCE.post(
            "/api/judgements",
            Map.of(
                "assessment", run, "one", site("Contoh Feed"), "other", "urn:x", "reason", "same"));
    assertThat(answer.status()).isEqualTo(422);
  }

  @Test
  void whoSeesSomeSitesOnlySeesNoLinks() {
    Caller auditor = Caller.withRoles(SERVER, "chain auditor", "AUDITOR");
    assertThat(auditor.get("/api/assessments/" + run + "/chain/links").status()).isEqualTo(404);
    assertThat(
            auditor
                .get(
                    "/api/assessments/"
                        + run
                        + "/chain/upstream?site="
                        + encoded(site("Contoh Plant")))
                .status())
        .isEqualTo(404);
  }
}
