package org.tual.atlas;

/**
 * A place of the supply chain as an assessment lists it.
 *
 * @param site IRI
 * @param name as stated
 * @param country ISO 3166-1 alpha-2; empty where not known
 * @param kind site, factory, farm, mine, vessel, dormitory, office or trader
 * @param step links to the buyer, or the step that the list declares; -1 where nothing says
 * @param linked links lead from here to the buyer; if not, a step is only declared
 * @param band priority to look, A to E
 * @param reason why this band, one sentence
 * @param products as stated, separated by a semicolon
 */
public record Place(
    String site,
    String name,
    String country,
    String kind,
    int step,
    boolean linked,
    String band,
    String reason,
    String products) {

  /** The first product as stated; empty where none is. */
  String product() {
    int end = products.indexOf(';');
    return (end < 0 ? products : products.substring(0, end)).strip();
  }

  Place withLinked(boolean isLinked) {
    return new Place(site, name, country, kind, step, isLinked, band, reason, products);
  }
}
