package org.tual.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A text table after RFC 4180 and its dialects, streamed. One record is one row, as spreadsheet
 * programs number them. A byte that does not fit the encoding becomes U+FFFD in its cell.
 */
final class CsvWorkbook implements Workbook {
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
      this.dialect = CsvDialect.of(CharBuffer.wrap(start, 0, n));
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
    try (Reader reader = reader()) {
      CsvRecords records = new CsvRecords(reader, dialect.delimiter(), limits);
      if (dialect.declared()) {
        records.skipLine();
      }
      while (records.next(cells)) {
        if (!cells.end()) {
          return;
        }
      }
    } catch (IOException e) {
      throw Refusal.FILE_NOT_FOUND.of(fileName());
    }
  }

  @Override
  public void close() {
    // each reading opens and closes the file
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
}
