package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a place and who helps there to what an assessment says of it, and back to the partner. */
class CommunityIT {
  private static final Server SERVER = Server.shared();
  private static final Caller COMPLIANCE = Caller.withRoles(SERVER, "places", "COMPLIANCE");
  private static final Caller AUDITOR = Caller.withRoles(SERVER, "place auditor", "AUDITOR");
  private static final Caller BUYER = Caller.withRoles(SERVER, "place buyer", "PROCUREMENT");
  private static final Caller PARTNER = Caller.withRoles(SERVER, "union of a port", "PARTNER");
  private static final Caller STRANGER = Caller.withRoles(SERVER, "ngo elsewhere", "PARTNER");
  private static final String AT = "/api/community";
  private static final String CANARY = "kanarienvogel";
  private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();
  @TempDir private static Path folder;
  private static String place;
  private static String union;
  private static String assessment;
  private static String upload;
  private static String site;

  private static String made(Caller caller, String path, Object body) {
    Caller.Answer answer = caller.post(AT + path, body);
    assertThat(answer.status()).as(path + answer.body()).isEqualTo(201);
    return answer.text("id");
  }

  private static JsonObject done(Caller.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static JsonArray array(Caller.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return JsonParser.parseString(answer.body()).getAsJsonArray();
  }

  private static Map<String, Object> partner(String kind, String name, String at) {
    Map<String, Object> draft = new HashMap<>();
    draft.put("kind", kind);
    draft.put("name", name);
    draft.put("languages", List.of("id", "my"));
    draft.put("services", List.of("ADVICE", "INTERPRETING"));
    draft.put("hours", "every day");
    draft.put("phone", "+999 555 0100");
    draft.put("agreedOn", TODAY);
    draft.put("places", List.of(Map.of("place", at, "hoursAway", 3)));
    return draft;
  }

  @BeforeAll
  static void aPortWithAUnionAndACannery() throws IOException {
    place =
        made(
            COMPLIANCE,
            "/places",
            Map.of(
                "kind",
                "PORT",
                "name",
                "Contoh Pelabuhan",
                "country",
                "ID",
                "code",
                "IDCPX",
                "position",
                Map.of("latitude", -5.6, "longitude", 132.7),
                "languages",
                List.of("id", "my", "km")));
    union = made(COMPLIANCE, "/partners", partner("UNION", "Serikat Contoh", place));
    String account = PARTNER.get("/api/session").text("account");
    done(
        COMPLIANCE.call(
            "PUT", AT + "/partners/" + union + "/accounts", Map.of("accounts", List.of(account))));
    Path list =
        Files.writeString(
            folder.resolve("port.csv"),
            "Supplier,Country,City,Product\nContoh Pengalengan,Indonesia,Contoh Pelabuhan,tuna\n");
    upload = COMPLIANCE.upload(list).text("id");
    String path = "/api/uploads/" + upload;
    COMPLIANCE.follow(path + "/progress");
    String tag = COMPLIANCE.get(path).header("etag");
    COMPLIANCE.call("POST", path + "/mapping", "text/csv", "", tag);
    COMPLIANCE.follow(path + "/progress");
    assessment = assessed();
    site =
        COMPLIANCE
            .get("/api/assessments/" + assessment + "/sites")
            .json()
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject()
            .get("site")
            .getAsString();
  }

  /** What counts here must not count in the assessments of other tests. */
  @AfterAll
  static void nobodyIsListedAnyMore() {
    done(
        PARTNER.call(
            "PUT",
            AT + "/wishes",
            Map.of("listed", false, "capacity", "OPEN", "credit", "ANONYMOUS")));
  }

  private static String assessed() {
    String run = COMPLIANCE.post("/api/assessments", Map.of("uploads", List.of(upload))).text("id");
    JsonObject ended = COMPLIANCE.follow("/api/assessments/" + run + "/progress");
    assertThat(ended.get("stage").getAsString()).as("" + ended).isEqualTo("SEALED");
    return run;
  }

  private static List<String> rules(String run) {
    List<String> rules = new ArrayList<>();
    for (JsonElement one :
        COMPLIANCE
            .get("/api/assessments/" + run + "/findings?count=500")
            .json()
            .getAsJsonArray("items")) {
      rules.add(one.getAsJsonObject().get("rule").getAsString());
    }
    return rules;
  }

  private static Map<String, Object> said(String question, String value, String note) {
    Map<String, Object> answer = new HashMap<>();
    answer.put("id", UUID.nameUUIDFromBytes(question.getBytes()).toString());
    answer.put("question", question);
    answer.put("value", value);
    answer.put("note", note);
    answer.put("base", 0);
    return answer;
  }

  private static Caller.Answer review(String at, Map<String, Object> said, String seen) {
    return tagged(COMPLIANCE, at + "/review", said, seen);
  }

  private static Caller.Answer tagged(
      Caller caller, String path, Map<String, Object> said, String seen) {
    return caller.call("POST", path, "application/json", new Gson().toJson(said), seen);
  }

  /** The register's entry of a partner as its list has it. */
  private static String version(String partner) {
    for (JsonElement one :
        COMPLIANCE.get(AT + "/partners?count=1000").json().getAsJsonArray("items")) {
      if (one.getAsJsonObject().get("id").getAsString().equals(partner)) {
        return '"' + one.getAsJsonObject().get("version").getAsString() + '"';
      }
    }
    throw new AssertionError(partner);
  }

  @Test
  void whatAPartnerSaysCountsAfterAReviewAndComesBackToIt() {
    Map<String, Object> asked = Map.of("partner", union, "place", place, "form", "community");
    String id = made(COMPLIANCE, "/assessments", asked);
    String at = AT + "/assessments/" + id;
    JsonObject open = done(PARTNER.get(at));
    assertThat(open.getAsJsonObject("form").getAsJsonArray("sections")).hasSizeGreaterThan(3);
    assertThat(open.toString()).doesNotContain("Contoh Pengalengan");
    assertThat(STRANGER.get(at).status()).isEqualTo(404);
    assertThat(STRANGER.get(AT + "/assessments").json().get("total").getAsInt()).isZero();
    assertThat(COMPLIANCE.call("PUT", at + "/answers", Map.of()).status()).isEqualTo(403);

    Map<String, Object> sent =
        Map.of(
            "answers",
            List.of(
                said("place_documents", "commonly", CANARY),
                said("place_wages", "sometimes", null),
                said("place_fees", "never", null),
                said("place_phone", "no", "Ask for Budi at 0812 3456 7890")));
    JsonObject taken = done(PARTNER.call("PUT", at + "/answers", sent));
    assertThat(taken.getAsJsonArray("kept")).hasSize(2);
    assertThat(taken.getAsJsonArray("refused")).hasSize(2);
    assertThat(taken.getAsJsonArray("refused").toString()).doesNotContain("Budi", "0812");
    assertThat(done(PARTNER.call("PUT", at + "/answers", sent)).getAsJsonArray("kept"))
        .allSatisfy(
            one -> assertThat(one.getAsJsonObject().get("version").getAsInt()).isEqualTo(1));

    assertThat(review(at, Map.of("counts", true), "*").status()).isEqualTo(409);
    Map<String, Object> gaps = Map.of("gaps", List.of("place_fees", "place_phone"));
    assertThat(done(PARTNER.post(at + "/hand-in", gaps)).get("state").getAsString())
        .isEqualTo("HANDED_IN");
    assertThat(PARTNER.call("PUT", at + "/answers", sent).status()).isEqualTo(409);
    assertThat(PARTNER.get(at).json().getAsJsonObject("became").has("readOn")).isFalse();
    done(COMPLIANCE.get(at));
    assertThat(done(PARTNER.get(at)).getAsJsonObject("became").get("readOn").getAsString())
        .isEqualTo(TODAY);

    String seen = COMPLIANCE.get(at).header("etag");
    assertThat(review(at, Map.of("counts", false), seen).status()).isEqualTo(422);
    Map<String, Object> again = Map.of("counts", false, "why", "Which days are vessels away?");
    assertThat(COMPLIANCE.post(at + "/review", again).status()).isEqualTo(428);
    done(review(at, again, seen));
    assertThat(done(PARTNER.get(at)).get("askedWhy").getAsString()).startsWith("Which days");
    done(
        PARTNER.call(
            "PUT",
            at + "/answers",
            Map.of("answers", List.of(said("place_debt", "commonly", null)))));
    done(PARTNER.post(at + "/hand-in", gaps));

    String facts = COMPLIANCE.get(at + "/facts").body();
    assertThat(facts)
        .contains("Contoh Pelabuhan", "commonly", TODAY)
        .doesNotContain(CANARY, "Serikat", "sometimes not");
    assertThat(rules(assessment)).doesNotContain("signs-common-at-the-place");
    Caller.Answer stale = review(at, Map.of("counts", true), seen);
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.body()).contains("changed-meanwhile");
    done(review(at, Map.of("counts", true), COMPLIANCE.get(at).header("etag")));
    String after = assessed();
    assertThat(rules(after)).contains("signs-common-at-the-place");
    JsonArray known = array(PARTNER.get(AT + "/places/" + place + "/facts"));
    assertThat(known.toString()).contains("Commonly").doesNotContain("Serikat", CANARY);
    String report = COMPLIANCE.get("/api/assessments/" + after + "/files/findings.csv").body();
    assertThat(report).contains("place-" + id.substring(0, 8) + ".csv").doesNotContain("Serikat");
    String graph =
        "SELECT ?x WHERE { GRAPH <https://w3id.org/tual/id/place/" + id + "> { ?x a ?t } }";
    String found =
        COMPLIANCE.call("POST", "/api/sparql", "application/sparql-query", graph, "*").body();
    assertThat(found).contains("/place/" + id);

    done(COMPLIANCE.post(at + "/follow-ups", Map.of("kind", "TRAINING", "day", TODAY)));
    JsonObject became = done(PARTNER.get(at)).getAsJsonObject("became");
    assertThat(became.getAsJsonArray("countedOn").toString()).contains(TODAY);
    assertThat(became.getAsJsonArray("followUps").toString()).contains("TRAINING");
    done(COMPLIANCE.post(at + "/withdrawal", null));
    assertThat(rules(assessed())).doesNotContain("signs-common-at-the-place");
  }

