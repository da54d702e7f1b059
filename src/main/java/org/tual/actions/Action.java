package org.tual.actions;

import java.util.List;
import org.tual.advice.Advice;

/**
 * What procurement does about one supplier.
 *
 * @param site IRI
 * @param name as in the lists
 * @param localName name in the local script; may be empty
 * @param country ISO 3166-1 alpha-2; may be empty
 * @param step links to the buyer; null where unknown
 * @param products as in the lists
 * @param vendorNumbers numbers of the supplier in the lists
 * @param orders numbers of lots, orders and papers
 * @param action what to do
 * @param reason why, in words
 * @param clause words for the order; empty where none is needed
 * @param decider who decides
 * @param due ISO day until which it is decided; null where nothing is to be decided
 * @param unknown what is not known, in a few words each; the first of them
 * @param unknowns how many things are not known
 * @param advice what was last asked of compliance about this supplier; null for nothing
 */
public record Action(
    String site,
    String name,
    String localName,
    String country,
    Integer step,
    List<String> products,
    List<String> vendorNumbers,
    List<String> orders,
    ActionLine.Kind action,
    String reason,
    String clause,
    ActionLine.Decider decider,
    String due,
    List<String> unknown,
    int unknowns,
    Advice advice) {

  /** The same with what was asked of compliance. */
  Action with(Advice asked) {
    return new Action(
        site,
        name,
        localName,
        country,
        step,
        products,
        vendorNumbers,
        orders,
        action,
        reason,
        clause,
        decider,
        due,
        unknown,
        unknowns,
        asked);
  }
}
