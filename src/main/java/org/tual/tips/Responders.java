package org.tual.tips;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tual.access.Permission;
import org.tual.access.PermissionTable;
import org.tual.access.Role;
import org.tual.compartment.Turn;
import org.tual.ledger.Actor;

/**
 * The two who answer tips, and whom it reaches that something waits: first one of them; after some
 * days unread the other too; after twice as many every safeguarding lead.
 */
public final class Responders {
  /**
   * Somebody who is to answer.
   *
   * @param account id of an account
   * @param evenCompliance that this person also does compliance was seen, and is meant
   */
  public record Named(String account, boolean evenCompliance) {}

  /**
   * A responder.
   *
   * @param namedOn ISO 8601
   * @param able whether this person may still answer
   */
  public record Responder(String account, String namedOn, boolean able) {}

  private final Shelf shelf;
  private final Function<String, Set<Role>> roles;
  private final PermissionTable table;
  private final SecureRandom random;
  private final int escalateDays;

  /**
   * Joins the parts.
   *
   * @param roles of an account now; none where it is closed or unknown
   * @param escalateDays days unread after which the next one hears of it
   */
  Responders(
      Shelf shelf, Function<String, Set<Role>> roles, SecureRandom random, int escalateDays) {
    this.shelf = shelf;
    this.roles = roles;
    this.table = PermissionTable.shipped();
    this.random = random;
    this.escalateDays = escalateDays;
  }

  private boolean lead(String account) {
    return table.allows(roles.apply(account), Permission.CASES);
  }

  /** Those who were named, whether or not they may still answer. */
  public List<Responder> all() {
    return shelf.list("tip.responders", ResponderRow.class).stream()
        .map(row -> new Responder(row.account, row.namedOn, able(row)))
        .sorted(Comparator.comparing(Responder::account))
        .toList();
  }

  private boolean able(ResponderRow row) {
    boolean compliance = roles.apply(row.account).contains(Role.COMPLIANCE);
    return lead(row.account) && (!compliance || row.evenCompliance == 1);
  }

  private List<String> able() {
    return all().stream().filter(Responder::able).map(Responder::account).toList();
  }

  /**
   * Names the two.
   *
   * @throws NotPossible where they are not two, one may not answer, or one does compliance and that
   *     was not said to be meant
   */
  public List<Responder> name(Actor actor, List<Named> two) {
    if (two == null || two.stream().map(Named::account).distinct().count() != 2) {
      throw new NotPossible("Name two different people who answer.");
    }
    two.forEach(this::check);
    shelf.rows(
        new Turn(actor, Permission.CASES.name(), "RESPONDERS_NAMED"),
        writes -> {
          writes.list("tip.responders", ResponderRow.class, Map.of()).stream()
              .filter(row -> two.stream().noneMatch(one -> one.account().equals(row.account)))
              .forEach(writes::remove);
          for (Named one : two) {
            Optional<ResponderRow> known = writes.find(ResponderRow.class, one.account());
            ResponderRow row = known.orElseGet(ResponderRow::new);
            row.account = one.account();
            row.namedOn = shelf.today().toString();
            row.namedBy = actor.id();
            row.evenCompliance = one.evenCompliance() ? 1 : 0;
            if (known.isEmpty()) {
              writes.add(row);
            }
          }
          return null;
        });
    return all();
  }

  private void check(Named one) {
    if (!lead(one.account())) {
      throw new NotPossible("Only a safeguarding lead answers tips, of this house or of another.");
    }
    if (roles.apply(one.account()).contains(Role.COMPLIANCE) && !one.evenCompliance()) {
      throw new NotPossible(
          "This person does compliance too, who answers for suppliers. Name another, or say that"
              + " it is meant.");
    }
  }

  /** Whom the next one reaches first: by chance, and not whoever sent it; empty for nobody yet. */
  String next(String sender) {
    List<String> able = able().stream().filter(account -> !account.equals(sender)).toList();
    return able.isEmpty() ? "" : able.get(random.nextInt(able.size()));
  }

  /** Since when something waits of which this account hears; empty where nothing does. */
  public Optional<LocalDate> waitsFor(String account) {
    if (!lead(account)) {
      return Optional.empty();
    }
    List<String> able = able();
    return shelf.waiting().stream()
        .filter(row -> hears(account, row, able))
        .map(row -> LocalDate.parse(row.since))
        .min(Comparator.naturalOrder());
  }

  private boolean hears(String account, WaitingRow row, List<String> able) {
    long days = ChronoUnit.DAYS.between(LocalDate.parse(row.since), shelf.today());
    boolean first = row.responder.equals(account);
    boolean second =
        able.contains(account) && (days >= escalateDays || !able.contains(row.responder));
    return first || second || days >= 2L * escalateDays || able.isEmpty();
  }
}
