package org.tual.store;

/**
 * Content that may not enter a store. Says what is wrong and which triple of the graph it is, never
 * what stands in it.
 */
public final class RefusedGraph extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  RefusedGraph(String message) {
    super(message);
  }
}
