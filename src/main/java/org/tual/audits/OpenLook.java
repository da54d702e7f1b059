package org.tual.audits;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tual.assessment.IntegrityReview;
import org.tual.checklists.FactSheet;
import org.tual.checklists.Observation;

/**
 * Looks at an audit by what may be told of it alone, so that what it says tells of nothing else.
 * How many were heard does not enter, since a rule would say it.
 */
public final class OpenLook {
  private static final IntegrityReview.Result NOTHING =
      new IntegrityReview.Result(List.of(), List.of(), List.of());
  private final Around around;
  private final Looking looking;

  /** Looks with these. */
  public OpenLook(Around around) {
    this.around = around;
    this.looking = new Looking(around);
  }

  /**
   * What the rules in force say; nothing where the assessment of the site is gone.
   *
   * @param open answers that may be told; those that cannot be used are left out
   * @param labour how many findings on labour may be told; null where there are none at all
   */
  public IntegrityReview.Result of(String id, Draft draft, List<Observation> open, Integer labour) {
    Audited visit = around.visit().apply(id).orElseThrow(AuditReports.Missing::new);
    FactSheet sheet =
        new FactSheet(
            new FactSheet.Place(visit.site(), visit.siteName()),
            visit.day(),
            question -> around.question().apply(id, question));
    Set<String> unreadable =
        sheet.unreadable(open).stream()
            .map(FactSheet.NotReadable::question)
            .collect(Collectors.toSet());
    List<Observation> used =
        open.stream().filter(one -> !unreadable.contains(one.question())).toList();
    byte[] facts =
        AuditFacts.of(
            visit,
            draft.withoutHeard(),
            labour,
            used,
            question -> around.question().apply(id, question));
    // the last day that is spoken of, so that the same report says the same on every day
    LocalDate asOf =
        Stream.concat(Stream.of(visit.day()), used.stream().map(Observation::day))
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    try {
      return looking.of(visit, facts, asOf);
    } catch (NotNow e) {
      return NOTHING;
    }
  }
}
