package org.tual.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.Duration;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.tual.rules.Answers.State;

class RuleEngineTest {
  private static final String TWO_SITES =
      """
      ex:b a tual:Site, tual:Workplace .
      ex:bAll tual:at ex:b ; tual:groupKind tual:AllWorkers ; tual:documentsHeldBy tual:HeldByEmployer .
      ex:a a tual:Site, tual:Workplace .
      ex:aAll tual:at ex:a ; tual:groupKind tual:AllWorkers ; tual:documentsHeldBy tual:HeldByAgent .
      """;
  private final Rule documents = Shipped.rule("withheld-documents");

  @Test
  void aRuleThatRunsOutOfTimeIsNotEvaluatedAndNobodyIsSilent() {
    StringBuilder turtle = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      turtle.append("ex:s%d a tual:Site, tual:Workplace .%n".formatted(i));
      turtle.append("ex:g%d tual:at ex:s%d ; tual:lockedIn true .%n".formatted(i, i));
    }
    Rule slow =
        RuleReader.read(
            "movement/locked-in-or-permit-to-leave.rq",
            Shipped.rule("locked-in-or-permit-to-leave")
                .text()
                .replace(
                    "?group tual:at ?subject .",
                    "?group tual:at ?subject . ?x tual:at ?y . ?y a tual:Site . ?v tual:at ?w ."));
    Run run = new Run(Shipped.AS_OF, Shipped.RULES.profile(), Duration.ofMillis(50), 1_000_000_000);
    RuleOutcome outcome = RuleEngine.run(slow, Shipped.snapshotOf(turtle.toString()), run);
    assertThat(outcome.evaluated()).isFalse();
    assertThat(outcome.reason()).contains("took longer than");
    assertThat(outcome.hits()).isEmpty();
    assertThat(outcome.answers().count(State.UNKNOWN)).isEqualTo(20_000);
  }

  @Test
  void aRuleThatReturnsTooManyRowsIsNotEvaluated() {
    Run run = new Run(Shipped.AS_OF, Shipped.RULES.profile(), Duration.ofMinutes(1), 1);
    RuleOutcome outcome = RuleEngine.run(documents, Shipped.snapshotOf(TWO_SITES), run);
    assertThat(outcome.state()).isEqualTo(RuleOutcome.State.NOT_EVALUATED);
    assertThat(outcome.reason()).isEqualTo("it returned more than 1 rows");
    assertThat(outcome.answers().count(State.NO_SIGN)).isZero();
  }

  @Test
  void aSnapshotWithoutTheFactsOfTheRunIsRefused() {
    Graph empty = GraphFactory.createDefaultGraph();
    assertThatThrownBy(() -> new RuleEngine(empty, Shipped.run()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hitsComeInTheOrderOfSubjectsAndNameTheFactsTheyRestOn() {
    RuleOutcome outcome = RuleEngine.run(documents, Shipped.snapshotOf(TWO_SITES), Shipped.run());
    assertThat(outcome.hits())
        .extracting(Hit::subject)
        .containsExactly("https://example.org/a", "https://example.org/b");
    assertThat(outcome.hits().get(0).evidence())
        .containsExactly(
            new Hit.Evidence(
                "https://example.org/aAll", "https://w3id.org/tual/ont#documentsHeldBy"));
  }

  @Test
  void aDeltaAnswersOnlyForTheSubjectsAskedFor() {
    RuleEngine engine = new RuleEngine(Shipped.snapshotOf(TWO_SITES), Shipped.run());
    RuleOutcome delta = engine.runDelta(documents, Set.of("https://example.org/b"));
    assertThat(delta.hits()).containsExactly(engine.run(documents).hits().get(1));
    assertThat(delta.answers().size()).isEqualTo(1);
    assertThat(delta.answers().subject(0)).isEqualTo("https://example.org/b");
  }

  @Test
  void aDeltaOfAnAggregateStillLooksAtEverybody() {
    Graph graph =
        Shipped.snapshotOf(
            """
            ex:agency a tual:Recruiter . ex:other a tual:Recruiter .
            ex:one a tual:Site ; tual:recruiter ex:agency, ex:other .
            ex:oneAll tual:at ex:one ; tual:groupKind tual:AllWorkers ; tual:feeInMonthlyWages 3.0 .
            """);
    RuleOutcome delta =
        new RuleEngine(graph, Shipped.run())
            .runDelta(Shipped.rule("agency-average"), Set.of("https://example.org/agency"));
    assertThat(delta.reason()).isEmpty();
    assertThat(delta.hits()).extracting(Hit::subject).containsExactly("https://example.org/agency");
  }

  @Test
  void aNarrowGroupInheritsASignThatItDoesNotAnswerItself() {
    Graph graph =
        Shipped.snapshotOf(
            TWO_SITES
                + """
                ex:aMigrant tual:at ex:a ; tual:groupKind tual:Migrant .
                ex:aLocal tual:at ex:a ; tual:groupKind tual:LocalWorkers ;
                  tual:documentsHeldBy tual:HeldByWorker .
                """);
    Answers answers = RuleEngine.run(documents, graph, Shipped.run()).answers();
    assertThat(answers.group(1)).endsWith("aLocal");
    assertThat(answers.state(1)).isEqualTo(State.NO_SIGN);
    assertThat(answers.group(2)).endsWith("aMigrant");
    assertThat(answers.state(2)).isEqualTo(State.FLAGGED);
  }

  @Test
  void theProfileReplacesASeverityWithoutTouchingTheRule() {
    Profile profile =
        Shipped.RULES
            .profile()
            .with(
                Profile.read(
                    "profile.csv",
                    new StringReader(
                        "name,value,unit,meaning,source\nwithheld-documents,S2,severity,ours,us")));
    Run run = new Run(Shipped.AS_OF, profile);
    RuleOutcome outcome = RuleEngine.run(documents, Shipped.snapshotOf(TWO_SITES), run);
    assertThat(outcome.hits()).extracting(Hit::severity).containsOnly(Severity.S2);
  }

  @Test
  void aRowAboutSomebodyTheRuleDoesNotApplyToMakesItNotEvaluated() {
    Rule careless =
        RuleReader.read(
            "hours/excess-hours-ashore.rq",
            Shipped.rule("excess-hours-ashore")
                .text()
                .replace("FILTER NOT EXISTS { ?subject a tual:Vessel }", ""));
    Graph graph =
        Shipped.snapshotOf(
            """
            ex:boat a tual:Workplace, tual:Vessel .
            ex:crew tual:at ex:boat ; tual:weeklyHours 90.0 .
            """);
    RuleOutcome outcome = RuleEngine.run(careless, graph, Shipped.run());
    assertThat(outcome.reason()).contains("does not apply to");
  }
}
