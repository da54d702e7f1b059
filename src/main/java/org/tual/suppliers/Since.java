package org.tual.suppliers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tual.runs.ReportTable;

/**
 * Compares the signs of one supplier with those of an older report, by their fingerprints. The
 * older one is read from its table, so that no index is made for a look back.
 */
final class Since {
  private static final int MOST = 1000;

  private final ReportTable before;

  Since(ReportTable before) {
    this.before = before;
  }

  List<Changes.Change> then(SupplierView now) {
    Map<String, Map<String, String>> old = new HashMap<>();
    Map<String, String> own = Map.of("site", now.row().site());
    for (Map<String, String> row :
        before.find(new ReportTable.Wanted(own, null, "", "", 0, MOST)).rows()) {
      old.put(row.get("fingerprint"), row);
    }
    List<Changes.Change> all = new ArrayList<>();
    for (Flag flag : now.flags()) {
      if (old.remove(flag.fingerprint()) == null) {
        all.add(
            new Changes.Change(
                Changes.Kind.CAME,
                flag.rule(),
                flag.title(),
                flag.severity(),
                flag.detail(),
                flag.facts(),
                "",
                ""));
      }
    }
    Set<String> silent =
        now.noSign().stream().map(SupplierView.Rulings::rule).collect(Collectors.toSet());
    Set<String> open =
        now.unknown().stream().map(SupplierView.Rulings::rule).collect(Collectors.toSet());
    old.values().forEach(row -> all.add(gone(row, !open.contains(row.get("rule")), silent, now)));
    all.sort(
        Comparator.comparing(Changes.Change::severity)
            .thenComparing(Changes.Change::kind)
            .thenComparing(Changes.Change::rule)
            .thenComparing(Changes.Change::detail));
    return all;
  }

  private static Changes.Change gone(
      Map<String, String> row, boolean answered, Set<String> silent, SupplierView now) {
    return new Changes.Change(
        answered ? Changes.Kind.ANSWERED_OTHERWISE : Changes.Kind.NO_LONGER_ANSWERABLE,
        row.get("rule"),
        title(row.get("rule"), now),
        row.get("severity"),
        row.get("detail"),
        List.of(),
        row.get("sources"),
        silent.contains(row.get("rule")) ? now.beyond().noSignWords() : "");
  }

  private static String title(String rule, SupplierView now) {
    Stream<String> flagged =
        now.flags().stream().filter(flag -> flag.rule().equals(rule)).map(Flag::title);
    Stream<String> others =
        Stream.concat(now.noSign().stream(), now.unknown().stream())
            .filter(one -> one.rule().equals(rule))
            .map(SupplierView.Rulings::title);
    return Stream.concat(flagged, others).findFirst().orElse(rule);
  }
}
