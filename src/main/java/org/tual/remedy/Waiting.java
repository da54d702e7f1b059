package org.tual.remedy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.tual.protocol.Stage;

/** What waits for members of the organisation; what is sealed waits for nobody here. */
public final class Waiting {
  /**
   * Something that waits.
   *
   * @param since UTC
   */
  public record One(String id, String since) {}

  private final Register register;

  public Waiting(Register register) {
    this.register = register;
  }

  /** Those that are escalated, agreed late or disputed still, by the day that passed. */
  public List<One> escalated(int most) {
    Map<String, Object> today = Map.of("today", register.acts().today().toString());
    return rows("nonconformity.escalated", today, most).stream()
        .map(row -> new One(row.id, after(passed(row))))
        .toList();
  }

  private static String passed(NonconformityRow row) {
    if (row.stage == Stage.ESCALATED) {
      return row.escalatedFor == null ? row.begun : row.escalatedFor;
    }
    return row.closeDue;
  }

  /**
   * Those whose evidence an account can look at.
   *
   * @param everywhere at every site; else at those assigned
   */
  public List<One> toVerify(String account, boolean everywhere, int most) {
    String query = everywhere ? "nonconformity.toVerify" : "nonconformity.toVerifyAssigned";
    return rows(query, Map.of("account", account), most).stream()
        .map(row -> new One(row.id, row.raisedAt))
        .toList();
  }

  /** What suppliers said after this time. */
  public List<One> answered(Instant after, int most) {
    return register
        .acts()
        .ledger()
        .list("nonconformity.newestAnswers", AnswerRow.class, Map.of(), 0, most)
        .stream()
        .filter(row -> Instant.parse(row.at).isAfter(after))
        .map(row -> new One(row.nonconformity, row.at))
        .toList();
  }

  /** More time that others than this account asked for. */
  public List<One> moreTime(String account, int most) {
    return register
        .acts()
        .ledger()
        .list(
            "nonconformity.waitingExtensions",
            ExtensionRow.class,
            Map.of("account", account),
            0,
            most)
        .stream()
        .map(row -> new One(row.nonconformity, row.askedAt))
        .toList();
  }

  /** The first moment after a day. */
  private static String after(String day) {
    return LocalDate.parse(day).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().toString();
  }

  private List<NonconformityRow> rows(String query, Map<String, Object> parameters, int most) {
    return register.acts().ledger().list(query, NonconformityRow.class, parameters, 0, most);
  }
}
