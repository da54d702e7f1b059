package org.tual.handouts;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tual.report.BuyersEdition;
import org.tual.rules.Rule;
import org.tual.rules.RuleSet;
import org.tual.runs.RunState;

/** Some of the places of a sealed report with their findings, under the seal of the whole. */
final class Excerpt {
  static final Set<String> FILTERS = Set.of("country", "band", "step", "site");

  private static final Map<String, String> SITES =
      columns(
          "band",
          "Priority to look:10",
          "name",
          "Place:34",
          "local_name",
          "Local name:22",
          "kind",
          "Kind:12",
          "country",
          "Country:10",
          "region",
          "Region:18",
          "step",
          "Step:8",
          "products",
          "Products:30",
          "workers",
          "Workers:10",
          "band_reason",
          "Why this priority:60",
          "ilo_reason",
          "Which signs:60",
          "blockers",
          "Possible legal blockers:40",
          "no_sign_words",
          "No sign in whose words:36",
          "unknown_kind",
          "Why unknown:18",
          "unknown_rules",
          "Rules that cannot answer:60");

  private static final Map<String, String> FINDINGS =
      columns(
          "severity",
          "Severity:10",
          "site_name",
          "Place:34",
          "country",
          "Country:10",
          "rule",
          "Rule:30",
          "detail",
          "Possible sign:70",
          "workforce_group",
          "Workers:20",
          "period",
          "Period:24",
          "source_class",
          "In whose words:18",
          "link_status",
          "Link to buyer:18",
          "status",
          "Status:16",
          "sources",
          "Sources:60",
          "fingerprint",
          "Fingerprint:28");

  /** What tells who spoke, when and where; the edition for those who buy goes without. */
  private static final Set<String> TELLING =
      Set.of("no_sign_words", "ilo_reason", "period", "source_class", "link_status", "sources");

  private static final Set<String> OF_AUDITS =
      RuleSet.shipped().rules().stream()
          .filter(rule -> rule.dimension() == Rule.Dimension.INTEGRITY)
          .map(Rule::id)
          .collect(Collectors.toUnmodifiableSet());

  private final RunState run;
  private final Path folder;
  private final Map<String, String> siteColumns;
  private final Map<String, String> findingColumns;
  private final Map<String, Set<String>> wanted;

  Excerpt(RunState run, Path folder, Map<String, String> equal, boolean sources) {
    this.run = run;
    this.folder = folder;
    this.siteColumns = sources ? SITES : untold(SITES);
    this.findingColumns = sources ? FINDINGS : untold(FINDINGS);
    this.wanted =
        equal.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, one -> Set.copyOf(List.of(one.getValue().split(",")))));
  }

  private static Map<String, String> untold(Map<String, String> columns) {
    Map<String, String> rest = new LinkedHashMap<>(columns);
    rest.keySet().removeAll(TELLING);
    return rest;
  }

  private static Map<String, String> columns(String... namesAndHeads) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (int i = 0; i < namesAndHeads.length; i += 2) {
      columns.put(namesAndHeads[i], namesAndHeads[i + 1]);
    }
    return columns;
  }

  String asOf() {
    return run.asOf();
  }

  void write(OutputStream out) throws IOException {
    try (Book book = new Book()) {
      book.start(
          "EXCERPT", "This is a part of a report. The whole report is under the seal below.",
          "Buyer", run.buyer(),
          "As known on", run.asOf(),
          "Seal of the whole", run.seal(),
          "Assessment", run.id(),
          "What is in it", scope(),
          "What is not", "All other places, and what links them to these.",
          "Unknown", "A rule that cannot answer says nothing about the people who work there.",
          "", "A trained person must look. No line is a finding of forced labour.");
      Set<String> sites = new HashSet<>();
      Book.Table places = book.table("Sites", String.join("|", siteColumns.values()));
      each("sites.csv", row -> place(row, sites, places));
      places.close();
      Book.Table signs = book.table("Findings", String.join("|", findingColumns.values()));
      each("findings.csv", row -> sign(row, sites, signs));
      signs.close();
      book.write(out);
    }
  }

  private String scope() {
    return wanted.entrySet().stream()
        .map(
            one ->
                one.getKey()
                    + ": "
                    + (one.getKey().equals("site")
                        ? one.getValue().size() + " named"
                        : String.join(", ", one.getValue().stream().sorted().toList())))
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private void place(Map<String, String> row, Set<String> sites, Book.Table table) {
    boolean in =
        wanted.entrySet().stream().allMatch(one -> one.getValue().contains(row.get(one.getKey())));
    if (in) {
      sites.add(row.get("site"));
      if (forBuyers()) {
        row.computeIfPresent("unknown_rules", (column, ids) -> withoutAudits(ids));
        row.computeIfPresent("workers", (column, people) -> BuyersEdition.workers(people));
        row.computeIfPresent("band_reason", (column, words) -> BuyersEdition.words(words));
      }
      table.row(siteColumns.keySet().stream().map(row::get).toArray());
    }
  }

  private boolean forBuyers() {
    return findingColumns.size() < FINDINGS.size();
  }

  private static String withoutAudits(String ids) {
    return Arrays.stream(ids.split("; "))
        .filter(id -> !OF_AUDITS.contains(id))
        .collect(Collectors.joining("; "));
  }

  private void sign(Map<String, String> row, Set<String> sites, Book.Table table) {
    boolean left = forBuyers() && BuyersEdition.ofAudits(row.get("dimension"));
    if (!left && sites.contains(row.get("site"))) {
      if (forBuyers()) {
        row.replaceAll((column, words) -> BuyersEdition.words(words));
      }
      table.row(findingColumns.keySet().stream().map(row::get).toArray());
    }
  }

  /** Takes rows. */
  private interface Taker {
    void take(Map<String, String> row);
  }

  private void each(String name, Taker taker) throws IOException {
    try (CSVReaderHeaderAware csv =
        new CSVReaderHeaderAware(
            Files.newBufferedReader(folder.resolve(name), StandardCharsets.UTF_8))) {
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        taker.take(row);
      }
    } catch (CsvValidationException e) {
      throw new IOException(e);
    }
  }
}
