package org.tual.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Compares our tables with the published data, where that data is at hand. */
class SharedDataTest {

  @Test
  void namesEveryCountryOfThePublishedSupplierLists() throws IOException {
    Set<String> unknown = new TreeSet<>();
    Set<String> seen = new TreeSet<>();
    Path lists = shared("supplier-lists");
    try (var files = Files.walk(lists)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        for (Map<String, String> row : lenient(file)) {
          row.forEach(
              (column, value) -> {
                boolean country = column.matches("(?i)country.*") && !value.isBlank();
                if (country) {
                  seen.add(value);
                }
                if (country && Countries.shipped().find(value).isEmpty()) {
                  unknown.add(value);
                }
              });
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(50);
    assertThat(unknown).isEmpty();
  }

  @Test
  void holdsEveryLineOfTheListOfGoods() throws IOException {
    ReferenceList ours = ReferenceList.shipped("dol-goods");
    Set<String> listed =
        ours.rows().stream()
            .map(
                row ->
                    row.get("listedAs") + "|" + row.get("country") + "|" + row.get("forcedLabour"))
            .collect(Collectors.toSet());
    for (Map<String, String> row : lenient(shared("reference/dol/derived_goods_2022list.csv"))) {
      String good = Normalizer.normalize(row.get("good"), Normalizer.Form.NFC);
      String country = Countries.shipped().find(row.get("country")).orElseThrow().alpha2();
      String forced = row.get("forced_labor").equals("Yes") ? "yes" : "no";
      assertThat(listed).contains(good + "|" + country + "|" + forced);
    }
  }

  @Test
  void holdsEveryRankingOfTheNewestReport() throws IOException {
    Map<String, String> ours =
        ReferenceList.shipped("tip-rankings").rows().stream()
            .filter(row -> row.get("year").equals("2025"))
            .collect(Collectors.toMap(row -> row.get("country"), row -> row.get("ranking")));
    assertThat(ours).hasSize(49);
    Path source = shared("reference/tip/derived_tip_tiers_by_year.csv");
    for (Map<String, String> row : lenient(source)) {
      if (row.get("tip_report_year").equals("2025")) {
        String tier = row.get("tier").replace("Tier 2 Watch List", "2WL");
        assertThat(tier.replace("Tier ", "").replace("Special Case", "special"))
            .isEqualTo(ours.get(row.get("iso2")));
      }
    }
  }

  private static Path shared(String path) {
    String set = System.getProperty("TUAL_SHARED", System.getenv("TUAL_SHARED"));
    Path file = Path.of(set == null ? "../shared" : set, "data").resolve(path);
    Assumptions.assumeTrue(Files.exists(file), "shared data is not at hand: skipped");
    return file;
  }

  private static Iterable<Map<String, String>> lenient(Path file) throws IOException {
    try {
      return Table.parse(file.getFileName().toString(), Files.readString(file)).rows();
    } catch (UnusableList e) {
      return Set.of();
    }
  }
}
