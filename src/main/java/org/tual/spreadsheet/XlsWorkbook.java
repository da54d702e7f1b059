package org.tual.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * An old binary workbook (BIFF8, [MS-XLS]). It cannot be streamed in the order of its rows, so one
 * sheet at a time is held in memory and the file's size is bounded.
 */
final class XlsWorkbook implements Workbook {
  private final Path file;
  private final Limits limits;
  private final XlsGlobals globals = new XlsGlobals();
  private final List<SheetInfo> sheets = new ArrayList<>();
  private final List<BoundSheetRecord> bounds = new ArrayList<>();

  private XlsWorkbook(Path file, Limits limits) {
    this.file = file;
    this.limits = limits;
    pass(globals);
    for (BoundSheetRecord bound : globals.worksheets()) {
      if (sheets.size() == limits.sheets()) {
        throw Refusal.TOO_MANY_SHEETS.of(limits.sheets());
      }
      boolean hidden = bound.isHidden() || bound.isVeryHidden();
      sheets.add(new SheetInfo(sheets.size(), bound.getSheetname(), hidden));
      bounds.add(bound);
    }
    if (sheets.isEmpty()) {
      throw Refusal.BROKEN_WORKBOOK.of("it has no sheet with rows");
    }
  }

  static Workbook open(Path file, Limits limits) throws IOException {
    try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
      checkKind(ole.getRoot());
      if (Files.size(file) > limits.xlsBytes()) {
        throw Refusal.FILE_TOO_LARGE.of(limits.xlsBytes() >> 20);
      }
    } catch (UnreadableFile e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw damaged();
    }
    return new XlsWorkbook(file, limits);
  }

  @Override
  public String fileName() {
    return file.getFileName().toString();
  }

  @Override
  public String description() {
    return "Excel 97-2003 workbook (.xls), dates counted from "
        + (globals.from1904() ? "1904." : "1900.");
  }

  @Override
  public List<SheetInfo> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public void read(SheetInfo sheet, RowConsumer rows) {
    XlsSheet content = new XlsSheet(globals, bounds.get(sheet.index()));
    pass(content);
    MergedRegions merged = new MergedRegions(content.merged(), limits, sheet.name());
    RowCells cells = new RowCells(sheet, limits, merged, rows, RowCells.LAST_ROW);
    for (Map.Entry<Integer, List<Cell>> row : content.rows().entrySet()) {
      cells.start(row.getKey() + 1L, content.isHidden(row.getKey()));
      row.getValue().forEach(cells::add);
      if (!cells.end()) {
        return;
      }
    }
  }

  @Override
  public void close() {
    // each reading opens and closes the file
  }

  private void pass(HSSFListener listener) {
    try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true);
        InputStream stream = ole.createDocumentInputStream(entry(ole.getRoot(), "workbook"))) {
      HSSFRequest request = new HSSFRequest();
      request.addListenerForAllRecords(listener);
      new HSSFEventFactory().processEvents(request, stream);
    } catch (UnreadableFile e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      throw Refusal.ENCRYPTED_WORKBOOK.of();
    } catch (IOException | RuntimeException e) {
      throw damaged();
    }
  }

  private static void checkKind(DirectoryNode root) {
    if (entry(root, "encryptedpackage") != null || entry(root, "encryptioninfo") != null) {
      throw Refusal.ENCRYPTED_WORKBOOK.of();
    }
    if (entry(root, "_vba_project_cur") != null) {
      throw Refusal.MACRO_WORKBOOK.of();
    }
    if (entry(root, "workbook") != null) {
      return;
    }
    if (entry(root, "book") != null) {
      throw Refusal.OTHER_SPREADSHEET_FORMAT.of("Excel 95");
    }
    boolean word = entry(root, "worddocument") != null;
    throw Refusal.WRONG_FILE_TYPE.of(word ? "a Word document" : "another kind of Office document");
  }

  /** The name of the entry in the letters that the file uses, or null. */
  private static String entry(DirectoryNode root, String name) {
    for (String entry : root.getEntryNames()) {
      if (entry.toLowerCase(Locale.ROOT).equals(name)) {
        return entry;
      }
    }
    return null;
  }

  private static UnreadableFile damaged() {
    return Refusal.BROKEN_WORKBOOK.of("its records cannot be followed");
  }
}
