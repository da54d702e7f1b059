package org.tual.graph;

import java.util.Arrays;
import org.tual.supplychain.Statements;

/**
 * All claims in the order of the things and properties they are about, so that the claims of one
 * fact are one run: the way from a fact back to its cells. Built once by sorting, 12 bytes a claim.
 */
final class FactIndex {
  private static final int PROPERTY_BITS = 10;
  private static final int CLAIM_BITS = 28;

  private final long[] facts;
  private final int[] claims;

  /** Sorts the claims of all mentions that are some thing. */
  FactIndex(Statements statements, Identity identity) {
    long[] order = new long[statements.claims()];
    int count = 0;
    for (int claim = 0; claim < order.length; claim++) {
      int node = identity.node(statements.subject(claim));
      if (node >= 0) {
        order[count++] = fact(node, statements.propertyId(claim)) << CLAIM_BITS | claim;
      }
    }
    order = Arrays.copyOf(order, count);
    Arrays.sort(order);
    facts = new long[count];
    claims = new int[count];
    for (int i = 0; i < count; i++) {
      facts[i] = order[i] >>> CLAIM_BITS;
      claims[i] = (int) (order[i] & (1L << CLAIM_BITS) - 1);
    }
  }

  private static long fact(int node, int property) {
    return (long) node << PROPERTY_BITS | property;
  }

  int size() {
    return claims.length;
  }

  int node(int position) {
    return (int) (facts[position] >>> PROPERTY_BITS);
  }

  int property(int position) {
    return (int) (facts[position] & (1 << PROPERTY_BITS) - 1);
  }

  /** The position after the run of claims that starts here. */
  int end(int start) {
    int end = start + 1;
    while (end < facts.length && facts[end] == facts[start]) {
      end++;
    }
    return end;
  }

  /** The claims in run order; runs are found by {@link #end(int)} and {@link #start(int, int)}. */
  int[] claims() {
    return claims;
  }

  /** Where the claims of this fact start, or -1 where there are none. */
  int start(int node, int property) {
    if (property < 0) {
      return -1;
    }
    long wanted = fact(node, property);
    int found = Arrays.binarySearch(facts, wanted);
    if (found < 0) {
      return -1;
    }
    while (found > 0 && facts[found - 1] == wanted) {
      found--;
    }
    return found;
  }

  /** Where the claims of a thing start, or -1 where there are none. */
  int first(int node) {
    int found = Arrays.binarySearch(facts, fact(node, 0));
    int start = found < 0 ? -found - 1 : found;
    while (start > 0 && node(start - 1) == node) {
      start--;
    }
    return start < facts.length && node(start) == node ? start : -1;
  }
}
