package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.cli.Main;

/** What whoever operates the server gets to see: figures, the log, ids of requests. */
class OperationIT {
  private static final Server SERVER = Server.shared();
  private static final Caller COMPLIANCE = Caller.withRoles(SERVER, "operation", "COMPLIANCE");
  private static final String CANARY = "kanarienvogel";
  @TempDir private Path folder;

  private static HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(SERVER.uri(path)).headers(headers).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void figuresAreForThoseWhoOperateAndCarryNoIds() throws IOException {
    Path list =
        Files.writeString(folder.resolve("figures.csv"), "Supplier,Country\nContoh F,Thailand\n");
    String upload = COMPLIANCE.upload(list).text("id");
    COMPLIANCE.follow("/api/uploads/" + upload + "/progress");
    assertThat(new Caller(SERVER).get("/api/metrics").status()).isEqualTo(401);
    assertThat(COMPLIANCE.get("/api/metrics").status()).isEqualTo(403);
    Caller.Answer told = SERVER.admin().get("/api/metrics");
    assertThat(told.status()).isEqualTo(200);
    assertThat(told.header("content-type")).startsWith("text/plain");
    assertThat(told.body())
        .contains(
            "tual_relay_lag ",
            "tual_outbox_entries ",
            "tual_events ",
            "tual_database_up 1.0",
            "tual_graph_store_up 1.0",
            "tual_queue_length{queue=\"uploads\"} ",
            "tual_queue_length{queue=\"assessments\"} ",
            "tual_assessments{state=\"RUNNING\"} ",
            "tual_assessments{state=\"FAILED\"} ",
            "tual_sign_in_failures_total ",
            "tual_heap_used_bytes ",
            "tual_data_free_bytes ",
            "method=\"GET\",route=\"/api/uploads/{id}/progress\",status=\"200\"")
        .containsPattern("tual_uploads\\{state=\"MAPPING_PROPOSED\"} [1-9]")
        .doesNotContain(upload)
        .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}");
  }

  @Test
  void aTokenForOperatingReadsFiguresAndNothingElse() {
    Caller.Answer made =
        SERVER
            .admin()
            .post(
                "/api/tokens",
                Map.of("label", "prometheus", "scopes", List.of("OPERATE"), "days", 30));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    Caller token = SERVER.admin().withToken(made.text("text"));
    assertThat(token.get("/api/metrics").status()).isEqualTo(200);
    assertThat(token.get("/api/events").status()).isEqualTo(403);
  }

  @Test
  void aWrongSignInIsCountedOnce() {
    double before = failures();
    Map<String, String> wrong = Map.of("name", "nobody here", "password", "wrong one");
    Caller.Answer answer = new Caller(SERVER).post("/api/session", wrong);
    for (int tries = 0; answer.status() == 429 && tries < 40; tries++) {
      Server.pause();
      answer = new Caller(SERVER).post("/api/session", wrong);
    }
    assertThat(answer.status()).isEqualTo(401);
    assertThat(failures()).isEqualTo(before + 1);
  }

  private static double failures() {
    return SERVER
        .admin()
        .get("/api/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith("tual_sign_in_failures_total "))
        .mapToDouble(line -> Double.parseDouble(line.split(" ")[1]))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theIdOfARequestStandsInHeaderProblemAndLogAndIsTakenOnlyIfItIsOne()
      throws IOException, InterruptedException {
    String given = "0af7651916cd43dd8448eb211c80319c";
    HttpResponse<String> answer = get("/api/uploads", "X-Request-Id", given);
    assertThat(answer.headers().firstValue("x-request-id")).contains(given);
    assertThat(JsonParser.parseString(answer.body()).getAsJsonObject().get("requestId"))
        .hasToString('"' + given + '"');
    assertThat(own().stream().map(line -> line.get("requestId")).map(String::valueOf))
        .contains('"' + given + '"');
    for (String wrong : List.of(CANARY, given + "0", given.toUpperCase(java.util.Locale.ROOT))) {
      assertThat(get("/api/uploads", "X-Request-Id", wrong).headers().firstValue("x-request-id"))
          .get()
          .asString()
          .matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
  }

  /** What the log says since Tual writes it itself; each line must be one JSON object. */
  private static List<JsonObject> own() throws IOException {
    List<JsonObject> lines = new ArrayList<>();
    String log = SERVER.log();
    int start = log.indexOf("\"event\":\"Tual serves\"");
    assertThat(start).isPositive();
    log.substring(log.indexOf('\n', start) + 1)
        .lines()
        .forEach(line -> lines.add(JsonParser.parseString(line).getAsJsonObject()));
    return lines;
  }

  @Test
  void nothingThatCallersSendStandsInTheLog() throws IOException, InterruptedException {
    Path list =
        Files.writeString(
            folder.resolve(CANARY + "-file.csv"),
            "Supplier,Country,Workers\n" + CANARY + " cell,Thailand," + CANARY + "\n");
    String upload = "/api/uploads/" + COMPLIANCE.upload(list).text("id");
    COMPLIANCE.follow(upload + "/progress");
    COMPLIANCE.call("POST", upload + "/mapping", "text/csv", "", "*");
    COMPLIANCE.follow(upload + "/progress");
    Path broken = folder.resolve(CANARY + ".xlsx");
    Files.write(broken, ("PK\u0003\u0004" + CANARY).getBytes(StandardCharsets.ISO_8859_1));
    COMPLIANCE.follow("/api/uploads/" + COMPLIANCE.upload(broken).text("id") + "/progress");
    COMPLIANCE.call("POST", upload + "/mapping", "text/csv", CANARY + ",\"", "*");
    COMPLIANCE.call("POST", "/api/assessments", "application/json", "{" + CANARY, "*");
    COMPLIANCE.post(
        "/api/assessments", Map.of("uploads", List.of(CANARY), "asOf", CANARY, "buyer", CANARY));
    COMPLIANCE.get("/api/uploads?first=" + CANARY);
    COMPLIANCE.get("/api/" + CANARY + "?q=" + CANARY);
    COMPLIANCE.get("/" + CANARY);
    COMPLIANCE.get("/api/sparql?query=" + CANARY);
    COMPLIANCE.get("/api/sparql?query=ASK%7B%3Fs%20%3Fp%20%22" + CANARY + "%22%7D");
    new Caller(SERVER).post("/api/session", Map.of("name", CANARY, "password", CANARY + CANARY));
    Caller.withRoles(SERVER, CANARY + " user", "PROCUREMENT").get("/api/session");
    get(
        "/api/uploads",
        "X-Request-Id",
        CANARY,
        "Authorization",
        "Bearer " + CANARY,
        "User-Agent",
        CANARY,
        "X-Forwarded-For",
        CANARY,
        "Cookie",
        "tual-session=" + CANARY);
    malformed("GET /" + CANARY + "%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    malformed(
        CANARY.toUpperCase(java.util.Locale.ROOT)
            + " /api/uploads HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    malformed("GET / HTTP/1.1\r\n" + CANARY + " no colon\r\n\r\n");
    List<JsonObject> own = own();
    assertThat(own.toString())
        .contains("\"route\":\"/api/uploads/{id}/mapping\"", "\"method\":\"OTHER\"")
        .doesNotContain("127.0.0.1");
    assertThat(SERVER.log().toLowerCase(java.util.Locale.ROOT)).doesNotContain(CANARY);
    for (JsonObject line : own) {
      assertThat(line.keySet()).contains("time", "level", "logger", "event");
    }
  }

  @Test
  void behindAProxyWithHttpsTheCookieIsForHttpsAlone() throws IOException {
    Server server =
        Server.start(folder.resolve("https"), Map.of("TUAL_URL", "https://tual.example/"));
    try {
      Caller nobody = new Caller(server);
      Map<String, String> admin = Map.of("name", "admin", "password", Server.ADMIN_PASSWORD);
      Map<String, String> first = new java.util.HashMap<>(admin);
      first.put("secret", server.link());
      assertThat(nobody.post("/api/setup", first).status()).isEqualTo(200);
      Caller.Answer in = nobody.post("/api/session", admin);
      assertThat(in.header("set-cookie")).contains("Secure", "HttpOnly", "SameSite=Strict");
      assertThat(in.header("strict-transport-security")).startsWith("max-age=");
    } finally {
      server.stop();
    }
  }

  /** Sends what no client library sends, and waits for the end of the answer. */
  private static void malformed(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", SERVER.uri("/").getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      socket.shutdownOutput();
      socket.getInputStream().readAllBytes();
    }
  }

  @Test
  void anAccountFromTheCommandLineWaitsUntilTheServerIsStopped() {
    if ("production".equals(System.getProperty("tual.pairing"))) {
      return;
    }
    StringWriter words = new StringWriter();
    PrintWriter out = new PrintWriter(words);
    String data = SERVER.data().toString();
    assertThat(Main.run(out, out, "user", "add", "late", "--role", "admin", "--data", data))
        .isEqualTo(2);
    assertThat(words.toString()).contains("stop it first", "POST /api/accounts");
  }
}
