package org.tual.compartment;

/**
 * What may be said of a new document beside its text.
 *
 * @param lookup keyed hash by which somebody finds it who does not know its id; null for none
 * @param second key of 256 bits that opens it too, such as one made from a receipt; null for none
 * @param eraseAfter last day, ISO 8601, on which it is kept; null for no end
 */
public record Extra(String lookup, byte[] second, String eraseAfter) {
  /** Nothing. */
  public static Extra none() {
    return new Extra(null, null, null);
  }

  /** An end only. */
  public static Extra until(String day) {
    return new Extra(null, null, day);
  }
}
