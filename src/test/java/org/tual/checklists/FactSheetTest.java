package org.tual.checklists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tual.checklists.Observation.Answer;
import org.tual.checklists.Observation.Releasability;
import org.tual.supplychain.SourceClass;

class FactSheetTest {
  private static final FactSheet.Place SITE =
      new FactSheet.Place("https://w3id.org/tual/id/site/abc", "Contoh Foods");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

  private static Optional<Question> question(String id) {
    return ShippedChecklists.all().stream().flatMap(one -> one.question(id).stream()).findFirst();
  }

  static Observation said(String question, Answer answer, String value, SourceClass source) {
    return new Observation(
        question, answer, value, "", source, null, null, Releasability.RESTRICTED);
  }

  private static String sheet(FactSheet.Place place, Observation... observations) {
    return new String(
        new FactSheet(place, DAY, FactSheetTest::question).bytes(List.of(observations)),
        StandardCharsets.UTF_8);
  }

  private static List<String> rows(Observation... observations) {
    return sheet(SITE, observations).lines().skip(1).toList();
  }

  @Test
  void anAnswerBecomesARowWithSourceGradeAndDay() {
    assertThat(rows(said("papers_in_hand", Answer.NO, "employer", SourceClass.AUDITOR)))
        .containsExactly(
            "\"Contoh Foods\",\"https://w3id.org/tual/id/site/abc\",\"documents.holder\",\"Are all"
                + " passports and identity documents in the hands of the workers"
                + " themselves?\",\"employer\",\"all workers\",\"auditor\",\"observed\","
                + "\"2026-11-03\",\"\"");
  }

  @ParameterizedTest
  @CsvSource({
    "AUDITOR,auditor,observed",
    "DOCUMENT,document,documented",
    "WORKER,worker,stated",
    "SUPPLIER,supplier,stated"
  })
  void theGradeFollowsFromWhoTold(SourceClass source, String who, String grade) {
    assertThat(rows(said("leave_free", Answer.YES, "", source)))
        .singleElement()
        .asString()
        .contains("\"" + who + "\",\"" + grade + "\"");
  }

  @Test
  void whatWasNotSeenOrIsSealedIsNoFact() {
    Observation sealed =
        new Observation(
            "phone_kept",
            Answer.NO,
            "",
            "migrant",
            SourceClass.WORKER,
            null,
            null,
            Releasability.SEALED);
    assertThat(
            rows(
                said("not_locked", Answer.NOT_SEEN, "", SourceClass.AUDITOR),
                said("leave_free", Answer.NOT_APPLICABLE, "", SourceClass.AUDITOR),
                said("no_violence", Answer.NO, "", SourceClass.WORKER),
                sealed))
        .isEmpty();
  }

  @Test
  void theSameAnswersInAnyOrderGiveTheSameBytes() {
    List<Observation> answers =
        new ArrayList<>(
            List.of(
                said("papers_in_hand", Answer.NO, "employer", SourceClass.WORKER),
                said("papers_in_hand", Answer.YES, "", SourceClass.SUPPLIER),
                said("hours_week", Answer.YES, "72,5", SourceClass.DOCUMENT),
                said("wage_base", Answer.YES, "9000 THB", SourceClass.DOCUMENT)));
    FactSheet sheet = new FactSheet(SITE, DAY, FactSheetTest::question);
    answers.set(2, said("hours_week", Answer.YES, "72.50", SourceClass.DOCUMENT));
    byte[] once = sheet.bytes(answers);
    Collections.reverse(answers);
    answers.add(said("hours_week", Answer.YES, "72.5", SourceClass.DOCUMENT));
    assertThat(sheet.bytes(answers)).isEqualTo(once);
    assertThat(new String(once, StandardCharsets.UTF_8)).contains("\"72.5\"").contains("9000 THB");
  }

  @Test
  void aNumberIsWrittenSoThatNobodyReadsItOtherwise() {
    assertThat(rows(said("hours_week", Answer.YES, "60.125", SourceClass.DOCUMENT)))
        .singleElement()
        .asString()
        .contains("\"60.1250\"");
    assertThat(rows(said("permits_tied", Answer.YES, "40", SourceClass.DOCUMENT)))
        .singleElement()
        .asString()
        .contains("\"40%\"");
  }

