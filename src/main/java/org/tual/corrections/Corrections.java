package org.tual.corrections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.tual.spreadsheet.Cell;
import org.tual.spreadsheet.RawRow;

/** The corrections of one file, laid over its rows. What stands for one cell goes before others. */
public final class Corrections {
  private static final Corrections NONE = new Corrections(List.of());

  private final Map<Cells, String> values = new HashMap<>();
  private final Map<String, TreeSet<Integer>> columns = new HashMap<>();

  /** The cells that one correction stands for. */
  private record Cells(String sheet, int row, int column, String was) {}

  /** Takes corrections; of several for the same cells the last one counts. */
  public Corrections(Collection<Correction> all) {
    for (Correction one : all) {
      values.put(new Cells(one.sheet(), one.row(), one.column(), one.was()), one.value());
      columns.computeIfAbsent(one.sheet(), sheet -> new TreeSet<>()).add(one.column());
    }
  }

  public static Corrections none() {
    return NONE;
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** What is read in place of a cell, or null where it stays as it lies. */
  public String instead(String sheet, int row, int column, String text) {
    String was = Correction.words(text);
    String own = values.get(new Cells(sheet, row, column, was));
    return own == null && !was.isEmpty() ? values.get(new Cells(sheet, 0, column, was)) : own;
  }

  /** The row as it is to be read. */
  public RawRow over(String sheet, RawRow row) {
    TreeSet<Integer> touched = columns.get(sheet);
    if (touched == null) {
      return row;
    }
    List<Cell> cells = new ArrayList<>(row.cells());
    boolean changed = false;
    for (int column : touched) {
      Cell cell = row.cell(column);
      String value = instead(sheet, row.number(), column, cell == null ? "" : cell.text());
      if (value != null) {
        cells.removeIf(other -> other.column() == column);
        if (!value.isEmpty()) {
          cells.add(Cell.text(column, value));
        }
        changed = true;
      }
    }
    cells.sort(Comparator.comparingInt(Cell::column));
    return changed ? new RawRow(row.number(), List.copyOf(cells), row.hidden()) : row;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Corrections that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(values);
  }
}
