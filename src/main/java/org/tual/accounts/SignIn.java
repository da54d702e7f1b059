package org.tual.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.tual.access.ApiToken;
import org.tual.access.Attempts;
import org.tual.access.Lockout;
import org.tual.access.Passwords;
import org.tual.access.Permission;
import org.tual.access.PermissionTable;
import org.tual.access.RateLimit;
import org.tual.access.Role;
import org.tual.access.Secrets;
import org.tual.access.Session;
import org.tual.access.TokenText;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Writes;

/** Who somebody is: by password, by the cookie of a session, or by an API token. */
public final class SignIn {
  static final String SELF = "SIGN_IN";
  static final Actor ANONYMOUS = new Actor("anonymous", "", Set.of(SELF));

  /** Name or password is wrong, the same for unknown names; or the code beside them. */
  public static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Wrong(String message) {
      super(message);
    }
  }

  /** Name and password fit; a code of the second factor is needed too. */
  public static final class CodeNeeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CodeNeeded() {
      super("Send a code of the second factor too, or a recovery code.");
    }
  }

  /** Too many tries; it may be tried again after a while. */
  public static final class Wait extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Wait(Duration pause) {
      super("Too many tries. Try again in " + Math.max(1, pause.toSeconds()) + " seconds.");
    }
  }

  /**
   * Somebody who is signed in.
   *
   * @param actor as the ledger knows it
   * @param roles of the account now
   * @param permissions what this caller may do now
   * @param session hash of the session's id; empty for a token
   */
  public record Known(Actor actor, Set<Role> roles, Set<Permission> permissions, String session) {}

  private final Ledger ledger;
  private final PermissionTable table;
  private final Passwords passwords;
  private final SecondFactors factors;
  private final Secrets secrets;
  private final byte[] key;
  private final Supplier<Instant> clock;
  private final Attempts attempts;
  private final AtomicLong failures = new AtomicLong();

  /**
   * Joins the parts.
   *
   * @param pace of attempts of one address
   * @param key under which names of failed sign-ins are hashed
   */
  public SignIn(
      Ledger ledger,
      PermissionTable table,
      Passwords passwords,
      SecondFactors factors,
      Secrets secrets,
      RateLimit pace,
      byte[] key,
      Supplier<Instant> clock) {
    this.ledger = ledger;
    this.table = table;
    this.passwords = passwords;
    this.factors = factors;
    this.secrets = secrets;
    this.attempts = new Attempts(pace, RateLimit.GLOBAL);
    this.key = key.clone();
    this.clock = clock;
  }

  /**
   * Signs in by name and password, and the second factor where the account has one.
   *
   * @param code of an app or on paper; may be null
   * @param client address bucket, see {@code RateLimit.client}
   * @throws Wrong where they do not fit
   * @throws CodeNeeded where only the code is missing
   * @throws Wait where there were too many tries
   */
  public Session.Made signIn(String name, String password, String code, String client) {
    Instant now = clock.get();
    AccountRow account = proven(name, password, code, client, now);
    return start(account, Lockout.key(key, name), now);
  }

  /** Asks the owner of a session again, with the same exceptions and waits as at sign-in. */
  void again(String account, String password, String code, String client) {
    AccountRow row =
        ledger
            .find(AccountRow.class, account)
            .filter(one -> one.password != null)
            .orElseThrow(
                () -> new Accounts.NotPossible("This account has no password to add a code to."));
    proven(row.name, password, code, client, clock.get());
  }

  private AccountRow proven(String name, String password, String code, String client, Instant now) {
    Duration pause = attempts.take(client, now);
    if (!pause.isZero()) {
      throw new Wait(pause);
    }
    String nameKey = Lockout.key(key, name);
    Duration locked =
        ledger
            .find(FailureRow.class, nameKey)
            .map(row -> row.lockout().pause(now))
            .orElse(Duration.ZERO);
    if (!locked.isZero()) {
      throw new Wait(locked);
    }
    AccountRow account = byName(name).orElse(null);
    boolean right = passwords.verifyOrDummy(password, account == null ? null : account.password);
    if (!right || account == null || account.disabled) {
      fail(nameKey, now);
      throw new Wrong("Name or password is wrong.");
    }
    second(account, nameKey, code, now);
    return account;
  }

  private void second(AccountRow account, String nameKey, String code, Instant now) {
    if (!factors.asks(account.id)) {
      return;
    }
    if (code == null || code.isBlank()) {
      ledger.note(actor(account), "SECOND_FACTOR_ASKED", account.id, "done");
      throw new CodeNeeded();
    }
    try {
      factors.use(actor(account), code);
    } catch (Wrong e) {
      fail(nameKey, now);
      throw e;
    }
  }

  private static Actor actor(AccountRow account) {
    return new Actor(account.id, Accounts.words(account.roles()), Set.of(SELF));
  }

  /** Starts a session of somebody who has proven who it is through the provider. */
  Session.Made start(AccountRow account) {
    return start(account, "", clock.get());
  }

  private Session.Made start(AccountRow account, String nameKey, Instant now) {
    Session.Made made = Session.start(secrets, account.id, account.stamp, now);
    ledger.act(
        actor(account),
        SELF,
        "SIGNED_IN",
        account.id,
        writes -> {
          writes.find(FailureRow.class, nameKey).ifPresent(writes::remove);
          writes.add(SessionRow.of(made.session()));
          return null;
        });
    return made;
  }

  /** How many sign-ins were wrong since the start. */
  public long failures() {
    return failures.get();
  }

  private void fail(String nameKey, Instant now) {
    failures.incrementAndGet();
    ledger.act(
        ANONYMOUS,
        SELF,
        "SIGN_IN_FAILED",
        "",
        writes -> {
          FailureRow row = writes.lock(FailureRow.class, nameKey).orElse(null);
          if (row == null) {
            row = new FailureRow();
            row.nameKey = nameKey;
            writes.add(row);
          }
          Lockout next = row.lockout().failed(now);
          row.failures = next.failures();
          row.failedAt = now.toEpochMilli();
          return null;
        });
  }

  private Optional<AccountRow> byName(String name) {
    return ledger
        .list("account.byName", AccountRow.class, Map.of("key", Accounts.nameKey(name)), 0, 1)
        .stream()
        .findFirst();
  }

  /** The caller who holds this session cookie; empty where it is not alive. */
  public Optional<Known> bySession(String id) {
    Instant now = clock.get();
    Optional<SessionRow> row = ledger.find(SessionRow.class, Secrets.hash(id));
    if (row.isEmpty()) {
      return Optional.empty();
    }
    Session session = row.get().session();
    Optional<AccountRow> account = ledger.find(AccountRow.class, session.account());
    if (account.isEmpty() || account.get().disabled) {
      return Optional.empty();
    }
    Set<Role> roles = account.get().roles();
    Set<Permission> permissions = table.permissions(roles);
    boolean leads = permissions.contains(Permission.CASES);
    Duration longest = leads ? Session.SHORT_IDLE : Session.IDLE;
    if (!session.alive(account.get().stamp, now, longest)) {
      return Optional.empty();
    }
    if (session.worthNoting(now)) {
      ledger.touch("session.seen", Map.of("hash", session.idHash(), "now", now.toEpochMilli()));
    }
    return Optional.of(known(account.get().id, roles, permissions, session.idHash()));
  }

  /** The caller who sent this API token; empty where it does not open anything. */
  public Optional<Known> byToken(String text) {
    Instant now = clock.get();
    Optional<TokenText> parsed = TokenText.parse(text);
    if (parsed.isEmpty()) {
      return Optional.empty();
    }
    Optional<TokenRow> row = ledger.find(TokenRow.class, parsed.get().id());
    if (row.isEmpty() || !row.get().token().opens(parsed.get(), now)) {
      return Optional.empty();
    }
    ApiToken token = row.get().token();
    Optional<AccountRow> account = ledger.find(AccountRow.class, token.account());
    if (account.isEmpty() || account.get().disabled) {
      return Optional.empty();
    }
    Set<Role> roles = account.get().roles();
    return Optional.of(known(account.get().id, roles, token.permissions(table, roles), ""));
  }

  private static Known known(
      String account, Set<Role> roles, Set<Permission> permissions, String session) {
    Set<String> names = Set.copyOf(permissions.stream().map(Permission::name).toList());
    return new Known(new Actor(account, Accounts.words(roles), names), roles, permissions, session);
  }

  /** Ends a session. */
  public void signOut(Known known) {
    ledger.act(
        new Actor(known.actor().id(), known.actor().role(), Set.of(SELF)),
        SELF,
        "SIGNED_OUT",
        known.actor().id(),
        (Writes writes) -> {
          writes.find(SessionRow.class, known.session()).ifPresent(writes::remove);
          return null;
        });
  }

  /** How far a permission reaches for somebody. */
  public PermissionTable table() {
    return table;
  }
}
