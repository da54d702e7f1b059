package org.tual.community;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tual.ledger.Ledger;

/**
 * What became of some community assessments, read at once for all of them.
 *
 * @param followed what followed, by assessment
 * @param assessed when sealed assessments of lists were started, the first first
 */
record Outcomes(Map<String, List<CommunityAssessment.FollowUp>> followed, List<Instant> assessed) {
  static Outcomes of(Ledger ledger, Around around, List<CommunityAssessmentRow> rows) {
    List<Instant> assessed =
        rows.stream()
            .flatMap(row -> Optional.ofNullable(row.countsSince).stream())
            .map(Instant::parse)
            .min(Comparator.naturalOrder())
            .map(around.assessed())
            .orElse(List.of());
    return new Outcomes(followed(ledger, rows.stream().map(row -> row.id).toList()), assessed);
  }

  private static Map<String, List<CommunityAssessment.FollowUp>> followed(
      Ledger ledger, List<String> ids) {
    return ids.isEmpty()
        ? Map.of()
        : ledger
            .list(
                "followUp.ofAssessments",
                FollowUpRow.class,
                Map.of("assessments", ids),
                0,
                Integer.MAX_VALUE)
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.assessment,
                    Collectors.mapping(
                        row -> new CommunityAssessment.FollowUp(row.kind, row.day),
                        Collectors.toList())));
  }

  CommunityAssessment.Became of(CommunityAssessmentRow row) {
    return new CommunityAssessment.Became(
        day(row.readAt),
        day(row.countsSince),
        row.countsSince == null ? List.of() : counted(Instant.parse(row.countsSince)),
        followed.getOrDefault(row.id, List.of()));
  }

  private List<String> counted(Instant since) {
    return assessed.stream()
        .filter(start -> start.isAfter(since))
        .map(start -> day(start.toString()))
        .distinct()
        .toList();
  }

  /** The day of a moment, UTC; null for none. */
  static String day(String moment) {
    return moment == null ? null : moment.substring(0, 10);
  }
}
