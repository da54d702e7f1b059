package org.tual.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.tual.graph.Facts;
import org.tual.graph.Snapshot;
import org.tual.graph.SupplyLink;
import org.tual.supplychain.Value;

/**
 * The numbers under which a buyer knows a place.
 *
 * @param site IRI
 * @param vendorNumbers numbers of the supplier in the lists, sorted
 * @param orders numbers of lots, orders and papers of what it delivered, sorted; the first thousand
 */
public record Trade(String site, List<String> vendorNumbers, List<String> orders) {
  private static final int MOST = 1_000;

  /** Of every listed place that has any. */
  static List<Trade> of(Snapshot snapshot) {
    Facts facts = snapshot.facts();
    List<TreeSet<String>> papers = papers(snapshot);
    List<Trade> all = new ArrayList<>();
    BitSet listed = Answering.listed(snapshot);
    for (int node = listed.nextSetBit(0); node >= 0; node = listed.nextSetBit(node + 1)) {
      TreeSet<String> numbers = texts(facts, node, "tual:vendorNumber");
      TreeSet<String> orders = new TreeSet<>();
      if (node < papers.size() && papers.get(node) != null) {
        orders.addAll(papers.get(node));
      }
      for (int lot : facts.lots(node)) {
        orders.addAll(texts(facts, lot, "tual:lotNumber"));
        orders.addAll(texts(facts, lot, "tual:document"));
      }
      if (!numbers.isEmpty() || !orders.isEmpty()) {
        List<String> first = orders.stream().limit(MOST).toList();
        all.add(new Trade(facts.identity().iri(node), List.copyOf(numbers), first));
      }
    }
    return all;
  }

  private static List<TreeSet<String>> papers(Snapshot snapshot) {
    List<TreeSet<String>> papers = new ArrayList<>();
    for (SupplyLink link : snapshot.network().links()) {
      if (link.node() >= 0) {
        TreeSet<String> own = texts(snapshot.facts(), link.node(), "tual:document");
        while (!own.isEmpty() && papers.size() <= link.from()) {
          papers.add(null);
        }
        if (!own.isEmpty()) {
          TreeSet<String> known = papers.get(link.from());
          if (known == null) {
            papers.set(link.from(), own);
          } else {
            known.addAll(own);
          }
        }
      }
    }
    return papers;
  }

  /** Numbers as written; that there is no paper is a term and no number. */
  private static TreeSet<String> texts(Facts facts, int node, String property) {
    TreeSet<String> texts = new TreeSet<>();
    for (Value value : facts.values(node, property)) {
      if (!(value instanceof Value.Term) && !value.lexical().isBlank()) {
        texts.add(value.lexical());
      }
    }
    return texts;
  }
}
