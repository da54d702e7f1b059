package org.tual.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tual.access.OidcSettings;
import org.tual.access.Role;
import org.tual.operation.OwnLog;
import org.tual.runs.Refusal;

/**
 * What can be set, by environment variables alone; every name stands in {@code docs/settings.md}.
 *
 * @param data folder of this installation
 * @param organisation the reporting organisation, the end of the chain
 * @param databaseUrl JDBC address; H2 in the data folder by default
 * @param databaseUser user of the database
 * @param databasePassword its password
 * @param sparqlQuery query address of a SPARQL endpoint; empty for the embedded store
 * @param sparqlGraphs address of its Graph Store Protocol
 * @param sparqlAuthorization value of the Authorization header for it
 * @param uploadBytes most bytes of one upload
 * @param uploadRows most rows of one sheet
 * @param publicUrl address under which browsers reach this installation; empty for the local one
 * @param stopping how long a stop waits for the work that runs
 * @param answerDays working days until compliance answers what procurement asks
 * @param signIns sign-in attempts of one address: as many at once, and in a minute
 * @param helpDays after how many days help that nobody reached counts as old
 * @param actionClocks file of a table of clocks of corrective action; empty for the one of Tual
 */
public record Settings(
    Path data,
    String organisation,
    String databaseUrl,
    String databaseUser,
    String databasePassword,
    String sparqlQuery,
    String sparqlGraphs,
    String sparqlAuthorization,
    long uploadBytes,
    int uploadRows,
    String publicUrl,
    Duration stopping,
    int answerDays,
    int signIns,
    int helpDays,
    String actionClocks) {

  /**
   * Takes the log over in the form that is set: one JSON object a line wherever no person watches
   * the console. {@code server} leaves it to the server that runs Tual.
   */
  static void startLog() {
    String form = value(System.getenv(), "TUAL_LOG_FORMAT", "");
    if (!Set.of("", "json", "text", "server").contains(form)) {
      throw new Refusal("TUAL_LOG_FORMAT is json, text or server, or not set.");
    }
    if (!form.equals("server")) {
      OwnLog.start(form.isEmpty() ? System.console() == null : form.equals("json"));
    }
  }

  /** The address that people open. */
  public String address() {
    String port = value(System.getenv(), "TUAL_PORT", "8080");
    return publicUrl.isEmpty() ? "http://127.0.0.1:" + port : publicUrl.replaceAll("/+$", "");
  }

  /** The web origins under which browsers reach this installation. */
  List<String> origins() {
    String local = address().replace("//127.0.0.1", "//localhost");
    return List.of(address(), local);
  }

  /**
   * How cases are kept.
   *
   * @param months for which a case is kept after it was closed
   * @param releaseDay day of the month on which inputs of the month are published
   * @param duties file of a table of legal duties; empty for none
   */
  record CaseSettings(int months, int releaseDay, String duties, int readings) {}

  /**
   * How cases are kept.
   *
   * @throws Refusal where the day does not come in every month
   */
  static CaseSettings cases() {
    Map<String, String> environment = System.getenv();
    int day = Integer.parseInt(value(environment, "TUAL_RELEASE_DAY", "15"));
    if (day < 1 || day > 28) {
      throw new Refusal("TUAL_RELEASE_DAY is a day of every month, 1 to 28.");
    }
    return new CaseSettings(
        Integer.parseInt(value(environment, "TUAL_CASE_MONTHS", "24")),
        day,
        value(environment, "TUAL_DISCLOSURE_DUTIES", ""),
        Integer.parseInt(value(environment, "TUAL_CASES_A_DAY", "30")));
  }

  /** How people sign in through an OpenID provider; empty where none is named. */
  Optional<OidcSettings> oidc() {
    return oidc(System.getenv(), address());
  }

  /**
   * Where the sealed compartment keeps what it holds.
   *
   * @param url JDBC address; empty for a database of its own in the data folder
   */
  record SealedDatabase(String url, String user, String password) {}

  /**
   * The database of the sealed compartment.
   *
   * @throws Refusal where it is the one of all else
   */
  SealedDatabase sealedDatabase() {
    Map<String, String> environment = System.getenv();
    String url = value(environment, "TUAL_SEALED_DB_URL", "");
    if (url.equals(databaseUrl)) {
      throw new Refusal("TUAL_SEALED_DB_URL needs a database or a schema of its own.");
    }
    return new SealedDatabase(
        url,
        value(environment, "TUAL_SEALED_DB_USER", ""),
        value(environment, "TUAL_SEALED_DB_PASSWORD", ""));
  }

  /**
   * The same from an environment.
   *
   * @param address under which browsers reach this installation
   * @throws Refusal where the settings of the provider cannot be; never repeats the secret
   */
  static Optional<OidcSettings> oidc(Map<String, String> environment, String address) {
    String issuer = value(environment, "TUAL_OIDC_ISSUER", "");
    if (issuer.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new OidcSettings(
              URI.create(issuer),
              value(environment, "TUAL_OIDC_CLIENT", ""),
              secret(environment),
              URI.create(address + "/api/sign-in/back"),
              parts(value(environment, "TUAL_OIDC_SCOPES", ""), "\\s+").toList(),
              value(environment, "TUAL_OIDC_ROLE_CLAIM", ""),
              roles(value(environment, "TUAL_OIDC_ROLES", "")),
              value(environment, "TUAL_OIDC_LABEL", "Single sign-on")));
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          "The settings of the OpenID provider cannot be used: " + e.getMessage() + ".");
    }
  }

  private static Stream<String> parts(String text, String between) {
    return Stream.of(text.split(between)).map(String::strip).filter(part -> !part.isEmpty());
  }

  private static String secret(Map<String, String> environment) {
    String secret = value(environment, "TUAL_OIDC_SECRET", "");
    String file = value(environment, "TUAL_OIDC_SECRET_FILE", "");
    if (!secret.isEmpty() && !file.isEmpty()) {
      throw new IllegalArgumentException("the secret stands in the environment and in a file");
    }
    try {
      String text = file.isEmpty() ? secret : Files.readString(Path.of(file)).strip();
      if (text.isEmpty() && !file.isEmpty()) {
        throw new IllegalArgumentException("the file of the secret is empty");
      }
      return text.isEmpty() ? null : text;
    } catch (IOException e) {
      throw new IllegalArgumentException("the file of the secret cannot be read", e);
    }
  }

  /** Values may hold commas and equals signs, as names of groups in directories do. */
  private static Map<String, Role> roles(String text) {
    Map<String, Role> roles = new TreeMap<>();
    parts(text, ";")
        .forEach(
            pair -> {
              int at = pair.lastIndexOf('=');
              String role = pair.substring(at + 1).strip();
              if (at < 1 || Stream.of(Role.values()).noneMatch(one -> one.name().equals(role))) {
                throw new IllegalArgumentException("\"" + pair + "\" is not like value=ROLE");
              }
              if (roles.put(pair.substring(0, at).strip(), Role.valueOf(role)) != null) {
                throw new IllegalArgumentException("a value stands there twice");
              }
            });
    return roles;
  }

  /** Reads them; {@code property} comes before the environment, for tests. */
  public static Settings read() {
    return of(System.getenv());
  }

  /**
   * The same for the folder of another installation, with the database in it where none is named.
   *
   * @throws Refusal where no installation is, so that a mistyped name does not make an empty one
   */
  Settings in(Path folder) {
    if (Stream.of("db", "files").map(folder::resolve).noneMatch(Files::isDirectory)) {
      throw new Refusal("There is no installation of Tual in " + folder + ".");
    }
    Map<String, String> environment = new TreeMap<>(System.getenv());
    environment.put("TUAL_DATA", folder.toString());
    return of(environment);
  }

  static Settings of(Map<String, String> environment) {
    Path data = Path.of(value(environment, "TUAL_DATA", "tual-data")).toAbsolutePath();
    String h2 =
        "jdbc:h2:file:"
            + data.resolve("db/tual")
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=10000";
    return new Settings(
        data,
        value(environment, "TUAL_ORGANISATION", "Your organisation"),
        value(environment, "TUAL_DB_URL", h2),
        value(environment, "TUAL_DB_USER", "tual"),
        value(environment, "TUAL_DB_PASSWORD", ""),
        value(environment, "TUAL_SPARQL_QUERY", ""),
        value(environment, "TUAL_SPARQL_GRAPHS", ""),
        value(environment, "TUAL_SPARQL_AUTHORIZATION", ""),
        Long.parseLong(value(environment, "TUAL_UPLOAD_BYTES", String.valueOf(512L << 20))),
        Integer.parseInt(value(environment, "TUAL_UPLOAD_ROWS", "1048576")),
        value(environment, "TUAL_URL", ""),
        Duration.ofSeconds(Long.parseLong(value(environment, "TUAL_STOP_SECONDS", "20"))),
        Integer.parseInt(value(environment, "TUAL_ANSWER_DAYS", "3")),
        Integer.parseInt(value(environment, "TUAL_SIGN_INS", "10")),
        Integer.parseInt(value(environment, "TUAL_HELP_DAYS", "365")),
        value(environment, "TUAL_ACTION_CLOCKS", ""));
  }

  static String value(Map<String, String> environment, String name, String other) {
    String property = System.getProperty(name);
    String set = property == null ? environment.get(name) : property;
    return Optional.ofNullable(set).filter(text -> !text.isBlank()).orElse(other);
  }
}
