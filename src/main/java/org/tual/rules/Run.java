package org.tual.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.tual.supplychain.Iris;

/**
 * The day and the limits of one assessment.
 *
 * @param asOf the day on which the assessment looks at the world
 * @param timeout longest time that one rule may take
 * @param rowLimit most rows that one rule may return
 */
public record Run(LocalDate asOf, Profile profile, Duration timeout, int rowLimit) {
  private static final Node RUN = NodeFactory.createURI(Iris.ont("Run"));
  private static final Node AS_OF = NodeFactory.createURI(Iris.ont("asOf"));

  /** A run with the usual limits: five minutes and five million rows for each rule. */
  public Run(LocalDate asOf, Profile profile) {
    this(asOf, profile, Duration.ofMinutes(5), 5_000_000);
  }

  /** First day of the twelve months that end on the day of the assessment. */
  public LocalDate windowStart() {
    return asOf.minusMonths(12);
  }

  /**
   * The day that a limit in months or days back means; {@link LocalDate#MIN} where the profile has
   * no such limit.
   */
  public LocalDate since(String threshold) {
    Profile.Threshold limit = profile.thresholds().get(threshold);
    return limit == null ? LocalDate.MIN : since(limit);
  }

  private LocalDate since(Profile.Threshold limit) {
    int back = limit.value().intValueExact();
    return limit.unit().equals("months back") ? asOf.minusMonths(back) : asOf.minusDays(back);
  }

  /**
   * Writes the facts about {@code tual:Run} that rules read; call once while building a snapshot.
   */
  public void addTo(Graph snapshot) {
    snapshot.add(RUN, AS_OF, day(asOf));
    snapshot.add(RUN, NodeFactory.createURI(Iris.ont("windowStart")), day(windowStart()));
    profile.thresholds().forEach((name, threshold) -> add(snapshot, name, threshold));
  }

  /** Whether the snapshot carries the facts of this very run. */
  boolean isIn(Graph snapshot) {
    return snapshot.contains(RUN, AS_OF, day(asOf));
  }

  private void add(Graph snapshot, String name, Profile.Threshold threshold) {
    Node value =
        switch (threshold.unit()) {
          case "months back", "days back" -> day(since(threshold));
          default -> decimal(threshold.value());
        };
    snapshot.add(RUN, NodeFactory.createURI(Iris.ont("threshold-" + name)), value);
  }

  private static Node day(LocalDate date) {
    return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
  }

  private static Node decimal(BigDecimal value) {
    return NodeFactory.createLiteralDT(value.toPlainString(), XSDDatatype.XSDdecimal);
  }
}
