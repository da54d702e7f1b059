package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.access.App;
import org.tual.access.AtRest;
import org.tual.access.Passwords;
import org.tual.access.PermissionTable;
import org.tual.access.RateLimit;
import org.tual.access.Role;
import org.tual.access.Secrets;
import org.tual.accounts.Accounts;
import org.tual.accounts.SecondFactors;
import org.tual.accounts.SignIn;
import org.tual.ledger.Actor;
import org.tual.ledger.EventRow;
import org.tual.ledger.JpaDatabase;
import org.tual.ledger.Ledger;

/** Codes beside a password, at times of the test's own. */
class SecondFactorTest {
  private static final Actor ADMIN = new Actor("a1", "admin", Set.of("MANAGE_ACCOUNTS"));
  private static final String NAME = "somebody";
  private static final String PASSWORD = "a password for the test";

  @TempDir private Path folder;
  private final Secrets secrets = new Secrets(new SecureRandom());
  private Instant time = Instant.parse("2026-11-25T10:00:00Z");
  private JpaDatabase database;
  private Ledger ledger;
  private SecondFactors factors;
  private SignIn signIn;
  private Actor self;
  private int clients;

  @BeforeEach
  void open() {
    database = Opening.database(Settings.of(Map.of("TUAL_DATA", folder.toString())));
    ledger = new Ledger(database, () -> time, new SecureRandom());
    Passwords passwords = new Passwords(new SecureRandom());
    factors = factors(new byte[32]);
    signIn =
        new SignIn(
            ledger,
            PermissionTable.shipped(),
            passwords,
            factors,
            secrets,
            RateLimit.CLIENT,
            new byte[32],
            () -> time);
    Accounts accounts = new Accounts(ledger, passwords, secrets, () -> time, Installation::id);
    String id = accounts.make(ADMIN, Set.of(Role.ADMIN), NAME, Set.of(Role.AUDITOR)).id();
    accounts.setPassword(accounts.passwordLink(ADMIN, Set.of(Role.ADMIN), id), PASSWORD);
    self = new Actor(id, "auditor", Set.of("MANAGE_OWN_ACCOUNT"));
  }

  private SecondFactors factors(byte[] key) {
    return new SecondFactors(ledger, secrets, new AtRest(key, secrets), "Tual", () -> time);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private App set() {
    App app = new App(factors.offer(self).secret());
    factors.confirm(self, app.shows(time, 0));
    return app;
  }

  /** Each try comes from elsewhere, so that only the account can be slowed down. */
  private SignIn.Known enter(String code) {
    String id = signIn.signIn(NAME, PASSWORD, code, "client" + clients++).id();
    return signIn.bySession(id).orElseThrow();
  }

  private void refuses(String code) {
    assertThatThrownBy(() -> enter(code)).isInstanceOf(SignIn.Wrong.class);
  }

  private List<String> kinds() {
    return ledger.list("event.after", EventRow.class, Map.of("sequence", 0L), 0, 1000).stream()
        .map(row -> row.event().kind() + " " + row.event().outcome())
        .toList();
  }

  @Test
  void aCodeOpensOnceAndNoEarlierOneAfterIt() {
    App app = set();
    refuses(app.shows(time, 0));
    refuses(app.shows(time, -1));
    assertThat(enter(app.shows(time, 1)).actor().id()).isEqualTo(self.id());
    refuses(app.shows(time, 1));
    time = time.plusSeconds(60);
    assertThat(enter(app.shows(time, 0)).actor().id()).isEqualTo(self.id());
    refuses(app.shows(time, 2));
  }

  @Test
  void wrongCodesCountLikeWrongPasswords() {
    App app = set();
    time = time.plusSeconds(60);
    for (int i = 0; i < 5; i++) {
      refuses("000000".equals(app.shows(time, 0)) ? "000001" : "000000");
    }
    assertThatThrownBy(() -> enter(app.shows(time, 0))).isInstanceOf(SignIn.Wait.class);
    time = time.plusSeconds(30);
    assertThat(enter(app.shows(time, 0)).actor().id()).isEqualTo(self.id());
    assertThat(kinds()).contains("SECOND_FACTOR_SHOWN failed", "SIGN_IN_FAILED done");
  }

  @Test
  void aNewSecretHoldsOnlyOnceItIsConfirmed() {
    App old = set();
    assertThatThrownBy(() -> enter(null)).isInstanceOf(SignIn.CodeNeeded.class);
    App next = new App(factors.offer(self).secret());
    time = time.plusSeconds(60);
    refuses(next.shows(time, 0));
    assertThat(enter(old.shows(time, 0))).isNotNull();
    assertThatThrownBy(() -> factors.confirm(self, old.shows(time, 1)))
        .isInstanceOf(Accounts.NotPossible.class);
    List<String> codes = factors.confirm(self, next.shows(time, 0));
    time = time.plus(Duration.ofMinutes(2));
    refuses(old.shows(time, 0));
    assertThat(enter(next.shows(time, 0))).isNotNull();
    assertThat(enter(codes.get(9))).isNotNull();
    refuses(codes.get(9));
    assertThat(factors.state(self.id())).isEqualTo(new SecondFactors.State(true, 9));
    assertThatThrownBy(() -> factors.confirm(self, next.shows(time, 1)))
        .isInstanceOf(Accounts.NotPossible.class);
  }

  @Test
  void theDatabaseAloneTellsNoSecret() {
    SecondFactors.Offered offered = factors.offer(self);
    App app = new App(offered.secret());
    factors.confirm(self, app.shows(time, 0));
    byte[] plain = new Base32().decode(offered.secret());
    byte[] kept = Base64.getDecoder().decode(keptSecret());
    assertThat(kept).hasSizeGreaterThan(plain.length);
    assertThat(Collections.indexOfSubList(list(kept), list(plain))).isNegative();
    assertThat(offered.toString()).doesNotContain(offered.secret());
    time = time.plusSeconds(60);
    SecondFactors otherKey = factors(secrets(32));
    SignIn other =
        new SignIn(
            ledger,
            PermissionTable.shipped(),
            new Passwords(new SecureRandom()),
            otherKey,
            secrets,
            RateLimit.CLIENT,
            new byte[32],
            () -> time);
    assertThatThrownBy(() -> other.signIn(NAME, PASSWORD, app.shows(time, 0), "elsewhere"))
        .isInstanceOf(AtRest.Unreadable.class);
    assertThat(enter(app.shows(time, 0))).isNotNull();
  }

  private static List<Byte> list(byte[] bytes) {
    List<Byte> list = new ArrayList<>();
    for (byte one : bytes) {
      list.add(one);
    }
    return list;
  }

  private String keptSecret() {
    Settings settings = Settings.of(Map.of("TUAL_DATA", folder.toString()));
    try (Connection connection =
            DriverManager.getConnection(settings.databaseUrl(), settings.databaseUser(), "");
        ResultSet rows =
            connection.createStatement().executeQuery("select secret from second_factor")) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] secrets(int bytes) {
    byte[] random = new byte[bytes];
    new SecureRandom().nextBytes(random);
    return random;
  }
}
