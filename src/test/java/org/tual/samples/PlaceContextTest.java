package org.tual.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of a place changes the context of its sites, and nothing that is good of it. */
class PlaceContextTest {
  private static final Path SAMPLE = Path.of("sample-supplychains/tual-port");
  private static final String PLACES = "4-places.csv";
  private static final List<String> OF_PLACES =
      List.of(
          "no-help-within-reach",
          "isolation-measured",
          "crews-kept-at-sea",
          "signs-common-at-the-place",
          "community-contradicts-audit");

  @TempDir private Path folder;

  private Path assess(String out, Path places) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(SAMPLE)) {
      all.filter(file -> file.toString().endsWith(".csv") && !file.endsWith(PLACES))
          .sorted()
          .forEach(files::add);
    }
    if (places != null) {
      files.add(places);
    }
    return SampleRun.assess(SAMPLE, files, folder.resolve(out), "--format", "CSV");
  }

  /** The place in the best words that its file could have. */
  private Path praised() throws IOException {
    List<String> lines = Files.readAllLines(SAMPLE.resolve(PLACES));
    Path file = folder.resolve("4-places.csv");
    Files.write(
        file,
        List.of(
            lines.get(0),
            "Tual Fiktif,IDZZ9,Indonesia,port,2026-08-20,partner,union,0.5,2026-08-18,id; my; th; km,"
                + "my; th; km; id,not heard of,not heard of,not heard of,not heard of,not heard of,5,"
                + "yes,yes,yes,Myanmar"));
    return file;
  }

  @Test
  void nothingGoodThatIsSaidOfAPlaceLowersAnythingOfASite() throws IOException {
    List<Map<String, String>> without =
        SampleRun.table(assess("without", null).resolve("sites.csv"));
    List<Map<String, String>> with =
        SampleRun.table(assess("with", praised()).resolve("sites.csv"));
    assertThat(with).hasSameSizeAs(without);
    for (int i = 0; i < with.size(); i++) {
      for (String answer :
          List.of(
              "name", "band", "band_reason", "ilo", "blockers", "credibility", "flagged_rules")) {
        assertThat(with.get(i).get(answer))
            .as(with.get(i).get("name") + " " + answer)
            .isEqualTo(without.get(i).get(answer));
      }
    }
    assertThat(with.toString()).as("the place was read").contains("no-help-within-reach");
    assertThat(SampleRun.answer(folder.resolve("with"), "Nelayan Contoh 2", "no-help-within-reach"))
        .isEqualTo("N");
  }

  @Test
  void whatIsCommonAtAPlaceIsNeverASignOfASite() throws IOException {
    Path out = assess("bad", SAMPLE.resolve(PLACES));
    List<Map<String, String>> findings =
        SampleRun.table(out.resolve("findings.csv")).stream()
            .filter(finding -> OF_PLACES.contains(finding.get("rule")))
            .toList();
    assertThat(findings).hasSizeGreaterThan(10);
    for (Map<String, String> finding : findings) {
      assertThat(finding.get("dimension")).isIn("inherent", "integrity");
      assertThat(finding.get("strength")).isEqualTo("context");
      assertThat(finding.get("detail")).contains("Tual Fiktif");
      assertThat(finding.get("source_class")).as(finding.toString()).isEqualTo("partner");
    }
    List<Map<String, String>> before = SampleRun.table(assess("none", null).resolve("sites.csv"));
    for (Map<String, String> site : SampleRun.table(out.resolve("sites.csv"))) {
      String ilo =
          before.stream()
              .filter(one -> one.get("name").equals(site.get("name")))
              .findFirst()
              .orElseThrow()
              .get("ilo");
      assertThat(site.get("ilo")).isEqualTo(ilo);
    }
  }

  @Test
  void noSupplierIsAskedAboutAPlace() throws IOException {
    List<String> asked =
        SampleRun.table(assess("asked", SAMPLE.resolve(PLACES)).resolve("questions.csv")).stream()
            .map(row -> row.get("field"))
            .toList();
    assertThat(asked).contains("documents.holder").noneMatch(field -> field.startsWith("place."));
  }

  @Test
  void aRowThatIsTooOldIsNamedAmongTheProblems() throws IOException {
    Path out = assess("old", SAMPLE.resolve(PLACES));
    assertThat(SampleRun.table(out.resolve("problems.csv")))
        .filteredOn(problem -> problem.get("code").equals("place-not-counted"))
        .extracting(problem -> problem.get("row"))
        .containsExactly("6");
  }
}
