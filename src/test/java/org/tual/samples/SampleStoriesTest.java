package org.tual.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample, through the command, against its story and its golden findings. */
class SampleStoriesTest {
  private static final Path SAMPLES = Path.of("sample-supplychains");
  private static final Map<Path, Path> REPORTS = new HashMap<>();
  @TempDir static Path folder;

  static List<Path> samples() throws IOException {
    try (Stream<Path> all = Files.list(SAMPLES)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static synchronized Path report(Path sample) throws IOException {
    if (!REPORTS.containsKey(sample)) {
      Path out = folder.resolve(sample.getFileName());
      REPORTS.put(sample, SampleRun.assess(sample, List.of(sample), out));
    }
    return REPORTS.get(sample);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void rulesAnswerAsTheStoryTells(Path sample) throws IOException {
    Path out = report(sample);
    List<String> wrong = new ArrayList<>();
    for (List<String> row : Stories.rows(sample.resolve("expected/story.csv"))) {
      String answer = SampleRun.answer(out, row.get(0), row.get(1));
      boolean notApplicable = answer.equals("-") && row.get(2).equals("N");
      if (!answer.equals(row.get(2)) && !notApplicable) {
        wrong.add(
            row.get(0)
                + " "
                + row.get(1)
                + ": "
                + answer
                + ", expected "
                + row.get(2)
                + ", "
                + row.get(3));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void silentSitesCarryNoFlagAboutWorkers(Path sample) throws IOException {
    Path out = report(sample);
    Set<String> silent = new TreeSet<>();
    Stories.rows(sample.resolve("expected/silent.csv")).forEach(row -> silent.add(row.get(0)));
    List<String> wrong = new ArrayList<>();
    for (Map<String, String> finding : SampleRun.table(out.resolve("findings.csv"))) {
      if (silent.contains(finding.get("site_name")) && !finding.get("severity").equals("S4")) {
        wrong.add(finding.get("site_name") + " " + finding.get("rule"));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void findingsAreTheGoldenOnes(Path sample) throws IOException {
    Path golden = sample.resolve("expected/findings.csv");
    Path now = report(sample).resolve("findings.csv");
    if (Boolean.getBoolean("tual.golden.write")) {
      Files.copy(now, golden, StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(now).hasSameTextualContentAs(golden);
  }
}
