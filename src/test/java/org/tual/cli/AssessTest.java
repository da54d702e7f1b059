package org.tual.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderHeaderAware;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessTest {
  private static final String LIST =
      """
      Supplier,Country,City,Supplies to,Passports held by,Recruitment fee (THB),Monthly wage (THB),Workers,Contact e-mail
      Contoh Cold Store Co Ltd,Thailand,Ranong,Contoh Foods,Employer,30000,10000,120,someone@example.org
      Contoh Foods,Thailand,Samut Sakhon,,Worker,10000,10000,400,other@example.org
      Sepi Mills,Viet Nam,,Contoh Foods,,,,,
      """;

  @TempDir private Path folder;

  private Path list(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Tual.Result assess(Path out, Object... more) {
    List<Object> words =
        new ArrayList<>(
            List.of("assess", "--quiet", "--as-of", "2026-10-31", "--buyer", "Contoh Buyer"));
    words.addAll(List.of("--out", out, "--format", "CSV,HTML,JSONLD"));
    words.addAll(List.of(more));
    return Tual.run(words.toArray());
  }

  static List<Map<String, String>> table(Path file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (Reader text = Files.newBufferedReader(file);
        CSVReaderHeaderAware csv = new CSVReaderHeaderAware(text)) {
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        rows.add(row);
      }
    } catch (com.opencsv.exceptions.CsvValidationException e) {
      throw new IOException(e);
    }
    return rows;
  }

  private List<Map<String, String>> findings(Path out, String rule) throws IOException {
    return table(out.resolve("findings.csv")).stream()
        .filter(row -> row.get("rule").equals(rule))
        .toList();
  }

  @Test
  void aCrewListIsNeitherAssessedNorQuoted() throws IOException {
    Path crew =
        list(
            "crew.csv",
            "Full name,Date of birth,Passport No\nMaung Fiktifzin,1990-01-02,MA777111\n");
    Path alone = folder.resolve("alone");
    Tual.Result result = assess(alone, crew);
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err() + result.out()).contains("about persons").doesNotContain("Fiktifzin");
    Path both = folder.resolve("both");
    assertThat(assess(both, crew, list("list.csv", LIST)).exit()).isZero();
    for (Path out : List.of(alone, both)) {
      try (var files = Files.list(out)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          assertThat(Files.readString(file)).doesNotContain("Fiktifzin", "MA777111", "1990-01-02");
        }
      }
    }
    assertThat(Files.readString(both.resolve("report.html"))).contains("about persons was stopped");
  }

  @Test
  void aHeldPassportIsFlaggedWithItsCell() throws IOException {
    Path out = folder.resolve("report");
    Tual.Result result = assess(out, list("list.csv", LIST));
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(findings(out, "withheld-documents"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.get("site_name")).isEqualTo("Contoh Cold Store Co Ltd");
              assertThat(row.get("severity")).isEqualTo("S1");
              assertThat(row.get("sources")).contains("list.csv!E2");
              assertThat(row.get("step")).isEqualTo("2");
            });
  }

  @Test
  void aFeeOfExactlyOneMonthsWageIsNotAboveIt() throws IOException {
    Path out = folder.resolve("report");
    assess(out, list("list.csv", LIST));
    assertThat(findings(out, "fee-above-one-months-wage"))
        .extracting(row -> row.get("site_name"))
        .containsExactly("Contoh Cold Store Co Ltd");
  }

  @Test
  void aSilentSiteIsUnknownAndAsked() throws IOException {
    Path out = folder.resolve("report");
    assess(out, list("list.csv", LIST));
    assertThat(findings(out, "withheld-documents"))
        .noneMatch(row -> row.get("site_name").equals("Sepi Mills"));
    assertThat(table(out.resolve("questions.csv")))
        .anyMatch(
            row ->
                row.get("whom").equals("Sepi Mills")
                    && row.get("field").equals("documents.holder"));
  }

  @Test
  void personalColumnsAppearNowhere() throws IOException {
    Path out = folder.resolve("report");
    Tual.Result result = assess(out, list("list.csv", LIST));
    assertThat(result.out() + result.err()).doesNotContain("example.org");
    try (var files = Files.list(out)) {
      for (Path file : files.toList()) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContain("example.org");
      }
    }
  }

  @Test
  void theSameListTwiceChangesNothing() throws IOException {
    Path once = folder.resolve("once");
    Path twice = folder.resolve("twice");
    Path first = list("list.csv", LIST);
    assess(once, first);
    assess(twice, first, list("copy.csv", LIST));
    assertThat(fingerprints(twice)).isEqualTo(fingerprints(once));
  }

  private static List<String> fingerprints(Path out) throws IOException {
    return table(out.resolve("findings.csv")).stream().map(row -> row.get("fingerprint")).toList();
  }

  @Test
  void aSealIsVerifiedToTheSameBytesAndAChangedInputIsNoticed() throws IOException {
    Path out = folder.resolve("report");
    Path file = list("list.csv", LIST);
    assess(out, file);
    Tual.Result same = Tual.run("verify", out.resolve("seal.json"));
    assertThat(same.out()).contains("Verified");
    assertThat(same.exit()).isZero();
    Files.writeString(file, LIST.replace("Employer", "Worker"));
    Tual.Result changed = Tual.run("verify", out.resolve("seal.json"));
    assertThat(changed.out()).contains("Not verified");
    assertThat(changed.exit()).isEqualTo(1);
  }

  @Test
  void anEditedSealIsRefused() throws IOException {
    Path out = folder.resolve("report");
    assess(out, list("list.csv", LIST));
    Path seal = out.resolve("seal.json");
    Files.writeString(seal, Files.readString(seal).replace("2026-10-31", "2026-10-30"));
    Tual.Result result = Tual.run("verify", seal);
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("The seal was changed");
  }

  @Test
  void aDismissedFindingStaysDismissedUntilItsEvidenceChanges() throws IOException {
    Path first = folder.resolve("first");
    Path file = list("list.csv", LIST);
    assess(first, file);
    String print = findings(first, "withheld-documents").get(0).get("fingerprint");
    Path decisions =
        list(
            "decisions.txt",
            "fingerprint,decision,reason,by,date\n"
                + print
                + ",dismissed,lockers seen by an auditor,compliance,2026-10-31\n");
    Path second = folder.resolve("second");
    assess(second, file, "--against", first, "--decisions", decisions);
    assertThat(findings(second, "withheld-documents").get(0).get("status")).isEqualTo("DISMISSED");
    Files.writeString(file, LIST.replace(",Employer,", ",Agent,"));
    Path third = folder.resolve("third");
    assess(third, file, "--against", first, "--decisions", decisions);
    assertThat(findings(third, "withheld-documents").get(0).get("status")).isEqualTo("RECONFIRM");
  }

  @Test
  void whatIsGoneSaysHowAndCompareShowsIt() throws IOException {
    Path first = folder.resolve("first");
    Path file = list("list.csv", LIST);
    assess(first, file);
    Files.writeString(file, LIST.replace(",Employer,", ",,"));
    Path second = folder.resolve("second");
    assess(second, file, "--against", first);
    Tual.Result compared = Tual.run("compare", first, second);
    assertThat(compared.out()).contains("went").contains("the fact was withdrawn");
  }

  @Test
  void anAnsweredQuestionSheetComesBackAsInput() throws IOException {
    Path first = folder.resolve("first");
    Path file = list("list.csv", LIST);
    assess(first, file);
    List<String> lines =
        new ArrayList<>(List.of("whom,country,id,question,answer,source,date,field"));
    for (Map<String, String> row : table(first.resolve("questions.csv"))) {
      if (row.get("whom").equals("Sepi Mills") && row.get("field").equals("documents.holder")) {
        lines.add(
            String.join(
                ",",
                row.get("whom"),
                row.get("country"),
                row.get("id"),
                "\"" + row.get("question") + "\"",
                "The employer",
                "worker",
                "",
                row.get("field")));
      }
    }
    Path answers = list("answers.csv", String.join("\n", lines) + "\n");
    Path second = folder.resolve("second");
    assess(second, file, answers);
    assertThat(findings(second, "withheld-documents"))
        .extracting(row -> row.get("site_name"))
        .containsExactlyInAnyOrder("Contoh Cold Store Co Ltd", "Sepi Mills");
  }

  @Test
  void dryRunWritesNothing() throws IOException {
    Path out = folder.resolve("report");
    Tual.Result result = assess(out, list("list.csv", LIST), "--dry-run");
    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("3 of 3 rows used");
    assertThat(out).doesNotExist();
  }

  @Test
  void failOnGivesExitOne() throws IOException {
    assertThat(assess(folder.resolve("a"), list("list.csv", LIST), "--fail-on", "S1").exit())
        .isEqualTo(1);
    String calm = "Supplier,Country\nSepi Mills,Viet Nam\n";
    assertThat(assess(folder.resolve("b"), list("calm.csv", calm), "--fail-on", "S1").exit())
        .isZero();
  }

  @Test
  void cyclesSelfSupplyAndDanglingParentsAreData() throws IOException {
    String text =
        """
        Supplier,Country,Supplies to
        Alpha Contoh,Thailand,Beta Contoh
        Beta Contoh,Thailand,Alpha Contoh
        Gamma Contoh,Thailand,Gamma Contoh
        Delta Contoh,Thailand,Nobody Listed
        """;
    Path out = folder.resolve("report");
    Tual.Result result = assess(out, list("list.csv", text));
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(table(out.resolve("sites.csv"))).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void aChainTenThousandDeepIsRead() throws IOException {
    StringBuilder text = new StringBuilder("Supplier,Country,Supplies to,Passports held by\n");
    for (int i = 0; i < 10_000; i++) {
      text.append("Link ").append(i).append(",Thailand,");
      text.append(i == 0 ? "" : "Link " + (i - 1)).append(i == 9_999 ? ",Employer\n" : ",\n");
    }
    Path out = folder.resolve("report");
    Tual.Result result = assess(out, list("list.csv", text.toString()), "--format", "CSV");
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(findings(out, "withheld-documents").get(0).get("step")).isEqualTo("10000");
  }
}
