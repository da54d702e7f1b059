package org.tual.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tual.spreadsheet.Cell;
import org.tual.spreadsheet.Workbook;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Value;
import org.tual.values.Conventions;
import org.tual.values.Reading;
import org.tual.values.ValueReader;

/**
 * The first values of a column, as they lie and as they were read, so that a person sees what was
 * made of numbers and dates. Nothing is shown of columns that may be about a person.
 *
 * @param values some different values
 * @param filled cells of the rows looked at that are not blank
 * @param readable those of them that can be read, or say nothing on purpose
 */
public record Glimpse(List<Shown> values, int filled, int readable) {
  private static final int MOST = 4;

  /**
   * One value.
   *
   * @param raw as it lies
   * @param read as it was read; empty where it says nothing or cannot be read
   * @param why it cannot be read, or what to look at; empty where all is well
   */
  public record Shown(String raw, String read, String why) {}

  /** Looks into the columns of a sheet, by column number. */
  public static Map<Integer, Glimpse> of(Workbook workbook, SheetMapping sheet) {
    Map<Integer, Glimpse> found = new HashMap<>();
    if (sheet.kind() == SheetMapping.Kind.PERSONS) {
      return found;
    }
    Sample sample = Sample.of(workbook, sheet.sheet());
    for (ColumnMapping column : sheet.columns()) {
      List<Cell> cells = sample.column(column.column(), sheet.headerRow());
      found.put(column.column(), of(cells, column.field(), sheet.conventions(column)));
    }
    return found;
  }

  private static Glimpse of(List<Cell> cells, Field field, Conventions conventions) {
    if (withheld(field)) {
      return new Glimpse(List.of(), cells.size(), 0);
    }
    List<Shown> good = new ArrayList<>();
    List<Shown> bad = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int readable = 0;
    for (Cell cell : cells) {
      Reading reading = ValueReader.read(field.type(), cell, conventions);
      boolean unread = reading.value() == null && reading.problem() != null;
      readable += unread ? 0 : 1;
      List<Shown> list = unread ? bad : good;
      if (list.size() < MOST && seen.add(cell.text())) {
        list.add(shown(cell, reading));
      }
    }
    int most = MOST - Math.min(1, bad.size());
    List<Shown> values = new ArrayList<>(good.subList(0, Math.min(most, good.size())));
    values.addAll(bad.subList(0, Math.min(MOST - values.size(), bad.size())));
    return new Glimpse(List.copyOf(values), cells.size(), readable);
  }

  /** Free text and unknown columns may name a worker. */
  public static boolean withheld(Field field) {
    return field == null || field.personal() || field.ignored() || field.slot().equals("context");
  }

  private static Shown shown(Cell cell, Reading reading) {
    String why = reading.why() == null ? "" : reading.why();
    return new Shown(Vocabulary.shortened(cell.shown()), read(reading), why);
  }

  /** A value in plain words. */
  public static String read(Reading reading) {
    if (reading.value() == null) {
      return "";
    }
    List<String> all = new ArrayList<>(List.of(plain(reading.value())));
    reading.more().forEach(more -> all.add(plain(more)));
    String currency = reading.currency() == null ? "" : " " + reading.currency();
    return String.join(", ", all) + currency;
  }

  private static String plain(Value value) {
    return value instanceof Value.Term term
        ? Iris.localName(term.iri()).replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        : value instanceof Value.YesNo yesNo ? yesNo.yes() ? "yes" : "no" : value.lexical();
  }
}
