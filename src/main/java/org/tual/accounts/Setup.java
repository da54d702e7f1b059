package org.tual.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.tual.access.OneTimeLink;
import org.tual.access.Passwords;
import org.tual.access.Role;
import org.tual.access.Secrets;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;

/**
 * The first-run set-up, which happens once: it makes the first administrator and, where one is
 * named, the first safeguarding lead, since nobody could grant that role later.
 */
public final class Setup {
  private static final Actor LINK = new Actor("one-time-link", "", Set.of(Accounts.SELF));

  /**
   * What was made.
   *
   * @param lead null where none was named
   */
  public record Made(Account administrator, Leads.Made lead) {}

  private final Ledger ledger;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Secrets secrets;
  private final Supplier<Instant> clock;

  public Setup(
      Ledger ledger,
      Accounts accounts,
      Passwords passwords,
      Secrets secrets,
      Supplier<Instant> clock) {
    this.ledger = ledger;
    this.accounts = accounts;
    this.passwords = passwords;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Nobody has an account yet. */
  public boolean open() {
    return ledger.list("account.all", AccountRow.class, Map.of(), 0, 1).isEmpty();
  }

  /** The secret of a link by which it is done; older ones end. */
  public String link() {
    OneTimeLink.Made made =
        OneTimeLink.make(
            secrets, "", OneTimeLink.Purpose.FIRST_RUN, clock.get(), Duration.ofDays(1));
    ledger.act(
        LINK,
        Accounts.SELF,
        "FIRST_RUN_OFFERED",
        "",
        writes -> {
          writes.change("link.end", Map.of("purpose", OneTimeLink.Purpose.FIRST_RUN.name()));
          writes.add(LinkRow.of(made.link()));
          return null;
        });
    return made.secret();
  }

  /**
   * Does it.
   *
   * @param lead name of the first safeguarding lead; null or blank where there is none
   */
  public Made first(String secret, String name, String password, String lead) {
    GoodPassword.check(password, name);
    String hash = passwords.hash(password);
    return ledger.act(
        LINK,
        Accounts.SELF,
        "FIRST_ADMINISTRATOR_MADE",
        "",
        writes -> {
          accounts.use(writes, secret, OneTimeLink.Purpose.FIRST_RUN);
          AccountRow row = accounts.fresh(name, Set.of(Role.ADMIN));
          row.password = hash;
          writes.subject(row.id);
          Account administrator = writes.add(row).account();
          if (lead == null || lead.isBlank()) {
            return new Made(administrator, null);
          }
          AccountRow second = accounts.fresh(lead, Set.of(Role.SAFEGUARDING_LEAD));
          if (second.nameKey.equals(row.nameKey)) {
            throw new Accounts.NotPossible("The two accounts need two names.");
          }
          OneTimeLink.Made link = Leads.link(secrets, second.id, clock.get());
          writes.content(second.id);
          writes.add(LinkRow.of(link.link()));
          return new Made(
              administrator, new Leads.Made(writes.add(second).account(), link.secret()));
        });
  }
}
