package org.tual.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceListsPageTest {
  private final List<ReferenceList> lists = ReferenceLists.shipped().all();

  @Test
  void tellsEveryListWithEditionDateCoverageAndRows() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("docs/reference-lists.md"));
    assertThat(lines.stream().filter(line -> line.startsWith("| `")))
        .containsExactlyElementsOf(lists.stream().map(ReferenceListsPageTest::row).toList());
  }

  @Test
  void repeatsTheNoteOfEveryList() throws IOException {
    String page = Files.readString(Path.of("docs/reference-lists.md"));
    assertThat(lists).allSatisfy(list -> assertThat(page).contains(list.manifest().note()));
  }

  @Test
  void namesNoFileOfThisMachineAndUsesNoForeignKeysInTheTables() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("ontology/reference"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).doesNotContain("/work/", "/tmp/", "index file id");
      }
    }
  }

  @Test
  void usesOnlyKnownCountriesGoodsAndSectorsInTheFacts() {
    for (ReferenceList list : lists) {
      for (Map<String, String> row : list.rows()) {
        String country = row.getOrDefault("country", "");
        assertThat(country.isEmpty() || Countries.shipped().alpha2(country).isPresent())
            .as(list.manifest().list() + " " + row)
            .isTrue();
        String good = row.getOrDefault("good", "");
        assertThat(good.isEmpty() || Goods.shipped().good(good).isPresent()).as("" + row).isTrue();
      }
    }
    ReferenceList goods = ReferenceList.shipped("goods");
    ReferenceList sectors = ReferenceList.shipped("uflpa-priority-sectors");
    assertThat(goods.rows().stream().map(row -> row.get("uflpaSector")).filter(s -> !s.isEmpty()))
        .containsAll(sectors.rows().stream().map(row -> row.get("sector")).toList())
        .isSubsetOf(sectors.rows().stream().map(row -> row.get("sector")).toList());
  }

  private static String row(ReferenceList list) {
    Manifest m = list.manifest();
    return "| `%s` | %s | %s | %s | %s | %s | %s | %s |"
        .formatted(
            m.list(),
            m.title(),
            m.publisher(),
            m.edition(),
            m.date(),
            m.asOf(),
            m.complete() ? "complete" : "partial",
            list.hasFacts() ? list.rows().size() : "not shipped");
  }
}
