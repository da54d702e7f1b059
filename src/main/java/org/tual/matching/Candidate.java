package org.tual.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two that may be one. A resemblance and no more: a person judges.
 *
 * @param id the same for the same two in every assessment
 * @param kind two of the lists, or one of them and a name on a published list
 * @param band how much speaks for it
 * @param points for the order alone; shown to nobody
 * @param pro what speaks for it, the strongest first
 * @param contra what speaks against it, the strongest first
 */
public record Candidate(
    String id,
    Kind kind,
    Band band,
    int points,
    Side one,
    Side other,
    List<Reason> pro,
    List<Reason> contra) {
  /** What is compared. */
  public enum Kind {
    PLACES,
    LISTED
  }

  /** How much speaks for it, in words and never as a number. */
  public enum Band {
    LIKELY,
    POSSIBLE
  }

  /** What speaks for it, in a form that tells whether something was added since. */
  Set<String> evidence() {
    Set<String> all = new TreeSet<>();
    pro.forEach(reason -> all.add(reason.evidence()));
    return all;
  }

  /** The id of two IRIs, whichever comes first. */
  static String id(String one, String other) {
    boolean first = one.compareTo(other) <= 0;
    String text = first ? one + " " + other : other + " " + one;
    try {
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
