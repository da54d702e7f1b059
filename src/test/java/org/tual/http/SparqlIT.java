package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Free queries of the graph over HTTP. */
class SparqlIT {
  private static final Server SERVER = Server.shared();
  private static final Caller COMPLIANCE = Caller.withRoles(SERVER, "asking", "COMPLIANCE");
  private static final String QUERY = "application/sparql-query";
  @TempDir private Path folder;

  private static Caller.Answer ask(Caller caller, String query) {
    return caller.call("POST", "/api/sparql", QUERY, query, "*");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The relay hands on what was sealed; it is waited for. */
  private static JsonArray rows(String query) {
    JsonArray rows = new JsonArray();
    for (int tries = 0; tries < 120 && rows.isEmpty(); tries++) {
      Caller.Answer answer = ask(COMPLIANCE, query);
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
      rows = answer.json().getAsJsonObject("results").getAsJsonArray("bindings");
      if (rows.isEmpty()) {
        Server.pause();
      }
    }
    return rows;
  }

  @Test
  void theFindingsOfASealedAssessmentAreFoundByAFreeQuery() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("ask.csv"),
            "Supplier,Country,Passport held by\nContoh Ask,Thailand,employer\n");
    String upload = "/api/uploads/" + COMPLIANCE.upload(list).text("id");
    COMPLIANCE.follow(upload + "/progress");
    COMPLIANCE.call("POST", upload + "/mapping", "text/csv", "", "*");
    String id = COMPLIANCE.follow(upload + "/progress").get("id").getAsString();
    String run =
        COMPLIANCE
            .post("/api/assessments", Map.of("uploads", List.of(id), "asOf", "2026-10-31"))
            .text("id");
    COMPLIANCE.follow("/api/assessments/" + run + "/progress");
    String query =
        "PREFIX tual: <https://w3id.org/tual/ont#> SELECT ?severity ?rule WHERE { GRAPH"
            + " <https://w3id.org/tual/id/findings/"
            + run
            + "> { ?f tual:rule ?rule ; tual:severity ?severity } } ORDER BY ?rule";
    JsonArray rows = rows(query);
    assertThat(rows.toString()).contains("withheld-documents", "S1");
    Caller.Answer csv = COMPLIANCE.accepting("text/csv").get("/api/sparql?query=" + encoded(query));
    assertThat(csv.header("content-type")).startsWith("text/csv");
    assertThat(csv.body()).startsWith("severity,rule").contains("withheld-documents");
    assertThat(csv.header("tual-truncated")).isEqualTo("false");
    Caller.Answer form =
        COMPLIANCE.call(
            "POST",
            "/api/sparql",
            "application/x-www-form-urlencoded",
            "query=" + encoded(query),
            "*");
    assertThat(form.json().getAsJsonObject("results").getAsJsonArray("bindings"))
        .hasSameSizeAs(rows);
    JsonObject yes = ask(COMPLIANCE, "ASK { GRAPH ?g { ?s ?p ?o } }").json();
    assertThat(yes.get("boolean").getAsBoolean()).isTrue();
  }

  @Test
  void whatIsNoPlainReadingIsRefusedWithItsReasonAndNoted() {
    for (String query :
        List.of(
            "DROP ALL",
            "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }",
            "SELECT * { SERVICE <http://127.0.0.1/x> { ?s ?p ?o } }",
            "SELECT * FROM <https://example.org/x> { ?s ?p ?o }",
            "SELECT * { ?s ?p ?o }",
            "SELECT * { GRAPH ?g { ?s <java:java.lang.Runtime> ?o } }",
            "SELECT * { GRAPH ?g { ?s ?p ?o FILTER REGEX(?o, '(a+)+b') } }",
            "")) {
      Caller.Answer answer = ask(COMPLIANCE, query);
      assertThat(answer.status()).as(query).isEqualTo(422);
      assertThat(answer.text("type")).as(query).endsWith("#query-refused");
      assertThat(answer.text("detail")).as(query).isNotBlank();
    }
    assertThat(COMPLIANCE.get("/api/events?kind=GRAPH_QUERIED&outcome=refused").body())
        .contains("sha256:")
        .doesNotContain("SERVICE", "DROP");
  }

  @Test
  void onlyWhoMayQueryDoesAndATokenNeedsTheScope() {
    String query = "ASK { GRAPH ?g { ?s ?p ?o } }";
    assertThat(ask(Caller.withRoles(SERVER, "not asking", "REVIEWER"), query).status())
        .isEqualTo(403);
    for (Map.Entry<String, Integer> scope :
        Map.of("QUERY_GRAPH", 200, "READ_UPLOADS", 403).entrySet()) {
      String token =
          COMPLIANCE
              .post(
                  "/api/tokens",
                  Map.of("label", "ask", "scopes", List.of(scope.getKey()), "days", 1))
              .text("text");
      assertThat(ask(COMPLIANCE.withToken(token), query).status()).isEqualTo(scope.getValue());
    }
  }
}
