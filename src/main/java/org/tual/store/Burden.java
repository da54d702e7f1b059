package org.tual.store;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * How much one query has read, and how much it has collected in memory to sort, group, join or tell
 * apart. A time limit bounds neither: in a few seconds a query can fill the memory of everybody.
 */
final class Burden {
  /** Triples. */
  static final long MOST_READ = 2_000_000;

  /** Bytes, estimated. */
  static final long MOST_COLLECTED = 64L << 20;

  private static final int ROW = 100;
  private static final int VALUE = 60;
  private static final int LARGE = 4 << 10;

  private final long mostRead;
  private final long mostCollected;
  private RuntimeException failure;
  private long read;
  private long collected;

  /** Takes the most triples and bytes, which differ in tests only. */
  Burden(long mostRead, long mostCollected) {
    this.mostRead = mostRead;
    this.mostCollected = mostCollected;
  }

  /** One more triple was read. */
  void read() {
    if (++read > mostRead) {
      throw new TooMuch(
          "The query was stopped after it had read "
              + mostRead
              + " triples; name a graph, or say more about what is sought.");
    }
  }

  /** The store could not be read; the query has no right answer any more. */
  void failed(RuntimeException fault) {
    if (failure == null) {
      failure = fault;
    }
  }

  /** Throws what went wrong while the store was read. */
  void requireWhole() {
    if (failure != null) {
      throw failure;
    }
  }

  /** One more row is kept until the query ends. */
  void collect(Binding row) {
    collect(weight(row));
  }

  /** The same for an operator that keeps a few rows only. */
  void collectIfLarge(Binding row) {
    long weight = weight(row);
    if (weight > LARGE) {
      collect(weight);
    }
  }

  private static long weight(Binding row) {
    long weight = ROW;
    Iterator<Var> names = row.vars();
    while (names.hasNext()) {
      weight += VALUE + 2L * length(row.get(names.next()));
    }
    return weight;
  }

  private void collect(long weight) {
    collected += weight;
    if (collected > mostCollected) {
      throw new TooMuch(
          "The query was stopped because it collects too many rows to sort, group or join; say"
              + " more about what is sought.");
    }
  }

  private static int length(Node value) {
    if (value.isLiteral()) {
      return value.getLiteralLexicalForm().length();
    }
    return value.isURI() ? value.getURI().length() : 0;
  }
}
