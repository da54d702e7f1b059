package org.tual.safeguarding;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * From when on contacts of workers are a possible sign; each with its reason in {@code
 * safeguarding/contact-limits.csv}. A value exactly on a limit is none.
 *
 * @param fewest people of whom anything is said
 * @param days after a talk within which harm counts
 * @param memory days for which a talk is looked at
 * @param share of those spoken with, in per cent
 * @param times the share of others at the same place
 */
record ContactLimits(int fewest, int days, int memory, int share, int times) {
  static ContactLimits shipped() {
    Map<String, Integer> values =
        Table.read("contact-limits.csv").stream()
            .collect(
                Collectors.toMap(row -> row.get("name"), row -> Integer.valueOf(row.get("value"))));
    return new ContactLimits(
        values.get("fewestContacts"),
        values.get("harmWithin"),
        values.get("talksWithin"),
        values.get("harmShare"),
        values.get("timesOthers"));
  }
}
