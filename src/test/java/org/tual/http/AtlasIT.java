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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The supply chain and the countries of an assessment as pictures, over HTTP. */
class AtlasIT {
  private static final Server SERVER = Server.shared();
  private static final Caller COMPLIANCE = Caller.withRoles(SERVER, "atlas", "COMPLIANCE");
  @TempDir private static Path folder;
  private static String base;

  @BeforeAll
  static void assess() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("atlas-2026-05-01.csv"),
            """
            Supplier,Country,Tier,Supplies to,Passport held by
            Atlas Plant,Thailand,1,Your organisation,worker
            Atlas Boat,Indonesia,2,Atlas Plant,employer
            Atlas Boot,Indonesia,2,Atlas Plant,worker
            Atlas Farm,Malaysia,3,,
            """);
    String upload = COMPLIANCE.upload(list).text("id");
    COMPLIANCE.follow("/api/uploads/" + upload + "/progress");
    COMPLIANCE.call("POST", "/api/uploads/" + upload + "/mapping", "text/csv", "", "*");
    COMPLIANCE.follow("/api/uploads/" + upload + "/progress");
    String run =
        COMPLIANCE
            .post("/api/assessments", Map.of("uploads", List.of(upload), "asOf", "2026-10-31"))
            .text("id");
    JsonObject ended = COMPLIANCE.follow("/api/assessments/" + run + "/progress");
    assertThat(ended.get("stage").getAsString()).as("" + ended).isEqualTo("SEALED");
    base = "/api/assessments/" + run;
  }

  private static JsonObject got(String path) {
    Caller.Answer answer = COMPLIANCE.get(base + path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static JsonObject column(JsonObject map, int step) {
    for (JsonElement column : map.getAsJsonArray("columns")) {
      if (column.getAsJsonObject().get("step").getAsInt() == step) {
        return column.getAsJsonObject();
      }
    }
    throw new AssertionError("no step " + step + " in " + map);
  }

  private static JsonObject place(String name) {
    String named = URLEncoder.encode(name, StandardCharsets.UTF_8);
    return got("/chain/places?q=" + named).getAsJsonArray("items").get(0).getAsJsonObject();
  }

  @Test
  void theChainIsDrawnByStepsAndADeclaredStepGetsNoLine() {
    JsonObject map = got("/chain/map");
    assertThat(map.get("places").getAsInt()).isEqualTo(4);
    assertThat(column(map, 2).get("places").getAsInt()).isEqualTo(2);
    assertThat(column(map, 3).get("notLinked").getAsInt()).isEqualTo(1);
    assertThat(map.getAsJsonArray("ties")).hasSize(3);
    assertThat(place("farm").get("linked").getAsBoolean()).isFalse();
  }

  @Test
  void aPlaceIsTracedToTheBuyer() {
    String boat =
        URLEncoder.encode(place("Atlas Boat").get("site").getAsString(), StandardCharsets.UTF_8);
    JsonObject trace = got("/chain/map?trace=" + boat).getAsJsonObject("trace");
    JsonArray way = trace.getAsJsonArray("routes").get(0).getAsJsonArray();
    assertThat(way).hasSize(3);
    assertThat(way.get(0).getAsJsonObject().get("status").getAsString()).isEqualTo("stated");
    Caller.Answer file = COMPLIANCE.get(base + "/chain/routes.csv?from=" + boat);
    assertThat(file.header("content-disposition")).contains("routes.csv");
    assertThat(file.body().lines()).hasSize(4);
    assertThat(COMPLIANCE.get(base + "/chain/map?trace=urn:x").status()).isEqualTo(404);
  }

  @Test
  void aGroupOpensToItsPlaces() {
    JsonObject map = got("/chain/map?most=2");
    assertThat(column(map, 2).getAsJsonArray("nodes")).hasSize(2);
    assertThat(COMPLIANCE.get(base + "/chain/map?by=nationality").status()).isEqualTo(422);
    JsonArray rest = got("/chain/map/group?step=2&group=ID&by=country").getAsJsonArray("items");
    assertThat(rest).as("not grouped, so no group").isEmpty();
  }

  @Test
  void countriesAreRankedByWhatIsRecordedThereAndContextNamesItsEdition() {
    JsonObject table = got("/countries");
    assertThat(table.get("places").getAsInt()).isEqualTo(4);
    JsonObject first = table.getAsJsonArray("items").get(0).getAsJsonObject();
    assertThat(first.get("country").getAsString()).isEqualTo("ID");
    assertThat(first.getAsJsonObject("signs").entrySet()).isNotEmpty();
    JsonObject context = first.getAsJsonObject("context");
    assertThat(context.getAsJsonArray("ratified").toString()).contains("C029");
    assertThat(context.has("prevalence")).as("that list is not shipped").isFalse();
    for (JsonElement list : table.getAsJsonArray("lists")) {
      JsonObject edition = list.getAsJsonObject();
      assertThat(edition.get("date").getAsString()).matches("\\d{4}-\\d{2}-\\d{2}");
      assertThat(edition.get("asSealed").getAsBoolean()).as("" + edition).isTrue();
    }
    assertThat(got("/countries")).as("kept beside the report").isEqualTo(table);
  }

  @Test
  void whoSeesSomeSitesOnlySeesNoPicture() {
    Caller auditor = Caller.withRoles(SERVER, "atlas auditor", "AUDITOR");
    assertThat(auditor.get(base + "/chain/map").status()).isEqualTo(404);
    assertThat(auditor.get(base + "/countries").status()).isEqualTo(403);
  }
}
