package org.tual.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tual.supplychain.Iris;
import org.tual.supplychain.SourceRef;
import org.tual.supplychain.Statements;
import org.tual.supplychain.Value;

/**
 * Which statements of a list count people, and what of them is told outside of the list. How many
 * work at a site is a fact about a business and is open. How many of them are women, migrants or
 * agency workers, were heard in an audit or complained is told by no number, be it ever so large,
 * only as {@code 0} or {@code some}: so no two figures, of one list or of two that differ by one
 * person, can be subtracted to find how few they are. The cell itself stands in the list, which its
 * owner has.
 */
public final class Headcounts {
  /** Stands in place of a number of people that is not told and is above zero. */
  public static final String SOME = "some";

  private static final String HEADCOUNT = "tual:headcount";

  /** Count everybody at a site, in one way or another. */
  private static final Set<String> WHOLE = Set.of(HEADCOUNT, "tual:headcountOnPayroll");

  /**
   * Count some of those at a site, or say how large a share they are. What was counted in another
   * way than the payroll is one of them: the difference is a number of people off the books.
   */
  private static final Set<String> PART =
      Set.of(
          "tual:headcountCounted",
          "tual:bedsInUse",
          "tual:mealsServed",
          "tual:headcountFemale",
          "tual:headcountMigrant",
          "tual:headcountInternalMigrant",
          "tual:headcountAgency",
          "tual:femaleShare",
          "tual:migrantShare",
          "tual:agencyShare",
          "tual:tiedVisaShare",
          "tual:consentFormShare",
          "tual:sameAnswersShare",
          "tual:interviewsAlone",
          "tual:interviewsInGroups",
          "tual:interviewsWithMigrants",
          "tual:grievanceCases");

  private static final BigDecimal STEP = BigDecimal.valueOf(Limits.LEAST);

  private final Statements statements;
  private final BitSet groups = new BitSet();

  /** Looks once through all statements for the groups that are a part of those at their site. */
  public Headcounts(Statements statements) {
    this.statements = statements;
    int kind = statements.propertyId("tual:groupKind");
    int origin = statements.propertyId("tual:originCountryOfWorkers");
    Value all = new Value.Term(Iris.ont("AllWorkers"));
    for (int claim = 0; claim < statements.claims(); claim++) {
      int property = statements.propertyId(claim);
      if (property == origin || property == kind && !statements.value(claim).equals(all)) {
        groups.set(statements.subject(claim));
      }
    }
  }

  /** A property, by its prefixed name, that counts people. */
  public static boolean countsPeople(String property) {
    return WHOLE.contains(property) || PART.contains(property);
  }

  /** A statement counts a part of those at a site, or gives their share. */
  public boolean countsPart(int claim) {
    String property = property(claim);
    return PART.contains(property)
        || property.equals(HEADCOUNT) && groups.get(statements.subject(claim));
  }

  /** A number of a part of those at a site, as it is told: {@code 0} or {@link #SOME}. */
  public static String words(BigDecimal people) {
    return people.signum() == 0 ? "0" : SOME;
  }

  /** What a report tells of a statement; empty where nothing keeps it from telling all. */
  public Optional<String> inReport(int claim) {
    if (!countsPart(claim)) {
      return Optional.empty();
    }
    return Optional.of(
        statements.value(claim) instanceof Value.Number number ? words(number.amount()) : SOME);
  }

  /**
   * What the graph for free queries holds of a statement. There anything can be subtracted from
   * anything, so that numbers of all at a site are told in tens too, rounded down.
   *
   * @return empty where no value is told
   */
  public Optional<Value> inGraph(int claim) {
    Value value = statements.value(claim);
    if (!countsPeople(property(claim))) {
      return Optional.of(value);
    }
    if (!(value instanceof Value.Number number)) {
      return Optional.empty();
    }
    BigDecimal people = number.amount();
    if (people.signum() == 0) {
      return Optional.of(value);
    }
    return countsPart(claim) || people.compareTo(STEP) < 0
        ? Optional.empty()
        : Optional.of(new Value.Number(tens(people)));
  }

  private static BigDecimal tens(BigDecimal people) {
    return people.divide(STEP, 0, RoundingMode.DOWN).multiply(STEP);
  }

  /**
   * Those of these cells whose words would tell a number that is not told, be it that something
   * else was read from the same cell.
   */
  public Set<SourceRef> keepingBack(Set<SourceRef> cells) {
    Set<SourceRef> kept = new HashSet<>();
    for (int claim = 0; claim < statements.claims(); claim++) {
      if (countsPart(claim) && inReport(claim).filter(SOME::equals).isPresent()) {
        SourceRef cell = statements.source(claim);
        if (cells.contains(cell)) {
          kept.add(cell);
        }
      }
    }
    return kept;
  }

  private String property(int claim) {
    return statements.propertyName(statements.propertyId(claim));
  }
}
