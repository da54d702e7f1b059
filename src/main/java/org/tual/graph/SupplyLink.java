package org.tual.graph;

import java.util.List;

/**
 * A supply link between two things of the snapshot.
 *
 * @param node its own node, -1 for a link to the buyer that nobody stated
 * @param from supplying site
 * @param to supplied site
 * @param status Stated, Inferred, Documented or Verified
 * @param products products stated on it; empty where none is
 */
public record SupplyLink(int node, int from, int to, String status, List<String> products) {}
