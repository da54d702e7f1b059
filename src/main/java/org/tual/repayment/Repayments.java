package org.tual.repayment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.tual.access.Permission;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Writes;
import org.tual.remedy.Eyes;
import org.tual.remedy.Life;
import org.tual.remedy.Missing;
import org.tual.remedy.NotNow;
import org.tual.remedy.NotPossible;
import org.tual.remedy.Register;

/** Keeps what is owed to workers and what is paid. */
public final class Repayments {
  private static final String MANAGE = Permission.MANAGE_REMEDY.name();
  private static final String YES = Agreement.YES;

  private final Ledger ledger;
  private final Register register;
  private final Supplier<Instant> clock;

  public Repayments(Ledger ledger, Register register, Supplier<Instant> clock) {
    this.ledger = ledger;
    this.register = register;
    this.clock = clock;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.get(), ZoneOffset.UTC);
  }

  /** What is owed, where something is set; throws {@link Missing} where it is for others. */
  public Optional<Repayment> of(String nonconformity, Eyes eyes) {
    register.one(nonconformity, eyes);
    return find(nonconformity);
  }

  private Repayment one(String nonconformity, Eyes eyes) {
    return of(nonconformity, eyes).orElseThrow(Missing::new);
  }

  private Optional<Repayment> find(String nonconformity) {
    return ledger
        .find(RepaymentRow.class, nonconformity)
        .map(
            row ->
                view(
                    row,
                    ledger.list(
                        "repayment.instalments",
                        InstalmentRow.class,
                        Map.of("id", nonconformity),
                        0,
                        Agreement.MOST)));
  }

  /** Whether nothing is owed any more, or nothing was: what a closing asks. */
  public boolean settled(String nonconformity) {
    return find(nonconformity).map(Repayment::settled).orElse(true);
  }

  private static Sums.Part part(InstalmentRow row) {
    return new Sums.Part(LocalDate.parse(row.due), row.amount, row.paid);
  }

  private Repayment view(RepaymentRow row, List<InstalmentRow> instalments) {
    Sums sums =
        Sums.of(
            row.total, row.tolerance, instalments.stream().map(Repayments::part).toList(), today());
    boolean withheld = row.workers < Sums.ENOUGH;
    Repayment.State state = sums.state(row.confirmation());
    boolean direct = YES.equals(row.notThroughRecruiter);
    boolean free = YES.equals(row.noWaiver);
    return new Repayment(
        row.nonconformity,
        row.basis,
        row.source,
        row.currency,
        Sums.bucket(row.workers),
        YES.equals(row.formerIncluded),
        withheld,
        told(withheld, sums.total(), row),
        told(withheld, row.perMonth, row),
        told(withheld, row.tolerance, row),
        told(withheld, sums.paid(), row),
        told(withheld, sums.remaining(), row),
        told(withheld, sums.overdue(), row),
        instalments.stream().map(one -> instalment(one, row, withheld)).toList(),
        direct,
        free,
        row.confirmation(),
        state,
        direct && free && state == Repayment.State.CONFIRMED,
        row.version);
  }

  private static String told(boolean withheld, BigDecimal amount, RepaymentRow row) {
    return withheld || amount == null ? null : Money.words(amount, row.currency);
  }

  private Repayment.Instalment instalment(InstalmentRow one, RepaymentRow row, boolean withheld) {
    return new Repayment.Instalment(
        one.number,
        one.due,
        told(withheld, one.amount, row),
        told(withheld, one.paid, row),
        one.paidOn,
        part(one).overdue(today()));
  }

  /**
   * Sets what is owed, in place of what stood there. What workers confirmed before is asked anew.
   *
   * @param version throws where the version that is there is not the one that was changed; not
   *     asked where nothing stands there
   * @throws NotPossible where something is missing, or the instalments are not the total
   * @throws NotNow where something is paid already and the currency or a paid instalment changes
   */
  public Repayment set(
      Actor actor, String nonconformity, Repayment.Terms terms, Eyes eyes, LongConsumer version) {
    register.one(nonconformity, eyes);
    RepaymentRow wanted = Agreement.row(terms);
    List<InstalmentRow> parts = Agreement.parts(nonconformity, terms.instalments(), wanted);
    register
        .acts()
        .act(
            actor,
            MANAGE,
            "REPAYMENT_SET",
            nonconformity,
            eyes,
            writes -> {
              Optional<RepaymentRow> known = writes.lock(RepaymentRow.class, nonconformity);
              known.ifPresent(there -> version.accept(there.version));
              keepPaid(writes, nonconformity, parts, known, wanted.currency);
              RepaymentRow row = known.orElse(wanted);
              copy(wanted, row);
              row.nonconformity = nonconformity;
              row.setBy = actor.id();
              if (known.isEmpty()) {
                writes.add(row);
              }
              writes.content(nonconformity + "\n" + row.currency + "\n" + row.total);
              return null;
            });
    return one(nonconformity, eyes);
  }

  private static void copy(RepaymentRow from, RepaymentRow to) {
    to.basis = from.basis;
    to.source = from.source;
    to.currency = from.currency;
    to.workers = from.workers;
    to.formerIncluded = from.formerIncluded;
    to.total = from.total;
    to.perMonth = from.perMonth;
    to.tolerance = from.tolerance;
    to.notThroughRecruiter = from.notThroughRecruiter;
    to.noWaiver = from.noWaiver;
    to.way = null;
    to.share = null;
    to.confirmedIn = null;
    to.confirmedBy = null;
  }

  private static void keepPaid(
      Writes writes,
      String nonconformity,
      List<InstalmentRow> parts,
      Optional<RepaymentRow> known,
      String currency) {
    for (InstalmentRow old :
        writes.list("repayment.instalments", InstalmentRow.class, Map.of("id", nonconformity))) {
      InstalmentRow next = old.number <= parts.size() ? parts.get(old.number - 1) : null;
      if (old.paid.signum() > 0
          && (next == null
              || next.amount.compareTo(old.amount) != 0
              || !known.get().currency.equals(currency))) {
        throw new NotNow("An instalment that is paid stays as it is, and so does the currency.");
      }
      if (next == null) {
        writes.remove(old);
      } else {
        old.due = next.due;
        old.amount = next.amount;
      }
    }
    int there =
        writes
            .list("repayment.instalments", InstalmentRow.class, Map.of("id", nonconformity))
            .size();
    parts.stream().skip(there).forEach(writes::add);
  }

  /** Keeps a payment; several of one instalment add up. */
  public Repayment pay(Actor actor, String nonconformity, Repayment.Payment payment, Eyes eyes) {
    register.one(nonconformity, eyes);
    String day = Agreement.day(payment.paidOn());
    if (LocalDate.parse(day).isAfter(today())) {
      throw new NotPossible("The day of a payment is not ahead.");
    }
    register
        .acts()
        .act(
            actor,
            MANAGE,
            "REPAYMENT_PAID",
            nonconformity,
            eyes,
            writes -> {
              RepaymentRow row =
                  writes.lock(RepaymentRow.class, nonconformity).orElseThrow(Missing::new);
              InstalmentRow part =
                  writes
                      .find(InstalmentRow.class, nonconformity + "-" + payment.number())
                      .orElseThrow(() -> new NotPossible("There is no such instalment."));
              BigDecimal amount = Money.amount("The payment", payment.amount(), row.currency);
              if (amount.signum() == 0 || part.paid.add(amount).compareTo(part.amount) > 0) {
                throw new NotPossible(
                    "A payment is above zero, and no more than the instalment owes.");
              }
              part.paid = part.paid.add(amount);
              part.paidOn = day;
              // what workers confirmed was what had been paid by then
              row.way = null;
              row.share = null;
              row.confirmedIn = null;
              row.confirmedBy = null;
              writes.content(part.id + "\n" + day + "\n" + amount);
              return null;
            });
    return one(nonconformity, eyes);
  }

  /**
   * Keeps what workers say of it; by another person than who set it.
   *
   * @throws NotNow where the same person set what is owed
   */
  public Repayment confirm(
      Actor actor, String nonconformity, Repayment.Confirmation said, Eyes eyes) {
    register.one(nonconformity, eyes);
    if (said.way() == null || said.share() == null) {
      throw new NotPossible(
          "Say by which way workers were asked, and how many of them confirm it.");
    }
    String month = Life.month(said.month(), today());
    register
        .acts()
        .act(
            actor,
            Permission.VERIFY_REMEDY.name(),
            "REPAYMENT_CONFIRMED",
            nonconformity,
            eyes,
            writes -> {
              RepaymentRow row =
                  writes.lock(RepaymentRow.class, nonconformity).orElseThrow(Missing::new);
              if (row.setBy.equals(actor.id())) {
                throw new NotNow("Somebody else asks workers than who set what is owed.");
              }
              row.way = said.way();
              row.share = said.share();
              row.confirmedIn = month;
              row.confirmedBy = actor.id();
              writes.content(nonconformity + "\n" + said.way() + "\n" + said.share());
              return null;
            });
    return one(nonconformity, eyes);
  }
}
