package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
  private static final String ALL = "COMPLIANCE REVIEWER SAFEGUARDING_LEAD";

  /** What there is beside the files of a report, and which roles read of the site there. */
  private static final Map<String, String> READERS =
      Map.ofEntries(
          Map.entry("excerpt?country=MY", ALL + " PROCUREMENT"),
          Map.entry("findings", ALL + " AUDITOR"),
          Map.entry("sites", ALL + " AUDITOR"),
          Map.entry("questions", "COMPLIANCE REVIEWER"),
          Map.entry("problems", "COMPLIANCE REVIEWER"),
          Map.entry("suppliers", ALL + " AUDITOR"),
          Map.entry("suppliers/export?format=csv", ALL + " AUDITOR"),
          Map.entry("suppliers/export?format=xlsx", ALL + " AUDITOR"),
          Map.entry("suppliers/one?site=SITE", ALL + " AUDITOR"),
          Map.entry("actions", ALL + " PROCUREMENT"),
          Map.entry("actions/export", ALL + " PROCUREMENT"),
          Map.entry("chain/places", ALL),
          Map.entry("chain/places.csv", ALL));

  private static Stand one;
  private static Stand other;
  private static Stand open;
  private static String site;

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
    open = stand(new FewWorkers(NAME + " Lain", 13, 0).write(folder.resolve("open")));
    String sites = "/api/assessments/" + one.run() + "/sites?count=100";
    for (JsonElement row : COMPLIANCE.get(sites).json().getAsJsonArray("items")) {
      if (row.getAsJsonObject().get("name").getAsString().equals(NAME)) {
        site = row.getAsJsonObject().get("site").getAsString();
      }
    }
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
    List<String> addresses = new ArrayList<>(READERS.keySet());
    FILES.forEach(file -> addresses.add("files/" + file));
    for (String address : addresses) {
      String here = address.replace("SITE", URLEncoder.encode(site, StandardCharsets.UTF_8));
      Caller.Answer answer = reader.get("/api/assessments/" + stand.run() + "/" + here);
      all.put(address, answer.status() + text(answer.status() == 200 ? name(address) : "", answer));
    }
    return all;
  }

  /** Workbooks are known by the end of their names. */
  private static String name(String address) {
    boolean book =
        address.endsWith("xlsx")
            || address.startsWith("excerpt")
            || address.equals("actions/export");
    return book ? ".xlsx" : address;
  }

  private static String text(String name, Caller.Answer answer) {
    return ReportText.withoutHashes(ReportText.of(name, answer.bytes()))
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "(id)")
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "(time)");
  }

  private static Caller reader(Role role) {
    Caller reader =
        switch (role) {
          case SAFEGUARDING_LEAD -> SERVER.lead();
          case ADMIN -> SERVER.admin();
          default -> Caller.withRoles(SERVER, "differ " + role.words(), role.name());
        };
    if (role == Role.AUDITOR || role == Role.SUPPLIER_CONTACT) {
      String account = reader.get("/api/session").text("account");
      Caller.Answer assigned =
          COMPLIANCE.call(
              "PUT", "/api/accounts/" + account + "/sites", Map.of("sites", List.of(site)));
      assertThat(assigned.status()).isEqualTo(200);
    }
    return reader;
  }

  private static boolean reads(Role role, String address) {
    String readers =
        address.matches("files/report\\.(html|pdf)")
            ? ALL + " PROCUREMENT"
            : READERS.getOrDefault(address, ALL);
    return List.of(readers.split(" ")).contains(role.name());
  }

  @ParameterizedTest
  @EnumSource
  void noRoleReadsInAnyFileTableOrExportThatThereIsOneWorkerMore(Role role) {
    Caller reader = reader(role);
    Map<String, String> read = everything(reader, one);
    Map<String, String> compared = everything(reader, other);
    read.forEach(
        (at, text) -> {
          if (reads(role, at)) {
            assertThat(text).as(role + " " + at).startsWith("200");
          } else {
            assertThat(text).as(role + " " + at).doesNotContain(NAME);
          }
          assertThat(compared.get(at)).as(role + " " + at).isEqualTo(text);
        });
  }

  @Test
  void theComparisonSeesWhatIsOpen() {
    Map<String, String> read = everything(COMPLIANCE, one);
    Map<String, String> elsewhere = everything(COMPLIANCE, open);
    read.forEach(
        (at, text) -> {
          if (at.contains("problems")) {
            assertThat(text).as(at).contains("see the list");
          } else if (!at.startsWith("suppliers/one")) {
            assertThat(text).as(at).contains(NAME).isNotEqualTo(elsewhere.get(at));
          }
        });
    assertThat(read.get("suppliers/one?site=SITE")).contains(NAME, "agency-share-high", "some");
    assertThat(read.get("findings")).contains("agency-share-high", "thin-audit");
    assertThat(read.get("findings")).contains("numbers-do-not-fit");
    assertThat(read.get("sites")).contains("\"workers\":\"12\"", "\"migrants\":\"some\"");
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

  @Test
  void theGraphsOfFindingsSayTheSameOfBoth() {
    List<String> words = findings(one);
    assertThat(findings(other)).isEqualTo(words);
    assertThat(words)
        .anyMatch(text -> text.contains("times as many people as on the payroll"))
        .filteredOn(text -> !text.matches(".*\\d{4}-\\d\\d.*"))
        .noneMatch(text -> text.matches(".*\\b(12|15|17|18)\\b.*"));
  }

  /** Every word of the findings of the site, as soon as they are in the graph. */
  private static List<String> findings(Stand stand) {
    String query =
        """
        PREFIX t: <https://w3id.org/tual/ont#>
        SELECT ?n WHERE { GRAPH <https://w3id.org/tual/id/findings/%s> { ?f ?p ?n ; t:detail ?d
        FILTER isLiteral(?n) } } ORDER BY ?f ?p ?n
        """
            .formatted(stand.run());
    for (int tries = 0; tries < 120 && values(query).isEmpty(); tries++) {
      Server.pause();
    }
    return values(query);
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
