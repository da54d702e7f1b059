package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.cli.Main;

/** Changes to rules, thresholds and lists: tried, put in force, taken back. */
class ChangesIT {
  private static final Server SERVER = Server.shared();
  private static final String AS_OF = "2026-10-31";
  private static Caller compliance;
  private static String upload;
  private static Path list;
  @TempDir private static Path folder;

  @BeforeAll
  static void readAList() throws IOException {
    compliance = Caller.withRoles(SERVER, "ruling", "COMPLIANCE");
    list =
        Files.writeString(
            folder.resolve("changes-2026-10-01.csv"),
            "Supplier,Country,Working hours a week,Flag,Site type\n"
                + "Contoh Pabrik,Indonesia,52,,factory\n"
                + "Contoh Kapal,Indonesia,,Norway,vessel\n");
    String received = "/api/uploads/" + compliance.upload(list).text("id");
    compliance.follow(received + "/progress");
    compliance.call("POST", received + "/mapping", "text/csv", "", "*");
    JsonObject read = compliance.follow(received + "/progress");
    assertThat(read.get("state").getAsString()).as("" + read).isEqualTo("PROJECTED");
    upload = read.get("id").getAsString();
  }

  private static String sealed() {
    String run =
        compliance
            .post(
                "/api/assessments",
                Map.of("uploads", List.of(upload), "asOf", AS_OF, "buyer", "Contoh Buyer"))
            .text("id");
    JsonObject ended = compliance.follow("/api/assessments/" + run + "/progress");
    assertThat(ended.get("stage").getAsString()).as("" + ended).isEqualTo("SEALED");
    return run;
  }

  private static int findings(String run, String rule) {
    return compliance
        .get("/api/assessments/" + run + "/findings?rule=" + rule)
        .json()
        .get("total")
        .getAsInt();
  }

  private static String seal(String run, String member) {
    return "" + compliance.get("/api/assessments/" + run + "/files/seal.json").json().get(member);
  }

  private static JsonObject tried(String change, String run) {
    Caller.Answer asked =
        compliance.post("/api/trials", Map.of("change", change, "assessment", run));
    assertThat(asked.status()).as(asked.body()).isEqualTo(202);
    JsonObject ended = compliance.follow("/api/trials/" + asked.text("id") + "/progress");
    assertThat(ended.get("state").getAsString()).as("" + ended).isEqualTo("DONE");
    return ended;
  }

  private static Caller.Answer put(String change, String act, Object body) {
    String path = "/api/changes/" + change;
    String tag = compliance.get(path).header("etag");
    return compliance.call(
        "POST", path + "/" + act, "application/json", new Gson().toJson(body), tag);
  }

  private static String proposed(Caller.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(answer.text("state")).isEqualTo("PROPOSED");
    return answer.text("id");
  }

  private static void inForce(String change) {
    assertThat(put(change, "activation", Map.of()).status()).as("no reason").isEqualTo(422);
    Caller.Answer done = put(change, "activation", Map.of("reason", "as the board decided"));
    assertThat(done.status()).as(done.body()).isEqualTo(200);
    assertThat(done.text("state")).isEqualTo("IN_FORCE");
  }

  private static void back(String change) {
    Caller.Answer done = put(change, "withdrawal", Map.of("reason", "it was too strict"));
    assertThat(done.text("state")).as(done.body()).isEqualTo("TAKEN_BACK");
  }

  @Test
  void aThresholdIsTriedThenCountsFromTheNextAssessmentOnUntilItIsTakenBack() throws IOException {
    String before = sealed();
    assertThat(findings(before, "excess-hours-ashore")).isZero();
    assertThat(
            compliance
                .post("/api/changes/thresholds", Map.of("name", "weeklyHours", "value", "many"))
                .body())
        .contains("plain number", "change-refused");
    String change =
        proposed(
            compliance.post(
                "/api/changes/thresholds", Map.of("name", "weeklyHours", "value", "48")));
    JsonObject outcome = tried(change, before).getAsJsonObject("outcome");
    assertThat(outcome.get("comes").getAsInt()).isEqualTo(1);
    assertThat(outcome.get("goes").getAsInt()).isZero();
    assertThat(findings(sealed(), "excess-hours-ashore")).as("only tried").isZero();
    try {
      inForce(change);
      String after = sealed();
      assertThat(findings(after, "excess-hours-ashore")).isEqualTo(1);
      assertThat(findings(before, "excess-hours-ashore")).as("sealed before").isZero();
      assertThat(seal(after, "rules")).isNotEqualTo(seal(before, "rules"));
      assertThat(compliance.get("/api/thresholds").body()).contains("\"shipped\":\"60\"");
      sameBytesAsTheCommandLine(after);
      JsonObject undone = tried(change, after);
      assertThat(undone.getAsJsonObject("outcome").get("goes").getAsInt()).isEqualTo(1);
      assertThat(undone.getAsJsonObject("outcome").get("undoing").getAsBoolean()).isTrue();
      String places = "/api/trials/" + undone.get("id").getAsString() + "/places";
      assertThat(compliance.get(places).body()).contains("Contoh Pabrik");
    } finally {
      back(change);
    }
    String last = sealed();
    assertThat(findings(last, "excess-hours-ashore")).isZero();
    assertThat(seal(last, "rules")).isEqualTo(seal(before, "rules"));
    assertThat(compliance.get("/api/events?subject=" + change).body())
        .contains("CHANGE_PROPOSED", "CHANGE_PUT_IN_FORCE", "CHANGE_TAKEN_BACK")
        .doesNotContain("board");
  }

