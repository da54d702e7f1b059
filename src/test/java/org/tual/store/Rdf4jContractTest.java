package org.tual.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The contract on an endpoint that shares no code with ours: RDF4J in a process of its own. */
class Rdf4jContractTest extends GraphStoreContract {
  private static final String CONFIGURATION =
      """
      @prefix rep: <http://www.openrdf.org/config/repository#> .
      @prefix sr: <http://www.openrdf.org/config/repository/sail#> .
      @prefix sail: <http://www.openrdf.org/config/sail#> .
      [] a rep:Repository ; rep:repositoryID "%s" ;
        rep:repositoryImpl [ rep:repositoryType "openrdf:SailRepository" ;
          sr:sailImpl [ sail:sailType "openrdf:MemoryStore" ] ] .
      """;

  @TempDir private static Path folder;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Process server;
  private static String base;
  private static int repositories;
  private RemoteStore store;

  @BeforeAll
  static void start() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    base = "http://127.0.0.1:" + port;
    server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.eclipse.rdf4j.appdata.basedir=" + folder,
                "-Djava.io.tmpdir=" + folder,
                "-jar",
                Path.of("target/peer/jetty-runner.jar").toAbsolutePath().toString(),
                "--host",
                "127.0.0.1",
                "--port",
                Integer.toString(port),
                Path.of("target/peer/rdf4j-http-server.war").toAbsolutePath().toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    for (int tries = 0; !answers(); tries++) {
      boolean ended = server.waitFor(250, TimeUnit.MILLISECONDS);
      assertThat(ended || tries > 480).as("the server ended or never came up").isFalse();
    }
  }

  private static boolean answers() throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/protocol")).build();
    try {
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  @AfterAll
  static void stop() throws InterruptedException {
    server.destroy();
    server.waitFor();
  }

  @BeforeEach
  void create() throws Exception {
    String name = "tual" + repositories++;
    String repository = base + "/repositories/" + name;
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(repository))
            .header("Content-Type", "text/turtle")
            .PUT(BodyPublishers.ofString(CONFIGURATION.formatted(name)))
            .build();
    assertThat(CLIENT.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(204);
    Duration minute = Duration.ofMinutes(1);
    store =
        new RemoteStore(
            new Endpoint(
                URI.create(repository),
                URI.create(repository + "/rdf-graphs/service"),
                "",
                minute,
                minute,
                minute));
  }

  @Override
  GraphStore store() {
    return store;
  }
}
