package org.tual.tips;

/**
 * What somebody tells.
 *
 * @param words in any language
 * @param workplace kind of place; empty where it is not said
 * @param place one of those with help; empty where it is not said
 * @param time roughly when; empty where it is not said
 * @param language of the page on which it was written, BCP 47
 */
public record Told(String words, String workplace, String place, String time, String language) {
  /** Longest words, in characters. */
  public static final int LONGEST = 4_000;

  public static Told empty(String language) {
    return new Told("", "", "", "", language);
  }

  /** Never the words. */
  @Override
  public String toString() {
    return "Told";
  }
}
