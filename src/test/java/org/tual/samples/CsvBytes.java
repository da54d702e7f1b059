package org.tual.samples;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;

/** Rows as the bytes of a CSV file (RFC 4180 quoting, CRLF) with any delimiter and encoding. */
final class CsvBytes {
  private CsvBytes() {}

  static byte[] of(List<List<String>> rows, String delimiter, Charset encoding) {
    StringBuilder text = new StringBuilder();
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    for (List<String> row : rows) {
      String line =
          row.stream()
              .map(Sheet::plain)
              .map(cell -> quoted(cell, delimiter))
              .collect(Collectors.joining(delimiter));
      text.append(line).append(delimiter.repeat(width - row.size())).append("\r\n");
    }
    return text.toString().getBytes(encoding);
  }

  private static String quoted(String cell, String delimiter) {
    boolean plain = !cell.contains(delimiter) && !cell.contains("\"") && !cell.contains("\n");
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
