package org.tual.bench;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.tual.graph.Snapshot;
import org.tual.reference.ReferenceLists;
import org.tual.rules.RuleSet;
import org.tual.supplychain.Statements;

/** From statements to the snapshot, against adding the finished triples to an empty graph. */
final class GraphBench {
  private GraphBench() {}

  /** Returns the last snapshot that was built. */
  static Snapshot run(int sites, Statements statements, RuleSet rules, int runs, BenchTable table) {
    ReferenceLists lists = ReferenceLists.shipped();
    Pipeline.Known known = Pipeline.known(statements);
    long before = Measured.heap();
    Snapshot snapshot = Pipeline.snapshot(known, lists, rules);
    int triples = snapshot.graph().size();
    table.heap("snapshot, heap", sites, Measured.heap() - before, triples, "triple");
    List<Triple> finished = snapshot.graph().find().toList();
    long[] nanos =
        Measured.medians(
            runs,
            () -> Pipeline.snapshot(known, lists, rules).graph().size(),
            () -> Pipeline.snapshot(Pipeline.known(statements), lists, rules).graph().size(),
            () -> bareWrite(finished));
    table.rates("snapshot, against a bare write", sites, triples, "triples", nanos[0], nanos[2]);
    String all = "identity, facts and snapshot, against a bare write";
    table.rates(all, sites, triples, "triples", nanos[1], nanos[2]);
    return snapshot;
  }

  private static long bareWrite(List<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph.size();
  }
}
