package org.tual.changes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tual.editions.Difference;
import org.tual.editions.HandedIn;
import org.tual.reference.ReferenceList;
import org.tual.reference.ReferenceLists;
import org.tual.web.Halt;
import org.tual.web.Page;
import org.tual.web.Sought;

/**
 * An edition of a list as it was handed in.
 *
 * @param list identifier
 * @param tables bytes by the name of the table
 * @param words what is said about it, by name
 */
record NewEdition(String list, Map<String, byte[]> tables, Map<String, String> words) {
  /** The rows that differ, and how many are of which kind. */
  public record View(int added, int removed, int changed, int same, Page<Difference.Row> rows) {}

  /** Throws {@link org.tual.editions.RefusedEdition} or {@link Halt}. */
  Proposal check(LocalDate today) {
    Map<String, String> texts = new TreeMap<>();
    tables.forEach((name, bytes) -> texts.put(name, utf8(name, bytes)));
    if (texts.isEmpty()) {
      throw refused("facts.csv", "Choose the file with the list.");
    }
    HandedIn checked = HandedIn.check(list, texts, words, today);
    return new Proposal(
        Change.Kind.LIST,
        list + "@" + checked.manifest().date(),
        checked.manifest().edition(),
        new TreeMap<>(checked.files()));
  }

  private static String utf8(String name, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw refused(name, "This is no text in UTF-8. Save it as CSV in UTF-8.");
    }
  }

  private static Halt refused(String where, String why) {
    return Refusals.of("The list is not taken. Nothing was changed.", where, why);
  }

  /** What one edition has otherwise than the newest one before it. */
  static View difference(
      ReferenceLists before, ReferenceLists after, Change change, Sought sought) {
    String list = change.about().substring(0, change.about().indexOf('@'));
    LocalDate date = LocalDate.parse(change.about().substring(list.length() + 1));
    Difference all = Difference.between(edition(before, list, date), edition(after, list, date));
    String what = sought.equal().getOrDefault("what", "");
    List<Difference.Row> rows =
        all.rows().stream().filter(row -> what.isEmpty() || row.what().equals(what)).toList();
    return new View(
        all.added(),
        all.removed(),
        all.changed(),
        all.same(),
        Page.of(rows, sought.first(), sought.count()));
  }

  /** The edition of that day, or the newest one before it; lists keep their order by date. */
  private static ReferenceList edition(ReferenceLists lists, String list, LocalDate date) {
    return lists.all().stream()
        .filter(known -> known.manifest().list().equals(list))
        .filter(known -> !known.manifest().date().isAfter(date))
        .reduce((older, newer) -> newer)
        .orElseThrow();
  }
}
