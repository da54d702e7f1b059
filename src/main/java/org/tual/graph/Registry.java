package org.tual.graph;

import java.util.Map;
import java.util.TreeMap;

/**
 * Which identity key belongs to which thing, as decided in earlier assessments. Sticky: the oldest
 * entry of a thing gives it its IRI for ever, so that an identifier that arrives later changes
 * nothing that was decided.
 */
public final class Registry {
  private final TreeMap<String, Entry> entries = new TreeMap<>();

  /**
   * A key's entry.
   *
   * @param iri the thing's IRI when the key was first seen
   * @param since number of the assessment in which it was first seen, from 1
   */
  public record Entry(String iri, int since) {}

  /** A registry that knows nothing yet. */
  public static Registry empty() {
    return new Registry();
  }

  /** The entry of a key (kind and key, separated by a blank), or null. */
  public Entry entry(String key) {
    return entries.get(key);
  }

  /** Records a key unless it is known. */
  public void put(String key, String iri, int since) {
    entries.putIfAbsent(key, new Entry(iri, since));
  }

  /** Number of the next assessment. */
  public int next() {
    int newest = 0;
    for (Entry entry : entries.values()) {
      newest = Math.max(newest, entry.since());
    }
    return newest + 1;
  }

  /** All entries in the order of their keys. */
  public Map<String, Entry> entries() {
    return entries;
  }
}
