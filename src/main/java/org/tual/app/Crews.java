package org.tual.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tual.disclosure.Limits;
import org.tual.runs.ReportTable;
import org.tual.runs.RunState;
import org.tual.runs.Runs;
import org.tual.supplychain.NameKey;

/**
 * Crews of fewer than ten, as sealed reports count them. The store of graphs holds no such number,
 * so that they are read from the reports, which stay here and never change.
 */
final class Crews {
  private static final int LOOKED_AT = 20;

  /** Cells that are wanted; larger crews are told in the store. */
  private static final String SMALL =
      IntStream.range(0, Limits.LEAST).mapToObj(Integer::toString).collect(Collectors.joining(","));

  private final Supplier<List<Path>> reports;
  private final Map<Path, Map<String, Integer>> read = new HashMap<>();

  /**
   * Crews.
   *
   * @param reports folders of sealed reports, the newest first
   */
  Crews(Supplier<List<Path>> reports) {
    this.reports = reports;
  }

  /** Those of the newest sealed assessments. */
  static Crews of(Runs runs) {
    return new Crews(
        () ->
            runs.newest(LOOKED_AT).stream()
                .filter(run -> run.stage() == RunState.Stage.SEALED)
                .map(run -> runs.report(run.id()))
                .toList());
  }

  /** The smallest number for each site, by the key of its name. */
  synchronized Map<String, Integer> small() {
    List<Path> folders = reports.get();
    read.keySet().retainAll(folders);
    Map<String, Integer> all = new HashMap<>();
    for (Path folder : folders) {
      read.computeIfAbsent(folder, Crews::ofReport)
          .forEach((name, workers) -> all.merge(name, workers, Math::min));
    }
    return all;
  }

  private static Map<String, Integer> ofReport(Path folder) {
    ReportTable.Wanted wanted =
        new ReportTable.Wanted(Map.of("workers", SMALL), null, "", "", 0, Integer.MAX_VALUE);
    Map<String, Integer> small = new HashMap<>();
    new ReportTable(folder.resolve("sites.csv"))
        .find(wanted)
        .rows()
        .forEach(
            row ->
                small.merge(
                    NameKey.of(row.get("name")), Integer.valueOf(row.get("workers")), Math::min));
    return small;
  }
}
