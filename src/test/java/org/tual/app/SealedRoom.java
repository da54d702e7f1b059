package org.tual.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
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
import org.tual.safeguarding.Heard;
import org.tual.safeguarding.Held;
import org.tual.safeguarding.Reached;
import org.tual.safeguarding.Watch;
import org.tual.safeguarding.Workplace;
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
  final Map<String, String> named = new HashMap<>(Map.of(SITE, "Contoh Site"));
  final List<Workplace> workplaces = new ArrayList<>();
  final List<Heard> heard = new ArrayList<>();

  /** The next ids; where there are none, any. */
  final Queue<String> ids = new ArrayDeque<>();

  LocalDate today = LocalDate.parse("2026-11-28");
  Duties duties = Duties.none();
  private final int readings;
  private final JpaDatabase database;
  private final Path folder;
  private final Settings settings;

  SealedRoom(Path folder) {
    this(folder, 1_000_000);
  }

  SealedRoom(Path folder, int readings) {
    this.folder = folder;
    this.readings = readings;
    settings = Settings.of(Map.of("TUAL_DATA", folder.toString()));
    SecureRandom random = new SecureRandom();
    Keys keys = new Keys(folder.resolve("keys"), random);
    sealed = Sealed.open(settings, keys, random);
    database = Opening.database(settings);
    main = new Ledger(database, () -> START, random);
    safeguarding = over(sealed);
  }

  /** The same work over another door to the same compartment. */
  Safeguarding over(Sealed door) {
    SecureRandom random = new SecureRandom();
    Keys keys = new Keys(folder.resolve("keys"), random);
    return Safeguarding.over(
        door,
        main,
        new AtRest(keys.secret("compartment-batch"), new Secrets(random)),
        around(random),
        folder.resolve("inputs"),
        new Watch(() -> workplaces, until -> heard, 15));
  }

  private Around around(SecureRandom random) {
    return new Around(
        site ->
            Optional.ofNullable(named.get(site))
                .or(
                    () ->
                        Optional.of(site)
                            .filter(one -> one.startsWith(SITE))
                            .map(one -> "Contoh Site" + one.substring(SITE.length())))
                .map(name -> new CaseFile.Place(site, name, "TH")),
        names -> names.isEmpty() ? List.of() : related,
        NameKey::of,
        code -> code.equals("0311"),
        place -> place.country().equals("TH") ? List.of("the partner's night line") : List.of(),
        id -> id.startsWith("f") ? Optional.of(SITE) : Optional.empty(),
        () -> List.of(new Reached("p-1", "Contoh Help", List.of("Contoh"), "2026-11-01")),
        () -> duties,
        24,
        readings,
        () -> today,
        () -> Objects.requireNonNullElseGet(ids.poll(), () -> UUID.randomUUID().toString()),
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
