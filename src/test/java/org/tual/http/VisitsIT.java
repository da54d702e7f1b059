package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Visits from a finding to the gate of the site, who sees and moves them, and what is refused. */
class VisitsIT {
  private static final Server SERVER = Server.shared();
  private static final Caller COMPLIANCE = Caller.withRoles(SERVER, "planning", "COMPLIANCE");
  private static final Caller LEADING = Caller.withRoles(SERVER, "leading", "AUDITOR");
  private static final Caller WITH = Caller.withRoles(SERVER, "going along", "AUDITOR");
  private static final Caller STRANGER = Caller.withRoles(SERVER, "staying", "AUDITOR");
  private static final Caller REVIEWER = Caller.withRoles(SERVER, "judging visits", "REVIEWER");
  @TempDir private static Path folder;
  private static String run;

  @BeforeAll
  static void assess() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("visits-2026-05-01.csv"),
            "Supplier,Country,Number of workers,Passport held by,Source\n"
                + "Contoh Gate,Thailand,300,employer,supplier\n"
                + "Contoh Held,Thailand,300,employer,supplier\n"
                + "Contoh Seen,Thailand,300,employer,supplier\n");
    String upload = "/api/uploads/" + COMPLIANCE.upload(list).text("id");
    COMPLIANCE.follow(upload + "/progress");
    COMPLIANCE.call("POST", upload + "/mapping", "text/csv", "", "*");
    String id = COMPLIANCE.follow(upload + "/progress").get("id").getAsString();
    Map<String, Object> asked = Map.of("uploads", List.of(id), "asOf", "2026-10-31");
    run = COMPLIANCE.post("/api/assessments", asked).text("id");
    JsonObject ended = COMPLIANCE.follow("/api/assessments/" + run + "/progress");
    assertThat(ended.get("stage").getAsString()).as("" + ended).isEqualTo("SEALED");
  }

  private static JsonObject finding(String site) {
    String path = "/api/assessments/" + run + "/findings?rule=withheld-documents&site_name=" + site;
    return COMPLIANCE
        .get(path.replace(" ", "%20"))
        .json()
        .getAsJsonArray("items")
        .get(0)
        .getAsJsonObject();
  }

  private static String day(int days) {
    return LocalDate.now(ZoneOffset.UTC).plusDays(days).toString();
  }

  private static String account(Caller caller) {
    return caller.get("/api/session").text("account");
  }

  private static Map<String, Object> plan() {
    Map<String, Object> plan = new HashMap<>();
    plan.put("mode", "UNANNOUNCED");
    plan.put("from", day(0));
    plan.put("to", day(4));
    plan.put("workers", 300);
    plan.put("manDays", 2);
    plan.put("sample", Map.of("individual", 6, "groups", 4, "groupSize", 5, "files", 26));
    plan.put(
        "team",
        List.of(
            Map.of("account", account(LEADING), "lead", true, "languages", List.of("Thai")),
            Map.of("account", account(WITH), "lead", false, "languages", List.of())));
    plan.put("languages", List.of("Thai", "Khmer"));
    plan.put("interpreters", List.of(Map.of("language", "Khmer", "from", "INDEPENDENT")));
    plan.put("checklist", Map.of("id", "core", "version", "1", "modules", List.of()));
    plan.put("help", Map.of("name", "Contoh Foundation", "verifiedOn", day(-30)));
    return plan;
  }

  private static Map<String, Object> asked(String site, Object plan) {
    JsonObject finding = finding(site);
    return Map.of(
        "assessment",
        run,
        "site",
        finding.get("site").getAsString(),
        "findings",
        List.of(finding.get("fingerprint").getAsString()),
        "plan",
        plan);
  }

  private static Caller.Answer begun(String site) {
    Caller.Answer made = COMPLIANCE.post("/api/visits", asked(site, plan()));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made;
  }

  private static Caller.Answer move(Caller caller, String visit, String move, String why) {
    Map<String, Object> wanted = new HashMap<>(Map.of("move", move));
    if (why != null) {
      wanted.put("why", why);
    }
    return caller.post(visit + "/moves", wanted);
  }

  private static void moves(Caller caller, String visit, String... moves) {
    for (String move : moves) {
      Caller.Answer moved = move(caller, visit, move, null);
      assertThat(moved.status()).as(move + ": " + moved.body()).isEqualTo(200);
    }
  }

  private static String opened(String site) {
    String visit = "/api/visits/" + begun(site).text("id");
    moves(COMPLIANCE, visit, "map-help", "plan", "inform");
    for (Caller member : List.of(LEADING, WITH)) {
      Caller.Answer said = member.post(visit + "/declarations", Map.of("conflict", false));
      assertThat(said.status()).as(said.body()).isEqualTo(200);
    }
    moves(LEADING, visit, "open");
    return visit;
  }

  @Test
  void aVisitIsPlannedFromAFindingAndOpensWhenEverybodyHasDeclared() {
    Caller.Answer made = begun("Contoh Gate");
    String visit = "/api/visits/" + made.text("id");
    assertThat(made.header("location")).endsWith(visit);
    assertThat(made.text("stage")).isEqualTo("RISK_SCOPED");
    assertThat(made.json().getAsJsonArray("reasons").toString())
        .contains("Identity documents held by employer or agent");
    assertThat(made.json().getAsJsonObject("byTable").get("manDays").getAsInt()).isEqualTo(2);
    Caller.Answer early = move(COMPLIANCE, visit, "open", null);
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.text("detail")).contains("risk scoped", "map-help");
    moves(COMPLIANCE, visit, "map-help", "plan", "inform");
    assertThat(move(COMPLIANCE, visit, "open", null).status()).isEqualTo(403);
    Caller.Answer undeclared = move(LEADING, visit, "open", null);
    assertThat(undeclared.status()).isEqualTo(409);
    assertThat(undeclared.text("detail")).contains("conflict of interests");
    assertThat(undeclared.header("content-type")).startsWith("application/problem+json");
    assertThat(COMPLIANCE.post(visit + "/declarations", Map.of("conflict", false)).status())
        .isEqualTo(403);
    LEADING.post(visit + "/declarations", Map.of("conflict", false));
    WITH.post(visit + "/declarations", Map.of("conflict", true, "words", "I worked there."));
    JsonObject seen = LEADING.get(visit).json();
    assertThat(seen.getAsJsonArray("warnings").toString()).contains("CONFLICT");
    assertThat(step(seen, "open").getAsJsonArray("missing")).isEmpty();
    assertThat(step(seen, "open").get("allowed").getAsBoolean()).isTrue();
    moves(LEADING, visit, "open");
    assertThat(COMPLIANCE.get(visit).text("stage")).isEqualTo("OPENING");
    assertThat(move(COMPLIANCE, visit, "no-such-move", null).status()).isEqualTo(422);
    assertThat(COMPLIANCE.get("/api/events?subject=" + made.text("id")).body())
        .contains("VISIT_BEGUN", "VISIT_OPENED", "VISIT_CONFLICT_DECLARED", "refused")
        .doesNotContain("worked there", "Contoh");
  }

  private static JsonObject step(JsonObject visit, String move) {
    for (JsonElement step : visit.getAsJsonArray("steps")) {
      if (step.getAsJsonObject().get("move").getAsString().equals(move)) {
        return step.getAsJsonObject();
      }
    }
    throw new AssertionError("no move " + move + " in " + visit);
  }

  @Test
  void whoIsNotOfTheTeamFindsNeitherTheVisitNorItsSite() {
    String visit = opened("Contoh Seen");
    String site = finding("Contoh Seen").get("site").getAsString();
    String at = "/api/visits?site=" + URLEncoder.encode(site, StandardCharsets.UTF_8);
    String known =
        "/api/assessments/"
            + run
            + "/suppliers/one?site="
            + URLEncoder.encode(site, StandardCharsets.UTF_8);
    assertThat(ids(WITH, at)).containsExactly(visit);
    assertThat(WITH.get(known).status()).isEqualTo(200);
    assertThat(STRANGER.get(visit).status()).isEqualTo(404);
    assertThat(move(STRANGER, visit, "hold", "Wait.").status()).isEqualTo(404);
    assertThat(ids(STRANGER, at)).isEmpty();
    assertThat(STRANGER.get(known).status()).isEqualTo(404);
    assertThat(ids(REVIEWER, at)).containsExactly(visit);
    assertThat(ids(SERVER.lead(), at)).containsExactly(visit);
    assertThat(ids(COMPLIANCE, at + "&mine=true")).isEmpty();
    assertThat(ids(COMPLIANCE, at + "&stage=OPENING&from=" + day(2))).containsExactly(visit);
    assertThat(ids(COMPLIANCE, at + "&from=" + day(5))).isEmpty();
    assertThat(COMPLIANCE.get(at + "&stage=SLEEPING").status()).isEqualTo(422);
    assertThat(COMPLIANCE.get(at + "&from=tomorrow").status()).isEqualTo(422);
    Caller buyer = Caller.withRoles(SERVER, "buys unseen", "PROCUREMENT");
    assertThat(buyer.get(visit).status()).isEqualTo(403);
    assertThat(SERVER.admin().get("/api/visits").status()).isEqualTo(403);
    Caller.Answer kept = move(REVIEWER, visit, "void", "It was the wrong site.");
    assertThat(kept.text("side")).isEqualTo("VOIDED");
    assertThat(WITH.get(known).status()).as("the visit is over").isEqualTo(404);
  }

  private static List<String> ids(Caller caller, String path) {
    Caller.Answer answer = caller.get(path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    List<String> ids = new ArrayList<>();
    for (JsonElement one : answer.json().getAsJsonArray("items")) {
      ids.add("/api/visits/" + one.getAsJsonObject().get("id").getAsString());
    }
    return ids;
  }

  @Test
  void aPlanIsChangedByVersionAndARepetitionIsCarriedOutOnce() {
    Map<String, Object> asked = asked("Contoh Gate", plan());
    Caller keyed = COMPLIANCE.withKey("visit-plan-0001");
    String id = keyed.post("/api/visits", asked).text("id");
    assertThat(keyed.post("/api/visits", asked).text("subject")).isEqualTo(id);
    String visit = "/api/visits/" + id;
    String tag = COMPLIANCE.get(visit).header("etag");
    Map<String, Object> thin = plan();
    thin.put("manDays", 1);
    String body = new Gson().toJson(thin);
    assertThat(COMPLIANCE.call("PUT", visit, thin).status()).isEqualTo(428);
    Caller.Answer changed = COMPLIANCE.call("PUT", visit, "application/json", body, tag);
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(changed.header("etag")).isNotEqualTo(tag);
    assertThat(changed.json().getAsJsonArray("warnings").toString()).contains("FEWER_DAYS");
    assertThat(COMPLIANCE.call("PUT", visit, "application/json", body, tag).status())
        .isEqualTo(412);
    moves(COMPLIANCE, visit, "map-help");
    Caller.Answer refused = move(COMPLIANCE, visit, "plan", null);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("detail")).contains("who decided so and why");
    thin.put("decidedBy", "BUYER");
    thin.put("fewerWhy", "Cost.");
    String named = new Gson().toJson(thin);
    COMPLIANCE.call("PUT", visit, "application/json", named, "*");
    moves(COMPLIANCE, visit, "plan");
    assertThat(LEADING.call("PUT", visit, "application/json", named, "*").status()).isEqualTo(403);
  }

  @Test
  void whatIsNoPlanIsRefusedWithTheReason() {
    for (Map.Entry<String, Object> wrong :
        Map.of(
                "from",
                (Object) "soon",
                "workers",
                0,
                "team",
                List.of(Map.of("account", account(COMPLIANCE), "lead", true)),
                "withoutHelp",
                "Call +66 81 234 5678",
                "preset",
                "cheap")
            .entrySet()) {
      Map<String, Object> plan = plan();
      plan.put(wrong.getKey(), wrong.getValue());
      Caller.Answer refused = COMPLIANCE.post("/api/visits", asked("Contoh Seen", plan));
      assertThat(refused.status()).as(wrong + ": " + refused.body()).isEqualTo(422);
      assertThat(refused.body()).doesNotContain("234");
    }
    Map<String, Object> elsewhere = new HashMap<>(asked("Contoh Seen", plan()));
    elsewhere.put("site", finding("Contoh Gate").get("site").getAsString());
    assertThat(COMPLIANCE.post("/api/visits", elsewhere).text("detail"))
        .contains("no such finding at this site");
    assertThat(LEADING.post("/api/visits", elsewhere).status()).isEqualTo(403);
    assertThat(COMPLIANCE.get("/api/visits/calculator?workers=0").status()).isEqualTo(422);
    JsonArray advised =
        JsonParser.parseString(LEADING.get("/api/visits/calculator?workers=300").body())
            .getAsJsonArray();
    assertThat(advised.get(0).getAsJsonObject().get("manDays").getAsInt()).isEqualTo(2);
    assertThat(COMPLIANCE.get("/api/visits/auditors").body())
        .contains("going along")
        .doesNotContain("judging visits");
  }

  @Test
  void aHoldLooksTheSameWhoeverHolds() {
    String byTeam = opened("Contoh Held");
    String byLead = opened("Contoh Held");
    assertThat(move(COMPLIANCE, byTeam, "hold", "I want to.").status()).isEqualTo(403);
    assertThat(move(WITH, byTeam, "hold", null).status()).isEqualTo(409);
    assertThat(move(WITH, byTeam, "hold", "kanarienvogel sang").status()).isEqualTo(200);
    assertThat(move(SERVER.lead(), byLead, "hold", "kanarienvogel flew").status()).isEqualTo(200);
    for (Caller caller : List.of(COMPLIANCE, REVIEWER, LEADING)) {
      assertThat(plain(caller, byTeam)).isEqualTo(plain(caller, byLead)).contains("ON_HOLD");
      assertThat(caller.get(byTeam).body()).doesNotContain("kanarienvogel");
      assertThat(move(caller, byLead, "lift", null).status()).isEqualTo(403);
    }
    assertThat(events(byTeam)).isEqualTo(events(byLead)).contains("visit-hold");
    assertThat(SERVER.lead().get(byLead).body()).contains("kanarienvogel flew");
    moves(SERVER.lead(), byLead, "lift");
    assertThat(LEADING.get(byLead).text("stage")).isEqualTo("OPENING");
    moves(LEADING, byLead, "tour");
  }

  private static String plain(Caller caller, String visit) {
    return caller
        .get(visit)
        .body()
        .replace(visit.substring("/api/visits/".length()), "ID")
        .replaceAll("\"(at|declaredAt|plannedAt)\":\"[^\"]*\"", "TIME");
  }

  /** Events of holds that were done, but for what differs between any two. */
  private static String events(String visit) {
    List<String> all = new ArrayList<>();
    String subject = visit.substring("/api/visits/".length());
    JsonElement found =
        JsonParser.parseString(COMPLIANCE.get("/api/events?subject=" + subject).body());
    JsonArray items =
        found.isJsonArray()
            ? found.getAsJsonArray()
            : found.getAsJsonObject().getAsJsonArray("items");
    for (JsonElement item : items) {
      JsonObject event = item.getAsJsonObject();
      if (event.get("kind").getAsString().equals("VISIT_ON_HOLD")
          && event.get("outcome").getAsString().equals("done")) {
        all.add(event.get("actor") + " " + event.get("role") + " " + event.keySet());
      }
    }
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void accessDeniedIsRecordedAndReportedAndWhatIsNotHereYetIsNotPretended() {
    String visit = opened("Contoh Gate");
    assertThat(move(LEADING, visit, "obstruct", "The gate stayed shut.").text("side"))
        .isEqualTo("OBSTRUCTED");
    assertThat(move(LEADING, visit, "tour", null).status()).isEqualTo(409);
    moves(LEADING, visit, "report-obstruction");
    Caller.Answer empty = move(LEADING, visit, "hand-in", null);
    assertThat(empty.status()).isEqualTo(409);
    assertThat(empty.text("detail")).contains("Nothing that was seen");
    assertThat(move(REVIEWER, visit, "release", null).status()).isEqualTo(409);
  }

  @Test
  void homeTellsWhatBeginsWithinTwoWeeks() {
    begun("Contoh Gate");
    assertThat(COMPLIANCE.get("/api/home").body()).contains("VISITS_SOON");
    assertThat(WITH.get("/api/home").body()).contains("VISITS_SOON");
    assertThat(STRANGER.get("/api/home").body()).doesNotContain("VISITS_SOON");
  }
}
