package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A visit that is planned from a list of one supplier, for tests of what comes after. */
final class PlannedVisit {
  private PlannedVisit() {}

  /** Id of a new visit at which these auditors may record; the first leads. */
  static String of(Caller compliance, Path folder, Caller... auditors) throws IOException {
    String run = assessed(compliance, folder);
    return at(compliance, run, first(compliance, run), auditors);
  }

  private static String first(Caller compliance, String run) {
    return compliance
        .get("/api/assessments/" + run + "/sites")
        .json()
        .getAsJsonArray("items")
        .get(0)
        .getAsJsonObject()
        .get("site")
        .getAsString();
  }

  /** The same at a site that is assessed. */
  static String at(Caller compliance, String run, String site, Caller... auditors) {
    Map<String, Object> asked =
        Map.of("assessment", run, "site", site, "words", "Look soon.", "plan", plan(auditors));
    Caller.Answer begun = compliance.post("/api/visits", asked);
    assertThat(begun.status()).as(begun.body()).isEqualTo(201);
    String made = begun.text("id");
    for (String move : List.of("map-help", "plan")) {
      Caller.Answer moved = compliance.post("/api/visits/" + made + "/moves", Map.of("move", move));
      assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    }
    return made;
  }

  private static String assessed(Caller compliance, Path folder) throws IOException {
    Path list = Files.createTempFile(folder, "field-", "-2026-05-01.csv");
    // the name of the file makes its bytes new, since the same bytes are taken once
    Files.writeString(
        list,
        "Supplier,Country,Passport held by,Source,Remark\nContoh Pier,Thailand,employer,supplier,"
            + list.getFileName()
            + "\n");
    String upload = "/api/uploads/" + compliance.upload(list).text("id");
    compliance.follow(upload + "/progress");
    compliance.call("POST", upload + "/mapping", "text/csv", "", "*");
    String read = compliance.follow(upload + "/progress").get("id").getAsString();
    Map<String, Object> wanted = Map.of("uploads", List.of(read), "asOf", "2026-10-31");
    String run = compliance.post("/api/assessments", wanted).text("id");
    compliance.follow("/api/assessments/" + run + "/progress");
    return run;
  }

  private static Map<String, Object> plan(Caller... auditors) {
    String day = LocalDate.now().toString();
    List<Map<String, Object>> team = new ArrayList<>();
    for (Caller auditor : auditors) {
      team.add(
          Map.of(
              "account",
              auditor.get("/api/session").text("account"),
              "lead",
              team.isEmpty(),
              "languages",
              List.of("Burmese")));
    }
    Map<String, Object> plan = new HashMap<>();
    plan.put("mode", "UNANNOUNCED");
    plan.put("from", day);
    plan.put("to", day);
    plan.put("workers", 80);
    plan.put("manDays", 2);
    plan.put("sample", Map.of("individual", 6, "groups", 1, "groupSize", 4, "files", 10));
    plan.put("team", team);
    plan.put("languages", List.of("Burmese"));
    plan.put("checklist", Map.of("id", "core", "version", "1", "modules", List.of("dormitory")));
    Map<String, Object> help = new HashMap<>();
    help.put("name", "Contoh Foundation");
    help.put("languages", List.of("Burmese"));
    help.put("verifiedOn", day);
    help.put("verifiedBy", "compliance");
    plan.put("help", help);
    return plan;
  }
}
