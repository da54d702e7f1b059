package org.tual.columns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tual.spreadsheet.Cell;
import org.tual.spreadsheet.RawRow;

/**
 * Where a sheet's header is and what it says.
 *
 * @param row number of the (last) header row, 0 where there is none
 * @param texts the header of each column that has one
 * @param known how many of the columns the vocabulary knows
 */
record Header(int row, Map<Integer, String> texts, int known) {
  private static final int DEEPEST = 40;
  private static final Header NONE = new Header(0, Map.of(), 0);

  static Header find(Sample sample, Vocabulary vocabulary) {
    Header best = NONE;
    double bestScore = 0;
    RawRow above = null;
    int looked = 0;
    for (RawRow row : sample.rows()) {
      if (looked++ >= DEEPEST) {
        break;
      }
      Header one = of(row, texts(row), vocabulary);
      Header two =
          above != null && isBand(above, row) ? of(row, joined(above, row), vocabulary) : NONE;
      Header candidate = two.known() > one.known() ? two : one;
      double score = candidate.score(row, sample);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
      above = row;
    }
    return best;
  }

  /** The header in the row with this number; none where there is no such row. */
  static Header at(Sample sample, int number, Vocabulary vocabulary) {
    return sample.rows().stream()
        .filter(row -> row.number() == number)
        .findFirst()
        .map(row -> of(row, texts(row), vocabulary))
        .orElse(NONE);
  }

  private static Header of(RawRow row, Map<Integer, String> texts, Vocabulary vocabulary) {
    int known = 0;
    Set<String> seen = new HashSet<>();
    for (String text : texts.values()) {
      boolean sure =
          !text.isBlank()
              && text.length() < 120
              && seen.add(text)
              && vocabulary.meanings(text).stream()
                  .anyMatch(meaning -> meaning.confidence() >= 0.6);
      known += sure ? 1 : 0;
    }
    return new Header(row.number(), texts, known);
  }

  /** Known headers count; values where headers should be, and long text, speak against the row. */
  private double score(RawRow header, Sample sample) {
    int columns = sample.columns().size();
    int least = columns <= 2 ? 1 : 2;
    if (known < least) {
      return 0;
    }
    long numbers =
        header.cells().stream()
            .filter(cell -> cell.kind() != Cell.Kind.TEXT || isNumber(cell.text()))
            .count();
    double share = (double) known / Math.max(1, texts.size());
    double score = known * (0.5 + share) - numbers;
    return share < 0.2 ? 0 : score;
  }

  private static boolean isNumber(String text) {
    return !text.isBlank()
        && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',');
  }

  private static Map<Integer, String> texts(RawRow row) {
    Map<Integer, String> texts = new HashMap<>();
    row.cells().stream()
        .filter(cell -> !cell.text().isBlank())
        .forEach(cell -> texts.put(cell.column(), cell.text().strip()));
    return texts;
  }

  /** A row of bands: merged over several columns, or above a row that has more headers than it. */
  private static boolean isBand(RawRow above, RawRow row) {
    boolean adjacent = row.number() == above.number() + 1;
    List<Cell> cells = above.cells();
    boolean repeated = false;
    for (int i = 1; i < cells.size(); i++) {
      repeated |= cells.get(i).text().equals(cells.get(i - 1).text());
    }
    return adjacent && cells.size() > 1 && (repeated || cells.size() < row.cells().size());
  }

  private static Map<Integer, String> joined(RawRow above, RawRow row) {
    Map<Integer, String> joined = texts(row);
    for (Cell cell : above.cells()) {
      String band = cell.text().strip();
      joined.merge(
          cell.column(),
          band,
          (text, top) -> text.equals(top) || top.isEmpty() ? text : top + ": " + text);
    }
    return joined;
  }
}
