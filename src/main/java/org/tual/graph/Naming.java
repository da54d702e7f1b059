package org.tual.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Kind;
import org.tual.supplychain.NameKey;
import org.tual.supplychain.SiteKey;

/**
 * What a thing is called: the IRI of its oldest registered key, else one made from its smallest
 * key.
 *
 * @param iri the IRI
 * @param kind the kind
 * @param registered every IRI that the registry knows for its keys
 */
record Naming(String iri, Kind kind, TreeSet<String> registered) {
  /** Start of a key that is an IRI of ours: an answer to a question that named it. */
  private static final String TUAL = SiteKey.identifier("tual", "");

  static Naming of(List<String> labels, Registry registry) {
    String best = null;
    int oldest = Integer.MAX_VALUE;
    TreeSet<String> registered = new TreeSet<>();
    String least = null;
    for (String label : labels) {
      Registry.Entry entry = registry.entry(label);
      if (entry != null) {
        registered.add(entry.iri());
        boolean older = entry.since() < oldest;
        boolean tie = entry.since() == oldest && entry.iri().compareTo(best) < 0;
        if (older || tie) {
          oldest = entry.since();
          best = entry.iri();
        }
      }
      if (least == null || nameFirst(label, least)) {
        least = label;
      }
    }
    Kind kind = kind(least);
    String iri = best == null ? mint(kind, least) : best;
    int known = least.indexOf(TUAL);
    return new Naming(known < 0 ? iri : least.substring(known + TUAL.length()), kind, registered);
  }

  /** A name key names a thing before any identifier does: it is always there. */
  private static boolean nameFirst(String label, String than) {
    boolean name = label.contains(" " + NameKey.VERSION + "|");
    boolean thanName = than.contains(" " + NameKey.VERSION + "|");
    return name == thanName ? label.compareTo(than) < 0 : name;
  }

  private static Kind kind(String label) {
    String path = label.substring(0, label.indexOf(' '));
    for (Kind kind : Kind.values()) {
      if (kind.path().equals(path)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(label);
  }

  private static String mint(Kind kind, String label) {
    return Iris.ID + kind.path() + "/" + NameKey.VERSION + "-" + hash(label);
  }

  List<String> aliases(String canonical) {
    return registered.stream().filter(other -> !other.equals(canonical)).toList();
  }

  /** The first 80 bits of a SHA-256, in hex. */
  static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
