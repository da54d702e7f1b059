package org.tual.editions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.tual.reference.Manifest;
import org.tual.reference.ReferenceGraph;
import org.tual.reference.ReferenceList;
import org.tual.reference.ReferenceLists;
import org.tual.reference.Table;
import org.tual.reference.UnusableList;

/**
 * A checked edition.
 *
 * @param list as it was read
 * @param files its files by name, from which it can be read again
 */
public record HandedIn(ReferenceList list, Map<String, String> files) {
  private static final String MANIFEST = "manifest.properties";

  /**
   * Checks an edition.
   *
   * @param list identifier
   * @param tables texts by the name of the table; a table that is missing is taken from the edition
   *     that Tual ships
   * @param words what is said about it: edition, date, coverage, and what else differs
   * @throws RefusedEdition with every reason
   */
  public static HandedIn check(
      String list, Map<String, String> tables, Map<String, String> words, LocalDate today) {
    Shape shape = Shape.of(list);
    ReferenceList shipped = shipped(list);
    if (shape.tables().isEmpty()) {
      throw refused("list", "This list holds codes that Tual reads with, and cannot be replaced.");
    }
    List<Fault> faults = new ArrayList<>();
    Map<String, String> files = new TreeMap<>();
    for (String file : tables.keySet()) {
      if (!shape.tables().containsKey(file)) {
        faults.add(
            new Fault(
                file, "This list has no such table. It has " + shape.tables().keySet() + "."));
      }
    }
    shape
        .tables()
        .forEach(
            (file, columns) -> {
              Table kept = shipped.tables().get(file);
              String text = tables.getOrDefault(file, kept == null ? "" : written(kept));
              files.put(file, text);
              faults.addAll(cells(file, columns, text));
            });
    Said said = new Said(words, shipped.manifest(), today);
    files.put(MANIFEST, said.manifest(List.copyOf(shape.tables().keySet())));
    faults.addAll(said.faults());
    if (!faults.isEmpty()) {
      throw new RefusedEdition(faults);
    }
    return new HandedIn(read(list, files, today), Map.copyOf(files));
  }

  private static ReferenceList shipped(String list) {
    return ReferenceLists.shipped().all().stream()
        .filter(known -> known.manifest().list().equals(list))
        .findFirst()
        .orElseThrow(() -> refused("list", "There is no such list."));
  }

  private static RefusedEdition refused(String where, String why) {
    return new RefusedEdition(List.of(new Fault(where, why)));
  }

  private static List<Fault> cells(String file, List<Shape.Column> columns, String text) {
    try {
      return new Cells(file, columns).faults(Table.parse(file, text));
    } catch (UnusableList e) {
      return List.of(new Fault(file, e.getMessage()));
    }
  }

  /** Bounds, and whether the facts can be told to the rules. */
  private static ReferenceList read(String list, Map<String, String> files, LocalDate today) {
    try {
      ReferenceList read = ReferenceList.of(list, files);
      Graph graph = GraphFactory.createDefaultGraph();
      ReferenceGraph.addTo(graph, ReferenceLists.with(List.of(read)), today);
      return read;
    } catch (UnusableList e) {
      throw refused("facts.csv", e.getMessage());
    } catch (RuntimeException e) {
      throw refused("facts.csv", "The rows fit their columns, but not each other.");
    }
  }

  private static String written(Table table) {
    StringBuilder text = new StringBuilder(String.join(",", table.columns())).append('\n');
    for (Map<String, String> row : table.rows()) {
      List<String> cells = table.columns().stream().map(row::get).map(HandedIn::quoted).toList();
      text.append(String.join(",", cells)).append('\n');
    }
    return text.toString();
  }

  private static String quoted(String cell) {
    return "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  /** What the list says about itself. */
  public Manifest manifest() {
    return list.manifest();
  }
}
