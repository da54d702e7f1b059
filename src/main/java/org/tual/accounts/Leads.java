package org.tual.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.tual.access.OneTimeLink;
import org.tual.access.Permission;
import org.tual.access.Role;
import org.tual.access.Secrets;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;

/**
 * Accounts of safeguarding leads, which only a lead makes, closes and gives links to, so that the
 * role stays out of the hands of those who run the machine.
 */
public final class Leads {
  private static final String GRANT = Permission.GRANT_SAFEGUARDING.name();

  /**
   * An account and the way in.
   *
   * @param secret of the link by which its owner sets the password; shown once
   */
  public record Made(Account account, String secret) {}

  private final Ledger ledger;
  private final Accounts accounts;
  private final Secrets secrets;
  private final Supplier<Instant> clock;

  public Leads(Ledger ledger, Accounts accounts, Secrets secrets, Supplier<Instant> clock) {
    this.ledger = ledger;
    this.accounts = accounts;
    this.secrets = secrets;
    this.clock = clock;
  }

  static OneTimeLink.Made link(Secrets secrets, String account, Instant now) {
    return OneTimeLink.make(
        secrets, account, OneTimeLink.Purpose.SET_PASSWORD, now, Duration.ofDays(2));
  }

  /** All leads, closed accounts included. */
  public List<Account> all() {
    return ledger.list("account.all", AccountRow.class, Map.of(), 0, Integer.MAX_VALUE).stream()
        .filter(row -> row.roles().contains(Role.SAFEGUARDING_LEAD))
        .map(AccountRow::account)
        .toList();
  }

  /** Makes another lead. */
  public Made make(Actor actor, String name) {
    return ledger.act(
        actor,
        GRANT,
        "SAFEGUARDING_LEAD_MADE",
        "",
        writes -> {
          accounts.requireFree(writes, name);
          AccountRow row = accounts.fresh(name, Set.of(Role.SAFEGUARDING_LEAD));
          writes.subject(row.id);
          OneTimeLink.Made link = link(secrets, row.id, clock.get());
          Account account = writes.add(row).account();
          writes.add(LinkRow.of(link.link()));
          return new Made(account, link.secret());
        });
  }

  /** A link by which a lead sets a new password. */
  public Made reset(Actor actor, String id) {
    return ledger.act(
        actor,
        GRANT,
        "PASSWORD_LINK_MADE",
        id,
        writes -> {
          Account account = lead(Accounts.lock(writes, id)).account();
          OneTimeLink.Made link = link(secrets, id, clock.get());
          writes.add(LinkRow.of(link.link()));
          return new Made(account, link.secret());
        });
  }

  /** Closes the account of a lead, at once. One must stay. */
  public Account close(Actor actor, String id) {
    return ledger.act(
        actor,
        GRANT,
        "SAFEGUARDING_LEAD_CLOSED",
        id,
        writes -> {
          AccountRow row = lead(Accounts.lock(writes, id));
          boolean another =
              all().stream().anyMatch(lead -> !lead.id().equals(id) && !lead.disabled());
          if (!another) {
            throw new Accounts.NotPossible("The last safeguarding lead stays; make another first.");
          }
          row.disabled = true;
          row.stamp++;
          return row.account();
        });
  }

  private static AccountRow lead(AccountRow row) {
    if (!row.roles().contains(Role.SAFEGUARDING_LEAD)) {
      throw new Accounts.NotPossible("This is not the account of a safeguarding lead.");
    }
    return row;
  }
}
