package org.tual.app;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.tual.home.Home;
import org.tual.home.NewSigns;
import org.tual.reference.Manifest;
import org.tual.reference.ReferenceList;
import org.tual.reference.ReferenceLists;
import org.tual.uploads.Faults;

/** Joins what the first page reads. */
final class Homes {
  private static final String CODES = "codes";

  private Homes() {}

  static Home of(Installation installation) {
    return new Home(
        new Home.Sources(
            installation.replying().inbox(),
            installation.uploads(),
            new Faults(installation.uploads()),
            installation.runs(),
            new NewSigns(installation.runs()),
            installation.replying().matches(),
            installation.decisions(),
            (account, permissions) ->
                installation.audits().calendar().soon(account, permissions, Home.SOON_DAYS),
            () -> installation.audits().files().since(),
            () -> days(installation.ruling().changes().inForce().lists()),
            Installation::today));
  }

  /** Lists of facts and names that count now; codes hardly age. */
  private static Map<String, LocalDate> days(ReferenceLists lists) {
    Map<String, LocalDate> days = new TreeMap<>();
    for (ReferenceList list : lists.all()) {
      Manifest manifest = list.manifest();
      if (list.hasFacts() && !manifest.kind().equals(CODES)) {
        days.merge(manifest.list(), manifest.asOf(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    return days;
  }
}
