package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.access.Role;
import org.tual.disclosure.FewWorkers;
import org.tual.disclosure.Probes;
import org.tual.disclosure.ReportText;

/**
 * Somebody with two lists that differ by one person in every part of a site reads every report,
 * table and export that a role may read, and asks the graph.
 */
class DifferencingIT {
  private static final Server SERVER = Server.shared();
  private static final Caller COMPLIANCE = Caller.withRoles(SERVER, "differing", "COMPLIANCE");
  private static final String NAME = "Contoh Selisih Sedikit";
  private static final List<String> FILES =
      List.of(
          "report.html",
          "report.pdf",
          "report.xlsx",
          "findings.csv",
          "sites.csv",
          "problems.csv",
          "questions.csv",
          "continuity.csv",
          "assessment.jsonld");
  private static final List<String> TABLES = List.of("findings", "sites", "questions", "problems");

  private static Stand one;
  private static Stand other;

  /**
   * A list that was brought in and assessed.
   *
   * @param uploads ids, in the order of the files
   * @param run id of the assessment
   */
  private record Stand(List<String> uploads, String run) {}

  @BeforeAll
  static void assess(@TempDir Path folder) {
    one = stand(new FewWorkers(NAME, 12, 0).write(folder.resolve("one")));
    other = stand(new FewWorkers(NAME, 12, 1).write(folder.resolve("other")));
  }

  private static Stand stand(List<Path> files) {
    List<String> uploads = new ArrayList<>();
    for (Path file : files) {
      String upload = "/api/uploads/" + COMPLIANCE.upload(file).text("id");
      COMPLIANCE.follow(upload + "/progress");
      COMPLIANCE.call("POST", upload + "/mapping", "text/csv", "", "*");
      uploads.add(COMPLIANCE.follow(upload + "/progress").get("id").getAsString());
    }
    String run =
        COMPLIANCE
            .post("/api/assessments", Map.of("uploads", uploads, "asOf", "2026-10-31"))
            .text("id");
    COMPLIANCE.follow("/api/assessments/" + run + "/progress");
    return new Stand(uploads, run);
  }

  /** What somebody reads of an assessment, by address, without ids and hashes. */
  private static Map<String, String> everything(Caller reader, Stand stand) {
    Map<String, String> all = new TreeMap<>();
    for (String file : FILES) {
      Caller.Answer answer = reader.get("/api/assessments/" + stand.run() + "/files/" + file);
      all.put(file, answer.status() + text(answer.status() == 200 ? file : "problem", answer));
    }
    for (String table : TABLES) {
      Caller.Answer answer = reader.get("/api/assessments/" + stand.run() + "/" + table);
      all.put(table, answer.status() + text("table", answer));
    }
    return all;
  }

  private static String text(String name, Caller.Answer answer) {
    return ReportText.withoutHashes(ReportText.of(name, answer.bytes()))
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "(id)");
  }

  @Test
  void noRoleReadsInAnyFileOrTableThatThereIsOneWorkerMore() {
    for (Role role :
        List.of(
            Role.COMPLIANCE,
            Role.REVIEWER,
            Role.PROCUREMENT,
            Role.AUDITOR,
            Role.SAFEGUARDING_LEAD)) {
      Caller reader =
          role == Role.SAFEGUARDING_LEAD
              ? SERVER.lead()
              : Caller.withRoles(SERVER, "differ " + role.words(), role.name());
      Map<String, String> read = everything(reader, one);
      Map<String, String> compared = everything(reader, other);
      read.forEach((at, text) -> assertThat(compared.get(at)).as(role + " " + at).isEqualTo(text));
      if (role == Role.COMPLIANCE) {
        assertThat(read.values()).allMatch(text -> text.startsWith("200"));
        assertThat(read.get("findings")).contains("agency-share-high", "thin-audit");
        assertThat(read.get("sites")).contains(NAME, "\"migrants\":\"some\"");
      }
    }
  }

  @Test
  void noFreeQueryFindsACountBelowFive() {
    for (int file = 0; file < one.uploads().size(); file++) {
      String here = graph(one.uploads().get(file));
      String there = graph(other.uploads().get(file));
      waitFor(here);
      waitFor(there);
      Probes.of(here, there)
          .forEach((name, query) -> assertThat(values(query)).as(name).noneMatch(Probes::few));
    }
  }

  /** Something is in the graph of which the number is not told. */
  private static void waitFor(String graph) {
    String there =
        "PREFIX t: <https://w3id.org/tual/ont#> SELECT ?n WHERE { GRAPH <%s> { ?x t:notTold ?n } }"
            .formatted(graph);
    for (int tries = 0; tries < 120 && values(there).isEmpty(); tries++) {
      Server.pause();
    }
    assertThat(values(there)).isNotEmpty();
  }

  private static String graph(String upload) {
    return "https://w3id.org/tual/id/upload/" + upload;
  }

  private static List<String> values(String query) {
    Caller.Answer answer =
        COMPLIANCE.call("POST", "/api/sparql", "application/sparql-query", query, "*");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    List<String> values = new ArrayList<>();
    for (JsonElement row : answer.json().getAsJsonObject("results").getAsJsonArray("bindings")) {
      if (row.getAsJsonObject().has("n")) {
        values.add(row.getAsJsonObject().getAsJsonObject("n").get("value").getAsString());
      }
    }
    return values;
  }
}
