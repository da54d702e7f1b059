package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions on findings, and who sees which of them. */
class DecisionsIT {
  private static final Server SERVER = Server.shared();
  @TempDir private Path folder;

  private static String accepted(Caller caller, Path list) {
    String upload = "/api/uploads/" + caller.upload(list).text("id");
    caller.follow(upload + "/progress");
    caller.call("POST", upload + "/mapping", "text/csv", "", "*");
    JsonObject read = caller.follow(upload + "/progress");
    assertThat(read.get("state").getAsString()).isEqualTo("PROJECTED");
    return read.get("id").getAsString();
  }

  private static String sealed(Caller caller, Map<String, Object> asked) {
    String run = caller.post("/api/assessments", asked).text("id");
    JsonObject ended = caller.follow("/api/assessments/" + run + "/progress");
    assertThat(ended.get("stage").getAsString()).as("" + ended).isEqualTo("SEALED");
    return run;
  }

  private static JsonObject finding(Caller caller, String run, String rule) {
    return caller
        .get("/api/assessments/" + run + "/findings?rule=" + rule)
        .json()
        .getAsJsonArray("items")
        .get(0)
        .getAsJsonObject();
  }

  @Test
  void aGraveDismissalWaitsForASecondPersonAndStaysUntilItsEvidenceChanges() throws IOException {
    Caller first = Caller.withRoles(SERVER, "first eyes", "COMPLIANCE");
    Caller second = Caller.withRoles(SERVER, "second eyes", "REVIEWER");
    Path list =
        Files.writeString(
            folder.resolve("decide-2026-05-01.csv"),
            "Supplier,Country,Passport held by\nContoh Decide,Thailand,employer\n");
    String upload = accepted(first, list);
    String run = sealed(first, Map.of("uploads", List.of(upload), "asOf", "2026-10-31"));
    String print = finding(first, run, "withheld-documents").get("fingerprint").getAsString();
    String path = "/api/findings/" + print + "/decisions";

    assertThat(first.post(path, Map.of("assessment", run, "kind", "DISMISSED")).status())
        .isEqualTo(422);
    Caller.Answer dismissed =
        first.post(
            path,
            Map.of("assessment", run, "kind", "DISMISSED", "reason", "lockers seen on a visit"));
    assertThat(dismissed.status()).as(dismissed.body()).isEqualTo(201);
    assertThat(dismissed.json().get("waits").getAsBoolean()).isTrue();
    String agreement = path + "/" + dismissed.text("id") + "/agreement";
    assertThat(first.post(agreement, null).status()).isEqualTo(422);
    String waiting = sealed(first, Map.of("uploads", List.of(upload), "asOf", "2026-10-31"));
    assertThat(finding(first, waiting, "withheld-documents").get("status").getAsString())
        .isEqualTo("NEW");

    assertThat(second.post(agreement, null).status()).isEqualTo(200);
    String after =
        sealed(first, Map.of("uploads", List.of(upload), "asOf", "2026-10-31", "before", waiting));
    assertThat(finding(first, after, "withheld-documents").get("status").getAsString())
        .isEqualTo("DISMISSED");

    Path changed =
        Files.writeString(
            folder.resolve("decide-2026-06-01.csv"),
            "Supplier,Country,Passport held by\nContoh Decide,Thailand,agent\n");
    String newer = accepted(first, changed);
    String later =
        sealed(first, Map.of("uploads", List.of(newer), "asOf", "2026-10-31", "before", after));
    assertThat(finding(first, later, "withheld-documents").get("status").getAsString())
        .isEqualTo("RECONFIRM");
    Caller.Answer back =
        first.post(path + "/" + dismissed.text("id") + "/withdrawal", Map.of("reason", "changed"));
    assertThat(back.json().get("withdrawn").getAsBoolean()).isTrue();
    assertThat(back.text("withdrawnWhy")).isEqualTo("changed");
    assertThat(first.get("/api/events?subject=" + print).body())
        .contains("FINDING_DISMISSED", "DISMISSAL_AGREED", "DECISION_WITHDRAWN")
        .doesNotContain("lockers");
  }

  @Test
  void anAuditorSeesTheAssignedSitesAndASupplierItsOwnUploads() throws IOException {
    Caller compliance = Caller.withRoles(SERVER, "assigning", "COMPLIANCE");
    Caller auditor = Caller.withRoles(SERVER, "visiting", "AUDITOR");
    Caller supplier = Caller.withRoles(SERVER, "contact", "SUPPLIER_CONTACT");
    Path list =
        Files.writeString(
            folder.resolve("assign.csv"),
            "Supplier,Country,Passport held by\nContoh One,Thailand,employer\n"
                + "Contoh Other,Thailand,employer\n");
    String run =
        sealed(
            compliance,
            Map.of("uploads", List.of(accepted(compliance, list)), "asOf", "2026-10-31"));
    String findings = "/api/assessments/" + run + "/findings?rule=withheld-documents";
    assertThat(compliance.get(findings).json().get("total").getAsInt()).isEqualTo(2);
    assertThat(auditor.get(findings).json().get("total").getAsInt()).isZero();
    String site = finding(compliance, run, "withheld-documents").get("site").getAsString();
    for (Caller assigned : List.of(auditor, supplier)) {
      String id = assigned.get("/api/session").text("account");
      assertThat(
              compliance
                  .call("PUT", "/api/accounts/" + id + "/sites", Map.of("sites", List.of(site)))
                  .status())
          .isEqualTo(200);
    }
    assertThat(auditor.get(findings).json().get("total").getAsInt()).isEqualTo(1);
    assertThat(auditor.get("/api/assessments/" + run + "/sites").body())
        .contains("Contoh One")
        .doesNotContain("Contoh Other");
    assertThat(auditor.get("/api/assessments/" + run + "/files/findings.csv").status())
        .isEqualTo(403);

    assertThat(supplier.get("/api/uploads").json().getAsJsonArray("items")).isEmpty();
    Path own =
        Files.writeString(folder.resolve("own.csv"), "Supplier,Country\nContoh Own,Thailand\n");
    String handed = supplier.upload(own).text("id");
    assertThat(supplier.get("/api/uploads/" + handed).status()).isEqualTo(200);
    assertThat(supplier.get("/api/uploads").body()).contains("own.csv").doesNotContain("assign");
    for (String table : List.of("findings", "sites", "questions")) {
      Caller.Answer unreleased = supplier.get("/api/assessments/" + run + "/" + table);
      assertThat(unreleased.json().get("total").getAsInt()).as(table).isZero();
      assertThat(unreleased.body()).doesNotContain("Contoh");
    }
  }
}