  @Test
  void helpIsToldOnceSomebodyReachedItAndOnlyToWhoGoesThere() {
    String path = AT + "/partners/" + union + "/verification";
    assertThat(COMPLIANCE.post(path, Map.of("day", TODAY)).status()).isEqualTo(403);
    done(COMPLIANCE.call("PUT", AT + "/sites", Map.of("site", site, "place", place)));
    String query = AT + "/help?site=" + site.replace(":", "%3A").replace("/", "%2F");
    assertThat(done(COMPLIANCE.get(query)).get("state").getAsString()).isEqualTo("NO_HELP");
    Map<String, Object> wanted =
        Map.of("assessment", assessment, "site", site, "words", "Nobody was there for long.");
    String visit = COMPLIANCE.post("/api/visits", wanted).text("id");
    assertThat(COMPLIANCE.get("/api/visits/" + visit).json().get("warnings").toString())
        .contains("NO_HELP");

    Caller worker = new Caller(SERVER);
    String page = "/help?place=Contoh+Pelabuhan";
    assertThat(worker.get(page).body()).doesNotContain("Serikat Contoh");
    Map<String, Object> reached = Map.of("day", TODAY);
    assertThat(SERVER.lead().post(path, reached).status()).isEqualTo(428);
    assertThat(tagged(SERVER.lead(), path, reached, "\"-1\"").status()).isEqualTo(412);
    done(tagged(SERVER.lead(), path, reached, version(union)));
    assertThat(worker.get(page).body()).contains("Serikat Contoh", "+999 555 0100", "Indonesian");
    JsonObject time = done(COMPLIANCE.get(query));
    assertThat(time.get("state").getAsString()).isEqualTo("KNOWN");
    assertThat(time.get("hours").getAsInt()).isEqualTo(3);
    assertThat(COMPLIANCE.get("/api/visits/" + visit).json().get("warnings").toString())
        .doesNotContain("NO_HELP");

    String run = assessed();
    String files = "/api/assessments/" + run + "/files/";
    assertThat(COMPLIANCE.get(files + "seal.json").body()).contains("help-directory.csv");
    assertThat(COMPLIANCE.get(files + "assessment.jsonld").body())
        .contains("help-directory.csv")
        .doesNotContain("Serikat Contoh", "555 0100", "Rumah Aman");
    assertThat(rules(run)).doesNotContain("no-help-within-reach");

    assertThat(AUDITOR.get(query).status()).isEqualTo(404);
    assertThat(AUDITOR.get(AT + "/places").json().get("total").getAsInt()).isZero();
    String account = AUDITOR.get("/api/session").text("account");
    COMPLIANCE.call("PUT", "/api/accounts/" + account + "/sites", Map.of("sites", List.of(site)));
    assertThat(done(AUDITOR.get(query)).toString()).contains("Serikat Contoh", "+999 555 0100");
    assertThat(AUDITOR.get(AT + "/places/" + place + "/help").status()).isEqualTo(200);
    assertThat(AUDITOR.get(AT + "/partners").status()).isEqualTo(403);
    assertThat(BUYER.get(query).status()).isEqualTo(403);
    assertThat(array(PARTNER.get(AT + "/places/" + place + "/help"))).hasSize(1);
    assertThat(STRANGER.get(AT + "/places/" + place + "/help").status()).isEqualTo(404);
  }

