package org.tual.plans;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what the same line of a plan is known again. */
public final class PlanKeys {
  private PlanKeys() {}

  /** SHA-256, hex, of site, number, clause and description, whatever their blanks and letters. */
  public static String of(String site, String number, String clause, String description) {
    try {
      String words =
          String.join(
              "\n",
              site,
              PlanWords.folded(number),
              PlanWords.folded(clause),
              PlanWords.folded(description));
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
