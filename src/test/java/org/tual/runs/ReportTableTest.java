package org.tual.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody who may see some sites can see, and find out by asking. */
class ReportTableTest {
  private static final ReportTable.Only MINE = new ReportTable.Only("site", Set.of("mine"));
  @TempDir private Path folder;
  private ReportTable table;

  @BeforeEach
  void write() throws IOException {
    table =
        new ReportTable(
            Files.writeString(
                folder.resolve("findings.csv"),
                "rule,site,source_class,detail,sources\n"
                    + "exposed-upstream,mine,list,Contoh Boat is stated to stand upstream,a!B1\n"
                    + "wages-late,mine,worker,Wages are paid 45 days late,b!B2\n"
                    + "wages-late,other,supplier,Wages are paid 60 days late,c!B3\n"));
  }

  private ReportTable.Found find(ReportTable.Only only, String words, String sort) {
    return table.find(new ReportTable.Wanted(Map.of(), only, words, sort, 0, 10));
  }

  @Test
  void theirOwnRowsComeWithoutCellsSourcesAndNamesOfOtherPlaces() {
    assertThat(find(MINE, "", "").rows())
        .containsExactly(
            Map.of(
                "rule", "exposed-upstream",
                "site", "mine",
                "detail", "Not shown: it names another place."),
            Map.of("rule", "wages-late", "site", "mine", "detail", "Wages are paid 45 days late"));
    assertThat(find(MINE, "", "-rule").rows()).noneMatch(row -> row.containsValue("other"));
  }

  @Test
  void nothingHiddenIsFoundByWordsFiltersOrOrder() {
    for (String hidden : new String[] {"Boat", "b!B2", "worker"}) {
      assertThat(find(MINE, hidden, "").total()).as(hidden).isZero();
      assertThat(find(null, hidden, "").total()).as(hidden).isEqualTo(1);
    }
    assertThatThrownBy(() -> find(MINE, "", "sources")).isInstanceOf(Runs.NotPossible.class);
    ReportTable.Wanted filtered =
        new ReportTable.Wanted(Map.of("source_class", "worker"), MINE, "", "", 0, 10);
    assertThatThrownBy(() -> table.find(filtered))
        .isInstanceOf(Runs.NotPossible.class)
        .hasMessageNotContaining("sources");
  }

  @Test
  void whoSeesAllSitesSeesAllColumns() {
    assertThat(find(null, "", "detail").rows().get(0)).containsEntry("sources", "a!B1");
  }
}
