package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Free queries over HTTP, on whatever stores are under the server. */
class SparqlIT {
  private static final Server SERVER = Server.shared();
  private static final Caller COMPLIANCE = Caller.withRoles(SERVER, "asking", "COMPLIANCE");
  private static final String QUERY = "application/sparql-query";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/sparql-results+json";

  private static String names;

  /** Uploads a list, and asks until the graph has it. */
  @BeforeAll
  static void aListIsInTheGraph(@TempDir Path folder) throws IOException {
    Path list = folder.resolve("asked.csv");
    Files.writeString(
        list,
        "Supplier,Country,City\nContoh Tanya,ID,Tual\nContoh Jawab,ID,Ambon\n=1+1 Contoh,ID,Tual\n");
    String id = COMPLIANCE.upload(list).text("id");
    COMPLIANCE.follow("/api/uploads/" + id + "/progress");
    COMPLIANCE.call("POST", "/api/uploads/" + id + "/mapping", "text/csv", "", "*");
    COMPLIANCE.follow("/api/uploads/" + id + "/progress");
    names =
        "PREFIX t: <https://w3id.org/tual/ont#> SELECT ?name WHERE { GRAPH"
            + " <https://w3id.org/tual/id/upload/"
            + id
            + "> { ?s a t:Site ; t:name ?name } } ORDER BY ?name";
    for (int tries = 0; tries < 120 && rows(post(COMPLIANCE, names)).isEmpty(); tries++) {
      Server.pause();
    }
  }

  private static Caller.Answer post(Caller caller, String query) {
    return caller.call("POST", "/api/sparql", QUERY, query, "*");
  }

  private static String address(String query) {
    return "/api/sparql?query=" + encoded(query);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<String> rows(Caller.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().getAsJsonObject("results").getAsJsonArray("bindings").asList().stream()
        .map(row -> row.getAsJsonObject().getAsJsonObject("name").get("value").getAsString())
        .toList();
  }

  @Test
  void threeWaysOfAskingGiveTheSameRows() {
    List<String> rows = rows(post(COMPLIANCE, names));
    assertThat(rows).containsExactly("=1+1 Contoh", "Contoh Jawab", "Contoh Tanya");
    assertThat(rows(COMPLIANCE.get(address(names)))).isEqualTo(rows);
    assertThat(rows(COMPLIANCE.call("POST", "/api/sparql", FORM, "query=" + encoded(names), "*")))
        .isEqualTo(rows);
  }

  @Test
  void theFindingsOfASealedAssessmentAreFoundByAFreeQuery(@TempDir Path folder) throws IOException {
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
        "PREFIX t: <https://w3id.org/tual/ont#> SELECT ?name WHERE { GRAPH"
            + " <https://w3id.org/tual/id/findings/"
            + run
            + "> { ?f t:rule ?name ; t:severity 'S1' } }";
    for (int tries = 0; tries < 120 && rows(post(COMPLIANCE, query)).isEmpty(); tries++) {
      Server.pause();
    }
    assertThat(rows(post(COMPLIANCE, query))).anyMatch(rule -> rule.endsWith("withheld-documents"));
  }

  @Test
  void anAnswerIsResultsJsonAndSaysWhetherItIsWhole() {
    Caller.Answer answer = post(COMPLIANCE, names);
    assertThat(answer.header("content-type")).startsWith(JSON);
    assertThat(answer.header("tual-truncated")).isEqualTo("false");
    assertThat(answer.header("cache-control")).contains("no-store");
    assertThat(answer.json().get("truncated").getAsBoolean()).isFalse();
    Caller.Answer yes = post(COMPLIANCE, "ASK { GRAPH ?g { ?s ?p ?o } }");
    assertThat(yes.json().get("boolean").getAsBoolean()).isTrue();
  }

  @Test
  void anAnswerIsCsvWhereThatIsAskedForAndRunsInNoSpreadsheet() {
    Caller.Answer answer = COMPLIANCE.accepting("text/csv").get(address(names));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.header("content-type")).startsWith("text/csv");
    assertThat(answer.body().lines())
        .containsExactly("name", "\"'=1+1 Contoh\"", "\"Contoh Jawab\"", "\"Contoh Tanya\"");
  }

  @Test
  void aKindOfAnswerThatIsNotGivenIsAProblem() {
    Caller.Answer answer = COMPLIANCE.accepting("text/turtle").get(address(names));
    assertThat(problem(answer, 406)).endsWith("#not-acceptable");
  }

  @Test
  void aTokenWithThePermissionAsksAndOneWithoutIsTurnedAway() {
    Caller with = token("QUERY_GRAPH");
    assertThat(rows(post(with, names))).isNotEmpty();
    assertThat(rows(with.get(address(names)))).isNotEmpty();
    assertThat(problem(post(token("READ_UPLOADS"), names), 403)).endsWith("#not-allowed");
  }

