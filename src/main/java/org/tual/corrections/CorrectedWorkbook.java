package org.tual.corrections;

import java.util.List;
import org.tual.spreadsheet.SheetInfo;
import org.tual.spreadsheet.Workbook;

/** A workbook whose rows are read with the corrections over them. */
public final class CorrectedWorkbook implements Workbook {
  private final Workbook file;
  private final Corrections corrections;

  public CorrectedWorkbook(Workbook file, Corrections corrections) {
    this.file = file;
    this.corrections = corrections;
  }

  @Override
  public String fileName() {
    return file.fileName();
  }

  @Override
  public String description() {
    return file.description();
  }

  @Override
  public List<SheetInfo> sheets() {
    return file.sheets();
  }

  @Override
  public void read(SheetInfo sheet, RowConsumer rows) {
    file.read(sheet, row -> rows.row(corrections.over(sheet.name(), row)));
  }

  @Override
  public void close() {
    file.close();
  }
}
