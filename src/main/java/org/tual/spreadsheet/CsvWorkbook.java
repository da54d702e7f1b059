package org.tual.spreadsheet;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A text table after RFC 4180 and its dialects, streamed. One record is one row, as spreadsheet
 * programs number them. A byte that does not fit the encoding becomes U+FFFD in its cell.
 */
final class CsvWorkbook implements Workbook {
  private static final int LINES_PER_RECORD = 50;
  private static final int DIALECT_CHARACTERS = 1 << 16;

  private final Path file;
  private final Limits limits;
  private final TextEncoding encoding;
  private final CsvDialect dialect;

  private CsvWorkbook(Path file, Limits limits) throws IOException {
    this.file = file;
    this.limits = limits;
    this.encoding = TextEncoding.of(file);
    try (Reader reader = reader()) {
      char[] start = new char[DIALECT_CHARACTERS];
      int n = 0;
      for (int more = 0; more >= 0 && n < start.length; n += Math.max(more, 0)) {
        more = reader.read(start, n, start.length - n);
      }
      this.dialect = CsvDialect.of(java.nio.CharBuffer.wrap(start, 0, n));
    }
  }

  static CsvWorkbook open(Path file, Limits limits) throws IOException {
    return new CsvWorkbook(file, limits);
  }

  @Override
  public String fileName() {
    return file.getFileName().toString();
  }

  @Override
  public String description() {
    return "Text table (CSV) in "
        + encoding.how()
        + ", fields separated by "
        + dialect.words()
        + ".";
  }

  @Override
  public List<SheetInfo> sheets() {
    return List.of(new SheetInfo(0, "", false));
  }

  @Override
  public void read(SheetInfo sheet, RowConsumer rows) {
    RowCells cells = new RowCells(sheet, limits, null, rows, Integer.MAX_VALUE);
    LineGuard guard = null;
    int number = 0;
    try (LineGuard lines = new LineGuard(reader());
        CSVReader csv = csv(lines)) {
      guard = lines;
      for (String[] fields = csv.readNext(); fields != null; fields = csv.readNext()) {
        number++;
        cells.start(number, false);
        for (int column = 0; column < fields.length; column++) {
          String text = fields[column];
          if (text != null && !text.isEmpty()) {
            cells.add(Cell.text(column, text));
          }
        }
        if (!cells.end()) {
          return;
        }
      }
    } catch (CsvException | IOException e) {
      throw refusal(guard, number + 1);
    }
  }

  private UnreadableFile refusal(LineGuard guard, int row) {
    if (guard != null && guard.tooLong()) {
      return Refusal.LINE_TOO_LONG.of(row);
    }
    return Files.isReadable(file)
        ? Refusal.UNCLOSED_QUOTE.of(row)
        : Refusal.FILE_NOT_FOUND.of(fileName());
  }

  @Override
  public void close() {
    // each reading opens and closes the file
  }

  private CSVReader csv(Reader reader) throws IOException {
    BufferedReader lines = new BufferedReader(reader, 1 << 15);
    if (dialect.declared()) {
      lines.readLine();
    }
    return new CSVReaderBuilder(lines)
        .withCSVParser(new RFC4180ParserBuilder().withSeparator(dialect.delimiter()).build())
        .withMultilineLimit(LINES_PER_RECORD)
        .build();
  }

  private Reader reader() throws IOException {
    InputStream in = Files.newInputStream(file);
    in.skipNBytes(encoding.skip());
    return new InputStreamReader(
        in,
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE));
  }

  /** Stops before a line without end is collected in memory. */
  private static final class LineGuard extends FilterReader {
    private static final int MAX_LINE = 1 << 20;
    private int length;

    LineGuard(Reader in) {
      super(in);
    }

    boolean tooLong() {
      return length > MAX_LINE;
    }

    @Override
    public int read(char[] buffer, int offset, int count) throws IOException {
      int n = super.read(buffer, offset, count);
      for (int i = offset; i < offset + n; i++) {
        char c = buffer[i];
        length = c == '\n' || c == '\r' ? 0 : length + 1;
        if (length > MAX_LINE) {
          throw new IOException("line too long");
        }
      }
      return n;
    }
  }
}
