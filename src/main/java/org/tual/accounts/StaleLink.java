package org.tual.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tual.ledger.Ledger;

/**
 * An account that nobody can enter yet, since its last link ran out before a password was set.
 *
 * @param account id
 * @param since when the link ran out
 */
public record StaleLink(String account, Instant since) {
  /** All of them, the longest waiting first. */
  public static List<StaleLink> all(Ledger ledger, Instant now, int most) {
    return ledger
        .list("link.stale", LinkRow.class, Map.of("now", now.toEpochMilli()), 0, most)
        .stream()
        .filter(
            row -> ledger.find(AccountRow.class, row.account).filter(a -> !a.disabled).isPresent())
        .map(row -> new StaleLink(row.account, Instant.ofEpochMilli(row.expiresAt)))
        .toList();
  }
}