  private void sameBytesAsTheCommandLine(String run) throws IOException {
    Path kept = SERVER.data().resolve("assessments").resolve(run);
    Path report = folder.resolve("report-" + run);
    StringWriter said = new StringWriter();
    PrintWriter words = new PrintWriter(said);
    Main.run(
        words,
        words,
        "assess",
        list.toString(),
        "--as-of",
        AS_OF,
        "--buyer",
        "Contoh Buyer",
        "--rules",
        kept.resolve("in-force/rules").toString(),
        "--quiet",
        "--out",
        report.toString());
    assertThat(report.resolve("findings.csv"))
        .as("" + said)
        .hasSameBinaryContentAs(kept.resolve("report/findings.csv"));
    assertThat(report.resolve("report.html"))
        .hasSameBinaryContentAs(kept.resolve("report/report.html"));
    assertThat(Main.run(words, words, "verify", kept.resolve("report").toString()))
        .as("" + said)
        .isZero();
  }

  private static final String RULE =
      """
      #+ id: contoh-hours
      #+ title: More hours than we agreed
      #+ indicator: ilo:ExcessiveOvertime
      #+ dimension: involuntariness
      #+ stage: work
      #+ strength: medium
      #+ severity: S3
      #+ scope: local
      #+ applies: tual:Workplace
      #+ needs: tual:weeklyHours
      #+ evidence: group/tual:weeklyHours
      #+ basis: our code of conduct
      #+ ask-worker: How many hours did you work last week?
      PREFIX tual: <https://w3id.org/tual/ont#>
      SELECT ?subject ?group ?detail WHERE {
        ?subject a tual:Workplace .
        ?group tual:at ?subject ; tual:weeklyHours ?hours .
        tual:Run tual:threshold-daysOffPerWeek ?limit .
        FILTER (?hours > ?limit)
        BIND (CONCAT(STR(?hours), " hours a week") AS ?detail)
      }
      ORDER BY ?subject ?group
      """;

  private static String example(String facts, String answer) {
    return """
    @prefix tual: <https://w3id.org/tual/ont#> .
    @prefix ex: <https://example.org/> .
    ex:plant a tual:Site, tual:Workplace .
    ex:all tual:at ex:plant ; tual:groupKind tual:AllWorkers ; %s tual:expect tual:%s .
    """
        .formatted(facts, answer);
  }

  private static Map<String, String> rule(String text) {
    return new HashMap<>(
        Map.of(
            "rule",
            text,
            "fires",
            example("tual:weeklyHours 50.0 ;", "Flagged"),
            "silent",
            example("tual:weeklyHours 1.0 ;", "NoSign"),
            "unknown",
            example("", "Unknown")));
  }

