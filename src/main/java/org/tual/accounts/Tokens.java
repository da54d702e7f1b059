package org.tual.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.tual.access.ApiToken;
import org.tual.access.Permission;
import org.tual.access.PermissionTable;
import org.tual.access.Role;
import org.tual.access.Secrets;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;

/** Makes and revokes API tokens; the text of one is shown once. */
public final class Tokens {
  private final Ledger ledger;
  private final PermissionTable table;
  private final Secrets secrets;
  private final Supplier<Instant> clock;

  public Tokens(Ledger ledger, PermissionTable table, Secrets secrets, Supplier<Instant> clock) {
    this.ledger = ledger;
    this.table = table;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Makes a token; its text is shown once. */
  public ApiToken.Made make(
      Actor actor, Set<Role> roles, String label, Set<Permission> scopes, Duration life) {
    ApiToken.Made made;
    try {
      made = ApiToken.make(secrets, table, actor.id(), roles, scopes, clock.get(), life);
    } catch (IllegalArgumentException e) {
      throw new Accounts.NotPossible("The token cannot be made: " + e.getMessage() + ".");
    }
    ledger.act(
        actor,
        Permission.MAKE_TOKENS.name(),
        "TOKEN_MADE",
        made.token().id(),
        writes -> writes.add(TokenRow.of(made.token(), label)));
    return made;
  }

  /** The tokens of an account. */
  public List<TokenRow> of(String account) {
    return ledger.list("token.ofAccount", TokenRow.class, Map.of("account", account), 0, 1_000);
  }

  public void revoke(Actor actor, String token) {
    ledger.act(
        actor,
        Permission.MAKE_TOKENS.name(),
        "TOKEN_REVOKED",
        token,
        writes -> {
          TokenRow row =
              writes
                  .lock(TokenRow.class, token)
                  .filter(own -> own.account.equals(actor.id()))
                  .orElseThrow(() -> new Accounts.NotPossible("There is no such token."));
          if (row.revokedAt == null) {
            row.revokedAt = clock.get().toEpochMilli();
          }
          return null;
        });
  }
}
