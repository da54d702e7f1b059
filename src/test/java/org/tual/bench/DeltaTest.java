package org.tual.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.graph.Snapshot;
import org.tual.reference.ReferenceLists;
import org.tual.rules.Answers;
import org.tual.rules.Rule;
import org.tual.rules.RuleEngine;
import org.tual.rules.RuleOutcome;
import org.tual.rules.RuleSet;
import org.tual.rules.Run;

/** A few sites of a long list are answered as they are when all are. */
class DeltaTest {
  private static final int SITES = 3_000;
  private static final int CHANGED = 60;

  @TempDir private Path folder;

  @Test
  void aFewSitesAreAnsweredAsInTheWholeList() {
    SyntheticChain chain = new SyntheticChain(SITES, 7, Pipeline.AS_OF);
    Path sites = ChainFiles.sitesCsv(chain, folder.resolve("sites.csv"));
    ChainFiles.linksCsv(chain, folder.resolve("links.csv"));
    RuleSet rules = RuleSet.shipped();
    Pipeline.Known known = Pipeline.known(Pipeline.intake(HeapProbe.files(sites)).statements());
    Snapshot snapshot = Pipeline.snapshot(known, ReferenceLists.shipped(), rules);
    RuleEngine engine = new RuleEngine(snapshot.graph(), new Run(Pipeline.AS_OF, rules.profile()));
    Set<String> changed = changed(snapshot);
    int hits = 0;
    for (Rule rule : rules.rules()) {
      RuleOutcome all = engine.run(rule);
      RuleOutcome few = engine.runDelta(rule, changed);
      assertThat(few.hits())
          .as(rule.id())
          .isEqualTo(all.hits().stream().filter(hit -> changed.contains(hit.subject())).toList());
      assertThat(answers(few.answers(), changed))
          .as(rule.id())
          .isEqualTo(answers(all.answers(), changed));
      hits += few.hits().size();
    }
    assertThat(hits).isGreaterThan(CHANGED);
  }

  private static Set<String> changed(Snapshot snapshot) {
    Set<String> changed = new HashSet<>();
    BitSet suppliers = snapshot.network().suppliers();
    for (int site = suppliers.nextSetBit(0); site >= 0; site = suppliers.nextSetBit(site + 37)) {
      if (changed.size() < CHANGED) {
        changed.add(snapshot.facts().identity().iri(site));
      }
    }
    assertThat(changed).hasSize(CHANGED);
    return changed;
  }

  private static List<String> answers(Answers answers, Set<String> of) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      if (of.contains(answers.subject(i))) {
        lines.add(
            String.join(
                " ",
                answers.subject(i),
                answers.group(i),
                answers.state(i).name(),
                answers.missing(i).toString()));
      }
    }
    return lines;
  }
}
