package org.tual.discretion;

import java.util.Locale;
import java.util.function.Function;

/**
 * The one look at free text before it is kept: it stays within bounds, and holds nothing by which a
 * person could be found (see {@link Identifying}). A name it cannot see, so every field says in its
 * hint that none belongs there. A refusal never quotes the text.
 */
public final class FreeText {
  private final Function<String, ? extends RuntimeException> refusal;

  /**
   * Looks for a package.
   *
   * @param refusal makes what is thrown, of one sentence
   */
  public FreeText(Function<String, ? extends RuntimeException> refusal) {
    this.refusal = refusal;
  }

  /**
   * The text without blanks around it; empty where there is none. Throws where it is too long or
   * could lead to a person.
   *
   * @param what names the field in a refusal
   * @param most characters
   */
  public String of(String what, String text, int most) {
    String plain = text == null ? "" : text.strip();
    if (plain.length() > most) {
      throw refusal.apply(String.format(Locale.ROOT, "%s has at most %,d characters.", what, most));
    }
    Identifying.in(plain)
        .ifPresent(
            sign -> {
              throw refusal.apply(
                  what + " holds " + sign + ". Leave out whatever could lead to a person.");
            });
    return plain;
  }

  /** The same; null where there is none. */
  public String optional(String what, String text, int most) {
    String plain = of(what, text, most);
    return plain.isEmpty() ? null : plain;
  }

  /** The same, and there must be some. */
  public String needed(String what, String text, int most) {
    String plain = of(what, text, most);
    if (plain.isEmpty()) {
      throw refusal.apply(what + " is missing.");
    }
    return plain;
  }
}
