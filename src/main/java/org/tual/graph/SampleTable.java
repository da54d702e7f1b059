package org.tual.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How long an audit of so many workers is and how many it hears alone, from {@code
 * ontology/sample-table.csv}. The figures are defaults that follow the pattern of common social
 * audit schemes, and no law.
 */
final class SampleTable {
  /**
   * One line.
   *
   * @param workersUpTo most workers that the line is for
   * @param manDays days of one auditor
   * @param interviewsAlone workers heard alone
   */
  record Line(BigDecimal workersUpTo, BigDecimal manDays, BigDecimal interviewsAlone) {}

  private static final SampleTable SHIPPED = load();
  private final List<Line> lines = new ArrayList<>();

  private SampleTable() {}

  static SampleTable shipped() {
    return SHIPPED;
  }

  /** The line for so many workers; beyond the last line no table says less than the last. */
  Line of(BigDecimal workers) {
    return lines.stream()
        .filter(line -> workers.compareTo(line.workersUpTo()) <= 0)
        .findFirst()
        .orElse(lines.get(lines.size() - 1));
  }

  private static SampleTable load() {
    SampleTable table = new SampleTable();
    try (InputStream in = SampleTable.class.getResourceAsStream("/ontology/sample-table.csv");
        BufferedReader text =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      text.readLine();
      for (String line = text.readLine(); line != null; line = text.readLine()) {
        String[] cells = line.split(",");
        table.lines.add(
            new Line(new BigDecimal(cells[0]), new BigDecimal(cells[1]), new BigDecimal(cells[2])));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
