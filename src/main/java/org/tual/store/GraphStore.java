package org.tual.store;

import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Named graphs, each replaced as a whole. Every graph carries the sequence of the change that wrote
 * it last, as {@code <graph> tual:appliedSequence N}, in the same write. An owner that applies its
 * changes in the order of their sequence may therefore stop anywhere and carry on after {@link
 * #appliedSequence()}; to apply a change again does no harm.
 *
 * <p>Numbers, days and yes/no are kept in one spelling on every store: {@code 12.50} comes back as
 * {@code 12.5}, {@code 5} as a decimal comes back as {@code 5.0}. All other terms come back as they
 * were put.
 *
 * <p>Stores may be used by several threads at once.
 */
public interface GraphStore extends AutoCloseable {

  /**
   * Replaces one named graph, at once and durably, creating it where it is absent. Readers see the
   * graph before or after, never a mixture; other graphs stay as they are.
   *
   * @param graphIri absolute http(s) or {@code urn:uuid:} IRI
   * @param triples the whole new content, without blank nodes; read twice, perhaps by another
   *     thread, so it must not change meanwhile
   * @param sequence of the change, from 1
   * @throws RefusedGraph before anything is written, if the content may not enter a store
   * @throws StoreUnavailable if the graph could not be written; the graph may then be the old or
   *     the new one, and to put it again is safe
   */
  void put(String graphIri, Graph triples, long sequence);

  /**
   * Empties one named graph. Its sequence stays, so that the highest one is never forgotten.
   *
   * @throws RefusedGraph if the name or the sequence is no good
   * @throws StoreUnavailable as for {@link #put}
   */
  void drop(String graphIri, long sequence);

  /**
   * A copy of one named graph without its sequence; empty where there is no such graph.
   *
   * @throws StoreUnavailable if the store does not answer
   */
  Graph get(String graphIri);

  /**
   * The names of all graphs that hold more than their sequence, sorted.
   *
   * @throws StoreUnavailable if the store does not answer
   */
  Set<String> graphs();

  /**
   * The highest sequence of all graphs, the emptied ones included; 0 where there is none.
   *
   * @throws StoreUnavailable if the store does not answer
   */
  long appliedSequence();

  /**
   * Runs one SELECT query, read-only, and hands on its rows one by one. The text must name its
   * graphs: what lies outside {@code GRAPH} differs from store to store. Nothing else about the
   * query is checked here; who takes queries from people must check them first.
   *
   * @param limit the most time for all rows
   * @param rows called while the store is being read, so it must not write to this store
   * @throws IllegalArgumentException if the query is no SELECT or names its own dataset
   * @throws org.apache.jena.query.QueryCancelledException if the time ran out; some rows may have
   *     been handed on
   * @throws TooMuch if the embedded store stopped it to spare the memory; a remote one has bounds
   *     of its own
   * @throws StoreUnavailable if the store does not answer
   */
  void query(Query query, Duration limit, Consumer<Binding> rows);

  /** Whether the store answers now. Never throws. */
  boolean ready();

  /** Lets go of files and connections. What was put stays. */
  @Override
  void close();
}
