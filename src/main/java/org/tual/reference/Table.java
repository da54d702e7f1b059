package org.tual.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of our own tables: comma-separated UTF-8 (RFC 4180) with a header line.
 *
 * @param columns column names in file order
 * @param rows each row by column name; a row has exactly the columns of the header
 */
public record Table(List<String> columns, List<Map<String, String>> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The table on the class path, for example {@code ontology/reference/goods/facts.csv}. */
  public static Table shipped(String path) {
    return parse(path, new String(bytes(path), StandardCharsets.UTF_8));
  }

  /** The bytes of a file on the class path; throws {@link UnusableList} if it is not there. */
  static byte[] bytes(String path) {
    try (InputStream in = Table.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new UnusableList("The table " + path + " is missing.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + path + " cannot be read.", e);
    }
  }

  /**
   * Reads a table; throws {@link UnusableList} with name and line if a row is too short or long.
   */
  public static Table parse(String name, String text) {
    List<List<String>> lines = new Lines(text).all();
    if (lines.isEmpty()) {
      throw new UnusableList("The table " + name + " is empty: it needs a header line.");
    }
    List<String> columns = lines.get(0);
    List<Map<String, String>> rows = new ArrayList<>(lines.size());
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = lines.get(i);
      if (cells.size() != columns.size()) {
        throw new UnusableList(
            "The table %s has %d cells in record %d where the header has %d."
                .formatted(name, cells.size(), i + 1, columns.size()));
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int c = 0; c < cells.size(); c++) {
        row.put(columns.get(c), cells.get(c));
      }
      rows.add(row);
    }
    return new Table(columns, rows);
  }

  /** Splits text into records and cells. */
  private static final class Lines {
    private final String text;
    private int at;

    Lines(String text) {
      this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    List<List<String>> all() {
      List<List<String>> lines = new ArrayList<>();
      while (at < text.length()) {
        List<String> line = line();
        if (line.size() > 1 || !line.get(0).isEmpty()) {
          lines.add(line);
        }
      }
      return lines;
    }

    private List<String> line() {
      List<String> cells = new ArrayList<>();
      do {
        cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
      } while (at < text.length() && text.charAt(at++) == ',');
      if (at > 0 && at < text.length() && text.charAt(at - 1) == '\r' && text.charAt(at) == '\n') {
        at++;
      }
      return cells;
    }

    private String plain() {
      int start = at;
      while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(start, at);
    }

    private String quoted() {
      StringBuilder cell = new StringBuilder();
      for (at++; at < text.length(); at++) {
        if (text.charAt(at) != '"') {
          cell.append(text.charAt(at));
        } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
          cell.append('"');
          at++;
        } else {
          at++;
          break;
        }
      }
      return cell.toString();
    }
  }
}
