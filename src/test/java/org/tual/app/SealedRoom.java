package org.tual.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tual.access.AtRest;
import org.tual.access.Secrets;
import org.tual.compartment.Compartment;
import org.tual.compartment.Turn;
import org.tual.ledger.Actor;
import org.tual.ledger.JpaDatabase;
import org.tual.ledger.Ledger;
import org.tual.safeguarding.Around;
import org.tual.safeguarding.CaseFile;
import org.tual.safeguarding.Duties;
import org.tual.safeguarding.Held;
import org.tual.supplychain.NameKey;

/** A compartment over files of its own, without a server. */
final class SealedRoom implements AutoCloseable {
  static final Actor LEAD = new Actor("lead", "SAFEGUARDING_LEAD", Set.of("CASES"));
  static final Actor OTHER = new Actor("other", "compliance", Set.of());

  static final String SITE = "https://w3id.org/tual/id/site/contoh";
  private static final Instant START = Instant.parse("2026-11-28T12:00:00Z");

  final Sealed sealed;
  final Safeguarding safeguarding;
  final Ledger main;
  final List<Held> related = new ArrayList<>();
  LocalDate today = LocalDate.parse("2026-11-28");
  Duties duties = Duties.none();
  private final JpaDatabase database;
  private final Path folder;
  private final Settings settings;

  SealedRoom(Path folder) {
    this.folder = folder;
    settings = Settings.of(Map.of("TUAL_DATA", folder.toString()));
    SecureRandom random = new SecureRandom();
    Keys keys = new Keys(folder.resolve("keys"), random);
    sealed = Sealed.open(settings, keys, random);
    database = Opening.database(settings);
    main = new Ledger(database, () -> START, random);
    safeguarding =
        Safeguarding.over(
            sealed,
            main,
            new AtRest(keys.secret("compartment-batch"), new Secrets(random)),
            around(random),
            folder.resolve("inputs"),
            15);
  }

  private Around around(SecureRandom random) {
    return new Around(
        site ->
            site.startsWith(SITE)
                ? Optional.of(
                    new CaseFile.Place(site, "Contoh Site" + site.substring(SITE.length()), "TH"))
                : Optional.empty(),
        names -> names.isEmpty() ? List.of() : related,
        NameKey::of,
        code -> code.equals("0311"),
        country ->
            country.equals("TH") ? Optional.of("the partner's night line") : Optional.empty(),
        id -> id.equals("p-1") ? Optional.of("2026-11-01") : Optional.empty(),
        () -> duties,
        24,
        () -> today,
        () -> UUID.randomUUID().toString(),
        random);
  }

  Compartment compartment() {
    return sealed.compartment();
  }

  /** The same after a restart. */
  SealedRoom again() {
    close();
    return new SealedRoom(folder);
  }

  /** Every row of the main database, as statements. */
  List<String> everyLine() {
    List<String> lines = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection(
                settings.databaseUrl(), settings.databaseUser(), settings.databasePassword());
        ResultSet script = connection.createStatement().executeQuery("SCRIPT SIMPLE")) {
      while (script.next()) {
        // definitions come in no order, and migrations say how long they took
        String line = script.getString(1);
        if (line.startsWith("INSERT") && !line.contains("flyway_schema_history")) {
          lines.add(line);
        }
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return lines;
  }

  static Turn turn(String what) {
    return new Turn(LEAD, "CASES", what);
  }

  @Override
  public void close() {
    sealed.close();
    database.close();
  }
}
