package org.tual.corrections;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.CSVWriter;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tual.supplychain.SourceRef;

/**
 * Corrections as a table: {@code sha256,sheet,row,column,was,value}. The hash names the file that
 * they lie over, so that they never reach another file of the same name; row 0 stands for every row
 * whose cell says the same.
 */
public final class CorrectionFile {
  private static final List<String> HEADER =
      List.of("sha256", "sheet", "row", "column", "was", "value");

  private CorrectionFile() {}

  /** Writes one table for several files. */
  public static void write(Map<String, List<Correction>> bySha256, Writer out) {
    CSVWriter csv = new CSVWriter(out, ',', '"', '"', "\r\n");
    csv.writeNext(HEADER.toArray(String[]::new), false);
    bySha256.forEach(
        (sha256, all) ->
            all.forEach(
                one ->
                    csv.writeNext(
                        new String[] {
                          sha256,
                          guarded(one.sheet()),
                          String.valueOf(one.row()),
                          one.letters(),
                          guarded(one.was()),
                          guarded(one.value())
                        })));
    csv.flushQuietly();
  }

  /** A spreadsheet program must not take a text from a list for a formula. */
  private static String guarded(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r'".indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static String unguarded(String text) {
    return text.startsWith("'") ? text.substring(1) : text;
  }

  /**
   * Reads a table.
   *
   * @return the corrections by the SHA-256 of the file that they lie over
   * @throws IOException where it is no such table
   */
  public static Map<String, Corrections> read(Reader in) throws IOException {
    Map<String, List<Correction>> all = new HashMap<>();
    try (CSVReader csv =
        new CSVReaderBuilder(in)
            .withCSVParser(new CSVParserBuilder().withEscapeChar('\0').build())
            .build()) {
      String[] header = csv.readNext();
      if (header == null || !Arrays.asList(header).equals(HEADER)) {
        throw new IOException("The first line is not " + String.join(",", HEADER) + ".");
      }
      for (String[] line = csv.readNext(); line != null; line = csv.readNext()) {
        if (line.length == HEADER.size()) {
          all.computeIfAbsent(line[0], sha256 -> new ArrayList<>()).add(correction(line));
        }
      }
    } catch (CsvException | NumberFormatException e) {
      throw new IOException("The table cannot be read.", e);
    }
    Map<String, Corrections> found = new HashMap<>();
    all.forEach((sha256, some) -> found.put(sha256, new Corrections(some)));
    return found;
  }

  private static Correction correction(String[] line) {
    return new Correction(
        unguarded(line[1]),
        Integer.parseInt(line[2]),
        SourceRef.column(line[3]),
        unguarded(line[4]),
        unguarded(line[5]));
  }
}
