package org.tual.suppliers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * One walk over the candidates: who passes every filter, and for each filter how many of each value
 * pass all the others.
 */
final class Pass {
  private static final int MOST_VALUES = 200;

  /** A dimension with the numbers of the values that are wanted; null where any will do. */
  private static final class Column {
    final SortedSetDocValues values;
    final FixedBitSet wanted;
    final int[] counts;

    Column(SortedSetDocValues values, Set<String> texts) throws IOException {
      this.values = values;
      int size = Math.toIntExact(values.getValueCount());
      counts = new int[size];
      wanted = texts == null ? null : new FixedBitSet(size + 1);
      if (texts != null) {
        for (String text : texts) {
          long number = values.lookupTerm(new BytesRef(text));
          if (number >= 0) {
            wanted.set((int) number);
          }
        }
      }
    }

    boolean passes(int row) throws IOException {
      if (wanted == null) {
        return true;
      }
      if (values.advanceExact(row)) {
        for (int left = values.docValueCount(); left > 0; left--) {
          if (wanted.get((int) values.nextOrd())) {
            return true;
          }
        }
      }
      return false;
    }

    void count(int row) throws IOException {
      if (values.advanceExact(row)) {
        for (int left = values.docValueCount(); left > 0; left--) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }
  }

  private final Column[] columns = new Column[Dimension.values().length];
  private final int[] passed;
  private int size;

  /**
   * Walks.
   *
   * @param candidates rows to look at; null for all
   */
  Pass(LeafReader reader, Map<Dimension, Set<String>> values, BitSet candidates)
      throws IOException {
    for (Dimension dimension : Dimension.values()) {
      columns[dimension.ordinal()] =
          new Column(DocValues.getSortedSet(reader, dimension.field()), values.get(dimension));
    }
    passed = new int[candidates == null ? reader.maxDoc() : candidates.cardinality()];
    for (int row = 0; row < reader.maxDoc(); row++) {
      if (candidates == null || candidates.get(row)) {
        look(row);
      }
    }
  }

  private void look(int row) throws IOException {
    Column failed = null;
    for (Column column : columns) {
      if (!column.passes(row)) {
        if (failed != null) {
          return;
        }
        failed = column;
      }
    }
    if (failed != null) {
      failed.count(row);
      return;
    }
    passed[size++] = row;
    for (Column column : columns) {
      column.count(row);
    }
  }

  /** Rows that pass, in the order of the report. */
  int[] rows() {
    return java.util.Arrays.copyOf(passed, size);
  }

  Map<String, List<Found.Count>> counts() throws IOException {
    Map<String, List<Found.Count>> all = new LinkedHashMap<>();
    for (Dimension dimension : Dimension.values()) {
      Column column = columns[dimension.ordinal()];
      List<Found.Count> counts = new ArrayList<>();
      for (int number = 0; number < column.counts.length; number++) {
        if (column.counts[number] > 0) {
          String value = column.values.lookupOrd(number).utf8ToString();
          counts.add(new Found.Count(value, column.counts[number]));
        }
      }
      counts.sort(
          Comparator.comparingInt(Found.Count::count).reversed().thenComparing(Found.Count::value));
      all.put(
          dimension.parameter(),
          List.copyOf(counts.subList(0, Math.min(MOST_VALUES, counts.size()))));
    }
    return all;
  }
}
