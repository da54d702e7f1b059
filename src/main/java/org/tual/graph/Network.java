package org.tual.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Kind;
import org.tual.supplychain.NameKey;
import org.tual.supplychain.Statements;
import org.tual.supplychain.Value;

/**
 * Who supplies whom, down to the buyer. A site that stands on the list, names no customer and
 * declares no deeper step is linked to the buyer as <em>inferred</em>; a step number without a
 * customer never makes a link.
 */
public final class Network {
  private static final List<String> STATUSES =
      List.of("Inferred", "Stated", "Documented", "Verified");

  private final Facts facts;
  private final int buyer;
  private final BitSet listed = new BitSet();
  private final List<SupplyLink> links = new ArrayList<>();

  /**
   * Collects the links.
   *
   * @param buyerName the reporting organisation; a company of this name on a list is the buyer
   */
  public Network(Facts facts, String buyerName) {
    this.facts = facts;
    markListed();
    this.buyer = findBuyer(buyerName);
    collectLinks();
    linkToBuyer();
  }

  private void markListed() {
    Identity identity = facts.identity();
    for (int node = 0; node < identity.nodes(); node++) {
      if (facts.claim(node, "tual:listed") >= 0) {
        listed.set(node);
      }
    }
  }

  private int findBuyer(String buyerName) {
    Identity identity = facts.identity();
    Statements statements = facts.statements();
    String wanted = NameKey.of(buyerName);
    int byName = statements.propertyId("tual:mentionedAs");
    for (int claim = 0; claim < statements.claims(); claim++) {
      int node = identity.node(statements.subject(claim));
      if (statements.propertyId(claim) == byName
          && node >= 0
          && identity.kind(node) == Kind.SITE
          && !listed.get(node)
          && NameKey.of(statements.value(claim).lexical()).equals(wanted)) {
        return node;
      }
    }
    return identity.ensure(
        Iris.ID + "buyer/" + NameKey.VERSION + "-" + Naming.hash(wanted), Kind.SITE);
  }

  private void collectLinks() {
    Identity identity = facts.identity();
    Statements statements = facts.statements();
    BitSet seen = new BitSet();
    for (int mention = 0; mention < statements.mentions(); mention++) {
      if (statements.kind(mention) != Kind.LINK) {
        continue;
      }
      int node = identity.node(mention);
      if (!seen.get(node)) {
        seen.set(node);
        int from = identity.node(statements.owner(mention));
        int to = identity.node(statements.target(mention));
        links.add(new SupplyLink(node, from, to, status(node), products(node)));
      }
    }
  }

  private String status(int link) {
    String best = "Stated";
    for (Value value : facts.values(link, "tual:linkStatus")) {
      String status = Iris.localName(value.lexical());
      if (STATUSES.indexOf(status) > STATUSES.indexOf(best)
          || facts.values(link, "tual:linkStatus").size() == 1) {
        best = status;
      }
    }
    return best;
  }

  private List<String> products(int link) {
    Set<String> products = new LinkedHashSet<>();
    for (Value value : facts.values(link, "tual:productText")) {
      products.add(value.lexical());
    }
    return List.copyOf(products);
  }

  private void linkToBuyer() {
    BitSet supplies = new BitSet();
    for (SupplyLink link : links) {
      if (link.from() != link.to()) {
        supplies.set(link.from());
      }
    }
    for (int node = listed.nextSetBit(0); node >= 0; node = listed.nextSetBit(node + 1)) {
      boolean first =
          facts.number(node, "tual:declaredStep").map(step -> step.intValue() <= 1).orElse(true);
      if (facts.identity().kind(node) == Kind.SITE
          && node != buyer
          && !supplies.get(node)
          && first) {
        boolean stated = facts.claim(node, "tual:declaredStep") >= 0;
        links.add(new SupplyLink(-1, node, buyer, stated ? "Stated" : "Inferred", products(node)));
      }
    }
  }

  /** The root of the chain. */
  public int buyer() {
    return buyer;
  }

  /** A row of its own speaks of the thing. */
  public boolean listed(int node) {
    return listed.get(node);
  }

  public List<SupplyLink> links() {
    return links;
  }

  /** A place where people work, or may work: listed, or a supplier that is known by name only. */
  public BitSet suppliers() {
    BitSet suppliers = (BitSet) listed.clone();
    for (SupplyLink link : links) {
      suppliers.set(link.from());
    }
    suppliers.clear(buyer);
    for (int node = suppliers.nextSetBit(0); node >= 0; node = suppliers.nextSetBit(node + 1)) {
      if (facts.identity().kind(node) != Kind.SITE) {
        suppliers.clear(node);
      }
    }
    return suppliers;
  }
}
