package org.tual.accounts;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tual.access.OneTimeLink;
import org.tual.access.Passwords;
import org.tual.access.Permission;
import org.tual.access.Role;
import org.tual.access.RoleGrants;
import org.tual.access.Secrets;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Listing;
import org.tual.ledger.Refused;
import org.tual.ledger.Writes;

/** Makes, changes and closes accounts, sets passwords by one-time links, makes tokens. */
public final class Accounts {
  static final String SELF = "USE_LINK";
  static final Actor LINK = new Actor("one-time-link", "", Set.of(SELF));

  /** What was asked cannot be; one sentence. */
  public static final class NotPossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPossible(String message) {
      super(message);
    }
  }

  private final Ledger ledger;
  private final Passwords passwords;
  private final Secrets secrets;
  private final Supplier<Instant> clock;
  private final Supplier<String> ids;

  public Accounts(
      Ledger ledger,
      Passwords passwords,
      Secrets secrets,
      Supplier<Instant> clock,
      Supplier<String> ids) {
    this.ledger = ledger;
    this.passwords = passwords;
    this.secrets = secrets;
    this.clock = clock;
    this.ids = ids;
  }

  static String words(Set<Role> roles) {
    return String.join(
        "+",
        roles.stream()
            .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList());
  }

  static String nameKey(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  AccountRow fresh(String name, Set<Role> roles) {
    String plain = name == null ? "" : name.strip();
    if (plain.isEmpty() || plain.length() > 100) {
      throw new NotPossible("A name has 1 to 100 characters.");
    }
    if (!RoleGrants.mayHold(roles)) {
      throw new NotPossible("No account may hold these roles together.");
    }
    AccountRow row = new AccountRow();
    row.id = ids.get();
    row.name = plain;
    row.nameKey = nameKey(plain);
    row.roles(roles);
    row.stamp = 1;
    row.createdAt = clock.get().toString();
    return row;
  }

  LinkRow use(Writes writes, String secret, OneTimeLink.Purpose purpose) {
    LinkRow row =
        writes
            .lock(LinkRow.class, Secrets.hash(secret == null ? "" : secret))
            .filter(link -> link.link().opens(secret, purpose, clock.get()))
            .orElseThrow(() -> new NotPossible("This link does not open anything any more."));
    row.usedAt = clock.get().toEpochMilli();
    return row;
  }

  /** Makes an account; its owner sets the password by a link. */
  public Account make(Actor actor, Set<Role> granter, String name, Set<Role> roles) {
    grants(actor, granter, roles, "ACCOUNT_MADE");
    return ledger.act(
        actor,
        Permission.MANAGE_ACCOUNTS.name(),
        "ACCOUNT_MADE",
        "",
        writes -> {
          requireFree(writes, name);
          AccountRow row = fresh(name, roles);
          writes.subject(row.id);
          writes.content(row.roles);
          return writes.add(row).account();
        });
  }

  void requireFree(Writes writes, String name) {
    if (name != null
        && !writes
            .list("account.byName", AccountRow.class, Map.of("key", nameKey(name)))
            .isEmpty()) {
      throw new NotPossible("There is an account of this name.");
    }
  }

  private void grants(Actor actor, Set<Role> granter, Set<Role> roles, String kind) {
    for (Role role : roles) {
      if (!RoleGrants.mayGrant(granter, role)) {
        ledger.note(actor, kind, "", "refused");
        throw new Refused("to grant the role " + role.words());
      }
    }
  }

  /** Changes roles, or closes and opens an account; its sessions end. */
  public Account change(
      Actor actor, Set<Role> granter, String id, Set<Role> roles, boolean disabled) {
    return ledger.act(
        actor,
        Permission.MANAGE_ACCOUNTS.name(),
        "ACCOUNT_CHANGED",
        id,
        writes -> {
          AccountRow row = lock(writes, id);
          if (!RoleGrants.mayReset(granter, row.roles())) {
            throw new Refused("to change this account");
          }
          Set<Role> moved = EnumSet.copyOf(roles);
          moved.addAll(row.roles());
          moved.removeIf(role -> roles.contains(role) && row.roles().contains(role));
          moved.forEach(
              role -> {
                if (!RoleGrants.mayGrant(granter, role)) {
                  throw new Refused("to grant the role " + role.words());
                }
              });
          if (!RoleGrants.mayHold(roles)) {
            throw new NotPossible("No account may hold these roles together.");
          }
          row.roles(roles);
          row.disabled = disabled;
          row.stamp++;
          writes.content(row.roles + " " + disabled);
          return row.account();
        });
  }

  static AccountRow lock(Writes writes, String id) {
    return writes
        .lock(AccountRow.class, id)
        .orElseThrow(() -> new NotPossible("There is no such account."));
  }

  /** A link by which the owner of an account sets its password; shown once. */
  public String passwordLink(Actor actor, Set<Role> granter, String id) {
    OneTimeLink.Made made =
        OneTimeLink.make(
            secrets, id, OneTimeLink.Purpose.SET_PASSWORD, clock.get(), Duration.ofDays(2));
    ledger.act(
        actor,
        Permission.MANAGE_ACCOUNTS.name(),
        "PASSWORD_LINK_MADE",
        id,
        writes -> {
          if (!RoleGrants.mayReset(granter, lock(writes, id).roles())) {
            throw new Refused("to reset this account");
          }
          return writes.add(LinkRow.of(made.link()));
        });
    return made.secret();
  }

  /** Sets a password by a link; all sessions of the account end. */
  public Account setPassword(String secret, String password) {
    String owner =
        ledger
            .find(LinkRow.class, Secrets.hash(secret == null ? "" : secret))
            .map(link -> link.account)
            .orElse("");
    String name = ledger.find(AccountRow.class, owner).map(row -> row.name).orElse("");
    GoodPassword.check(password, name);
    String hash = passwords.hash(password);
    return ledger.act(
        LINK,
        SELF,
        "PASSWORD_SET",
        owner,
        writes -> {
          LinkRow link = use(writes, secret, OneTimeLink.Purpose.SET_PASSWORD);
          AccountRow row = lock(writes, link.account);
          row.password = hash;
          row.stamp++;
          return row.account();
        });
  }

  /** A page of accounts. */
  public Listing.Found<Account> page(Listing wanted) {
    Listing.Found<AccountRow> found = ledger.page(AccountRow.class, wanted);
    return new Listing.Found<>(
        found.rows().stream().map(AccountRow::account).toList(), found.total());
  }

  public Optional<Account> find(String id) {
    return ledger.find(AccountRow.class, id).map(AccountRow::account);
  }

  /** Says which sites an account sees; the whole set at once. */
  public void assign(Actor actor, String account, Set<String> sites) {
    ledger.act(
        actor,
        Permission.ASSIGN_SITES.name(),
        "SITES_ASSIGNED",
        account,
        writes -> {
          lock(writes, account);
          writes.change("assignment.end", Map.of("account", account));
          for (String site : sites) {
            AssignmentRow row = new AssignmentRow();
            row.pair = AssignmentRow.pair(account, site);
            row.account = account;
            row.site = site;
            writes.add(row);
          }
          writes.content(String.join(" ", sites));
          return null;
        });
  }

  /** Open accounts that see only the sites assigned to them. */
  public List<Account> siteReaders() {
    return ledger.list("account.all", AccountRow.class, Map.of(), 0, Integer.MAX_VALUE).stream()
        .filter(row -> !row.disabled)
        .map(AccountRow::account)
        .filter(
            account ->
                account.roles().contains(Role.AUDITOR)
                    || account.roles().contains(Role.SUPPLIER_CONTACT))
        .toList();
  }

  /** Open accounts with a role. */
  public List<Account> open(Role role) {
    return ledger.list("account.all", AccountRow.class, Map.of(), 0, Integer.MAX_VALUE).stream()
        .filter(row -> !row.disabled)
        .map(AccountRow::account)
        .filter(account -> account.roles().contains(role))
        .toList();
  }

  /** The sites of an account. */
  public Set<String> sites(String account) {
    return Set.copyOf(
        ledger
            .list(
                "assignment.ofAccount", AssignmentRow.class, Map.of("account", account), 0, 100_000)
            .stream()
            .map(row -> row.site)
            .toList());
  }
}
