package org.tual.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.disclosure.FewWorkers;
import org.tual.disclosure.ReportText;

/**
 * Reports of two lists that differ by one person in every number of a part of a site say the same,
 * so nobody learns of that person from them, nor any such number.
 */
class DifferencingReportsTest {
  private static final String NAME = "Contoh Sedikit";
  @TempDir private static Path folder;
  private static Map<String, String> one;

  @BeforeAll
  static void assessOne() throws IOException {
    one = report("one", new FewWorkers(NAME, 12, 0));
  }

  /** Every file of the report as text, without hashes over the inputs. */
  private static Map<String, String> report(String name, FewWorkers list, Object... more)
      throws IOException {
    Path out = folder.resolve(name).resolve("out");
    List<Object> words =
        new ArrayList<>(
            List.of("assess", "--quiet", "--as-of", "2026-10-31", "--buyer", "Contoh Buyer"));
    words.addAll(List.of("--out", out));
    words.addAll(List.of(more));
    words.addAll(list.write(folder.resolve(name)));
    Tual.Result result = Tual.run(words.toArray());
    assertThat(result.exit()).as(result.err()).isZero();
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = out.relativize(file).toString();
        texts.put(path, ReportText.of(path, Files.readAllBytes(file)));
      }
    }
    texts.put("screen", result.out());
    texts.remove("seal.json");
    texts.replaceAll((file, text) -> ReportText.withoutHashes(text).replace("/" + name + "/", "/"));
    return texts;
  }

  @Test
  void oneWorkerMoreInEveryPartOfASiteChangesNoLetterOfAnyFile() throws IOException {
    Map<String, String> other = report("other", new FewWorkers(NAME, 12, 1));
    assertThat(one.keySet())
        .contains("findings.csv", "sites.csv", "problems.csv", "continuity.csv", "report.html")
        .contains("report.pdf", "report.xlsx", "assessment.jsonld");
    assertThat(other.keySet()).isEqualTo(one.keySet());
    one.forEach((file, text) -> assertThat(other.get(file)).as(file).isEqualTo(text));
  }

  @Test
  void theFindingsRestOnTheseVeryNumbers() {
    assertThat(one.get("findings.csv"))
        .contains("agency-share-high", "tied-visa-share", "bulk-consent-forms")
        .contains("echoed-answers", "thin-audit", "numbers-do-not-fit")
        .contains("some workers (group not understood)");
    assertThat(one.get("assessment.jsonld")).contains("\"value\": \"some\"");
    assertThat(one.get("problems.csv")).contains("see the list");
  }

  @Test
  void rowsForSomeWorkersAreNoHeadcountOfTheirSite() {
    for (String only : List.of(" Keempat", " Kelima", " Keenam", " Ketujuh")) {
      assertThat(one.get("sites.csv").lines().filter(line -> line.contains(NAME + only)))
          .as(only)
          .singleElement()
          .asString()
          .doesNotContainPattern("\\b3\"?,\"?[A-Z_]+\"?,");
    }
    assertThat(one.get("sites.csv")).containsPattern("\\b12\"?,\"?[A-Z_]+\"?,");
  }

  @Test
  void theComparisonSeesANumberThatIsOpen() throws IOException {
    Map<String, String> other = report("open", new FewWorkers(NAME, 13, 0), "--format", "CSV");
    assertThat(other.get("sites.csv")).isNotEqualTo(one.get("sites.csv"));
  }
}
