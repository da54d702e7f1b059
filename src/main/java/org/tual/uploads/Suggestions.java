package org.tual.uploads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.tual.columns.ColumnMapping;
import org.tual.columns.FileMapping;
import org.tual.columns.SheetMapping;
import org.tual.reference.Countries;
import org.tual.reference.Country;
import org.tual.spreadsheet.Cell;
import org.tual.supplychain.SourceRef;
import org.tual.values.Conventions;
import org.tual.values.Reading;
import org.tual.values.ValueReader;

/**
 * What could be written in place of a value that cannot be read. Only what can be read is
 * suggested, and a person decides: nothing is corrected by itself.
 */
final class Suggestions {
  private static final int MOST = 3;

  /** Words that the types with few answers take, as a person would write them. */
  private static final Map<String, List<String>> WORDS =
      Map.ofEntries(
          Map.entry("yesno", List.of("yes", "no")),
          Map.entry(
              "holder", List.of("worker", "employer", "agent", "authority", "worker's own locker")),
          Map.entry("payer", List.of("worker", "employer", "agent", "shared")),
          Map.entry("repayment", List.of("none", "in progress", "done")),
          Map.entry("sitekind", List.of("factory", "farm", "mine", "vessel", "office", "trader")),
          Map.entry("linkstatus", List.of("stated", "inferred", "documented", "verified")),
          Map.entry("source", List.of("supplier", "document", "auditor", "worker", "partner")),
          Map.entry("grade", List.of("stated", "documented", "observed", "verified")),
          Map.entry("decider", List.of("buyer", "supplier", "audit firm")),
          Map.entry("chooser", List.of("auditor", "management")),
          Map.entry(
              "interviewplace",
              List.of("off site", "on site out of sight", "in front of managers")),
          Map.entry("interpreter", List.of("independent", "employer", "none needed")),
          Map.entry("placekind", List.of("port", "town", "district", "corridor hub")),
          Map.entry(
              "helpkind",
              List.of(
                  "union",
                  "NGO",
                  "faith group",
                  "helpline",
                  "shelter",
                  "embassy",
                  "labour inspectorate",
                  "community group",
                  "none")),
          Map.entry("howcommon", List.of("commonly", "sometimes", "not heard of")));

  private final Map<String, ColumnMapping> columns = new HashMap<>();
  private final Map<String, Conventions> conventions = new HashMap<>();

  /** Takes how the file is read. */
  Suggestions(FileMapping mapping) {
    for (SheetMapping sheet : mapping.sheets()) {
      for (ColumnMapping column : sheet.columns()) {
        if (column.field() != null && column.confidence() >= ColumnMapping.ACCEPTED) {
          String key = key(sheet.sheet().name(), SourceRef.letters(column.column()));
          columns.put(key, column);
          conventions.put(key, sheet.conventions(column));
        }
      }
    }
  }

  private static String key(String sheet, String letters) {
    return sheet + "\n" + letters;
  }

  /** Name of the field that a column is taken for; empty where it is none. */
  String field(String sheet, String letters) {
    ColumnMapping column = columns.get(key(sheet, letters));
    return column == null ? "" : column.field().name();
  }

  /** The column, if it is read and is not about a person; else null. */
  ColumnMapping column(String sheet, String letters) {
    ColumnMapping column = columns.get(key(sheet, letters));
    return column == null || column.field().personal() || column.field().ignored() ? null : column;
  }

  /** What a value would be read as in this column. */
  Reading read(String sheet, String letters, String value) {
    ColumnMapping column = columns.get(key(sheet, letters));
    return ValueReader.read(
        column.field().type(),
        Cell.text(column.column(), value),
        conventions.get(key(sheet, letters)));
  }

  /** The likeliest values, at most three, or every answer that the column takes. */
  List<String> of(String sheet, String letters, String raw) {
    ColumnMapping column = column(sheet, letters);
    if (column == null || raw.isBlank()) {
      return List.of();
    }
    String type = column.field().type();
    List<String> wanted =
        switch (type) {
          case "country" -> countries(raw);
          case "date" -> days(column, raw);
          default -> WORDS.getOrDefault(type, List.of());
        };
    return wanted.stream().filter(value -> reads(sheet, letters, value)).toList();
  }

  private boolean reads(String sheet, String letters, String value) {
    Reading reading = read(sheet, letters, value);
    return reading.value() != null && reading.problem() == null;
  }

  private static List<String> countries(String raw) {
    Set<String> found = new LinkedHashSet<>();
    for (String part : raw.split("[,;/()\\[\\]|:]|\\s-\\s")) {
      Countries.shipped().find(part).map(Country::alpha2).ifPresent(found::add);
    }
    String text = raw.strip().toLowerCase(Locale.ROOT);
    int allowed = text.length() < 5 ? 1 : Math.min(3, text.length() / 3);
    LevenshteinDistance distance = new LevenshteinDistance(allowed);
    for (int apart = 1; apart <= allowed && found.size() < MOST; apart++) {
      for (Country country : Countries.shipped().all()) {
        if (distance.apply(text, country.name().toLowerCase(Locale.ROOT)) == apart) {
          found.add(country.alpha2());
        }
      }
    }
    return found.stream().limit(MOST).toList();
  }

  /** Both ways of reading 03/04/2025. */
  private List<String> days(ColumnMapping column, String raw) {
    List<String> days = new ArrayList<>();
    for (boolean dayFirst : new boolean[] {true, false}) {
      Reading reading =
          ValueReader.read(
              "date",
              Cell.text(column.column(), raw),
              Conventions.unknown().withDayFirst(dayFirst));
      if (reading.value() != null && !days.contains(reading.value().lexical())) {
        days.add(reading.value().lexical());
      }
    }
    return days;
  }
}
