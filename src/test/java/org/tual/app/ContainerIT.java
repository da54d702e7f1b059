package org.tual.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.h2.Driver;
import org.h2.engine.Constants;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tual.access.Permission;
import org.tual.access.Role;
import org.tual.accounts.Account;
import org.tual.accounts.Accounts;
import org.tual.accounts.Tokens;
import org.tual.ledger.Actor;
import org.tual.ledger.EventRow;
import org.tual.ledger.Ledger;
import org.tual.projection.ReportTriples;
import org.tual.projection.StatementTriples;
import org.tual.runs.RunState.Stage;
import org.tual.runs.Runs;
import org.tual.uploads.Upload.State;
import org.tual.uploads.Uploads;

/** The WAR as it was built, looked at from inside the server that runs it. */
@ExtendWith(ArquillianExtension.class)
class ContainerIT {
  private static final Actor SYSTEM = Actor.system("WRITE", "MANAGE_ACCOUNTS");
  private static final Set<Permission> SCOPES =
      Set.of(Permission.UPLOAD_LISTS, Permission.READ_UPLOADS, Permission.ACCEPT_MAPPING);

  /** As {@code arquillian.xml} says. */
  private static final Path DATA = Path.of("target/it/container");

  @Inject private Installation installation;
  @Inject private Ledger ledger;
  @Inject private Accounts accounts;
  @Inject private Tokens tokens;
  @Inject private Uploads uploads;
  @Inject private Runs runs;
  @ArquillianResource private URL address;

  /** Runs outside the container, before it starts on an empty folder. */
  @Deployment
  static WebArchive war() throws IOException {
    if (Files.exists(DATA)) {
      try (Stream<Path> left = Files.walk(DATA)) {
        for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/tual.war"))
        .addClass(ContainerIT.class);
  }

  private Account compliance() {
    return accounts.make(
        SYSTEM, Set.of(Role.ADMIN), UUID.randomUUID().toString(), Set.of(Role.COMPLIANCE));
  }

  private String token(Account account) {
    return tokens
        .make(
            new Actor(account.id(), "compliance", Set.of("MAKE_TOKENS")),
            account.roles(),
            "inside",
            SCOPES,
            Duration.ofDays(1))
        .text();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address.toString()).resolve(path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static void until(BooleanSupplier reached) throws InterruptedException {
    for (int tries = 0; tries < 600 && !reached.getAsBoolean(); tries++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertTrue(reached.getAsBoolean());
  }

  @Test
  void everyBeanIsAPartOfTheOneInstallation() {
    assertSame(installation.ledger(), ledger);
    assertSame(installation.doors().accounts(), accounts);
    assertSame(installation.uploads(), uploads);
    assertSame(installation.runs(), runs);
    assertTrue(installation.database().ready());
    assertTrue(installation.store().ready());
  }

  @Test
  void theLibrariesOfTheWarComeBeforeThoseOfTheServer() {
    ClassLoader own = Installation.class.getClassLoader();
    assertNotSame(ClassLoader.getSystemClassLoader(), own);
    assertSame(own, ContainerIT.class.getClassLoader());
    assertSame(own, Driver.class.getClassLoader());
    assertSame(own, PersistenceProvider.class.getClassLoader());
    assertEquals("2.5.252", Constants.VERSION);
  }

  @Test
  void anActThatFailsLeavesNothingButTheEventOfItsFailure() {
    String graph = StatementTriples.graph(UUID.randomUUID().toString());
    long lag = installation.outbox().after(0, Integer.MAX_VALUE).size();
    assertThrows(
        IllegalStateException.class,
        () ->
            ledger.act(
                SYSTEM,
                "WRITE",
                "WRITTEN",
                graph,
                writes -> {
                  writes.forget(graph);
                  throw new IllegalStateException("on purpose");
                }));
    assertEquals(lag, installation.outbox().after(0, Integer.MAX_VALUE).size());
    List<EventRow> events =
        ledger.list("event.ofSubject", EventRow.class, Map.of("subject", graph), 0, 10);
    assertEquals(List.of("failed"), events.stream().map(row -> row.event().outcome()).toList());
  }

  @Test
  void whatIsReadComesFromTheDatabaseAndFromNoCache() throws SQLException {
    Account account = compliance();
    assertEquals(account.name(), accounts.find(account.id()).orElseThrow().name());
    Properties user = new Properties();
    user.setProperty("user", "tual");
    user.setProperty("password", "");
    try (Connection connection = new Driver().connect(installation.settings().databaseUrl(), user);
        Statement statement = connection.createStatement()) {
      assertEquals(
          1,
          statement.executeUpdate(
              "update account set name = 'changed beside' where id = '" + account.id() + "'"));
    }
    assertEquals("changed beside", accounts.find(account.id()).orElseThrow().name());
  }

  @Test
  void theDoorOfTheApiAsksForThePermissionOfEachMethod() throws IOException, InterruptedException {
    Account account = compliance();
    String bearer = "Bearer " + token(account);
    assertEquals(401, send(request("/api/uploads")).statusCode());
    assertEquals(200, send(request("/api/uploads").header("Authorization", bearer)).statusCode());
    assertEquals(403, send(request("/api/events").header("Authorization", bearer)).statusCode());
    List<EventRow> events =
        ledger.list(
            "event.ofSubject", EventRow.class, Map.of("subject", "READ_EVENTS:list"), 0, 100);
    assertTrue(events.stream().anyMatch(row -> row.event().actor().equals(account.id())));
  }

  @Test
  void aListIsUploadedReadAssessedAndProjected() throws IOException, InterruptedException {
    String bearer = "Bearer " + token(compliance());
    String list =
        "--inside\r\nContent-Disposition: form-data; name=\"file\"; filename=\"inside.csv\"\r\n\r\n"
            + "Supplier,Country,Passport held by\nContoh Inside "
            + UUID.randomUUID()
            + ",Thailand,employer\n"
            + "\r\n--inside--\r\n";
    HttpResponse<String> received =
        send(
            request("/api/uploads")
                .header("Authorization", bearer)
                .header("Content-Type", "multipart/form-data; boundary=inside")
                .POST(HttpRequest.BodyPublishers.ofString(list)));
    assertEquals(202, received.statusCode(), received.body());
    String id = received.body().replaceAll("(?s).*\"id\":\"([^\"]*)\".*", "$1");
    until(() -> uploads.find(id).orElseThrow().state() == State.MAPPING_PROPOSED);
    HttpResponse<String> accepted =
        send(
            request("/api/uploads/" + id + "/mapping")
                .header("Authorization", bearer)
                .header("If-Match", "*")
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.noBody()));
    assertEquals(202, accepted.statusCode(), accepted.body());
    until(() -> uploads.find(id).orElseThrow().state() == State.PROJECTED);
    String run =
        runs.ask(
                Actor.system("RUN_ASSESSMENT"),
                LocalDate.of(2026, 10, 31),
                "Contoh Buyer",
                List.of(id),
                null)
            .id();
    until(() -> runs.find(run).orElseThrow().stage().ended());
    assertEquals(Stage.SEALED, runs.find(run).orElseThrow().stage());
    assertTrue(
        Files.readString(runs.report(run).resolve("findings.csv")).contains("withheld-documents"));
    until(() -> installation.outbox().lag() == 0);
    Set<String> graphs = installation.store().graphs();
    assertTrue(graphs.contains(StatementTriples.graph(id)));
    assertTrue(graphs.contains(ReportTriples.graph(run)));
  }
}
