package org.tual.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All editions of all lists that an assessment may use: those that Tual ships and those of a folder
 * of the user's own. The order is always by list and date.
 */
public final class ReferenceLists {
  private static final Comparator<ReferenceList> ORDER =
      Comparator.comparing((ReferenceList list) -> list.manifest().list())
          .thenComparing(list -> list.manifest().date())
          .thenComparing(ReferenceList::sha256);

  private final List<ReferenceList> all;

  private ReferenceLists(Collection<ReferenceList> lists) {
    all = lists.stream().sorted(ORDER).toList();
  }

  /** The lists that Tual ships. */
  public static ReferenceLists shipped() {
    return Shipped.LISTS;
  }

  /**
   * The shipped lists together with the editions in the folders of {@code folder}. An edition with
   * the same list and date takes the place of a shipped one; others stand beside it. Code lists
   * cannot be replaced, because names and codes already read depend on them. Throws {@link
   * UnusableList} if any of them is broken, so that no assessment runs on half of what was asked.
   */
  public static ReferenceLists with(Path folder) {
    return with(folders(folder).stream().map(ReferenceList::load).toList());
  }

  /** The shipped lists together with these editions, as {@link #with(Path)} joins them. */
  public static ReferenceLists with(List<ReferenceList> editions) {
    Map<String, ReferenceList> lists = new TreeMap<>();
    shipped().all.forEach(list -> lists.put(key(list), list));
    for (ReferenceList own : editions) {
      if (own.manifest().kind().equals("codes")) {
        throw new UnusableList(
            "The list " + own.manifest().list() + " holds codes and cannot be replaced.");
      }
      lists.put(key(own), own);
    }
    return new ReferenceLists(lists.values());
  }

  /** Every edition, by list and date. */
  public List<ReferenceList> all() {
    return all;
  }

  /**
   * The newest edition of a list that has facts and may be used for this day; empty if there is
   * none, and then all that needs the list is unknown.
   */
  public Optional<ReferenceList> newest(String list, LocalDate asOf) {
    return all.stream()
        .filter(edition -> edition.manifest().list().equals(list) && edition.hasFacts())
        .filter(edition -> !edition.manifest().from().isAfter(asOf))
        .reduce((older, newer) -> newer);
  }

  /** The newest edition of each list with facts for this day, by list: what the seal names. */
  public List<ReferenceList> inUse(LocalDate asOf) {
    return all.stream()
        .map(edition -> edition.manifest().list())
        .distinct()
        .flatMap(list -> newest(list, asOf).stream())
        .toList();
  }

  private static String key(ReferenceList list) {
    return list.manifest().list() + " " + list.manifest().date();
  }

  private static List<Path> folders(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The folder of lists cannot be read.", e);
    }
  }

  private static final class Shipped {
    static final ReferenceLists LISTS = read();

    private static ReferenceLists read() {
      List<ReferenceList> lists = new ArrayList<>();
      for (Map<String, String> row : Table.shipped(ReferenceList.FOLDER + "lists.csv").rows()) {
        lists.add(ReferenceList.shipped(row.get("list")));
      }
      return new ReferenceLists(lists);
    }
  }
}
