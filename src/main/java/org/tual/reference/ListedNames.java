package org.tual.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tual.supplychain.Iris;
import org.tual.supplychain.NameKey;

/**
 * Names on published lists, found by exact name key. A hit is a name, not an identity: a person
 * must compare address and numbers. No hit clears nobody, since the lists are partial.
 */
public final class ListedNames {

  /**
   * One entry of a list.
   *
   * @param iri of the entry
   * @param list identifier of the list
   * @param name the name as listed
   * @param since the day it was listed as far as known ({@code 2019-09}); empty where not known
   * @param note what the list says beside it; may be empty
   */
  public record Entry(String iri, String list, String name, String since, String note) {
    /** IRI of the list. */
    public String listIri() {
      return Iris.REF + "list/" + list;
    }
  }

  private final Map<String, List<Entry>> byKey = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  /** All names that were listed on the given day, in the newest edition not after it. */
  public ListedNames(ReferenceLists lists, LocalDate asOf) {
    for (ReferenceList list : lists.inUse(asOf)) {
      if (list.manifest().kind().equals("names")) {
        for (int i = 0; i < list.rows().size(); i++) {
          read(list, i, asOf);
        }
      }
    }
  }

  /** Entries with exactly this name once both are normalised; empty where there is none. */
  public List<Entry> find(String name) {
    return byKey.getOrDefault(NameKey.of(name), List.of());
  }

  /** Entries under this key of {@link NameKey}; empty where there is none. */
  public List<Entry> ofKey(String nameKey) {
    return byKey.getOrDefault(nameKey, List.of());
  }

  /** Every entry, by list and row. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  private void read(ReferenceList list, int index, LocalDate asOf) {
    Map<String, String> row = list.rows().get(index);
    String since = row.getOrDefault("since", "");
    if (row.getOrDefault("what", "entity").equals("origin") || later(since, asOf)) {
      return;
    }
    String id = list.manifest().list();
    String iri = Iris.REF + "list/" + id + "/" + list.manifest().date() + "/" + (index + 2);
    Entry entry = new Entry(iri, id, row.get("name"), since, row.getOrDefault("note", ""));
    entries.add(entry);
    put(entry.name(), entry);
    for (String alias : row.getOrDefault("aliases", "").split(";")) {
      put(alias, entry);
    }
  }

  private void put(String name, Entry entry) {
    String key = NameKey.of(name);
    if (!key.isEmpty()) {
      List<Entry> known = byKey.computeIfAbsent(key, any -> new ArrayList<>());
      if (!known.contains(entry)) {
        known.add(entry);
      }
    }
  }

  /** A year or a month counts as begun: what may have been listed is looked up. */
  private static boolean later(String since, LocalDate asOf) {
    return since.compareTo(asOf.toString()) > 0;
  }
}
