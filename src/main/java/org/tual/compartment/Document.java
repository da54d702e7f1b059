package org.tual.compartment;

/**
 * An opened document.
 *
 * @param shelf what kind, such as {@code case}
 * @param version grows by one with each change
 * @param eraseAfter last day, ISO 8601, on which it is kept; null for no end
 */
public record Document(String id, String shelf, long version, String text, String eraseAfter) {
  /** The same with another text. */
  public Document with(String newText) {
    return new Document(id, shelf, version, newText, eraseAfter);
  }

  /** The same with another end. */
  public Document until(String day) {
    return new Document(id, shelf, version, text, day);
  }
}
