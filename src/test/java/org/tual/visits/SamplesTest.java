package org.tual.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {
  private static final Samples SAMPLES = Samples.shipped();

  @ParameterizedTest
  @CsvSource({
    "usual,50,1,6,1,4,10,false",
    "usual,100,1,6,1,4,10,false",
    "usual,101,2,6,4,5,26,false",
    "usual,500,2,6,4,5,26,false",
    "usual,501,3,12,6,5,42,false",
    "usual,1000,3,12,6,5,42,false",
    "usual,1001,4,20,8,4,52,false",
    "usual,2000,4,20,8,4,52,false",
    "usual,2001,4,20,8,4,52,true",
    // nobody is asked or read twice at a small site
    "usual,1,1,1,0,4,1,false",
    "usual,6,1,6,0,4,6,false",
    "usual,9,1,6,0,4,9,false",
    "usual,10,1,6,1,4,10,false",
    // more than half, and the days that so many interviews take
    "majority,10,1,6,1,4,10,false",
    "majority,22,1,12,1,4,10,false",
    "majority,24,2,13,1,4,10,false",
    "majority,100,5,51,1,4,10,false",
    "majority,101,5,51,4,5,26,false",
    "majority,1000,42,501,6,5,42,false"
  })
  void theTableAtItsEdges(
      String preset,
      int workers,
      int days,
      int individual,
      int groups,
      int size,
      int files,
      boolean beyond) {
    assertThat(SAMPLES.advise(preset, workers))
        .isEqualTo(
            new Samples.Advised(
                preset, workers, days, new Plan.Sample(individual, groups, size, files), beyond));
  }

  @Test
  void theUsualTableIsTakenWhereNoneIsNamed() {
    assertThat(SAMPLES.advise(null, 300)).isEqualTo(SAMPLES.advise("usual", 300));
    assertThat(SAMPLES.presets()).containsExactly("usual", "majority");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1_000_001, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void anImpossibleNumberOfWorkersIsRefused(int workers) {
    assertThatThrownBy(() -> SAMPLES.advise("majority", workers)).isInstanceOf(NotPossible.class);
  }

  @Test
  void anUnknownTableIsRefused() {
    assertThatThrownBy(() -> SAMPLES.advise("cheap", 100)).isInstanceOf(NotPossible.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2,100", "1,100\nx,102,200", "1,100\nx,100,200", "1,0"})
  void bandsThatLeaveAGapOrOverlapAreRefused(String bands) {
    StringBuilder text =
        new StringBuilder(
            "preset,from,to,days,individual,groups,group_size,files,share_percent,interviews_a_day\n");
    for (String band : bands.split("\n")) {
      text.append(band.startsWith("x") ? band : "x," + band).append(",1,6,1,4,10,,\n");
    }
    assertThatThrownBy(() -> Samples.read(new StringReader(text.toString())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The rules measure a visit by the same table as those who plan it. */
  @Test
  void theTableOfTheRulesIsTheUsualOne() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("ontology/sample-table.csv"));
    assertThat(lines.get(0))
        .isEqualTo("workersUpTo,manDays,interviewsAlone,groups,groupSize,files");
    assertThat(lines.size()).isGreaterThan(4);
    for (String line : lines.subList(1, lines.size())) {
      int[] cells = Arrays.stream(line.split(",")).mapToInt(Integer::parseInt).toArray();
      assertThat(SAMPLES.advise("usual", cells[0]))
          .isEqualTo(
              new Samples.Advised(
                  "usual",
                  cells[0],
                  cells[1],
                  new Plan.Sample(cells[2], cells[3], cells[4], cells[5]),
                  false));
      boolean last = line.equals(lines.get(lines.size() - 1));
      assertThat(SAMPLES.advise("usual", cells[0] + 1).manDays() == cells[1]).isEqualTo(last);
    }
  }
}
