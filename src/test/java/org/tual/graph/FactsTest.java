package org.tual.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tual.supplychain.Context;
import org.tual.supplychain.Grade;
import org.tual.supplychain.SourceClass;
import org.tual.supplychain.Value;

class FactsTest {
  private static final LocalDate EARLIER = LocalDate.of(2026, 3, 1);
  private static final LocalDate LATER = LocalDate.of(2026, 9, 1);
  private static final String HOLDER = "tual:documentsHeldBy";
  private static final Value EMPLOYER = Lists.term("HeldByEmployer");
  private static final Value WORKER = Lists.term("HeldByWorker");

  private final Lists lists = new Lists();
  private final int site = lists.site("Contoh Foods", "TH", "");

  private void says(Context context, Value value) {
    lists.claim(lists.group(context, site, "Migrant"), HOLDER, value);
  }

  private Facts facts() {
    return new Facts(lists.statements, lists.identity());
  }

  private Value holder(Facts facts) {
    return facts.value(group(facts), HOLDER);
  }

  private int group(Facts facts) {
    return facts.groups(facts.identity().node(site)).get(0);
  }

  @Test
  void aNewerStatementOfTheSameGradeReplacesAnOlder() {
    says(Lists.supplier(EARLIER), EMPLOYER);
    says(Lists.supplier(LATER), WORKER);
    Facts facts = facts();
    assertThat(holder(facts)).isEqualTo(WORKER);
    assertThat(facts.contradicted(group(facts), HOLDER)).isFalse();
  }

  @Test
  void anOlderBetterStatementDoesNotReplaceANewerWorseOne() {
    says(Lists.supplier(EARLIER), WORKER);
    says(Lists.supplier(LATER), EMPLOYER);
    assertThat(holder(facts())).isEqualTo(EMPLOYER);
  }

  @Test
  void twoListsOfOneDayThatDisagreeAreContradictedAndTheWorseCounts() {
    says(Lists.supplier(LATER), WORKER);
    says(Lists.supplier(LATER), EMPLOYER);
    Facts facts = facts();
    assertThat(holder(facts)).isEqualTo(EMPLOYER);
    assertThat(facts.contradicted(group(facts), HOLDER)).isTrue();
    assertThat(facts.claims(group(facts), HOLDER)).hasSize(2);
  }

  @Test
  void whatWorkersSaidIsNotDisplacedByThePaperOfTheSite() {
    says(Lists.said(SourceClass.WORKER, Grade.STATED, EARLIER), EMPLOYER);
    says(Lists.said(SourceClass.DOCUMENT, Grade.DOCUMENTED, LATER), WORKER);
    Facts facts = facts();
    assertThat(holder(facts)).isEqualTo(EMPLOYER);
    assertThat(facts.contradicted(group(facts), HOLDER)).isTrue();
  }

  @Test
  void workersThemselvesCanSayThatItIsBetterNow() {
    says(Lists.said(SourceClass.WORKER, Grade.STATED, EARLIER), EMPLOYER);
    says(Lists.said(SourceClass.WORKER, Grade.STATED, LATER), WORKER);
    assertThat(holder(facts())).isEqualTo(WORKER);
  }

  @Test
  void aBetterButLessCheckedStatementDoesNotReplaceAnObservation() {
    says(Lists.said(SourceClass.AUDITOR, Grade.OBSERVED, EARLIER), EMPLOYER);
    says(Lists.supplier(LATER), WORKER);
    assertThat(holder(facts())).isEqualTo(EMPLOYER);
  }

  @Test
  void theOrderOfRowsIsNoMatter() {
    says(Lists.supplier(LATER), WORKER);
    says(Lists.supplier(EARLIER), EMPLOYER);
    assertThat(holder(facts())).isEqualTo(WORKER);
  }

  @Test
  void aHigherFeeIsTheWorseOfTwo() {
    int group = lists.group(site, "Migrant");
    lists.claim(group, "tual:recruitmentFee", Lists.number("100"));
    lists.claim(group, "tual:recruitmentFee", Lists.number("900"));
    Facts facts = facts();
    assertThat(facts.number(group(facts), "tual:recruitmentFee"))
        .hasValueSatisfying(fee -> assertThat(fee).isEqualByComparingTo("900"));
  }
}
