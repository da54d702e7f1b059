package org.tual.findings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/** What makes two findings the same over time: rule, subject, workforce group and key. */
public final class Fingerprint {
  private static final int BYTES = 12;

  private Fingerprint() {}

  /** The fingerprint, 24 hex digits. */
  public static String of(String rule, String subject, String group, String key) {
    return hash(String.join("\n", rule, subject, groupWithin(group), key));
  }

  /** The group's own part of its IRI, so that a merge of sites keeps the group. */
  private static String groupWithin(String group) {
    return group.substring(group.lastIndexOf('/') + 1);
  }

  /**
   * The hash of what a finding rests on; it changes when a value changes, not when a cell moves.
   */
  public static String ofEvidence(List<Evidence> evidence) {
    TreeSet<String> facts = new TreeSet<>();
    for (Evidence fact : evidence) {
      facts.add(fact.property() + "=" + fact.value() + "|" + fact.sourceClass());
    }
    return hash(String.join("\n", facts));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
