package org.tual.bench;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.tual.graph.Snapshot;
import org.tual.rules.Rule;
import org.tual.rules.RuleEngine;
import org.tual.rules.RuleOutcome;
import org.tual.rules.RuleSet;
import org.tual.rules.Run;

/** All shipped rules over the snapshot, in full and for a hundred changed sites. */
final class ScreeningBench {
  private static final int CHANGED = 100;
  private static final int SHOWN = 3;

  private ScreeningBench() {}

  static void run(int sites, Snapshot snapshot, RuleSet rules, int runs, BenchTable table) {
    RuleEngine engine = new RuleEngine(snapshot.graph(), new Run(Pipeline.AS_OF, rules.profile()));
    Set<String> changed = changed(snapshot);
    long[] nanos =
        Measured.medians(
            runs,
            () -> rules.rules().stream().mapToLong(rule -> hits(engine.run(rule))).sum(),
            () -> local(engine, rules, changed),
            () -> pass(snapshot));
    int size = rules.rules().size();
    table.times("screening by " + size + " rules, against a pass", sites, nanos[0], nanos[2]);
    table.times("screening of 100 sites by local rules", sites, nanos[1], nanos[0]);
    dearest(sites, engine, rules, table);
  }

  private static long local(RuleEngine engine, RuleSet rules, Set<String> changed) {
    return rules.rules().stream()
        .filter(rule -> rule.scope() == Rule.Scope.LOCAL)
        .mapToLong(rule -> hits(engine.runDelta(rule, changed)))
        .sum();
  }

  /** One look at each triple: what any rule that is not selective costs at least. */
  private static long pass(Snapshot snapshot) {
    long seen = 0;
    ExtendedIterator<Triple> triples = snapshot.graph().find();
    while (triples.hasNext()) {
      seen += triples.next().getObject().isURI() ? 1 : 2;
    }
    return seen;
  }

  private static void dearest(int sites, RuleEngine engine, RuleSet rules, BenchTable table) {
    TreeMap<Long, String> byTime = new TreeMap<>();
    for (Rule rule : rules.rules()) {
      byTime.put(Measured.medians(1, () -> hits(engine.run(rule)))[0], rule.id());
    }
    byTime.descendingMap().entrySet().stream()
        .limit(SHOWN)
        .forEach(entry -> table.note("rule " + entry.getValue(), sites, words(entry.getKey())));
  }

  private static String words(long nanos) {
    return String.format(Locale.ROOT, "%,.0f ms", nanos / 1e6);
  }

  private static long hits(RuleOutcome outcome) {
    if (!outcome.evaluated()) {
      throw new IllegalStateException(outcome.rule().id() + ": " + outcome.reason());
    }
    return outcome.hits().size();
  }

  private static Set<String> changed(Snapshot snapshot) {
    Set<String> changed = new HashSet<>();
    BitSet suppliers = snapshot.network().suppliers();
    int step = Math.max(1, suppliers.cardinality() / CHANGED);
    int seen = 0;
    for (int site = suppliers.nextSetBit(0); site >= 0; site = suppliers.nextSetBit(site + 1)) {
      if (seen++ % step == 0 && changed.size() < CHANGED) {
        changed.add(snapshot.facts().identity().iri(site));
      }
    }
    return changed;
  }
}
