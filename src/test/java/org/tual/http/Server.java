package org.tual.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tual.access.LoopbackProvider;

/** One server for all black-box tests: the packaged application in a process of its own. */
final class Server {
  static final String ADMIN = "admin";
  static final String ADMIN_PASSWORD = "a password of the tests";
  private static final Pattern LINK = Pattern.compile("/setup#(\\S+)");
  private static Server shared;
  private static LoopbackProvider provider;

  private final Process process;
  private final Path data;
  private final Path log;
  private final int port;
  private final Map<String, String> environment;
  private Caller admin;
  private Caller lead;

  private Server(Process process, Path data, Path log, int port, Map<String, String> environment) {
    this.process = process;
    this.environment = environment;
    this.data = data;
    this.log = log;
    this.port = port;
  }

  /** The shared server, started at the first call, with its first administrator made. */
  static synchronized Server shared() {
    if (shared == null) {
      try {
        Files.createDirectories(Path.of("target/it"));
        Map<String, String> settings = new HashMap<>(Stores.settings());
        settings.putAll(providerSettings());
        shared = start(Files.createTempDirectory(Path.of("target/it"), "data-"), settings);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      shared.setUp();
    }
    return shared;
  }

  /** Stops the shared server, where one was started. */
  static synchronized void end() {
    if (shared != null) {
      shared.stop();
    }
  }

  /** The OpenID provider of the shared server; its roles are those of the accounts. */
  static LoopbackProvider provider() {
    return provider;
  }

  private static Map<String, String> providerSettings() throws IOException {
    provider = new LoopbackProvider();
    Path secret = Files.createTempFile(Path.of("target/it"), "provider-", ".secret");
    Files.writeString(secret, LoopbackProvider.SECRET + "\n");
    return Map.of(
        "TUAL_OIDC_ISSUER",
        provider.issuer,
        "TUAL_OIDC_CLIENT",
        LoopbackProvider.CLIENT,
        "TUAL_OIDC_SECRET_FILE",
        secret.toAbsolutePath().toString(),
        "TUAL_OIDC_LABEL",
        "Office sign-in");
  }

  static Server start(Path data, Map<String, String> environment) throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Path log = data.resolveSibling(data.getFileName() + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                // 48 MB where only the first compiler runs; full, it says so in the log and stops
                // compiling
                "-XX:ReservedCodeCacheSize=240m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + Files.createDirectories(temporary(data)),
                "-jar",
                "target/payara-micro.jar",
                "--deploy",
                "target/tual",
                "--contextroot",
                "/",
                "--port",
                String.valueOf(port),
                "--nohazelcast",
                "--disablephonehome",
                "--prebootcommandfile",
                "target/tual/WEB-INF/classes/serve/pre-boot.txt"));
    builder.environment().put("TUAL_DATA", data.toString());
    builder.environment().put("TUAL_PORT", String.valueOf(port));
    builder.environment().put("TUAL_BIND", "127.0.0.1");
    // hundreds of people sign in from one address
    builder.environment().put("TUAL_SIGN_INS", "600");
    builder.environment().put("TUAL_CASES_A_DAY", "100000");
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Server server = new Server(process, data, log, port, environment);
    server.await();
    return server;
  }

  private void await() {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest ready = HttpRequest.newBuilder(uri("/health/ready")).build();
    for (int i = 0; i < 600; i++) {
      try {
        if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200
            && client
                    .send(
                        HttpRequest.newBuilder(uri("/api/session")).build(),
                        HttpResponse.BodyHandlers.discarding())
                    .statusCode()
                == 401) {
          return;
        }
      } catch (IOException e) {
        // not yet
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      pause();
      if (!process.isAlive()) {
        break;
      }
    }
    throw new IllegalStateException("The server did not start; see " + log);
  }

  static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(250);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The first administrator, signed in once. */
  synchronized Caller admin() {
    if (admin == null) {
      admin = Caller.signedIn(this, ADMIN, ADMIN_PASSWORD);
    }
    return admin;
  }

  /** The first safeguarding lead; signed in again where nothing was done for long. */
  synchronized Caller lead() {
    if (lead.get("/api/session").status() == 401) {
      lead = Caller.signedIn(this, "first lead", "long password of first lead");
    }
    return lead;
  }

  /** Makes the first administrator and the first safeguarding lead. */
  void setUp() {
    Caller nobody = new Caller(this);
    Caller.Answer made =
        nobody.post(
            "/api/setup",
            Map.of(
                "secret", link(), "name", ADMIN, "password", ADMIN_PASSWORD, "lead", "first lead"));
    assertThat(made.status()).as(made.body()).isEqualTo(200);
    String secret = made.json().getAsJsonObject("lead").get("secret").getAsString();
    lead = Caller.settingPassword(this, "first lead", secret);
  }

  /** The secret that the server wrote on its console at its first start. */
  String link() {
    try {
      Matcher found = LINK.matcher(Files.readString(log));
      assertThat(found.find()).as("a one-time link in %s", log).isTrue();
      return found.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the graph store has all that the ledger tells it; false where it never does. */
  boolean caughtUp() {
    Caller caller = new Caller(this);
    for (int tries = 0; tries < 240; tries++) {
      if (caller.get("/health/ready").body().contains("\"lag\":\"0\"")) {
        return true;
      }
      pause();
    }
    return false;
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  Path data() {
    return data;
  }

  /** The folder for temporary files. */
  Path temporary() {
    return temporary(data);
  }

  String log() throws IOException {
    return Files.readString(log);
  }

  /** What the server unpacks itself into; left behind where it is killed. */
  private static Path temporary(Path data) {
    return data.resolveSibling(data.getFileName() + "-tmp").toAbsolutePath();
  }

  /** Ends it without a warning, as a power cut would, but for what the system had in memory. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Starts it again on what it left, at another port, with the same stores. */
  Server startAgain() throws IOException {
    try (Stream<Path> left = Files.walk(temporary(data))) {
      for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    return start(data, environment);
  }

  /** The process that serves. */
  ProcessHandle process() {
    return process.toHandle();
  }

  void stop() {
    process.destroy();
    try {
      if (!process.waitFor(Duration.ofSeconds(30).toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
