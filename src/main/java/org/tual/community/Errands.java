package org.tual.community;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tual.ledger.Ledger;

/** What waits for partners, and what partners handed in that waits for the organisation. */
public final class Errands {
  /**
   * A community assessment that waits.
   *
   * @param since UTC
   */
  public record One(String id, String since) {}

  private final Ledger ledger;
  private final Guests guests;

  public Errands(Ledger ledger, Guests guests) {
    this.ledger = ledger;
    this.guests = guests;
  }

  /** What an account is asked, by the partner for which it acts. */
  public List<One> toAnswer(String account) {
    return guests
        .of(account)
        .map(own -> these(row -> row.partner.equals(own) && row.state.open(), false))
        .orElse(List.of());
  }

  /** What was handed in and not decided on. */
  public List<One> toDecide() {
    return these(row -> row.state == CommunityAssessment.State.HANDED_IN, true);
  }

  private List<One> these(Predicate<CommunityAssessmentRow> wanted, boolean handedIn) {
    return ledger
        .list(
            "communityAssessment.all", CommunityAssessmentRow.class, Map.of(), 0, Integer.MAX_VALUE)
        .stream()
        .filter(wanted)
        .map(row -> new One(row.id, handedIn ? row.handedInAt : since(row)))
        .toList();
  }

  private static String since(CommunityAssessmentRow row) {
    return row.reviewedAt == null ? row.askedAt : row.reviewedAt;
  }
}
