package org.tual.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tual.supplychain.Kind;
import org.tual.supplychain.Statements;
import org.tual.supplychain.Value;

/**
 * The effective facts over the columns: for each thing and property the claim that counts, and all
 * the claims behind it.
 */
public final class Facts {
  private final Statements statements;
  private final Identity identity;
  private final FactIndex index;
  private final int[] winner;
  private final boolean[] contradicted;
  private final Map<Integer, List<Integer>> groups = new HashMap<>();
  private final Map<Integer, List<Integer>> lots = new HashMap<>();

  /** Chooses the effective value of every fact, in one pass. */
  public Facts(Statements statements, Identity identity) {
    this.statements = statements;
    this.identity = identity;
    this.index = new FactIndex(statements, identity);
    this.winner = new int[index.size()];
    this.contradicted = new boolean[index.size()];
    Effective effective = new Effective(statements, Adverse.load());
    for (int start = 0; start < index.size(); start = index.end(start)) {
      String property = statements.propertyName(index.property(start));
      Effective.Winner won = effective.choose(property, index.claims(), start, index.end(start));
      winner[start] = won.claim();
      contradicted[start] = won.contradicted();
    }
    collectDependents();
  }

  private void collectDependents() {
    for (int mention = 0; mention < statements.mentions(); mention++) {
      int node = identity.node(mention);
      int owner = statements.owner(mention) < 0 ? -1 : identity.node(statements.owner(mention));
      if (statements.kind(mention) == Kind.GROUP) {
        addOnce(groups, owner, node);
      } else if (statements.kind(mention) == Kind.LOT && owner >= 0) {
        addOnce(lots, owner, node);
      }
    }
  }

  private static void addOnce(Map<Integer, List<Integer>> lists, int owner, int node) {
    List<Integer> list = lists.computeIfAbsent(owner, key -> new ArrayList<>(1));
    if (list.isEmpty() || (list.get(list.size() - 1) != node && !list.contains(node))) {
      list.add(node);
    }
  }

  public Statements statements() {
    return statements;
  }

  public Identity identity() {
    return identity;
  }

  /** The workforce groups of a site. */
  public List<Integer> groups(int site) {
    return groups.getOrDefault(site, List.of());
  }

  /** The lots that a site landed or made. */
  public List<Integer> lots(int site) {
    return lots.getOrDefault(site, List.of());
  }

  private int start(int node, String property) {
    return index.start(node, statements.propertyId(property));
  }

  /** The claim that counts, or -1 where nothing is stated. */
  public int claim(int node, String property) {
    int start = start(node, property);
    return start < 0 ? -1 : winner[start];
  }

  /** The effective value, or null. */
  public Value value(int node, String property) {
    int claim = claim(node, property);
    return claim < 0 ? null : statements.value(claim);
  }

  /** The effective value as text; empty where there is none. */
  public String text(int node, String property) {
    Value value = value(node, property);
    return value == null ? "" : value.lexical();
  }

  /** The effective number. */
  public Optional<BigDecimal> number(int node, String property) {
    return value(node, property) instanceof Value.Number number
        ? Optional.of(number.amount())
        : Optional.empty();
  }

  /** Another source says otherwise. */
  public boolean contradicted(int node, String property) {
    int start = start(node, property);
    return start >= 0 && contradicted[start];
  }

  /** Every claim of a fact, the effective one first. */
  public List<Integer> claims(int node, String property) {
    int start = start(node, property);
    List<Integer> all = new ArrayList<>();
    if (start >= 0) {
      all.add(winner[start]);
      for (int i = start; i < index.end(start); i++) {
        if (index.claims()[i] != winner[start]) {
          all.add(index.claims()[i]);
        }
      }
    }
    return all;
  }

  /** Different values of a fact that may have several, in the order of their cells. */
  public List<Value> values(int node, String property) {
    List<Value> different = new ArrayList<>();
    int start = start(node, property);
    for (int i = start; start >= 0 && i < index.end(start); i++) {
      Value value = statements.value(index.claims()[i]);
      if (!different.contains(value)) {
        different.add(value);
      }
    }
    return different;
  }

  /** Something is stated of the thing beside these properties. */
  boolean hasMoreThan(int node, Set<String> properties) {
    for (int start = index.first(node);
        start >= 0 && start < index.size();
        start = index.end(start)) {
      if (index.node(start) != node) {
        return false;
      }
      if (!properties.contains(statements.propertyName(index.property(start)))) {
        return true;
      }
    }
    return false;
  }

  /** Visits each fact once: node, property, effective claim, and all claims of it. */
  void forEach(FactVisitor visitor) {
    for (int start = 0; start < index.size(); start = index.end(start)) {
      String property = statements.propertyName(index.property(start));
      visitor.fact(index.node(start), property, winner[start]);
    }
  }

  /** Visits each fact on which sources disagree: node, property, effective claim. */
  public void forEachContradiction(FactVisitor visitor) {
    for (int start = 0; start < index.size(); start = index.end(start)) {
      if (contradicted[start]) {
        visitor.fact(
            index.node(start), statements.propertyName(index.property(start)), winner[start]);
      }
    }
  }

  /** Takes one fact. */
  public interface FactVisitor {
    void fact(int node, String property, int claim);
  }
}
