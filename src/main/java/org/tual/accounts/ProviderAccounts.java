package org.tual.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tual.access.OidcIdentity;
import org.tual.access.OneTimeLink;
import org.tual.access.Permission;
import org.tual.access.Role;
import org.tual.access.RoleGrants;
import org.tual.access.Secrets;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Refused;
import org.tual.ledger.Writes;

/**
 * Which account belongs to somebody whom the OpenID provider knows: the one whose owner used a
 * one-time link. A name decides nothing. A safeguarding lead is never bound, for whoever runs the
 * provider could sign in as anybody.
 */
public final class ProviderAccounts {
  private static final Duration LINK_LIFE = Duration.ofDays(2);

  /** The provider has proven who it is, and no account here is open to that person. */
  public static final class NoAccount extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoAccount(String message) {
      super(message);
    }
  }

  private final Ledger ledger;
  private final Secrets secrets;
  private final Supplier<Instant> clock;

  public ProviderAccounts(Ledger ledger, Secrets secrets, Supplier<Instant> clock) {
    this.ledger = ledger;
    this.secrets = secrets;
    this.clock = clock;
  }

  private static NoAccount noAccount() {
    return new NoAccount(
        "No open account here belongs to this sign-in. An administrator makes one, with a link"
            + " that binds it.");
  }

  private static boolean closed(AccountRow row) {
    return row.disabled || row.roles().contains(Role.SAFEGUARDING_LEAD);
  }

  /** Whether this secret binds an account now; it is used up later, by {@link #bind}. */
  boolean opens(String secret) {
    return ledger
        .find(LinkRow.class, Secrets.hash(secret))
        .filter(row -> row.link().opens(secret, OneTimeLink.Purpose.BIND_PROVIDER, clock.get()))
        .isPresent();
  }

  /** Binds the account of a link, whose secret was shown before, and uses the link up. */
  void bind(String linkHash, String identity) {
    String owner = ledger.find(LinkRow.class, linkHash).map(link -> link.account).orElse("");
    Instant now = clock.get();
    ledger.act(
        Accounts.LINK,
        Accounts.SELF,
        "PROVIDER_BOUND",
        owner,
        writes -> {
          LinkRow link =
              writes
                  .lock(LinkRow.class, linkHash)
                  .filter(row -> row.link().stillOpens(OneTimeLink.Purpose.BIND_PROVIDER, now))
                  .orElseThrow(ProviderAccounts::noAccount);
          AccountRow row = Accounts.lock(writes, link.account);
          if (closed(row) || taken(writes, row.id, identity)) {
            throw noAccount();
          }
          link.usedAt = now.toEpochMilli();
          row.providerIdentity = identity;
          row.stamp++;
          writes.content(identity);
          return null;
        });
  }

  private static boolean taken(Writes writes, String account, String identity) {
    return writes
        .list("account.byProvider", AccountRow.class, Map.of("identity", identity))
        .stream()
        .anyMatch(other -> !other.id.equals(account));
  }

  /** The account of somebody whom the provider knows, with the roles that the provider gives. */
  AccountRow of(OidcIdentity identity) {
    Map<String, Object> key = Map.of("identity", identity.key());
    Optional<AccountRow> found =
        ledger.list("account.byProvider", AccountRow.class, key, 0, 1).stream().findFirst();
    if (found.isEmpty() || closed(found.get())) {
      String id = found.map(row -> row.id).orElse("NO_ACCOUNT");
      ledger.note(SignIn.ANONYMOUS, ProviderSignIn.TRIED, id, "refused");
      throw noAccount();
    }
    AccountRow row = found.get();
    Set<Role> roles = identity.roles();
    return roles.isEmpty() || roles.equals(row.roles()) ? row : moved(row, roles);
  }

  private AccountRow moved(AccountRow known, Set<Role> roles) {
    Actor actor = new Actor(known.id, Accounts.words(known.roles()), Set.of(SignIn.SELF));
    return ledger.act(
        actor,
        SignIn.SELF,
        "ROLES_FROM_PROVIDER",
        known.id,
        writes -> {
          AccountRow row = Accounts.lock(writes, known.id);
          if (closed(row)) {
            throw noAccount();
          }
          row.roles(roles);
          row.stamp++;
          writes.content(row.roles);
          return row;
        });
  }

  /** A link by which the owner of an account binds it to the provider; shown once. */
  public String link(Actor actor, Set<Role> granter, String id) {
    OneTimeLink.Made made =
        OneTimeLink.make(secrets, id, OneTimeLink.Purpose.BIND_PROVIDER, clock.get(), LINK_LIFE);
    ledger.act(
        actor,
        Permission.MANAGE_ACCOUNTS.name(),
        "PROVIDER_LINK_MADE",
        id,
        writes -> {
          AccountRow row = resettable(writes, granter, id);
          if (row.roles().contains(Role.SAFEGUARDING_LEAD)) {
            throw new Accounts.NotPossible(
                "A safeguarding lead signs in with a password: whoever runs the provider could"
                    + " otherwise sign in instead.");
          }
          return writes.add(LinkRow.of(made.link()));
        });
    return made.secret();
  }

  /** Takes an account away from whom the provider knows; its sessions end. */
  public Account unbind(Actor actor, Set<Role> granter, String id) {
    return ledger.act(
        actor,
        Permission.MANAGE_ACCOUNTS.name(),
        "PROVIDER_UNBOUND",
        id,
        writes -> {
          AccountRow row = resettable(writes, granter, id);
          row.providerIdentity = null;
          row.stamp++;
          return row.account();
        });
  }

  private static AccountRow resettable(Writes writes, Set<Role> granter, String id) {
    AccountRow row = Accounts.lock(writes, id);
    if (!RoleGrants.mayReset(granter, row.roles())) {
      throw new Refused("to reset this account");
    }
    return row;
  }
}
