package org.tual.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tual.rules.Answers.State;
import org.tual.supplychain.Iris;

/** The numeric rules over 20,000 generated sites, against loops over exact decimals. */
class ExactnessTest {
  private static final int SITES = 20_000;
  private static final int RECRUITERS = 400;
  private static final Graph GRAPH = GraphFactory.createDefaultGraph();
  private static final Map<String, BigDecimal[]> VALUES = new HashMap<>();
  private static final List<String> PROPERTIES =
      List.of(
          "feeInMonthlyWages",
          "consentFormShare",
          "wageDelayDays",
          "deductionShare",
          "exitPenaltyMonths",
          "daysAtSea",
          "tiedVisaShare",
          "agencyShare",
          "leadTimeCutShare",
          "livingAreaPerPerson",
          "weeklyHours",
          "restHoursPerDay",
          "restHoursPerWeek");
  private static RuleEngine engine;

  @BeforeAll
  static void generate() {
    Random random = new Random(20260630);
    for (String property : PROPERTIES) {
      BigDecimal limit = limit(property);
      BigDecimal[] values = new BigDecimal[SITES];
      for (int i = 0; i < SITES; i++) {
        values[i] = value(random, limit);
      }
      VALUES.put(property, values);
    }
    for (int i = 0; i < SITES; i++) {
      addSite(i);
    }
    Shipped.run().addTo(GRAPH);
    engine = new RuleEngine(GRAPH, Shipped.run());
  }

  private static BigDecimal limit(String name) {
    return Shipped.RULES.profile().thresholds().get(name).value();
  }

  /** One in five exactly on the limit, two beside it, one anywhere, one nowhere. */
  private static BigDecimal value(Random random, BigDecimal limit) {
    BigDecimal step = new BigDecimal("0.000001");
    return switch (random.nextInt(5)) {
      case 0 -> limit;
      case 1 -> limit.add(step);
      case 2 -> limit.subtract(step);
      case 3 -> new BigDecimal(random.nextInt(20)).movePointLeft(1);
      default -> null;
    };
  }

