package org.tual.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;

/**
 * What all sheets of an old binary workbook share: texts, formats, epoch and the list of sheets.
 */
final class XlsGlobals implements HSSFListener {
  private static final int BIFF8 = 0x600;

  private final List<BoundSheetRecord> bounds = new ArrayList<>();
  private final List<Integer> kinds = new ArrayList<>();
  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private final Map<Integer, CellFormat> formats = new HashMap<>();
  private SSTRecord texts;
  private boolean from1904;
  private int depth;

  @Override
  public void processRecord(Record event) {
    if (event instanceof BOFRecord bof) {
      if (bof.getVersion() != BIFF8 && depth == 0) {
        throw Refusal.OTHER_SPREADSHEET_FORMAT.of("Excel before 97");
      }
      if (depth++ == 0) {
        kinds.add(bof.getType());
      }
    } else if (event instanceof EOFRecord) {
      depth--;
    } else if (event instanceof BoundSheetRecord bound) {
      bounds.add(bound);
    } else if (event instanceof SSTRecord sst) {
      texts = sst;
    } else if (event instanceof FormatRecord format) {
      codes.put(format.getIndexCode(), format.getFormatString());
    } else if (event instanceof ExtendedFormatRecord style) {
      styles.add((int) style.getFormatIndex());
    } else if (event instanceof DateWindow1904Record window) {
      from1904 = window.getWindowing() == 1;
    }
  }

  boolean from1904() {
    return from1904;
  }

  /** The sheets with rows, in the order that a spreadsheet program shows. */
  List<BoundSheetRecord> worksheets() {
    List<BoundSheetRecord> byPosition = byPosition();
    List<BoundSheetRecord> worksheets = new ArrayList<>();
    for (BoundSheetRecord bound : bounds) {
      int part = byPosition.indexOf(bound) + 1;
      if (part < kinds.size() && kinds.get(part) == BOFRecord.TYPE_WORKSHEET) {
        worksheets.add(bound);
      }
    }
    return worksheets;
  }

  /** The number of the sheet's stream of records behind the shared ones, from 1. */
  int part(BoundSheetRecord bound) {
    return byPosition().indexOf(bound) + 1;
  }

  String text(int index) {
    if (texts == null || index < 0 || index >= texts.getNumUniqueStrings()) {
      throw Refusal.BROKEN_WORKBOOK.of("a cell points at a text that the file does not hold");
    }
    return RichText.decoded(texts.getString(index).getString());
  }

  CellFormat format(int style) {
    if (style < 0 || style >= styles.size()) {
      return CellFormat.GENERAL;
    }
    return formats.computeIfAbsent(styles.get(style), id -> CellFormat.of(id, codes.get(id)));
  }

  private List<BoundSheetRecord> byPosition() {
    return List.of(BoundSheetRecord.orderByBofPosition(bounds));
  }
}
