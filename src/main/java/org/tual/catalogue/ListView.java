package org.tual.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.tual.editions.Shape;
import org.tual.reference.Manifest;
import org.tual.reference.ReferenceList;

/**
 * An edition of a list.
 *
 * @param holdsFor ISO day for which its facts hold
 * @param ageDays days since then
 * @param complete whether all that the publisher lists is here
 * @param entries rows; 0 where the list is not shipped
 * @param inUse it is the edition that an assessment of today uses
 * @param replaceable a newer edition can be handed in
 * @param lowest least plausible number of rows
 * @param highest greatest plausible number of rows
 * @param change id of the change that brought it; null where Tual ships it
 * @param tables names of its tables, in which a newer edition is handed in
 */
public record ListView(
    String list,
    String title,
    String publisher,
    String edition,
    String date,
    String holdsFor,
    long ageDays,
    boolean complete,
    int entries,
    String note,
    String licence,
    String source,
    boolean inUse,
    boolean replaceable,
    int lowest,
    int highest,
    String change,
    List<String> tables) {

  static ListView of(ReferenceList list, LocalDate today, boolean inUse, String change) {
    Manifest manifest = list.manifest();
    List<String> tables = List.copyOf(Shape.of(manifest.list()).tables().keySet());
    return new ListView(
        manifest.list(),
        manifest.title(),
        manifest.publisher(),
        manifest.edition(),
        manifest.date().toString(),
        manifest.asOf().toString(),
        list.ageInDays(today),
        manifest.complete(),
        list.hasFacts() ? list.rows().size() : 0,
        manifest.note(),
        manifest.licence(),
        manifest.source(),
        inUse,
        !tables.isEmpty(),
        manifest.lowest(),
        manifest.highest(),
        change,
        tables);
  }
}
