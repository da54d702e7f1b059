package org.tual.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The delimiter of a text table.
 *
 * @param delimiter comma, semicolon, tab or bar
 * @param declared the first line says so ({@code sep=;}) and is no row
 */
record CsvDialect(char delimiter, boolean declared) {
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final int RECORDS = 60;

  /** Decides from the first characters by how evenly each delimiter splits records. */
  static CsvDialect of(CharSequence start) {
    int end = 0;
    while (end < start.length() && start.charAt(end) != '\n' && start.charAt(end) != '\r') {
      end++;
    }
    String first = start.subSequence(0, end).toString().strip();
    String bare = first.replace("\"", "").toLowerCase(Locale.ROOT);
    if (bare.startsWith("sep=") && (bare.length() == 5 || first.equals("sep="))) {
      return new CsvDialect(bare.length() == 5 ? bare.charAt(4) : '\t', true);
    }
    CsvDialect best = new CsvDialect(',', false);
    double bestScore = 0;
    for (char delimiter : DELIMITERS) {
      double score = score(fieldCounts(start, delimiter));
      if (score > bestScore) {
        bestScore = score;
        best = new CsvDialect(delimiter, false);
      }
    }
    return best;
  }

  String words() {
    return switch (delimiter) {
      case ',' -> "commas";
      case ';' -> "semicolons";
      case '\t' -> "tabs";
      case '|' -> "bars";
      default -> "the character " + delimiter;
    };
  }

  /** The share of records with the most frequent number of fields, and a little for more fields. */
  private static double score(List<Integer> counts) {
    Map<Integer, Integer> frequency = new HashMap<>();
    int best = 0;
    for (int count : counts) {
      int times = count < 2 ? 0 : frequency.merge(count, 1, Integer::sum);
      best = Math.max(best, times);
    }
    if (best == 0) {
      return 0;
    }
    int fields = 0;
    for (Map.Entry<Integer, Integer> entry : frequency.entrySet()) {
      fields = entry.getValue() == best ? Math.max(fields, entry.getKey()) : fields;
    }
    int header = counts.get(0) == fields ? 1 : 0;
    return (double) best / counts.size() + 0.02 * Math.min(fields, 20) + 0.1 * header;
  }

  private static List<Integer> fieldCounts(CharSequence start, char delimiter) {
    List<Integer> counts = new ArrayList<>();
    int fields = 1;
    boolean quoted = false;
    boolean blank = true;
    boolean fieldStart = true;
    for (int i = 0; i < start.length() && counts.size() < RECORDS; i++) {
      char c = start.charAt(i);
      if (c == '"' && (quoted || fieldStart)) {
        quoted = !quoted;
        fieldStart = quoted ? false : i + 1 < start.length() && start.charAt(i + 1) == '"';
        blank = false;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        if (!blank) {
          counts.add(fields);
        }
        fields = 1;
        blank = true;
        fieldStart = true;
      } else if (!quoted && c == delimiter) {
        fields++;
        fieldStart = true;
        blank = false;
      } else {
        blank &= Character.isWhitespace(c);
        fieldStart = false;
      }
    }
    if (!blank && counts.isEmpty()) {
      counts.add(fields);
    }
    return counts;
  }
}