  private static Caller token(String scope) {
    Caller.Answer made =
        COMPLIANCE.post(
            "/api/tokens", Map.of("label", "asks", "scopes", List.of(scope), "days", 1));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return COMPLIANCE.withToken(made.text("text"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ADMIN", "PROCUREMENT", "AUDITOR", "REVIEWER", "PARTNER", "SUPPLIER_CONTACT"})
  void anyOtherRoleIsTurnedAway(String role) {
    Caller other = Caller.withRoles(SERVER, "not asking " + role, role);
    assertThat(problem(post(other, names), 403)).endsWith("#not-allowed");
    assertThat(problem(other.get(address(names)), 403)).endsWith("#not-allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DROP ALL",
        "INSERT DATA { GRAPH <https://w3id.org/tual/id/x> { <urn:a> <urn:b> <urn:c> } }",
        "LOAD <http://127.0.0.1:1/secretword>",
        "SELECT * { SERVICE <http://127.0.0.1:1/secretword> { ?s ?p ?o } }",
        "SELECT * FROM <file:///secretword> { ?s ?p ?o }",
        "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }",
        "SELECT (<java:java.lang.System.exit>('secretword') AS ?x) { }",
        "SELECT * { GRAPH ?g { ?s <http://jena.apache.org/text#query> 'secretword' } }",
        "SELECT * { GRAPH ?g { ?s ?p ?o FILTER(REGEX(?o, '(secretword+)+$')) } }",
        "SELECT * { GRAPH ?g { ?s (!<urn:secretword>)* ?o } }",
        "SELECT * { ?s ?p 'secretword' }",
        "secretword"
      })
  void aHostileQueryIsAProblemThatSaysWhyAndQuotesNothing(String query) throws IOException {
    Caller.Answer answer = post(COMPLIANCE, query);
    assertThat(problem(answer, 400)).endsWith("#query-refused");
    assertThat(answer.text("detail")).endsWith(".").hasSizeGreaterThan(20);
    assertThat(answer.body()).doesNotContain("secretword");
    assertThat(SERVER.log()).doesNotContain("secretword");
  }

  @Test
  void aFaultInsideAQueryLeavesNoValueOfTheGraphInTheLog() throws IOException {
    String query = names.replace("ORDER BY ?name", "ORDER BY (?name * 2)");
    assertThat(rows(post(COMPLIANCE, query))).hasSize(3);
    assertThat(SERVER.log()).doesNotContain("Tanya", "Jawab");
  }

  @Test
  void everyQueryOfThePageIsAnswered() throws IOException {
    String[] blocks = Files.readString(Path.of("docs/queries.md")).split("```sparql\n");
    assertThat(blocks).hasSizeGreaterThan(3);
    for (int i = 1; i < blocks.length; i++) {
      Caller.Answer answer = post(COMPLIANCE, blocks[i].split("```")[0]);
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
  }

  @Test
  void aDataSetOfTheCallersOwnIsRefused() {
    String own = address(names) + "&default-graph-uri=http%3A%2F%2F127.0.0.1%3A1%2F";
    assertThat(problem(COMPLIANCE.get(own), 400)).endsWith("#query-refused");
    Caller.Answer posted =
        COMPLIANCE.call("POST", "/api/sparql?named-graph-uri=urn:x", QUERY, names, "*");
    assertThat(problem(posted, 400)).endsWith("#query-refused");
  }

  @Test
  void anUpdateIsNotTakenUnderItsOwnType() {
    Caller.Answer answer =
        COMPLIANCE.call("POST", "/api/sparql", "application/sparql-update", "DROP ALL", "*");
    assertThat(problem(answer, 415)).endsWith("#not-supported");
    assertThat(rows(post(COMPLIANCE, names))).isNotEmpty();
  }

  @Test
  void whoComesWhenTooManyAskIsToldWhenToComeAgain() {
    String values = "{ " + "1 ".repeat(200) + "}";
    String slow =
        "SELECT (COUNT(*) AS ?name) { VALUES ?a %s VALUES ?b %s VALUES ?c %s }"
            .formatted(values, values, values);
    ExecutorService callers = Executors.newFixedThreadPool(24);
    try {
      List<CompletableFuture<Caller.Answer>> all =
          Stream.generate(
                  () -> CompletableFuture.supplyAsync(() -> post(COMPLIANCE, slow), callers))
              .limit(24)
              .toList();
      List<Caller.Answer> answers = all.stream().map(CompletableFuture::join).toList();
      assertThat(answers).extracting(Caller.Answer::status).isSubsetOf(200, 422, 503).contains(503);
      answers.stream()
          .filter(answer -> answer.status() == 503)
          .forEach(
              answer -> {
                assertThat(problem(answer, 503)).endsWith("#not-available");
                assertThat(answer.header("retry-after")).isEqualTo("5");
              });
    } finally {
      callers.shutdown();
    }
    assertThat(rows(post(COMPLIANCE, names))).isNotEmpty();
  }

  @Test
  void theLogSaysThatSomebodyAskedAndNotWhat() {
    String query = names + " # askedword";
    assertThat(rows(post(COMPLIANCE, query))).isNotEmpty();
    assertThat(post(COMPLIANCE, "DROP ALL " + query).status()).isEqualTo(400);
    Caller.Answer events = COMPLIANCE.get("/api/events?subject=graph&sort=-sequence");
    assertThat(events.status()).as(events.body()).isEqualTo(200);
    assertThat(events.body()).contains("GRAPH_QUERIED", "refused").doesNotContain("askedword");
    JsonObject last = events.json().getAsJsonArray("items").get(0).getAsJsonObject();
    assertThat(last.get("commitment").getAsString()).hasSize(64);
  }

  private static String problem(Caller.Answer answer, int status) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("content-type")).startsWith("application/problem+json");
    return answer.text("type");
  }
}
