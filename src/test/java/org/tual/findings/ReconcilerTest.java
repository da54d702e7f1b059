package org.tual.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tual.supplychain.SourceClass;
import org.tual.supplychain.SourceRef;

class ReconcilerTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
  private static final String SITE = "https://w3id.org/tual/id/site/n1-a";
  private static final String GROUP = SITE + "/Migrant";
  private static final String PRINT = Fingerprint.of("wages-late", SITE, GROUP, "");

  private static Finding finding(String value, int row) {
    Evidence fact =
        new Evidence(
            "wageDelayDays",
            "Days",
            value,
            value,
            new SourceRef("a.csv", "", row, 2),
            null,
            SourceClass.SUPPLIER,
            "2026-10-31",
            false);
    return new Finding(
        PRINT,
        "wages-late",
        "Wages late",
        "S1",
        "",
        "penalty",
        "work",
        "strong",
        SITE,
        "Contoh",
        "",
        "TH",
        1,
        "migrant workers",
        "",
        "supplier",
        "stated",
        Finding.Status.NEW,
        "",
        List.of(fact),
        false);
  }

  private static Remembered remembered(Finding finding, Finding.Status status) {
    return new Remembered(
        finding.fingerprint(),
        Fingerprint.ofEvidence(finding.evidence()),
        status,
        finding.rule(),
        finding.title(),
        "S1",
        SITE,
        GROUP,
        "Contoh",
        "TH",
        "");
  }

  private static Decision dismissed(LocalDate expires) {
    return new Decision(
        PRINT, Decision.Kind.DISMISSED, "bank outage proven", "compliance", DAY, expires, "");
  }

  private static Finding.Status status(
      Finding now, List<Remembered> before, List<Decision> decisions) {
    Reconciler reconciler = new Reconciler(before, decisions, DAY);
    return reconciler.judge(List.of(now), f -> List.of()).get(0).status();
  }

  @Test
  void aFindingNobodySawIsNew() {
    assertThat(status(finding("40", 7), List.of(), List.of())).isEqualTo(Finding.Status.NEW);
  }

  @Test
  void aFindingThatIsStillThereIsOpen() {
    Finding now = finding("40", 7);
    assertThat(status(now, List.of(remembered(now, Finding.Status.NEW)), List.of()))
        .isEqualTo(Finding.Status.OPEN);
  }

  @Test
  void aFindingThatWasGoneHasReturned() {
    Finding now = finding("40", 7);
    assertThat(status(now, List.of(remembered(now, Finding.Status.ANSWERED_OTHERWISE)), List.of()))
        .isEqualTo(Finding.Status.RETURNED);
  }

  @Test
  void aDismissalStaysWhileTheEvidenceStaysAlthoughTheCellMoved() {
    Finding before = finding("40", 7);
    assertThat(
            status(
                finding("40", 99),
                List.of(remembered(before, Finding.Status.OPEN)),
                List.of(dismissed(null))))
        .isEqualTo(Finding.Status.DISMISSED);
  }

  @Test
  void aDismissalAsksAgainWhenTheEvidenceChanges() {
    Finding before = finding("40", 7);
    assertThat(
            status(
                finding("75", 7),
                List.of(remembered(before, Finding.Status.OPEN)),
                List.of(dismissed(null))))
        .isEqualTo(Finding.Status.RECONFIRM);
  }

  @Test
  void anExpiredDismissalCountsNoMore() {
    Finding now = finding("40", 7);
    assertThat(status(now, List.of(), List.of(dismissed(DAY.minusDays(1)))))
        .isEqualTo(Finding.Status.NEW);
  }

  @Test
  void ofTwoMergedSubjectsOpenBeatsDismissed() {
    Finding now = finding("40", 7);
    Decision confirmed =
        new Decision(
            "other", Decision.Kind.CONFIRMED, "", "compliance", DAY.minusDays(9), null, "");
    Reconciler reconciler = new Reconciler(List.of(), List.of(dismissed(null), confirmed), DAY);
    assertThat(reconciler.judge(List.of(now), f -> List.of("other")).get(0).status())
        .isEqualTo(Finding.Status.CONFIRMED);
  }

  @Test
  void whatIsGoneSaysHow() {
    Finding before = finding("40", 7);
    Reconciler reconciler =
        new Reconciler(List.of(remembered(before, Finding.Status.OPEN)), List.of(), DAY);
    List<Remembered> gone =
        reconciler.gone(List.of(), f -> List.of(), (rule, finding) -> Finding.Status.LEFT_THE_LIST);
    assertThat(gone).extracting(Remembered::status).containsExactly(Finding.Status.LEFT_THE_LIST);
  }

  @Test
  void aDismissalWithoutAReasonIsRefused() {
    String csv = "fingerprint,decision,reason,by,date\nabc,dismissed,,me,2026-10-31\n";
    assertThatThrownBy(() -> DecisionFile.read(new StringReader(csv)))
        .hasMessageContaining("row 2")
        .hasMessageContaining("a dismissal needs a reason");
  }
}
