package org.tual.intake;

import java.util.List;
import java.util.Set;
import org.tual.supplychain.Value;

/**
 * One row as it was understood.
 *
 * @param number row number as shown
 * @param cells cells that say something, in column order
 * @param indent leading blanks of the name in an outline, else 0
 * @param unread fields of which a cell is filled with words that are not understood
 */
record BoundRow(int number, List<BoundCell> cells, int indent, Set<String> unread) {
  BoundRow(int number, List<BoundCell> cells, int indent) {
    this(number, cells, indent, Set.of());
  }

  /** The first cell of this field, or null. */
  BoundCell first(String field) {
    for (BoundCell cell : cells) {
      if (cell.field().equals(field) && !cell.reading().isAnswerState()) {
        return cell;
      }
    }
    return null;
  }

  /** The first value of this field as text; empty where there is none. */
  String text(String field) {
    BoundCell cell = first(field);
    return cell == null ? "" : cell.reading().value().lexical();
  }

  /** The first value of this field, or null. */
  Value value(String field) {
    BoundCell cell = first(field);
    return cell == null ? null : cell.reading().value();
  }

  /** Cells of one slot, in column order. */
  List<BoundCell> slot(String slot) {
    return cells.stream().filter(cell -> cell.slot().equals(slot)).toList();
  }

  boolean has(String field) {
    return first(field) != null;
  }

  /** Something stands there that names nothing: words that are not understood, or no answer. */
  boolean unclear(String field) {
    return unread.contains(field)
        || !has(field) && cells.stream().anyMatch(cell -> cell.field().equals(field));
  }
}
