package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that may be one: found, judged, remembered, taken back. */
class MatchesIT {
  private static final Server SERVER = Server.shared();
  private static final Caller COMPLIANCE = Caller.withRoles(SERVER, "matching", "COMPLIANCE");
  @TempDir private Path folder;

  private String accepted(String name, String rows) throws IOException {
    Path list =
        Files.writeString(
            folder.resolve(name),
            "Supplier,Country,City,Postal code,Address,Passport held by\n" + rows);
    String upload = "/api/uploads/" + COMPLIANCE.upload(list).text("id");
    COMPLIANCE.follow(upload + "/progress");
    COMPLIANCE.call("POST", upload + "/mapping", "text/csv", "", "*");
    JsonObject read = COMPLIANCE.follow(upload + "/progress");
    assertThat(read.get("state").getAsString()).as("" + read).isEqualTo("PROJECTED");
    return read.get("id").getAsString();
  }

  private static String sealed(List<String> uploads, String before) {
    Map<String, Object> asked =
        before == null
            ? Map.of("uploads", uploads, "asOf", "2026-10-31")
            : Map.of("uploads", uploads, "asOf", "2026-10-31", "before", before);
    String id = COMPLIANCE.post("/api/assessments", asked).text("id");
    JsonObject ended = COMPLIANCE.follow("/api/assessments/" + id + "/progress");
    assertThat(ended.get("stage").getAsString()).as("" + ended).isEqualTo("SEALED");
    return id;
  }

