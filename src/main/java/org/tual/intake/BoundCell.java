package org.tual.intake;

import org.tual.columns.ColumnMapping;
import org.tual.values.Reading;

/**
 * One cell of a row with its meaning and what it says.
 *
 * @param column the column's meaning
 * @param reading what was read; has a value
 */
record BoundCell(ColumnMapping column, Reading reading) {
  String field() {
    return column.field().name();
  }

  String slot() {
    return column.field().slot();
  }

  String property() {
    return column.field().property();
  }
}
