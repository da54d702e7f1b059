package org.tual.supplychain;

/** What a statement can be about. */
public enum Kind {
  SITE("site"),
  PARTY("party"),
  RECRUITER("recruiter"),
  GROUP("group"),
  LINK("link"),
  LOT("lot"),
  PLACE("place");

  private final String path;

  Kind(String path) {
    this.path = path;
  }

  /** The word that stands in the IRI of such a thing. */
  public String path() {
    return path;
  }
}
