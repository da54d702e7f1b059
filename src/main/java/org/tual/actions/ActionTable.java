package org.tual.actions;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tual.assessment.Seal;

/** Which action follows from which answers: the first line that holds. */
final class ActionTable {
  /** Grows when what stands in the file of actions changes. */
  private static final String FORMAT = "1";

  private static final int EDITION_LETTERS = 12;

  private final List<ActionLine> lines;

  private ActionTable(List<ActionLine> lines) {
    this.lines = lines;
  }

  /** Changes with any line of the table. */
  String edition() {
    return Seal.hash(FORMAT + lines).substring(0, EDITION_LETTERS);
  }

  /** The table of this version. */
  static ActionTable shipped() {
    try (InputStream bytes = ActionTable.class.getResourceAsStream("/actions/actions.csv");
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      return read(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException where a word is unknown, a reason is missing, or the last line
   *     does not hold for everything
   */
  static ActionTable read(Reader text) throws IOException {
    List<ActionLine> lines = new ArrayList<>();
    try (CSVReaderHeaderAware csv = new CSVReaderHeaderAware(text)) {
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        lines.add(line(row));
      }
    } catch (CsvValidationException e) {
      throw new IllegalArgumentException(e);
    }
    if (lines.isEmpty() || lines.get(lines.size() - 1).condition() != Condition.ALWAYS) {
      throw new IllegalArgumentException("The last line holds for everything.");
    }
    return new ActionTable(lines);
  }

  private static ActionLine line(Map<String, String> row) {
    ActionLine line =
        new ActionLine(
            row.get("id"),
            Condition.valueOf(row.get("condition")),
            ActionLine.Kind.valueOf(row.get("action")),
            Integer.parseInt(row.get("days")),
            ActionLine.Decider.valueOf(row.get("decider")),
            row.get("reason"),
            row.get("clause"),
            row.get("why"));
    boolean clause = line.action() == ActionLine.Kind.ORDER_WITH_CLAUSE;
    if (line.reason().isBlank() || line.why().isBlank() || clause == line.clause().isBlank()) {
      throw new IllegalArgumentException(
          "Line "
              + line.id()
              + " needs a reason and a why, and a clause just where it orders one.");
    }
    return line;
  }

  ActionLine of(Map<String, String> site) {
    return lines.stream().filter(line -> line.condition().holds(site)).findFirst().orElseThrow();
  }

  /** The lines by their ids. */
  Map<String, ActionLine> byId() {
    Map<String, ActionLine> byId = new TreeMap<>();
    lines.forEach(line -> byId.put(line.id(), line));
    return byId;
  }

  List<ActionLine> lines() {
    return lines;
  }
}
