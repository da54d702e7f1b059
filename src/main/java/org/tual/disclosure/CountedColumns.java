package org.tual.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tual.columns.ColumnMapping;
import org.tual.columns.SheetMapping;
import org.tual.supplychain.SourceRef;

/**
 * Columns of a list in whose cells somebody may have written how many people there are, in digits
 * or in words, whether or not anything could be read there. Outside of the list no cell of them is
 * quoted.
 */
public final class CountedColumns {
  /** In a sheet with one answer a row any answer may be a number; of a group "3 women" is said. */
  private static final Set<String> FIELDS =
      Set.of("answer.value", "row.answer", "group.kind", "group.origin");

  /** The headers by which a question sheet is known, whatever is said of its columns. */
  private static final Set<String> HEADERS = Set.of("answer", "if you cannot answer");

  private final Set<List<String>> columns = new HashSet<>();

  /** By what is said of the columns of a list, not by what was read of them. */
  public CountedColumns(List<SheetMapping> sheets) {
    for (SheetMapping sheet : sheets) {
      for (ColumnMapping column : sheet.columns()) {
        if (counts(column, sheet.kind() == SheetMapping.Kind.ANSWERS)) {
          columns.add(List.of(sheet.sheet().name(), SourceRef.letters(column.column())));
        }
      }
    }
  }

  private static boolean counts(ColumnMapping column, boolean answers) {
    boolean named =
        column.field() != null
            && (Headcounts.countsPeople(column.field().property())
                || FIELDS.contains(column.field().name()));
    return named || answers && HEADERS.contains(column.header().strip().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether it is one of them.
   *
   * @param sheet its name; empty for a file without sheets
   * @param letters of the column
   */
  public boolean has(String sheet, String letters) {
    return columns.contains(List.of(sheet, letters));
  }
}
