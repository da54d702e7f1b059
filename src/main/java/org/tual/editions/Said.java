package org.tual.editions;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tual.reference.Manifest;

/** What somebody says about the edition that is handed in, and the manifest that comes of it. */
final class Said {
  private static final int LONGEST = 500;

  private final Map<String, String> words;
  private final Manifest shipped;
  private final LocalDate today;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * Takes the words by name: edition, date, asOf, publisher, source, licence, coverage, note.
   *
   * @param shipped the manifest that Tual has, for what is not said
   */
  Said(Map<String, String> words, Manifest shipped, LocalDate today) {
    this.words = words;
    this.shipped = shipped;
    this.today = today;
  }

  List<Fault> faults() {
    return faults;
  }

  /** The manifest as a text; of no use where there are faults. */
  String manifest(List<String> tables) {
    String edition = text("edition", "");
    LocalDate date = day("date", null);
    LocalDate holds = day("asOf", date);
    if (date != null && date.isBefore(shipped.date()) && !shipped.tables().isEmpty()) {
      faults.add(
          new Fault(
              "date", "Tual has a newer edition, of " + shipped.date() + "; this one is older."));
    }
    String coverage = text("coverage", "");
    if (!coverage.isEmpty() && !coverage.matches("complete|partial")) {
      faults.add(new Fault("coverage", "Say complete or partial."));
    }
    boolean dated = shipped.from().isBefore(shipped.date());
    return """
    title = %s
    publisher = %s
    edition = %s
    date = %s
    from = %s
    asOf = %s
    licence = %s
    source = %s
    coverage = %s
    kind = %s
    lowest = %d
    highest = %d
    tables = %s
    note = %s
    """
        .formatted(
            escaped(shipped.title()),
            text("publisher", shipped.publisher()),
            edition,
            date,
            dated ? shipped.from() : date,
            holds,
            text("licence", shipped.licence()),
            source(),
            coverage,
            shipped.kind(),
            shipped.lowest(),
            shipped.highest(),
            String.join(" ", tables),
            optional("note"));
  }

  private String text(String name, String other) {
    String text = optional(name);
    if (text.isEmpty() && other.isEmpty()) {
      faults.add(new Fault(name, "Say the " + name + " of the list."));
    }
    return text.isEmpty() ? escaped(other) : text;
  }

  private String optional(String name) {
    String text = words.getOrDefault(name, "").strip();
    if (text.length() > LONGEST) {
      faults.add(new Fault(name, "This is longer than 500 characters."));
    }
    return escaped(text);
  }

  private String source() {
    String text = words.getOrDefault("source", "").strip();
    if (text.isEmpty()) {
      return escaped(shipped.source());
    }
    try {
      if (text.length() <= LONGEST && "https".equals(URI.create(text).getScheme())) {
        return escaped(text);
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    faults.add(new Fault("source", "The address of the publisher's page begins with https://."));
    return "";
  }

  private LocalDate day(String name, LocalDate other) {
    String text = words.getOrDefault(name, "").strip();
    if (text.isEmpty() && other != null) {
      return other;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.isAfter(today)) {
        faults.add(new Fault(name, "This day is still to come."));
      }
      return day;
    } catch (DateTimeParseException e) {
      faults.add(new Fault(name, "Say a day such as 2026-01-31."));
      return null;
    }
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replaceAll("\\s+", " ");
  }
}
