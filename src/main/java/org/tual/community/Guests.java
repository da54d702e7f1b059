package org.tual.community;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tual.access.Permission;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;

/** Which accounts act for which partner. */
public final class Guests {
  /**
   * An account with the role of a partner.
   *
   * @param partner id of the partner that it acts for; null where it acts for none
   */
  public record Guest(String id, String name, String partner) {}

  private final Ledger ledger;
  private final Around around;

  public Guests(Ledger ledger, Around around) {
    this.ledger = ledger;
    this.around = around;
  }

  /** Id of the partner for which an account acts. */
  public Optional<String> of(String account) {
    return ledger.find(PartnerAccountRow.class, account).map(row -> row.partner);
  }

  /** Accounts with the role of a partner, and for whom each acts. */
  public List<Guest> all() {
    Map<String, String> acting =
        ledger
            .list("partnerAccount.all", PartnerAccountRow.class, Map.of(), 0, Integer.MAX_VALUE)
            .stream()
            .collect(Collectors.toMap(row -> row.account, row -> row.partner));
    return around.guests().get().entrySet().stream()
        .map(one -> new Guest(one.getKey(), one.getValue(), acting.get(one.getKey())))
        .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
        .toList();
  }

  /**
   * Says which accounts act for a partner, the whole set at once.
   *
   * @throws NotPossible where one has not the role of a partner, or acts for another partner
   */
  public void act(Actor actor, String id, Set<String> wanted) {
    if (!around.guests().get().keySet().containsAll(wanted)) {
      throw new NotPossible("Only open accounts with the role of a partner act for one.");
    }
    ledger.act(
        actor,
        Permission.MANAGE_COMMUNITY.name(),
        "PARTNER_ACCOUNTS_SET",
        id,
        writes -> {
          writes.lock(PartnerRow.class, id).orElseThrow(() -> new Missing("partner"));
          Map<String, Object> own = Map.of("partner", id);
          writes.list("partnerAccount.ofPartner", PartnerAccountRow.class, own).stream()
              .filter(row -> !wanted.contains(row.account))
              .forEach(writes::remove);
          for (String account : wanted) {
            Optional<PartnerAccountRow> there = writes.find(PartnerAccountRow.class, account);
            if (there.filter(row -> !row.partner.equals(id)).isPresent()) {
              throw new NotPossible("An account acts for one partner.");
            }
            if (there.isEmpty()) {
              PartnerAccountRow row = new PartnerAccountRow();
              row.account = account;
              row.partner = id;
              writes.add(row);
            }
          }
          writes.content(id + "\n" + String.join(" ", wanted));
          return null;
        });
  }
}
