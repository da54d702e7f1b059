package org.tual.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a made-up chain as files, row by row. */
public final class ChainFiles {
  private ChainFiles() {}

  /** The sites as UTF-8 CSV with commas, quoted where needed. */
  public static Path sitesCsv(SyntheticChain chain, Path file) {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      line(out, SyntheticChain.SITE_HEADER.toArray());
      for (int site = 0; site < chain.sites(); site++) {
        line(out, chain.site(site));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** The further links as UTF-8 CSV. */
  public static Path linksCsv(SyntheticChain chain, Path file) {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      line(out, SyntheticChain.LINK_HEADER.toArray());
      chain.links((supplier, customer) -> line(out, chain.link(supplier, customer)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** Sites and links as two sheets of a workbook with shared strings, numbers and real dates. */
  public static Path xlsx(SyntheticChain chain, Path file) {
    try (SXSSFWorkbook book = new SXSSFWorkbook(new XSSFWorkbook(), 100, true, true);
        OutputStream out = Files.newOutputStream(file)) {
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
      sites(chain, book.createSheet("Sites"), day);
      links(chain, book.createSheet("Links"), day);
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static void sites(SyntheticChain chain, Sheet sheet, CellStyle day) {
    fill(sheet.createRow(0), SyntheticChain.SITE_HEADER.toArray(), day);
    for (int site = 0; site < chain.sites(); site++) {
      fill(sheet.createRow(site + 1), chain.site(site), day);
    }
  }

  private static void links(SyntheticChain chain, Sheet sheet, CellStyle day) {
    List<String> header = SyntheticChain.LINK_HEADER;
    fill(sheet.createRow(0), header.toArray(), day);
    int[] next = {1};
    int most = 1_048_575;
    chain.links(
        (supplier, customer) -> {
          if (next[0] <= most) {
            fill(sheet.createRow(next[0]++), chain.link(supplier, customer), day);
          }
        });
  }

  private static void fill(Row row, Object[] cells, CellStyle day) {
    for (int column = 0; column < cells.length; column++) {
      if (cells[column].equals("")) {
        continue;
      }
      Cell cell = row.createCell(column);
      if (cells[column] instanceof Integer number) {
        cell.setCellValue(number);
      } else if (cells[column] instanceof LocalDate date) {
        cell.setCellValue(date);
        cell.setCellStyle(day);
      } else {
        cell.setCellValue(cells[column].toString());
      }
    }
  }

  private static void line(Writer out, Object[] cells) {
    try {
      for (int column = 0; column < cells.length; column++) {
        if (column > 0) {
          out.write(',');
        }
        String text = cells[column].toString();
        out.write(text.indexOf(',') < 0 ? text : '"' + text + '"');
      }
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
