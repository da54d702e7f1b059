package org.tual.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.checklists.FactSheet;
import org.tual.checklists.Observation;
import org.tual.checklists.Observation.Answer;
import org.tual.checklists.Observation.Releasability;
import org.tual.checklists.ShippedChecklists;
import org.tual.supplychain.SourceClass;

/** A released visit is one more input of an assessment. */
class VisitFileTest {
  private static final String LIST =
      """
      Supplier,Country,City,Migrant workers: passports held by,Workers
      Contoh Cold Store Co Ltd,Thailand,Ranong,Worker,120
      Contoh Foods,Thailand,Samut Sakhon,Worker,400
      """;

  @TempDir private Path folder;
  private List<Map<String, String>> problems;

  private static Observation said(
      String question, Answer answer, String value, SourceClass source, String group) {
    return new Observation(
        question, answer, value, group, source, null, null, Releasability.RESTRICTED);
  }

  private Path visit(String iri, LocalDate day, Observation... observations) throws IOException {
    byte[] bytes =
        new FactSheet(
                new FactSheet.Place(iri, "Contoh Cold Store Co Ltd"),
                day,
                id ->
                    ShippedChecklists.all().stream()
                        .flatMap(one -> one.question(id).stream())
                        .findFirst())
            .bytes(List.of(observations));
    return Files.write(
        folder.resolve(FactSheet.fileName("0a1b2c3d-0000-4000-8000-000000000000")), bytes);
  }

  private List<Map<String, String>> assessed(Path... more) throws IOException {
    Path list = Files.writeString(folder.resolve("suppliers-2026-09-01.csv"), LIST);
    Path out = folder.resolve("report" + System.nanoTime());
    List<Object> words =
        new ArrayList<>(
            List.of("assess", "--quiet", "--as-of", "2026-11-30", "--buyer", "Contoh Buyer"));
    words.addAll(List.of("--out", out, "--format", "CSV,HTML", list));
    words.addAll(Arrays.asList(more));
    Tual.Result result = Tual.run(words.toArray());
    assertThat(result.exit()).as(result.err()).isZero();
    problems = AssessTest.table(out.resolve("problems.csv"));
    assertThat(problems).allMatch(row -> row.get("code").equals("sources-disagree"));
    return AssessTest.table(out.resolve("findings.csv"));
  }

  private static List<Map<String, String>> of(List<Map<String, String>> findings, String rule) {
    return findings.stream().filter(row -> row.get("rule").equals(rule)).toList();
  }

  @Test
  void whatAnAuditorSawChangesTheFindingAndLeadsToTheRowOfTheVisit() throws IOException {
    assertThat(of(assessed(), "withheld-documents")).isEmpty();
    Path visit =
        visit(
            "",
            LocalDate.of(2026, 11, 3),
            said("papers_in_hand", Answer.NO, "employer", SourceClass.AUDITOR, "migrant"));
    assertThat(of(assessed(visit), "withheld-documents"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.get("site_name")).isEqualTo("Contoh Cold Store Co Ltd");
              assertThat(row.get("sources")).isEqualTo("visit-0a1b2c3d.csv!E2");
              assertThat(row.get("source_class")).isEqualTo("auditor");
              assertThat(row.get("workforce_group")).isEqualTo("migrant workers");
            });
  }

  @Test
  void whatManagementSaysAtAVisitDoesNotReplaceWhatWorkersSaid() throws IOException {
    Path visit =
        visit(
            "",
            LocalDate.of(2026, 11, 3),
            said("leave_free", Answer.NO, "", SourceClass.WORKER, ""),
            said("leave_free", Answer.YES, "", SourceClass.SUPPLIER, ""));
    assertThat(of(assessed(visit), "no-free-resignation")).hasSize(1);
  }

  @Test
  void anOlderVisitStillStandsAgainstANewerWordOfTheSupplier() throws IOException {
    Path visit =
        visit(
            "",
            LocalDate.of(2026, 3, 1),
            said("papers_in_hand", Answer.NO, "employer", SourceClass.AUDITOR, "migrant"));
    assertThat(of(assessed(visit), "withheld-documents")).hasSize(1);
    assertThat(problems)
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.get("why"))
                    .as("both are kept and shown")
                    .contains("visit-0a1b2c3d.csv!E2", "suppliers-2026-09-01.csv!D2"));
  }

  @Test
  void anAnswerOfOneGroupIsNoAnswerOfAnother() throws IOException {
    Path visit =
        visit(
            "",
            LocalDate.of(2026, 11, 3),
            said("bank_card", Answer.NO, "agent", SourceClass.WORKER, "agency"),
            said("bank_card", Answer.YES, "", SourceClass.WORKER, "local"));
    assertThat(of(assessed(visit), "bank-card-control"))
        .singleElement()
        .satisfies(row -> assertThat(row.toString()).containsIgnoringCase("agency"));
  }

  @Test
  void everyColumnIsRecognisedWithoutAMapping() throws IOException {
    Path visit =
        visit(
            "https://w3id.org/tual/id/site/abc",
            LocalDate.of(2026, 11, 3),
            said("hours_week", Answer.YES, "70", SourceClass.DOCUMENT, ""),
            said("papers_in_hand", Answer.NO, "employer", SourceClass.AUDITOR, "migrant"));
    Tual.Result result = Tual.run("mapping", visit);
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("ANSWERS", "answer.field", "row.date", "row.source", "row.grade", "row.period")
        .contains("group.kind")
        .doesNotContain("Neither the header nor the values are known");
  }
}
