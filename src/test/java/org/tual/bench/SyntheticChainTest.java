package org.tual.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.exposure.Cycles;
import org.tual.exposure.Steps;
import org.tual.exposure.SupplyArrays;
import org.tual.spreadsheet.Cell;
import org.tual.spreadsheet.Limits;
import org.tual.spreadsheet.Workbook;
import org.tual.spreadsheet.Workbooks;

class SyntheticChainTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private final SyntheticChain chain = new SyntheticChain(6_000, 42, DAY);

  @Test
  void makesTheSameChainForTheSameSeedAndAnotherForAnother() {
    assertThat(new SyntheticChain(6_000, 42, DAY).site(4_321)).isEqualTo(chain.site(4_321));
    assertThat(new SyntheticChain(6_000, 43, DAY).site(4_321)).isNotEqualTo(chain.site(4_321));
    assertThat(new SyntheticChain(6_000, 42, DAY).seeds()).isEqualTo(chain.seeds());
  }

  @Test
  void givesEachSiteTwoAndAHalfLinksAndAWayToTheBuyer() {
    SupplyArrays arrays = chain.arrays();
    assertThat(arrays.links()).isBetween(14_700, 15_300);
    Steps steps = Steps.from(arrays, new int[] {chain.sites()});
    for (int site = 0; site < chain.sites(); site++) {
      assertThat(steps.steps(site)).isPositive();
    }
  }

  @Test
  void closesSomeCyclesAndLetsFewSitesSupplyThemselves() {
    Cycles cycles = Cycles.find(chain.arrays());
    assertThat(cycles.examples()).isNotEmpty();
    assertThat(cycles.selfSuppliers()).containsExactly(4_999);
  }

  @Test
  void leavesAThirdOfTheLabourFactsBlankAndPutsSomeExactlyOnAThreshold() {
    int blank = 0;
    int feeOfOneWage = 0;
    Set<Object> names = new HashSet<>();
    for (int site = 0; site < chain.sites(); site++) {
      Object[] cells = chain.site(site);
      names.add(cells[0]);
      blank += cells[16].equals("") ? 1 : 0;
      feeOfOneWage += cells[20].equals(60) && cells[14].equals(cells[16]) ? 1 : 0;
    }
    assertThat(names).hasSize(chain.sites());
    assertThat(blank).isBetween(1_800, 2_200);
    assertThat(feeOfOneWage).isBetween(40, 160);
  }

  @Test
  void writesTheSameCellsAsCsvAndAsXlsx(@TempDir Path folder) {
    SyntheticChain small = new SyntheticChain(300, 1, DAY);
    Path csv = ChainFiles.sitesCsv(small, folder.resolve("sites.csv"));
    Path xlsx = ChainFiles.xlsx(small, folder.resolve("chain.xlsx"));
    List<String> fromCsv = cells(csv);
    assertThat(fromCsv).hasSizeGreaterThan(300 * 10).isEqualTo(cells(xlsx));
    Path links = ChainFiles.linksCsv(small, folder.resolve("links.csv"));
    assertThat(links).isRegularFile();
    assertThat(Files.exists(links) ? cells(links) : List.of()).contains("Customer Number");
  }

  private static List<String> cells(Path file) {
    List<String> cells = new ArrayList<>();
    try (Workbook book = Workbooks.open(file, Limits.commandLine())) {
      book.read(
          book.sheets().get(0),
          row -> {
            for (Cell cell : row.cells()) {
              cells.add(row.number() + ":" + cell.column() + ":" + cell.text());
            }
            return true;
          });
    }
    cells.replaceAll(
        cell -> cell.startsWith("1:") ? cell.substring(cell.lastIndexOf(':') + 1) : cell);
    return cells;
  }
}
