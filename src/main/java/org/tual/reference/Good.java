package org.tual.reference;

import java.util.List;
import org.tual.supplychain.Iris;

/**
 * A good as the lists speak of goods, tied by hand to the Harmonized System.
 *
 * @param slug for example {@code cotton}
 * @param label short English name
 * @param headings HS 2022 headings (or a chapter) where the good is found; others may share them
 * @param dolGoods names in the list of goods of the US Department of Labor that this good covers
 * @param uflpaSector key of the high-priority sector under the UFLPA; empty where there is none
 */
public record Good(
    String slug, String label, List<String> headings, List<String> dolGoods, String uflpaSector) {
  public String iri() {
    return Iris.good(slug);
  }
}
