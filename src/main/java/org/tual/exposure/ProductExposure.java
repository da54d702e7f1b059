package org.tual.exposure;

/**
 * Exposure along the links that can carry one product: those for which it is stated, and those for
 * which no product is stated. That a product goes on where it is not stated is an assumption, and
 * {@link #statedUntil} says where it begins.
 */
public final class ProductExposure {
  /** The product of a link for which none is stated. */
  public static final int NOT_STATED = -1;

  private final Exposure exposure;
  private final int[] productOfLink;

  private ProductExposure(Exposure exposure, int[] productOfLink) {
    this.exposure = exposure;
    this.productOfLink = productOfLink;
  }

  /**
   * Works out the exposures for one product.
   *
   * @param seed as for {@link Exposure#run}
   * @param productOfLink product number of each link, or {@link #NOT_STATED}
   * @param product the product asked about
   */
  public static ProductExposure run(
      SupplyArrays arrays, int[] seed, int[] productOfLink, int product) {
    SupplyArrays carrying =
        arrays.keeping(link -> productOfLink[link] == product || productOfLink[link] == NOT_STATED);
    return new ProductExposure(Exposure.run(carrying, seed), productOfLink);
  }

  /** The exposures and best paths. */
  public Exposure exposure() {
    return exposure;
  }

  /**
   * The node on the best path at which the product stops being stated, going up from the asked
   * node: the one whose link from its supplier states no product. The asked node itself where not
   * even its own link states it; -1 where the product is stated all the way to the source, or
   * nothing is upstream.
   */
  public int statedUntil(int node) {
    int[] links = exposure.pathLinks(node);
    int[] path = exposure.path(node);
    for (int at = links.length - 1; at >= 0; at--) {
      if (productOfLink[links[at]] == NOT_STATED) {
        return path[at + 1];
      }
    }
    return -1;
  }
}
