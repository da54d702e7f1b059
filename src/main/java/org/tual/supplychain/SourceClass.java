package org.tual.supplychain;

/** In whose words a statement is. */
public enum SourceClass {
  SUPPLIER("the supplier stated"),
  DOCUMENT("a document of the site shows"),
  AUDITOR("an auditor observed"),
  WORKER("workers said"),
  PARTNER("a local partner said"),
  LIST("a published list says"),
  INFERRED("was inferred");

  private final String words;

  SourceClass(String words) {
    this.words = words;
  }

  /** The phrase that ends "no sign in what ...". */
  public String words() {
    return words;
  }

  /** An adverse statement from these is never displaced by self-declared or site documents. */
  public boolean independent() {
    return this == AUDITOR || this == WORKER || this == PARTNER;
  }
}
