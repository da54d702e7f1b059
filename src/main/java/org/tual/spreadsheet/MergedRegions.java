package org.tual.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The merged regions of one sheet, which repeat the value of their top left cell while rows pass
 * from top to bottom. A region that is wider than a list, or covers more than 200,000 cells, is a
 * decoration and keeps its value in one place.
 */
final class MergedRegions {
  private static final long MAX_AREA = 200_000;
  private static final long MAX_WORK = 5_000_000;

  /** Rows and columns from 0, both ends included. */
  record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

  private static final class Active {
    final Region region;
    Cell value;

    Active(Region region) {
      this.region = region;
    }
  }

  private final PriorityQueue<Region> waiting =
      new PriorityQueue<>(Comparator.comparingInt(Region::firstRow));
  private final List<Active> active = new ArrayList<>();

  /** Throws {@link UnreadableFile} where there are more regions than a list can have. */
  MergedRegions(List<Region> regions, Limits limits, String sheet) {
    if (regions.size() > limits.mergedRegions()) {
      throw Refusal.TOO_MANY_MERGED_CELLS.of(Refusal.on(sheet));
    }
    long work = 0;
    for (Region region : regions) {
      long width = region.lastColumn() - (long) region.firstColumn() + 1;
      long height = region.lastRow() - (long) region.firstRow() + 1;
      if (width < 1 || height < 1 || region.lastColumn() >= limits.columns()) {
        continue;
      }
      if (width * height <= MAX_AREA) {
        work += width * height;
        waiting.add(region);
      }
    }
    if (work > MAX_WORK) {
      throw Refusal.TOO_MANY_MERGED_CELLS.of(Refusal.on(sheet));
    }
  }

  /** The cells of this row (from 0) with the values of merged regions repeated. */
  List<Cell> fill(int row, List<Cell> cells) {
    while (!waiting.isEmpty() && waiting.peek().firstRow() <= row) {
      active.add(new Active(waiting.poll()));
    }
    if (active.isEmpty()) {
      return cells;
    }
    active.removeIf(merged -> merged.region.lastRow() < row);
    List<Cell> filled = cells;
    for (Active merged : active) {
      if (merged.region.firstRow() == row) {
        merged.value = at(cells, merged.region.firstColumn());
      }
      if (merged.value != null) {
        filled = repeated(filled, merged);
      }
    }
    return filled;
  }

  private static List<Cell> repeated(List<Cell> cells, Active merged) {
    Region region = merged.region;
    List<Cell> all = new ArrayList<>(cells.size() + 4);
    for (Cell cell : cells) {
      if (cell.column() < region.firstColumn() || cell.column() > region.lastColumn()) {
        all.add(cell);
      }
    }
    Cell value = merged.value;
    for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
      all.add(new Cell(column, value.kind(), value.text(), value.shown()));
    }
    all.sort(Comparator.comparingInt(Cell::column));
    return all;
  }

  private static Cell at(List<Cell> cells, int column) {
    for (Cell cell : cells) {
      if (cell.column() == column) {
        return cell;
      }
    }
    return null;
  }
}
