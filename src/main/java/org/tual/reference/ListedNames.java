package org.tual.reference;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
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

    /**
     * IRI of the name on the list: the same in every edition, so that what people judged of it
     * holds on.
     */
    public String nameIri() {
      return listIri() + NAME + hash(NameKey.of(name));
    }
  }

  /**
   * An entry as one looks for what is only nearly its name.
   *
   * @param names the name as listed, then its aliases
   * @param country ISO 3166-1 alpha-2; empty where the list has none
   */
  public record Spelled(Entry entry, List<String> names, String country) {}

  private static final String NAME = "/name/";

  private final Map<String, List<Entry>> byKey = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Spelled> spelled = new ArrayList<>();

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

  /** Every entry with its aliases, by list and row. */
  public List<Spelled> spelled() {
    return List.copyOf(spelled);
  }

  /** The IRI is that of a name on a list, whether or not it is listed now. */
  public static boolean isName(String iri) {
    return iri.startsWith(Iris.REF + "list/") && iri.contains(NAME);
  }

  /** The first 80 bits of a SHA-256, in hex. */
  private static String hash(String text) {
    try {
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
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
    List<String> names = new ArrayList<>(List.of(entry.name()));
    for (String alias : row.getOrDefault("aliases", "").split(";")) {
      put(alias, entry);
      if (!alias.isBlank()) {
        names.add(alias.strip());
      }
    }
    spelled.add(new Spelled(entry, List.copyOf(names), row.getOrDefault("country", "")));
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
