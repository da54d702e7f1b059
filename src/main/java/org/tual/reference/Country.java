package org.tual.reference;

import org.tual.supplychain.Iris;

/**
 * A country or territory with a code of its own in ISO 3166-1 (and Kosovo, whose code is user
 * assigned). Hong Kong, Macao and Taiwan have their own codes and are never read as China.
 *
 * @param alpha2 two capital letters, for example {@code TH}
 * @param alpha3 three capital letters, for example {@code THA}
 * @param numeric three digits; empty for Kosovo
 * @param name short English name
 */
public record Country(String alpha2, String alpha3, String numeric, String name) {
  public String iri() {
    return Iris.country(alpha2);
  }
}
