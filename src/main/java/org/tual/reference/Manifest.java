package org.tual.reference;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Properties;

/**
 * What a list says about itself.
 *
 * @param list identifier, the folder's name, for example {@code dol-goods}
 * @param title full title
 * @param publisher who answers for the facts
 * @param edition the edition in the publisher's words
 * @param date day the edition was published
 * @param from first day for which the edition may be used; its rows can have later days of their
 *     own
 * @param asOf day for which the facts hold
 * @param licence terms in short
 * @param source address of the publisher's page
 * @param complete whether the list holds all that the publisher lists
 * @param kind {@code facts}, {@code names} or {@code codes}
 * @param lowest least plausible number of rows
 * @param highest greatest plausible number of rows
 * @param terms further terms; empty where there are none
 * @param note what a reader must know, in plain words
 * @param tables files of the list in fixed order; empty where only the manifest is shipped
 */
public record Manifest(
    String list,
    String title,
    String publisher,
    String edition,
    LocalDate date,
    LocalDate from,
    LocalDate asOf,
    String licence,
    String source,
    boolean complete,
    String kind,
    int lowest,
    int highest,
    String terms,
    String note,
    List<String> tables) {

  /** Reads a manifest; throws {@link UnusableList} that names the list and the key at fault. */
  static Manifest parse(String list, String text) {
    Properties keys = new Properties();
    try {
      keys.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException e) {
      throw new UnusableList("The manifest of the list " + list + " cannot be read.");
    }
    LocalDate date = day(list, keys, "date");
    String tables = keys.getProperty("tables", "facts.csv").strip();
    return new Manifest(
        list,
        text(list, keys, "title"),
        text(list, keys, "publisher"),
        text(list, keys, "edition"),
        date,
        keys.containsKey("from") ? day(list, keys, "from") : date,
        day(list, keys, "asOf"),
        text(list, keys, "licence"),
        text(list, keys, "source"),
        coverage(list, keys),
        text(list, keys, "kind"),
        count(list, keys, "lowest"),
        count(list, keys, "highest"),
        keys.getProperty("terms", "").strip(),
        keys.getProperty("note", "").strip(),
        tables.isEmpty() ? List.of() : List.of(tables.split(" +")));
  }

  private static boolean coverage(String list, Properties keys) {
    String coverage = text(list, keys, "coverage");
    if (!coverage.equals("complete") && !coverage.equals("partial")) {
      throw new UnusableList(
          "The manifest of the list " + list + " needs coverage = complete or partial.");
    }
    return coverage.equals("complete");
  }

  private static String text(String list, Properties keys, String key) {
    String value = keys.getProperty(key, "").strip();
    if (value.isEmpty()) {
      throw new UnusableList("The manifest of the list " + list + " lacks " + key + ".");
    }
    return value;
  }

  private static LocalDate day(String list, Properties keys, String key) {
    try {
      return LocalDate.parse(text(list, keys, key));
    } catch (DateTimeParseException e) {
      throw new UnusableList(
          "The manifest of the list %s needs %s as a day such as 2025-01-31.".formatted(list, key));
    }
  }

  private static int count(String list, Properties keys, String key) {
    try {
      return Integer.parseInt(text(list, keys, key));
    } catch (NumberFormatException e) {
      throw new UnusableList(
          "The manifest of the list %s needs a whole number for %s.".formatted(list, key));
    }
  }
}