  @Test
  void anOwnRuleMustPassTheGuardAndItsExamplesBeforeItCanCount() {
    Map<String, String> reachesOut =
        rule(RULE.replace("FILTER (", "SERVICE <http://example.org/> { ?x ?y ?z } FILTER ("));
    Caller.Answer refused = compliance.post("/api/changes/rules", reachesOut);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("contoh-hours.rq:19", "SERVICE");
    Map<String, String> wrong = rule(RULE);
    wrong.put("silent", example("tual:weeklyHours 51.0 ;", "NoSign"));
    wrong.remove("unknown");
    assertThat(compliance.post("/api/changes/rules", wrong).body())
        .contains("contoh-hours.unknown.ttl", "missing");
    wrong.put("unknown", example("", "Unknown"));
    assertThat(compliance.post("/api/changes/rules", wrong).body())
        .contains("contoh-hours.silent.ttl", "Flagged");
    assertThat(
            compliance
                .post("/api/changes/rules", rule(RULE.replace("daysOffPerWeek", "noSuchLimit")))
                .body())
        .contains("There is no threshold noSuchLimit");
    assertThat(
            compliance
                .post("/api/changes/rules", rule(RULE.replace("contoh-hours", "wages-late")))
                .body())
        .contains("Choose another");

    String change = proposed(compliance.post("/api/changes/rules", rule(RULE)));
    String before = sealed();
    assertThat(tried(change, before).getAsJsonObject("outcome").getAsJsonArray("rules").toString())
        .contains("contoh-hours");
    assertThat(compliance.get("/api/rules/contoh-hours").status()).isEqualTo(404);
    try {
      inForce(change);
      String after = sealed();
      assertThat(findings(after, "contoh-hours")).isEqualTo(1);
      assertThat(compliance.get("/api/assessments/" + after + "/rules?rule=contoh-hours").body())
          .contains("\"findings\":\"1\"");
      Caller procurement = Caller.withRoles(SERVER, "ruling buyer", "PROCUREMENT");
      assertThat(compliance.get("/api/rules/contoh-hours").body()).contains("last week");
      assertThat(procurement.get("/api/rules/contoh-hours").body())
          .contains("our code of conduct")
          .doesNotContain("last week");
      assertThat(procurement.post("/api/changes/rules", rule(RULE)).status()).isEqualTo(403);
    } finally {
      back(change);
    }
    assertThat(findings(sealed(), "contoh-hours")).isZero();
  }

  @Test
  void aNewerEditionOfAListIsCheckedComparedTriedAndPinnedInTheSeal() throws IOException {
    String shipped = Files.readString(Path.of("ontology/reference/flags-of-convenience/facts.csv"));
    String newer =
        shipped.lines().filter(line -> !line.startsWith("AG,")).collect(Collectors.joining("\n"))
            + "\nNO,flag,2026-01-05,\n";
    Map<String, String> words =
        Map.of(
            "list",
            "flags-of-convenience",
            "edition",
            "contoh 2026",
            "date",
            "2026-02-01",
            "coverage",
            "partial");
    String lists = "/api/changes/lists";
    assertThat(
            compliance.form(lists, words, Map.of("facts.csv", newer.replace("NO,", "XQ,"))).body())
        .contains("facts.csv:36", "no code of a country");
    String header = shipped.lines().findFirst().orElseThrow();
    assertThat(compliance.form(lists, words, Map.of("facts.csv", header + "\n")).body())
        .contains("has 0 rows where 30 to 60 are plausible");
    assertThat(
            compliance
                .form(
                    lists,
                    Map.of("list", "countries", "edition", "x"),
                    Map.of("facts.csv", "alpha2\nXX\n"))
                .body())
        .contains("cannot be replaced");

    String change = proposed(compliance.form(lists, words, Map.of("facts.csv", newer)));
    JsonObject difference = compliance.get("/api/changes/" + change + "/difference").json();
    assertThat(difference.get("added").getAsInt()).isEqualTo(1);
    assertThat(difference.get("removed").getAsInt()).isEqualTo(1);
    String before = sealed();
    assertThat(findings(before, "flag-of-convenience")).isZero();
    JsonObject outcome = tried(change, before).getAsJsonObject("outcome");
    assertThat(outcome.get("comes").getAsInt()).isEqualTo(1);
    try {
      inForce(change);
      String after = sealed();
      assertThat(findings(after, "flag-of-convenience")).isEqualTo(1);
      assertThat(seal(after, "lists")).contains("contoh 2026");
      assertThat(seal(before, "lists")).doesNotContain("contoh 2026");
      assertThat(compliance.get("/api/reference-lists").body()).contains("contoh 2026");
      assertThat(compliance.get("/api/reference-lists/flags-of-convenience/entries?q=NO,").status())
          .isEqualTo(200);
      try (Stream<Path> kept =
          Files.list(SERVER.data().resolve("assessments/" + after + "/in-force/lists"))) {
        assertThat(kept.map(path -> path.getFileName().toString()))
            .containsExactly("flags-of-convenience@2026-02-01");
      }
      StringWriter said = new StringWriter();
      PrintWriter out = new PrintWriter(said);
      Path report = SERVER.data().resolve("assessments/" + after + "/report");
      assertThat(Main.run(out, out, "verify", report.toString())).as("" + said).isZero();
    } finally {
      back(change);
    }
    String last = sealed();
    assertThat(findings(last, "flag-of-convenience")).isZero();
    assertThat(seal(last, "lists")).isEqualTo(seal(before, "lists"));
  }
}
