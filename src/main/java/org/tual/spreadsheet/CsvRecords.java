package org.tual.spreadsheet;

import java.io.IOException;
import java.io.Reader;

/**
 * Splits characters into records and fields after RFC 4180, and where people break it, as
 * spreadsheet programs do: text behind a closing quote belongs to the field. A quoted field that
 * runs over lines and does not end at a delimiter is refused, because it has swallowed rows.
 */
final class CsvRecords {
  private static final int MAX_FIELDS = 20_000;
  private static final int MAX_LINES = 255;

  private final Reader in;
  private final char delimiter;
  private final Limits limits;
  private final char[] buffer = new char[1 << 15];
  private final StringBuilder field = new StringBuilder();
  private int at;
  private int end;
  private int record;

  CsvRecords(Reader in, char delimiter, Limits limits) {
    this.in = in;
    this.delimiter = delimiter;
    this.limits = limits;
  }

  /** Skips a line that is no record. */
  void skipLine() throws IOException {
    int c = read();
    while (c >= 0 && c != '\n' && c != '\r') {
      c = read();
    }
    skipLineFeedAfter(c);
  }

  /** Fills in the cells of the next record, or returns false at the end. */
  boolean next(RowCells row) throws IOException {
    if (peek() < 0) {
      return false;
    }
    row.start(++record, false);
    for (int column = 0; ; column++) {
      String text = peek() == '"' ? quoted() : plain();
      if (!text.isEmpty()) {
        row.add(Cell.text(column, text));
      }
      int stop = read();
      if (stop != delimiter) {
        skipLineFeedAfter(stop);
        return true;
      }
      if (column == MAX_FIELDS) {
        throw Refusal.TOO_MANY_COLUMNS.of(record, "", RowCells.letters(limits.columns() - 1));
      }
    }
  }

  /** Up to the next delimiter or line end, most often straight from the buffer. */
  private String plain() throws IOException {
    int start = at;
    while (at < end && !stops(buffer[at])) {
      at++;
    }
    if (at < end) {
      return cleaned(new String(buffer, start, at - start));
    }
    field.setLength(0);
    field.append(buffer, start, at - start);
    appendPlain();
    return cleaned(field.toString());
  }

  private void appendPlain() throws IOException {
    for (int c = peek(); c >= 0 && !stops((char) c); c = peek()) {
      field.append((char) read());
      if (field.length() > limits.cellCharacters()) {
        throw Refusal.CELL_TOO_LONG.of(record, "", limits.cellCharacters());
      }
    }
  }

  private String quoted() throws IOException {
    field.setLength(0);
    int lines = 1;
    read();
    while (true) {
      int c = read();
      if (c == '"' && peek() == '"') {
        field.append((char) read());
      } else if (c == '"') {
        break;
      } else if (c == '\n' || c == '\r') {
        skipLineFeedAfter(c);
        field.append('\n');
        lines++;
      } else if (c >= 0) {
        field.append((char) c);
      }
      if (c < 0 || lines > MAX_LINES || field.length() > limits.cellCharacters()) {
        throw Refusal.UNCLOSED_QUOTE.of(record);
      }
    }
    int next = peek();
    if (next >= 0 && !stops((char) next)) {
      if (lines > 1) {
        throw Refusal.UNCLOSED_QUOTE.of(record);
      }
      appendPlain();
    }
    return cleaned(field.toString());
  }

  private boolean stops(char c) {
    return c == delimiter || c == '\n' || c == '\r';
  }

  private static String cleaned(String text) {
    return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
  }

  private void skipLineFeedAfter(int c) throws IOException {
    if (c == '\r' && peek() == '\n') {
      read();
    }
  }

  private int read() throws IOException {
    int c = peek();
    at += c < 0 ? 0 : 1;
    return c;
  }

  private int peek() throws IOException {
    if (at == end) {
      int n = in.read(buffer, 0, buffer.length);
      if (n <= 0) {
        return -1;
      }
      at = 0;
      end = n;
    }
    return buffer[at];
  }
}
