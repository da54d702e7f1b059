package org.tual.assessment;

import java.util.BitSet;
import org.apache.jena.graph.Node;
import org.tual.graph.Snapshot;
import org.tual.rules.Hit;
import org.tual.rules.RuleOutcome;
import org.tual.rules.Severity;

/**
 * From which places exposure spreads down the chain: every place with a hit graver than context.
 * Writes {@code tual:exposedTo} from each exposed place to the place that weighs most.
 */
final class Seeds {
  private static final int GRAVEST = 1000;
  private static final int URGENT = 500;
  private static final int PLAN = 200;

  private final Snapshot snapshot;
  private final Chain chain;

  Seeds(Snapshot snapshot, Chain chain) {
    this.snapshot = snapshot;
    this.chain = chain;
  }

  void spread(RuleOutcome[] outcomes) {
    int[] seeds = new int[chain.arrays().nodes()];
    for (RuleOutcome outcome : outcomes) {
      if (outcome != null && seeding(outcome)) {
        for (Hit hit : outcome.hits()) {
          int node = snapshot.facts().identity().node(hit.subject());
          if (node >= 0 && node < seeds.length) {
            seeds[node] = Math.max(seeds[node], weight(hit.severity()));
          }
        }
      }
    }
    chain.expose(seeds);
    BitSet suppliers = snapshot.network().suppliers();
    for (int site = suppliers.nextSetBit(0); site >= 0; site = suppliers.nextSetBit(site + 1)) {
      if (chain.exposed(site)) {
        Node worst = snapshot.node(chain.source(site));
        snapshot.add(site, "tual:exposedTo", worst);
      }
    }
  }

  private static boolean seeding(RuleOutcome outcome) {
    return switch (outcome.rule().dimension()) {
      case INVOLUNTARINESS, PENALTY, LEGAL, INHERENT -> true;
      case INTEGRITY, DATA -> false;
    };
  }

  private static int weight(Severity severity) {
    return switch (severity) {
      case S1 -> GRAVEST;
      case S2 -> URGENT;
      case S3 -> PLAN;
      default -> 0;
    };
  }
}
