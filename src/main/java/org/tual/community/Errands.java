package org.tual.community;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tual.ledger.Ledger;

/** What waits for partners, and what partners handed in that waits for the organisation. */
public final class Errands {
  /**
   * A community assessment that waits.
   *
   * @param since UTC
   */
  public record One(String id, String since) {}

  /** As many of a kind as an inbox shows. */
  private static final int MOST = 1_000;

  private static final List<CommunityAssessment.State> OPEN =
      Arrays.stream(CommunityAssessment.State.values())
          .filter(CommunityAssessment.State::open)
          .toList();

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
        .map(
            own ->
                rows(
                    "communityAssessment.ofPartner",
                    Map.of("partner", own, "states", OPEN),
                    Errands::since))
        .orElse(List.of());
  }

  /** What was handed in and not decided on. */
  public List<One> toDecide() {
    return rows(
        "communityAssessment.inState",
        Map.of("state", CommunityAssessment.State.HANDED_IN),
        row -> row.handedInAt);
  }

  private List<One> rows(
      String query, Map<String, Object> asked, Function<CommunityAssessmentRow, String> since) {
    return ledger.list(query, CommunityAssessmentRow.class, asked, 0, MOST).stream()
        .map(row -> new One(row.id, since.apply(row)))
        .toList();
  }

  private static String since(CommunityAssessmentRow row) {
    return row.reviewedAt == null ? row.askedAt : row.reviewedAt;
  }
}