  @Test
  void theGroupAndThePeriodStandInTheRow() {
    Observation one =
        new Observation(
            "wage_delay",
            Answer.YES,
            "45",
            "foreign workers",
            SourceClass.WORKER,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 6, 30),
            Releasability.OPEN);
    assertThat(rows(one))
        .singleElement()
        .asString()
        .contains("\"45\",\"migrant\",\"worker\",\"stated\"")
        .endsWith("\"2026-01-01/2026-06-30\"");
  }

  @Test
  void anAnswerThatItsFieldDoesNotReadIsRefused() {
    assertThatThrownBy(() -> rows(said("papers_in_hand", Answer.NO, "", SourceClass.AUDITOR)))
        .isInstanceOf(FactSheet.NotReadable.class)
        .hasMessage("Say which it is.");
    assertThatThrownBy(() -> rows(said("papers_in_hand", Answer.NO, "Ko A", SourceClass.AUDITOR)))
        .isInstanceOf(FactSheet.NotReadable.class);
    assertThatThrownBy(() -> rows(said("wage_base", Answer.YES, "9000", SourceClass.DOCUMENT)))
        .hasMessage("Write the amount with its currency.");
    assertThatThrownBy(() -> rows(said("no_such", Answer.YES, "", SourceClass.AUDITOR)))
        .hasMessage("No checklist asks this.");
  }

  @Test
  void whatARecruiterAnswersIsNoFactOfASite() {
    Observation licence = said("licence", Answer.YES, "none", SourceClass.DOCUMENT);
    assertThat(rows(licence)).isEmpty();
    FactSheet.Place recruiter =
        new FactSheet.Place("https://w3id.org/tual/id/recruiter/abc", "Pelita");
    assertThat(sheet(recruiter, licence)).contains("recruiter.licence");
    assertThat(sheet(recruiter, said("leave_free", Answer.NO, "", SourceClass.AUDITOR)).lines())
        .hasSize(1);
  }

  @Test
  void theNameOfTheFileTellsTheVisitOnly() {
    assertThat(FactSheet.fileName("0a1b2c3d-0000-4000-8000-000000000000"))
        .isEqualTo("visit-0a1b2c3d.csv");
  }

  @Test
  void aBranchThatTheSameSourceDidNotEnterGivesNoFact() {
    Observation amount = said("fee_amount", Answer.YES, "30000 THB", SourceClass.WORKER);
    Observation paid = said("no_fee", Answer.NO, "worker", SourceClass.WORKER);
    Observation none = said("no_fee", Answer.YES, "", SourceClass.WORKER);
    assertThat(rows(amount, paid)).anyMatch(row -> row.contains("30000 THB"));
    assertThat(rows(amount, none)).noneMatch(row -> row.contains("30000 THB"));
    assertThat(rows(amount)).as("nobody answered the other").hasSize(1);
    Observation denied = said("no_fee", Answer.YES, "", SourceClass.SUPPLIER);
    assertThat(rows(amount, denied))
        .as("a denial of management silences no worker")
        .anyMatch(row -> row.contains("30000 THB"));
    Observation sealed =
        new Observation(
            "no_fee", Answer.YES, "", "", SourceClass.WORKER, null, null, Releasability.SEALED);
    assertThat(rows(amount, sealed))
        .as("what is sealed shows in nothing else")
        .isEqualTo(rows(amount));
  }

  @Test
  void aBranchByNumberIsEnteredAboveIt() {
    Observation layers = said("agency_layers", Answer.YES, "2", SourceClass.DOCUMENT);
    assertThat(rows(layers, said("workers_agency", Answer.YES, "0", SourceClass.DOCUMENT)))
        .noneMatch(row -> row.contains("outsourcingLayers"));
    assertThat(rows(layers, said("workers_agency", Answer.YES, "40", SourceClass.DOCUMENT)))
        .anyMatch(row -> row.contains("outsourcingLayers"));
  }

  @Test
  void severalChoicesAreOneFactInTheOrderOfTheQuestion() {
    List<String> one = rows(said("needs", Answer.YES, "loan;food; housing", SourceClass.AUDITOR));
    assertThat(one)
        .isEqualTo(rows(said("needs", Answer.YES, "housing; loan; food", SourceClass.AUDITOR)));
    assertThat(one).singleElement().asString().contains("\"housing; food; loan\"");
    assertThatThrownBy(
            () -> rows(said("needs", Answer.YES, "housing; a swing", SourceClass.AUDITOR)))
        .isInstanceOf(FactSheet.NotReadable.class);
  }

  @Test
  void theDayOfAnAnswerIsItsOwnWhereItTellsOne() {
    Observation later =
        new Observation(
            "leave_free",
            Answer.NO,
            "",
            "",
            SourceClass.AUDITOR,
            LocalDate.of(2026, 6, 1),
            null,
            Releasability.OPEN,
            DAY.plusDays(1));
    assertThat(rows(later))
        .singleElement()
        .asString()
        .endsWith("\"2026-11-04\",\"2026-06-01/2026-11-04\"");
  }

  @Test
  void everyAnswerThatCannotBeUsedIsNamedWithItsQuestion() {
    List<Observation> answers =
        List.of(
            said("wage_base", Answer.YES, "9000", SourceClass.DOCUMENT),
            said("papers_in_hand", Answer.NO, "", SourceClass.AUDITOR),
            said("leave_free", Answer.NO, "", SourceClass.AUDITOR));
    assertThat(new FactSheet(SITE, DAY, FactSheetTest::question).unreadable(answers))
        .extracting(FactSheet.NotReadable::question, Throwable::getMessage)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("papers_in_hand", "Say which it is."),
            org.assertj.core.groups.Tuple.tuple(
                "wage_base", "Write the amount with its currency."));
  }
}
