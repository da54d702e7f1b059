package org.tual.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the samples expect beside their stories: parts of the files, contradictions, identities. */
class SampleExpectationsTest {
  private static final Path SAMPLES = Path.of("sample-supplychains");
  @TempDir private Path folder;

  private Path assess(String sample, String... files) throws IOException {
    Path home = SAMPLES.resolve(sample);
    List<Path> inputs = new ArrayList<>();
    for (String file : files) {
      inputs.add(home.resolve(file));
    }
    if (inputs.isEmpty()) {
      inputs.add(home);
    }
    return SampleRun.assess(home, inputs, folder.resolve(sample), "--format", "CSV");
  }

  private void answersAre(Path out, Path expected) throws IOException {
    for (List<String> row : Stories.rows(expected)) {
      assertThat(SampleRun.answer(out, row.get(0), row.get(1)))
          .as(row.get(0) + " " + row.get(1) + ": " + row.get(3))
          .isEqualTo(row.get(2));
    }
  }

  @Test
  void beforeTheFollowUpTheWagesAreStillLate() throws IOException {
    Path out = assess("andaman-seafood", "1-supplier-list.xlsx");
    answersAre(out, SAMPLES.resolve("andaman-seafood/expected/before-follow-up.csv"));
  }

  @Test
  void beforeTheMenConfirmedItTheSignsOfTheBoatStand() throws IOException {
    Path out =
        assess(
            "tual-port",
            "1-suppliers.csv",
            "2-vessels.csv",
            "3-crew.csv",
            "4-places.csv",
            "5-audit-cold-store.csv");
    answersAre(out, SAMPLES.resolve("tual-port/expected/before-remedy.csv"));
  }

  @Test
  void aListWithoutThePassportColumnAnswersNothingAboutPassports() throws IOException {
    Path out = assess("rubber-gloves", "2-proveedores-2026.xlsx");
    answersAre(out, SAMPLES.resolve("rubber-gloves/expected/second-list-alone.csv"));
  }

  @Test
  void theCriteriaOfTheIloAreMetOnlyWithinOneGroupAndTime() throws IOException {
    Path out = assess("rubber-gloves");
    for (List<String> row : Stories.rows(SAMPLES.resolve("rubber-gloves/expected/ilo-test.csv"))) {
      String expected =
          switch (row.get(2)) {
            case "met" -> "BOTH_RECORDED";
            case "ask" -> "BOTH_IF_SAME_WORKERS";
            default -> "ONE_KIND";
          };
      assertThat(site(out, row.get(0)).get("ilo")).as(row.toString()).isEqualTo(expected);
    }
  }

  @Test
  void twoFilesThatContradictEachOtherAreBothShown() throws IOException {
    Path out = assess("clean-unknown");
    for (List<String> row :
        Stories.rows(SAMPLES.resolve("clean-unknown/expected/contradicted.csv"))) {
      assertThat(SampleRun.table(out.resolve("problems.csv")))
          .as(row.toString())
          .anyMatch(
              problem ->
                  problem.get("code").equals("name-in-two-countries")
                      && problem.get("why").contains("1-suppliers.csv")
                      && problem.get("why").contains("2-"));
    }
  }

  @Test
  void namesThatAreTheSameAreOneSiteAndPlantsStayApart() throws IOException {
    Path out = assess("vendor-master");
    List<String> names = new ArrayList<>();
    SampleRun.table(out.resolve("sites.csv")).forEach(row -> names.add(row.get("name")));
    for (List<String> row : Stories.rows(SAMPLES.resolve("vendor-master/expected/identity.csv"))) {
      long found =
          names.stream().filter(name -> name.equals(row.get(0)) || name.equals(row.get(1))).count();
      if (row.get(2).equals("same")) {
        assertThat(found).as(row.toString()).isEqualTo(1);
      } else {
        assertThat(found).as(row.toString()).isEqualTo(2);
      }
    }
  }

  private static Map<String, String> site(Path out, String name) throws IOException {
    return SampleRun.table(out.resolve("sites.csv")).stream()
        .filter(row -> row.get("name").equals(name))
        .findFirst()
        .orElseThrow();
  }
}