  private static JsonObject found(String query) {
    Caller.Answer answer = COMPLIANCE.get("/api/matches" + query);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static List<JsonObject> items(JsonObject page) {
    List<JsonObject> all = new ArrayList<>();
    for (JsonElement item : page.getAsJsonArray("items")) {
      all.add(item.getAsJsonObject());
    }
    return all;
  }

  /** The only pair that waits. */
  private static JsonObject waiting() {
    JsonObject page = found("?state=OPEN");
    assertThat(page.get("total").getAsInt()).as("" + page).isEqualTo(1);
    return items(page).get(0);
  }

  private static String pair(JsonObject view) {
    return "/api/matches/" + view.getAsJsonObject("match").get("id").getAsString();
  }

  private static List<String> codes(JsonObject view, String reasons) {
    List<String> codes = new ArrayList<>();
    view.getAsJsonObject("match")
        .getAsJsonArray(reasons)
        .forEach(one -> codes.add(one.getAsJsonObject().get("code").getAsString()));
    return codes;
  }

  private static String side(JsonObject view, String which) {
    return view.getAsJsonObject("match").getAsJsonObject(which).get("id").getAsString();
  }

  private static JsonObject said(JsonObject view, String answer) {
    Caller.Answer said = COMPLIANCE.post(pair(view) + "/verdict", Map.of("answer", answer));
    assertThat(said.status()).as(said.body()).isEqualTo(201);
    return said.json();
  }

  private static int sites(String run) {
    return COMPLIANCE.get("/api/assessments/" + run + "/sites").json().get("total").getAsInt();
  }

  private static List<JsonObject> findings(String run) {
    return items(
        COMPLIANCE.get("/api/assessments/" + run + "/findings?rule=withheld-documents").json());
  }

  private static Optional<JsonObject> finding(String run, String site) {
    return findings(run).stream()
        .filter(one -> one.get("site").getAsString().equals(site))
        .findFirst();
  }

  private static Optional<JsonObject> task() {
    for (JsonElement task :
        JsonParser.parseString(COMPLIANCE.get("/api/home").body()).getAsJsonArray()) {
      if (task.getAsJsonObject().get("kind").getAsString().equals("MATCHES_TO_JUDGE")) {
        return Optional.of(task.getAsJsonObject());
      }
    }
    return Optional.empty();
  }

  @Test
  void twoNamesThatAPersonSaysAreOneBecomeOnePlaceAndTwoAgainWhenItIsTakenBack()
      throws IOException {
    String one =
        accepted("match-a.csv", "Contoh Sejahtera Weaving,Indonesia,Bandung,40111,,employer\n");
    String other =
        accepted(
            "match-b.csv",
            "Contoh Sejahtra Weaving,Indonesia,Bandung,40111,,employer\n"
                + "Rekaan Dyeing Plant 1,Indonesia,Bandung,40111,,worker\n"
                + "Rekaan Dyeing Plant 2,Indonesia,Bandung,40111,,worker\n");
    String first = sealed(List.of(one, other), null);
    JsonObject view = waiting();
    assertThat(view.getAsJsonObject("match").get("band").getAsString()).isEqualTo("LIKELY");
    assertThat(codes(view, "pro")).contains("close-name", "same-country", "same-postcode");
    assertThat(codes(view, "contra")).isEmpty();
    assertThat(task().orElseThrow().get("count").getAsInt()).isEqualTo(1);
    String kept = side(view, "one");
    String joined = side(view, "other");
    JsonObject decided = finding(first, joined).orElseThrow();
    Caller.Answer decision =
        COMPLIANCE.post(
            "/api/findings/" + decided.get("fingerprint").getAsString() + "/decisions",
            Map.of("assessment", first, "kind", "CONFIRMED", "reason", "seen"));
    assertThat(decision.status()).as(decision.body()).isEqualTo(201);

    JsonObject said = said(view, "SAME");
    assertThat(said.get("judgement").getAsString()).isNotEmpty();
    assertThat(task()).isEmpty();
    assertThat(found("?state=SAME").get("total").getAsInt()).isEqualTo(1);
    assertThat(COMPLIANCE.post(pair(view) + "/verdict", Map.of("answer", "SAME")).status())
        .as("said twice")
        .isEqualTo(422);

    String second = sealed(List.of(one, other), first);
    assertThat(sites(second)).isEqualTo(sites(first) - 1);
    assertThat(findings(second)).hasSize(1);
    assertThat(finding(second, kept).orElseThrow().get("status").getAsString())
        .as("the decision on the one that was joined holds")
        .isEqualTo("CONFIRMED");
    assertThat(found("?state=OPEN").get("total").getAsInt()).isZero();
    assertThat(COMPLIANCE.get("/api/matches/verdicts").body()).contains("Contoh Sejahtra Weaving");

    Caller.Answer back = COMPLIANCE.post(pair(view) + "/withdrawal", Map.of("reason", "two gates"));
    assertThat(back.status()).as(back.body()).isEqualTo(200);
    assertThat(COMPLIANCE.post(pair(view) + "/withdrawal", Map.of()).status()).isEqualTo(422);
    String third = sealed(List.of(one, other), second);
    assertThat(sites(third)).isEqualTo(sites(first));
    assertThat(finding(third, joined).orElseThrow().get("status").getAsString())
        .isEqualTo("CONFIRMED");
    assertThat(finding(third, kept).orElseThrow().get("status").getAsString())
        .isNotEqualTo("CONFIRMED");
    assertThat(pair(waiting())).isEqualTo(pair(view));
    // what stands goes into every later assessment of the shared server
    Caller.Answer taken =
        COMPLIANCE.post(
            "/api/findings/"
                + decided.get("fingerprint").getAsString()
                + "/decisions/"
                + decision.text("id")
                + "/withdrawal",
            Map.of("reason", "the test ends"));
    assertThat(taken.status()).as(taken.body()).isEqualTo(200);
    String events =
        COMPLIANCE.get("/api/events?subject=" + said.get("judgement").getAsString()).body();
    assertThat(events)
        .contains("PLACES_JUDGED_ONE", "JUDGEMENT_WITHDRAWN")
        .doesNotContain("Sejahtera", "gates");
  }

  @Test
  void differentIsRememberedUntilSomethingNewSpeaksForItAndNotSureStaysAtTheEnd()
      throws IOException {
    String rows =
        "Rekaan Makmur Tailoring,Vietnam,Hue,,,worker\nRekaan Makmr Tailoring,Vietnam,Hue,,,worker\n"
            + "Fiktif Gemilang Printing,Vietnam,,,,worker\n"
            + "Fiktif Gemilng Printing,Vietnam,,,,worker\n";
    String upload = accepted("remember-a.csv", rows);
    String first = sealed(List.of(upload), null);
    List<JsonObject> both = items(found(""));
    assertThat(both).hasSize(2);
    JsonObject tailors = both.get(0);
    JsonObject printers = both.get(1);
    assertThat(codes(tailors, "pro")).contains("same-city");
    said(tailors, "NOT_SURE");
    List<JsonObject> order = items(found(""));
    assertThat(pair(order.get(0))).isEqualTo(pair(printers));
    assertThat(order.get(1).get("state").getAsString()).isEqualTo("NOT_SURE");
    said(tailors, "DIFFERENT");
    said(printers, "DIFFERENT");
    assertThat(found("").get("total").getAsInt()).isZero();

    String more = accepted("remember-b.csv", "Contoh Neighbour,Vietnam,Hanoi,,,worker\n");
    String second = sealed(List.of(upload, more), first);
    assertThat(found("").get("total").getAsInt()).as("not asked again").isZero();
    assertThat(found("?state=DIFFERENT").get("total").getAsInt()).isEqualTo(2);

    String news = accepted("remember-c.csv", rows.replace("Hue,,", "Hue,49000,"));
    sealed(List.of(upload, more, news), second);
    JsonObject again = waiting();
    assertThat(pair(again)).isEqualTo(pair(tailors));
    assertThat(again.get("askedAgain").getAsBoolean()).isTrue();
    assertThat(codes(again, "pro")).contains("same-postcode");

    assertThat(COMPLIANCE.post(pair(printers) + "/withdrawal", Map.of()).status()).isEqualTo(200);
    assertThat(found("?state=OPEN").get("total").getAsInt()).isEqualTo(2);
    assertThat(
            items(
                found("?site=" + URLEncoder.encode(side(printers, "one"), StandardCharsets.UTF_8))))
        .hasSize(1);
    assertThat(COMPLIANCE.get("/api/events?kind=NAMES_JUDGED_TWO").body())
        .contains("done")
        .doesNotContain("Makmur");
  }

  @Test
  void aNameThatIsNearlyOnAListCountsAsListedWhereAPersonSaysSoAndUntilItIsTakenBack()
      throws IOException {
    String upload =
        accepted(
            "listed.csv",
            "Xinjiang Zhongtai Chemcal Co. Ltd.,China,Urumqi,,,worker\n"
                + "Xinjiang Zhongtai Chemikal,China,Korla,,,worker\n");
    String first = sealed(List.of(upload), null);
    String path = "/findings?rule=exact-name-on-list";
    assertThat(COMPLIANCE.get("/api/assessments/" + first + path).json().get("total").getAsInt())
        .isZero();
    List<JsonObject> listed = items(found("?kind=LISTED&state=OPEN"));
    assertThat(listed).hasSizeGreaterThanOrEqualTo(2);
    for (JsonObject view : listed) {
      JsonObject entry = view.getAsJsonObject("match").getAsJsonObject("other");
      assertThat(entry.get("list").getAsString()).isEqualTo("uflpa-entities");
    }
    List<JsonObject> own =
        listed.stream()
            .filter(v -> ("" + v).contains("\"name\":\"Xinjiang Zhongtai Chemical"))
            .toList();
    assertThat(own).hasSize(2);
    own.forEach(view -> said(view, "SAME"));
    String second = sealed(List.of(upload), first);
    assertThat(sites(second)).as("two places of one listed party stay two").isEqualTo(sites(first));
    Caller.Answer flagged = COMPLIANCE.get("/api/assessments/" + second + path);
    assertThat(flagged.json().get("total").getAsInt()).as(flagged.body()).isEqualTo(2);
    assertThat(flagged.body()).contains("A person judged").doesNotContain("is exactly that");
    own.forEach(
        view ->
            assertThat(COMPLIANCE.post(pair(view) + "/withdrawal", Map.of()).status())
                .isEqualTo(200));
    String third = sealed(List.of(upload), second);
    assertThat(COMPLIANCE.get("/api/assessments/" + third + path).json().get("total").getAsInt())
        .isZero();
  }

  @Test
  void whatIsNoPairOrNoAnswerIsRefused() throws IOException {
    sealed(List.of(accepted("refuse.csv", "Contoh Alone,Laos,,,,worker\n")), null);
    assertThat(COMPLIANCE.post("/api/matches/none/verdict", Map.of("answer", "SAME")).status())
        .isEqualTo(404);
    assertThat(COMPLIANCE.post("/api/matches/none/verdict", Map.of("answer", "MAYBE")).status())
        .isEqualTo(422);
    assertThat(COMPLIANCE.post("/api/matches/none/verdict", Map.of()).status()).isEqualTo(422);
    assertThat(COMPLIANCE.post("/api/matches/none/withdrawal", Map.of()).status()).isEqualTo(422);
    assertThat(COMPLIANCE.get("/api/matches?band=CERTAIN").status()).isEqualTo(422);
    assertThat(COMPLIANCE.get("/api/matches?colour=red").status()).isEqualTo(422);
  }
}
