package org.tual.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tual.reference.Manifest;
import org.tual.reference.ReferenceList;
import org.tual.reference.ReferenceLists;

/** The published lists as a report names them. */
final class Editions {
  private Editions() {}

  static List<ListEdition> of(ReferenceLists lists, LocalDate asOf) {
    List<ListEdition> editions = new ArrayList<>();
    for (ReferenceList list : lists.inUse(asOf)) {
      Manifest manifest = list.manifest();
      editions.add(
          new ListEdition(
              manifest.list(),
              manifest.title(),
              manifest.publisher(),
              manifest.edition(),
              String.valueOf(manifest.date()),
              list.ageInDays(asOf),
              manifest.complete(),
              list.rows().size(),
              list.sha256(),
              manifest.note()));
    }
    return editions;
  }
}