  @Test
  void aShelterHasNoNumberAndAPartnerSeesItselfAlone() {
    Map<String, Object> shelter = partner("SHELTER", "Rumah Aman Contoh", place);
    assertThat(COMPLIANCE.post(AT + "/partners", shelter).status()).isEqualTo(422);
    shelter.remove("phone");
    shelter.put("through", union);
    String id = made(COMPLIANCE, "/partners", shelter);
    String verification = AT + "/partners/" + id + "/verification";
    done(tagged(SERVER.lead(), verification, Map.of("day", TODAY), "*"));
    assertThat(SERVER.lead().get("/api/safeguarding/partners?count=1000").body())
        .contains(id, "shelter (through Serikat Contoh)")
        .doesNotContain("Rumah Aman");
    assertThat(COMPLIANCE.get("/api/safeguarding/partners").status()).isEqualTo(404);
    String help = COMPLIANCE.get(AT + "/places/" + place + "/help").body();
    assertThat(help).contains("SHELTER").doesNotContain("Rumah Aman");
    String page = new Caller(SERVER).get("/help?place=Contoh+Pelabuhan").body();
    assertThat(page).doesNotContain("Rumah Aman");
    JsonObject own = done(PARTNER.get(AT + "/partners"));
    assertThat(own.get("total").getAsInt()).isEqualTo(1);
    assertThat(own.toString()).contains("Serikat Contoh").doesNotContain("Rumah Aman");
    assertThat(STRANGER.call("PUT", AT + "/wishes", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void aTaskForceSharesActionsAndSaysWhatIsMissing() {
    String id = made(COMPLIANCE, "/task-forces", Map.of("place", place, "name", "Port circle"));
    String at = AT + "/task-forces/" + id;
    assertThat(
            COMPLIANCE.post(AT + "/task-forces", Map.of("place", place, "name", "Second")).status())
        .isEqualTo(422);
    done(COMPLIANCE.post(at + "/members", Map.of("partner", union, "level", "LOCAL")));
    JsonObject force =
        done(
            COMPLIANCE.post(
                at + "/members", Map.of("name", "Ministry Contoh", "level", "NATIONAL")));
    String local = member(force, "LOCAL");
    String national = member(force, "NATIONAL");
    Map<String, Object> agreed = new HashMap<>();
    agreed.put("words", "Write to every agent of the port");
    agreed.put("owner", local);
    agreed.put("due", "2099-01-01");
    agreed.put("purpose", "PREVENTION");
    force = done(COMPLIANCE.post(at + "/actions", agreed));
    assertThat(force.get("warnings").toString()).contains("NO_PROTECTION", "NO_NATIONAL_CONTACT");
    agreed.put("words", "Call the mother of Siti at +999 555 0101");
    assertThat(COMPLIANCE.post(at + "/actions", agreed).status()).isEqualTo(422);
    agreed.put("words", "Open the help desk on the quay by night");
    agreed.put("purpose", "PROTECTION");
    agreed.put("owner", national);
    force = done(COMPLIANCE.post(at + "/actions", agreed));
    assertThat(force.get("warnings").toString()).doesNotContain("NO_PROTECTION");
    force =
        done(
            COMPLIANCE.post(
                at + "/contacts", Map.of("day", TODAY, "member", national, "words", "By phone")));
    assertThat(force.get("nationalAge").getAsInt()).isZero();
    assertThat(force.get("warnings").toString()).doesNotContain("NATIONAL");

    for (JsonElement one : force.getAsJsonArray("actions")) {
      JsonObject action = one.getAsJsonObject();
      boolean own = action.get("owner").getAsString().equals(local);
      String done = at + "/actions/" + action.get("id").getAsString() + "/done";
      assertThat(PARTNER.post(done, null).status()).isEqualTo(own ? 200 : 404);
      assertThat(STRANGER.post(done, null).status()).isEqualTo(404);
    }
    assertThat(STRANGER.get(at).status()).isEqualTo(404);

    made(
        COMPLIANCE,
        "/sessions",
        Map.of("place", place, "day", TODAY, "language", "my", "people", 7, "topic", "RIGHTS"));
    JsonObject awareness = done(PARTNER.get(AT + "/places/" + place + "/awareness"));
    assertThat(awareness.toString()).contains("FEWER_THAN_10").doesNotContain("\"people\"");
    assertThat(awareness.getAsJsonObject("reach").get("share").getAsInt()).isEqualTo(33);
  }

  private static String member(JsonObject force, String level) {
    for (JsonElement one : force.getAsJsonArray("members")) {
      if (one.getAsJsonObject().get("level").getAsString().equals(level)) {
        return one.getAsJsonObject().get("id").getAsString();
      }
    }
    throw new AssertionError(level);
  }
}
