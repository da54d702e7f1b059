package org.tual.bench;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The same files read the plain way, by the libraries alone: what our readers compare with. */
final class PlainReaders {
  private PlainReaders() {}

  /** Number of cells that OpenCSV sees, its RFC 4180 parser, nothing checked. */
  static long csv(Path file) {
    long cells = 0;
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVReader reader =
            new CSVReaderBuilder(in).withCSVParser(new RFC4180ParserBuilder().build()).build()) {
      for (String[] row = reader.readNext(); row != null; row = reader.readNext()) {
        cells += row.length;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvValidationException e) {
      throw new IllegalStateException(e);
    }
    return cells;
  }

  /** Number of cells of the first sheet that POI's event reader hands on, formatted as text. */
  static long xlsx(Path file) {
    try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(opened);
      Cells cells = new Cells();
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(
          new XSSFSheetXMLHandler(
              reader.getStylesTable(), new ReadOnlySharedStringsTable(opened), cells, false));
      try (InputStream sheet = reader.getSheetsData().next()) {
        xml.parse(new InputSource(sheet));
      }
      return cells.seen;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Cells implements XSSFSheetXMLHandler.SheetContentsHandler {
    private long seen;

    @Override
    public void startRow(int rowNumber) {}

    @Override
    public void endRow(int rowNumber) {}

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
      seen += value.isEmpty() ? 0 : 1;
    }
  }
}
