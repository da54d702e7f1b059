package org.tual.suppliers;

import java.util.List;
import java.util.Map;

/**
 * A supplier in the list.
 *
 * @param site IRI
 * @param name as stated
 * @param localName in the local script; may be empty
 * @param kind site, factory, farm, vessel, recruiter, company and so on
 * @param country ISO 3166-1 alpha-2; may be empty
 * @param region as stated; may be empty
 * @param step links to the buyer; null where unknown
 * @param products as stated
 * @param workers how many; null where unknown
 * @param band priority to look, A to E; no measure of guilt
 * @param bandReason one sentence
 * @param main the gravest finding that nobody dismissed; null where there is none
 * @param findings how many that nobody dismissed, by severity
 * @param dismissed how many were dismissed
 * @param answered rules that can answer
 * @param applicable rules that apply, whether or not they can answer
 * @param unknown why the others cannot: never-asked, no-answer, refused, or nothing
 * @param toBuyer names on the best way to the buyer; empty where unknown, null where not to be seen
 */
public record Row(
    String site,
    String name,
    String localName,
    String kind,
    String country,
    String region,
    Integer step,
    List<String> products,
    Integer workers,
    String band,
    String bandReason,
    Main main,
    Map<String, Integer> findings,
    int dismissed,
    int answered,
    int applicable,
    String unknown,
    String toBuyer) {

  /**
   * The gravest finding.
   *
   * @param rule id
   * @param title of the rule
   */
  public record Main(String rule, String title, String severity) {}

  /** The same without what leads to other places. */
  Row alone() {
    return new Row(
        site,
        name,
        localName,
        kind,
        country,
        region,
        step,
        products,
        workers,
        band,
        bandReason,
        main,
        findings,
        dismissed,
        answered,
        applicable,
        unknown,
        null);
  }
}
