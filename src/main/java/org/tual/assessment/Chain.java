package org.tual.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tual.exposure.Exposure;
import org.tual.exposure.Steps;
import org.tual.exposure.SupplyArrays;
import org.tual.graph.Facts;
import org.tual.graph.Network;
import org.tual.graph.SupplyLink;

/** The supply network as arrays: steps to the buyer, and what is upstream by which best path. */
final class Chain {
  private static final List<String> WEAKEST_FIRST =
      List.of("Inferred", "Stated", "Documented", "Verified");

  /** Longer paths are shown by their ends: a chain of 10,000 would fill reports quadratically. */
  private static final int MOST_STOPS = 16;

  private static final int END_STOPS = 6;

  private final Facts facts;
  private final List<SupplyLink> links;
  private final SupplyArrays arrays;
  private final Steps steps;
  private final Names names;
  private Exposure exposure;

  Chain(Facts facts, Network network, Names names) {
    this.facts = facts;
    this.names = names;
    this.links = network.links();
    int[] from = links.stream().mapToInt(SupplyLink::from).toArray();
    int[] to = links.stream().mapToInt(SupplyLink::to).toArray();
    this.arrays = SupplyArrays.of(facts.identity().nodes(), from, to);
    this.steps = Steps.from(arrays, new int[] {network.buyer()});
  }

  SupplyArrays arrays() {
    return arrays;
  }

  /** Links to the buyer; the declared step where there is no path; -1 where nothing says. */
  int step(int node) {
    if (node < 0) {
      return -1;
    }
    int counted = node < arrays.nodes() ? steps.steps(node) : -1;
    return counted >= 0
        ? counted
        : facts.number(node, "tual:declaredStep").map(step -> step.intValue()).orElse(-1);
  }

  void expose(int[] seeds) {
    exposure = Exposure.run(arrays, seeds);
  }

  boolean exposed(int node) {
    return node < arrays.nodes() && exposure.exposed(node);
  }

  int source(int node) {
    return exposure.source(node);
  }

  int distance(int node) {
    return exposure.distance(node);
  }

  /** The best path from the worst place upstream to this one. */
  List<SiteAssessment.Hop> upstream(int node) {
    return exposed(node) ? hops(exposure.path(node), exposure.pathLinks(node)) : List.of();
  }

  /** The best path from this place to the buyer. */
  List<SiteAssessment.Hop> toBuyer(int node) {
    return steps.steps(node) > 0 ? hops(steps.path(node), steps.pathLinks(node)) : List.of();
  }

  /** Stops of a path; of a very long one the ends only, and how many lie between. */
  private List<SiteAssessment.Hop> hops(int[] nodes, int[] pathLinks) {
    List<SiteAssessment.Hop> hops = new ArrayList<>();
    boolean cut = nodes.length > MOST_STOPS;
    for (int i = 0; i < nodes.length; i++) {
      if (cut && i == END_STOPS) {
        int between = nodes.length - 2 * END_STOPS;
        String name = "(" + between + " places between)";
        hops.add(new SiteAssessment.Hop("", name, "", ""));
        i = nodes.length - END_STOPS - 1;
      } else {
        hops.add(hop(nodes[i], i < pathLinks.length ? links.get(pathLinks[i]) : null));
      }
    }
    return hops;
  }

  private SiteAssessment.Hop hop(int node, SupplyLink link) {
    return new SiteAssessment.Hop(
        facts.identity().iri(node),
        names.name(node),
        link == null ? "" : link.status().toLowerCase(Locale.ROOT),
        link == null ? "" : String.join(", ", link.products()));
  }

  /** Status of the weakest link on the best path to the buyer; empty where there is no path. */
  String weakestLink(int node) {
    if (node < 0 || node >= arrays.nodes() || steps.steps(node) <= 0) {
      return "";
    }
    String weakest = "Verified";
    for (int link : steps.pathLinks(node)) {
      String status = links.get(link).status();
      if (WEAKEST_FIRST.indexOf(status) < WEAKEST_FIRST.indexOf(weakest)) {
        weakest = status;
      }
    }
    return weakest.toLowerCase(Locale.ROOT);
  }
}
