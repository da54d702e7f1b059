package org.tual.queries;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.vocabulary.RDF;
import org.tual.supplychain.Iris;

/**
 * Refuses properties that no graph of Tual holds, and paths whose cost nobody can foresee: a
 * closure over more than one property, more than three closures, and kinds that are not listed.
 */
final class PathCheck {
  private static final int MOST_CLOSURES = 3;
  private static final int MOST_PROPERTIES = 100;

  private final Consumer<String> refuse;
  private int closures;
  private int properties;

  PathCheck(Consumer<String> refuse) {
    this.refuse = refuse;
  }

  void check(Path path) {
    if (++properties > MOST_PROPERTIES) {
      refuse.accept("The paths of a query hold at most " + MOST_PROPERTIES + " parts.");
    } else if (path instanceof P_Link link) {
      property(link.getNode());
    } else if (path instanceof P_ReverseLink link) {
      property(link.getNode());
    } else if (path instanceof P_Inverse inverse) {
      check(inverse.getSubPath());
    } else if (path instanceof P_Seq || path instanceof P_Alt) {
      check(((P_Path2) path).getLeft());
      check(((P_Path2) path).getRight());
    } else if (path instanceof P_ZeroOrMore1
        || path instanceof P_OneOrMore1
        || path instanceof P_ZeroOrOne) {
      closure(((P_Path1) path).getSubPath());
    } else {
      refuse.accept("A path is made of properties, ^, /, |, *, + and ? only.");
    }
  }

  private void closure(Path inside) {
    if (++closures > MOST_CLOSURES) {
      refuse.accept("A query has at most " + MOST_CLOSURES + " of *, + and ? in its paths.");
    }
    Path one = inside instanceof P_Inverse inverse ? inverse.getSubPath() : inside;
    if (one instanceof P_Link || one instanceof P_ReverseLink) {
      check(one);
    } else {
      refuse.accept("*, + and ? in a path stand behind one property or its inverse only.");
    }
  }

  /** Any other name could call code or search an index, in one store or another. */
  private static boolean kept(String property) {
    return property.equals(RDF.type.getURI())
        || property.startsWith(Iris.ONT) && !PropertyFunctionRegistry.get().isRegistered(property);
  }

  void property(Node property) {
    if (property.isURI() && !kept(property.getURI())) {
      refuse.accept(
          "Named properties are rdf:type and those of Tual's ontology; nothing else is kept.");
    }
  }
}
