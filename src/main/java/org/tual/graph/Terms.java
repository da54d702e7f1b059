package org.tual.graph;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Value;

/** Makes graph nodes of values and names; equal terms and numbers are made once. */
public final class Terms {
  private static final int KEPT = 200_000;
  private final Map<Value, Node> literals = new HashMap<>();
  private final Map<String, Node> names = new HashMap<>();

  /** The node of a prefixed ontology name such as {@code tual:at}. */
  public Node name(String prefixed) {
    return names.computeIfAbsent(
        prefixed, key -> NodeFactory.createURI(Iris.ont(key.substring(key.indexOf(':') + 1))));
  }

  /** The node of a value that is no reference to a mention. */
  public Node of(Value value) {
    Node known = literals.get(value);
    if (known != null) {
      return known;
    }
    Node made = make(value);
    if (literals.size() < KEPT) {
      literals.put(value, made);
    }
    return made;
  }

  private static Node make(Value value) {
    if (value instanceof Value.Term term) {
      return NodeFactory.createURI(term.iri());
    }
    if (value instanceof Value.Number) {
      return NodeFactory.createLiteralDT(value.lexical(), XSDDatatype.XSDdecimal);
    }
    if (value instanceof Value.Day) {
      return NodeFactory.createLiteralDT(value.lexical(), XSDDatatype.XSDdate);
    }
    if (value instanceof Value.YesNo) {
      return NodeFactory.createLiteralDT(value.lexical(), XSDDatatype.XSDboolean);
    }
    return NodeFactory.createLiteralString(value.lexical());
  }
}
