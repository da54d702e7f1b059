package org.tual.suppliers;

import com.google.gson.JsonObject;
import java.util.Locale;
import org.tual.assessment.Labels;
import org.tual.supplychain.Iris;
import org.tual.supplychain.SourceClass;

/**
 * A fact that a finding rests on.
 *
 * @param property local name of the property
 * @param label the property in plain words
 * @param value as read; withheld for personal data
 * @param raw the cell as it lies; may be empty
 * @param file name of the file; empty where it was not read from one
 * @param sheet name of the sheet; may be empty
 * @param cell such as B7; may be empty
 * @param sourceClass in whose words
 * @param sourceWords the same in plain words
 * @param date ISO day of the statement; may be empty
 * @param list edition of a published list; null for a cell
 * @param contradicted another source says otherwise
 */
public record Fact(
    String property,
    String label,
    String value,
    String raw,
    String file,
    String sheet,
    String cell,
    String sourceClass,
    String sourceWords,
    String date,
    Known.ListEdition list,
    boolean contradicted) {

  static Fact of(JsonObject node, Known known) {
    String property = Iris.localName(Known.text(node, "property").replace("tual:", ""));
    String[] place = place(Known.text(node, "cell"));
    String source = Known.text(node, "sourceClass");
    return new Fact(
        property,
        Labels.words(property),
        Known.text(node, "value"),
        Known.text(node, "raw"),
        place[0],
        place[1],
        place[2],
        source,
        words(source),
        Known.text(node, "date"),
        known.lists().get(Known.text(node, "inList")),
        node.has("contradicted") && node.get("contradicted").getAsBoolean());
  }

  /** {@code file!sheet!B7} in its three parts. */
  private static String[] place(String cell) {
    int last = cell.lastIndexOf('!');
    if (last < 0) {
      return new String[] {"", "", ""};
    }
    String front = cell.substring(0, last);
    int first = front.indexOf('!');
    return new String[] {
      first < 0 ? front : front.substring(0, first),
      first < 0 ? "" : front.substring(first + 1),
      cell.substring(last + 1)
    };
  }

  static String words(String source) {
    for (SourceClass known : SourceClass.values()) {
      if (known.name().equals(source.toUpperCase(Locale.ROOT))) {
        return known.words();
      }
    }
    return source;
  }
}
