package org.tual.remedy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tual.ledger.Ledger;
import org.tual.protocol.Moves;
import org.tual.protocol.Proof;

/** Rows with all that belongs to them, as somebody sees them on a day. */
final class Shown {
  private static final int MOST = 1_000;

  private final Ledger ledger;
  private final Register.Tables tables;
  private final LocalDate today;

  Shown(Ledger ledger, Register.Tables tables, LocalDate today) {
    this.ledger = ledger;
    this.tables = tables;
    this.today = today;
  }

  Nonconformity of(NonconformityRow row, Eyes eyes) {
    String id = row.id;
    List<VerificationRow> verifications = of("verifications", VerificationRow.class, id);
    return new Nonconformity(
        row.id,
        row.visit,
        row.planNumber,
        row.place(),
        row.found(),
        row.plan(),
        row.days(),
        row.stage,
        row.overdue(today),
        row.releasedAt,
        row.raisedBy,
        row.raisedAt,
        row.treatment,
        lacking(row, verifications),
        of("steps", StepRow.class, id).stream().map(StepRow::step).toList(),
        of("answers", AnswerRow.class, id).stream().map(AnswerRow::answer).toList(),
        verifications.stream().map(VerificationRow::verification).toList(),
        of("extensions", ExtensionRow.class, id).stream().map(ExtensionRow::extension).toList(),
        moves(row, eyes, partOf(List.of(row), eyes)),
        row.version);
  }

  /** What is still to be shown; the newest word on each kind counts. */
  List<String> lacking(NonconformityRow row, List<VerificationRow> verifications) {
    Set<Proof.Kind> confirmed = EnumSet.noneOf(Proof.Kind.class);
    Instant from = Instant.parse(row.proofFrom);
    List<VerificationRow> inOrder =
        verifications.stream().sorted(Comparator.comparing(one -> Instant.parse(one.at))).toList();
    for (VerificationRow one : inOrder) {
      if (!Instant.parse(one.at).isBefore(from)) {
        if (VerificationRow.YES.equals(one.confirmed)) {
          confirmed.add(one.kind);
        } else {
          confirmed.remove(one.kind);
        }
      }
    }
    return tables.proof().lacking(row.severity, row.treatment, confirmed);
  }

  private <T> List<T> of(String what, Class<T> type, String id) {
    return ledger.list("nonconformity." + what, type, Map.of("id", id), 0, MOST);
  }

  /** Those of these in which whoever looks had a part. */
  private Set<String> partOf(List<NonconformityRow> rows, Eyes eyes) {
    return rows.isEmpty()
        ? Set.of()
        : Set.copyOf(
            ledger.list(
                "nonconformity.partOf",
                String.class,
                Map.of("account", eyes.account(), "ids", rows.stream().map(row -> row.id).toList()),
                0,
                MOST));
  }

  private List<String> moves(NonconformityRow row, Eyes eyes, Set<String> partOf) {
    Set<String> moves = new TreeSet<>();
    for (Moves.Line line : tables.moves().from(row.stage, eyes.permissions())) {
      boolean second = line.needs().contains(Moves.Need.SECOND_PERSON);
      boolean review = line.needs().contains(Moves.Need.NO_FIXED_DAY);
      if ((!second || !partOf.contains(row.id)) && (!review || row.reviewDue != null)) {
        moves.add(line.move());
      }
    }
    return List.copyOf(moves);
  }

  List<Nonconformity.Line> lines(List<NonconformityRow> rows, Eyes eyes) {
    Set<String> partOf = partOf(rows, eyes);
    return rows.stream().map(row -> line(row, eyes, partOf)).toList();
  }

  private Nonconformity.Line line(NonconformityRow row, Eyes eyes, Set<String> partOf) {
    return new Nonconformity.Line(
        row.id,
        row.site,
        row.siteName,
        row.country,
        row.title,
        row.severity,
        row.stage,
        row.due(),
        row.overdue(today),
        row.released(),
        row.owner,
        moves(row, eyes, partOf),
        row.version);
  }
}