  private static void addSite(int i) {
    Node site = node("site", i);
    Node group = node("group", i);
    for (String type : List.of("Site", "Workplace", "Vessel")) {
      if (!type.equals("Vessel") || i % 2 == 0) {
        GRAPH.add(site, RDF.type.asNode(), term(type));
      }
    }
    GRAPH.add(group, term("at"), site);
    GRAPH.add(group, term("groupKind"), term("AllWorkers"));
    GRAPH.add(
        site, term("employsMigrants"), NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
    Node recruiter = node("recruiter", i % RECRUITERS);
    GRAPH.add(recruiter, RDF.type.asNode(), term("Recruiter"));
    GRAPH.add(site, term("recruiter"), recruiter);
    for (String property : PROPERTIES) {
      BigDecimal value = VALUES.get(property)[i];
      if (value != null) {
        boolean ofSite = property.endsWith("AtSea") || isOfSite(property);
        GRAPH.add(ofSite ? site : group, term(property), decimal(value));
      }
    }
  }

  private static boolean isOfSite(String property) {
    return List.of("tiedVisaShare", "agencyShare", "leadTimeCutShare").contains(property);
  }

  private static Node node(String kind, int i) {
    return NodeFactory.createURI("https://example.org/%s/%05d".formatted(kind, i));
  }

  private static Node term(String name) {
    return NodeFactory.createURI(Iris.ont(name));
  }

  private static Node decimal(BigDecimal value) {
    return NodeFactory.createLiteralDT(
        value.stripTrailingZeros().toPlainString(), XSDDatatype.XSDdecimal);
  }

  @ParameterizedTest
  @CsvSource({
    "fee-above-one-months-wage,feeInMonthlyWages,1,any",
    "bulk-consent-forms,consentFormShare,1,any",
    "wages-late,wageDelayDays,1,any",
    "deductions-for-debt,deductionShare,1,any",
    "exit-penalty,exitPenaltyMonths,1,any",
    "long-time-at-sea,daysAtSea,1,vessel",
    "tied-visa-share,tiedVisaShare,1,any",
    "agency-share-high,agencyShare,1,any",
    "buyer-lead-time-cut,leadTimeCutShare,1,any",
    "degrading-living-conditions,livingAreaPerPerson,-1,any",
    "excess-hours-ashore,weeklyHours,1,ashore",
  })
  void flagsExactlyWhatIsBeyondTheLimit(String id, String property, int direction, String where) {
    RuleOutcome outcome = engine.run(Shipped.rule(id));
    Answers answers = outcome.answers();
    assertThat(outcome.reason()).isEmpty();
    int row = 0;
    for (int i = 0; i < SITES; i++) {
      boolean vessel = i % 2 == 0;
      if (!where.equals("any") && vessel != where.equals("vessel")) {
        continue;
      }
      BigDecimal value = VALUES.get(property)[i];
      State expected =
          value == null
              ? State.UNKNOWN
              : value.compareTo(limit(property)) * direction > 0 ? State.FLAGGED : State.NO_SIGN;
      assertThat(answers.subject(row)).isEqualTo(node("site", i).getURI());
      assertThat(answers.state(row++)).as("%s of site %d", value, i).isEqualTo(expected);
    }
    assertThat(answers.size()).isEqualTo(row);
    assertThat(outcome.hits()).hasSize(answers.count(State.FLAGGED));
  }

  @Test
  void restAtSeaNeedsBothFiguresForNoSignAndOneForASign() {
    Answers answers = engine.run(Shipped.rule("rest-below-c188")).answers();
    for (int row = 0; row < answers.size(); row++) {
      BigDecimal day = VALUES.get("restHoursPerDay")[2 * row];
      BigDecimal week = VALUES.get("restHoursPerWeek")[2 * row];
      boolean below =
          day != null && day.compareTo(limit("restHoursPerDay")) < 0
              || week != null && week.compareTo(limit("restHoursPerWeek")) < 0;
      State rest = day == null || week == null ? State.UNKNOWN : State.NO_SIGN;
      assertThat(answers.state(row)).isEqualTo(below ? State.FLAGGED : rest);
    }
    assertThat(answers.size()).isEqualTo(SITES / 2);
  }

  @Test
  void averagesOverARecruiterAreExact() {
    Graph graph = GraphFactory.createDefaultGraph();
    TreeSet<String> expected = new TreeSet<>();
    Random random = new Random(7);
    for (int r = 0; r < RECRUITERS; r++) {
      List<BigDecimal> fees = feesAround(random, r % 3 - 1);
      for (int i = 0; i < fees.size(); i++) {
        graph.add(node("site", r * 100 + i), term("recruiter"), node("recruiter", r));
        graph.add(node("group", r * 100 + i), term("at"), node("site", r * 100 + i));
        graph.add(node("group", r * 100 + i), term("feeInMonthlyWages"), decimal(fees.get(i)));
      }
      graph.add(node("recruiter", r), RDF.type.asNode(), term("Recruiter"));
      if (r % 3 == 2) {
        expected.add(node("recruiter", r).getURI());
      }
    }
    Shipped.run().addTo(graph);
    RuleOutcome outcome = RuleEngine.run(Shipped.rule("agency-average"), graph, Shipped.run());
    assertThat(outcome.hits().stream().map(Hit::subject).collect(Collectors.toList()))
        .containsExactlyElementsOf(expected);
  }

  /** Fees of which the average is 1 exactly, or a millionth of a sum beside it. */
  private static List<BigDecimal> feesAround(Random random, int side) {
    List<BigDecimal> fees = new ArrayList<>();
    BigDecimal rest = BigDecimal.ZERO;
    for (int i = 0; i < 30; i++) {
      BigDecimal shift = new BigDecimal(random.nextInt(9) + 1).movePointLeft(1);
      fees.add(BigDecimal.ONE.add(shift.negate()));
      rest = rest.add(shift);
    }
    fees.add(BigDecimal.ONE.add(rest).add(new BigDecimal(side).movePointLeft(6)));
    return fees;
  }
}
