package org.tual.spreadsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** Collects the cells of one sheet of an old binary workbook; rows and columns count from 0. */
final class XlsSheet implements HSSFListener {
  private static final int BYTES_PER_CELL = 250;

  private final XlsGlobals globals;
  private final int part;
  private final SortedMap<Integer, List<Cell>> rows = new TreeMap<>();
  private final Set<Integer> hidden = new HashSet<>();
  private final List<MergedRegions.Region> merged = new ArrayList<>();
  private final long maxCells = Runtime.getRuntime().maxMemory() / 2 / BYTES_PER_CELL;
  private long count;
  private int depth;
  private int current = -1;
  private FormulaRecord waiting;

  XlsSheet(XlsGlobals globals, BoundSheetRecord bound) {
    this.globals = globals;
    this.part = globals.part(bound);
  }

  SortedMap<Integer, List<Cell>> rows() {
    return rows;
  }

  boolean isHidden(int row) {
    return hidden.contains(row);
  }

  List<MergedRegions.Region> merged() {
    return merged;
  }

  @Override
  public void processRecord(Record event) {
    if (event instanceof BOFRecord) {
      current += depth++ == 0 ? 1 : 0;
    } else if (event instanceof EOFRecord) {
      depth--;
    } else if (current == part && depth == 1) {
      inSheet(event);
    }
  }

  private void inSheet(Record event) {
    if (event instanceof RowRecord row) {
      if (row.getZeroHeight()) {
        hidden.add(row.getRowNumber());
      }
    } else if (event instanceof MergeCellsRecord cells) {
      for (int i = 0; i < cells.getNumAreas(); i++) {
        CellRangeAddress area = cells.getAreaAt(i);
        merged.add(
            new MergedRegions.Region(
                area.getFirstRow(),
                area.getLastRow(),
                area.getFirstColumn(),
                area.getLastColumn()));
      }
    } else if (event instanceof StringRecord string) {
      if (waiting != null) {
        text(waiting, string.getString());
        waiting = null;
      }
    } else if (event instanceof LabelRecord label) {
      text(label, label.getValue());
    } else if (event instanceof CellRecord cell) {
      cell(cell);
    }
  }

  private void cell(CellRecord cell) {
    if (cell instanceof NumberRecord number) {
      number(number, number.getValue());
    } else if (cell instanceof LabelSSTRecord label) {
      text(label, globals.text(label.getSSTIndex()));
    } else if (cell instanceof BoolErrRecord value) {
      if (value.isBoolean()) {
        truth(value, value.getBooleanValue());
      } else {
        error(value, value.getErrorValue());
      }
    } else if (cell instanceof FormulaRecord formula) {
      formula(formula);
    }
  }

  private void formula(FormulaRecord formula) {
    if (formula.hasCachedResultString()) {
      waiting = formula;
      return;
    }
    switch (formula.getCachedResultTypeEnum()) {
      case BOOLEAN -> truth(formula, formula.getCachedBooleanValue());
      case ERROR -> error(formula, formula.getCachedErrorValue());
      case NUMERIC -> number(formula, formula.getValue());
      default -> {}
    }
  }

  private void number(CellValueRecordInterface at, double value) {
    CellFormat format = globals.format(at.getXFIndex());
    add(at, format.cell(at.getColumn(), Double.toString(value), globals.from1904()));
  }

  private void text(CellValueRecordInterface at, String text) {
    add(at, Cell.text(at.getColumn(), RichText.decoded(text)));
  }

  private void truth(CellValueRecordInterface at, boolean value) {
    String text = Boolean.toString(value);
    add(at, new Cell(at.getColumn(), Cell.Kind.TRUTH, text, text));
  }

  private void error(CellValueRecordInterface at, int code) {
    String text =
        FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#VALUE!";
    add(at, new Cell(at.getColumn(), Cell.Kind.ERROR, text, text));
  }

  private void add(CellValueRecordInterface at, Cell cell) {
    if (++count > maxCells) {
      throw Refusal.TOO_LARGE_FOR_MEMORY.of();
    }
    rows.computeIfAbsent(at.getRow(), row -> new ArrayList<>()).add(cell);
  }
}
