package org.tual.assessment;

import java.util.ArrayList;
import java.util.List;
import org.tual.graph.Facts;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Value;

/** What things are called in the lists. */
final class Names {
  private final Facts facts;
  private final int buyer;
  private final String buyerName;

  Names(Facts facts, int buyer, String buyerName) {
    this.facts = facts;
    this.buyer = buyer;
    this.buyerName = buyerName;
  }

  /** The name as stated; a number where there is only a number. */
  String name(int node) {
    if (node < 0) {
      return "";
    }
    if (node == buyer) {
      return buyerName;
    }
    for (String property :
        List.of("tual:name", "tual:mentionedAs", "tual:legalName", "tual:localName")) {
      String name = facts.text(node, property);
      if (!name.isEmpty()) {
        return name;
      }
    }
    String number = facts.text(node, "tual:vendorNumber");
    return number.isEmpty() ? "(no name)" : "No. " + number;
  }

  String localName(int node) {
    return node < 0 ? "" : facts.text(node, "tual:localName");
  }

  /** ISO 3166-1 alpha-2, of a vessel its flag where nothing else is said; or empty. */
  String country(int node) {
    String country = node < 0 ? "" : facts.text(node, "tual:country");
    country = country.isEmpty() && node >= 0 ? facts.text(node, "tual:flag") : country;
    return country.isEmpty() ? "" : Iris.localName(country);
  }

  String region(int node) {
    String region = facts.text(node, "tual:region");
    return region.isEmpty() ? facts.text(node, "tual:city") : region;
  }

  List<String> texts(int node, String property) {
    List<String> texts = new ArrayList<>();
    for (Value value : facts.values(node, property)) {
      texts.add(value instanceof Value.Term term ? Labels.term(term.iri()) : value.lexical());
    }
    return texts;
  }
}
