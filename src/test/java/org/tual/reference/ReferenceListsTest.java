package org.tual.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceListsTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private final ReferenceLists shipped = ReferenceLists.shipped();

  @TempDir Path folder;

  @Test
  void shipsEveryListOfTheIndexWithinItsBounds() throws IOException {
    List<String> ids = shipped.all().stream().map(list -> list.manifest().list()).toList();
    assertThat(ids).isSorted().hasSize(15);
    try (var folders = Files.list(Path.of("ontology/reference"))) {
      assertThat(folders.filter(Files::isDirectory).map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(ids);
    }
  }

  @Test
  void refusesAListWithTooFewEntriesAndSaysWhatWasExpected() throws IOException {
    Path list = own("uflpa-entities", "2026-01-01", "name,aliases\nContoh Ltd,\n", 60, 300);
    assertThatThrownBy(() -> ReferenceList.load(list))
        .isInstanceOf(UnusableList.class)
        .hasMessage(
            "The list uflpa-entities has 1 rows where 60 to 300 are plausible. It was not loaded.");
  }

  @Test
  void refusesAListWithTooManyEntries() throws IOException {
    Path list = own("flags-of-convenience", "2026-01-01", "country\nPA\nLR\nMH\n", 1, 2);
    assertThatThrownBy(() -> ReferenceList.load(list)).hasMessageContaining("1 to 2 are plausible");
  }

  @Test
  void refusesARowThatDoesNotFitItsHeader() throws IOException {
    Path list = own("flags-of-convenience", "2026-01-01", "country,since\nPA\n", 1, 2);
    assertThatThrownBy(() -> ReferenceList.load(list))
        .hasMessageContaining("flags-of-convenience/facts.csv")
        .hasMessageContaining("record 2");
  }

  @Test
  void refusesAManifestWithoutPublisherOrWithAnImpossibleDay() throws IOException {
    Path list = own("dol-goods", "2026-02-30", "country\nPA\n", 1, 2);
    assertThatThrownBy(() -> ReferenceList.load(list)).hasMessageContaining("needs date as a day");
    Files.writeString(list.resolve("manifest.properties"), "title = x\ndate = 2026-01-01\n");
    assertThatThrownBy(() -> ReferenceList.load(list)).hasMessageContaining("lacks publisher");
  }

  @Test
  void refusesToReplaceCodesBecauseNamesAlreadyReadDependOnThem() throws IOException {
    Path list = own("legal-forms", "2026-01-01", "form,place\nLtd,after\n", 1, 2);
    Path manifest = list.resolve("manifest.properties");
    Files.writeString(manifest, Files.readString(manifest).replace("= facts\n", "= codes\n"));
    assertThatThrownBy(() -> ReferenceLists.with(folder))
        .hasMessageContaining("cannot be replaced");
  }

  @Test
  void takesTheNewestEditionNotAfterTheDay() throws IOException {
    own("flags-of-convenience", "2026-01-01", "country,register,since\nPA,flag,2026\n", 1, 99);
    ReferenceLists lists = ReferenceLists.with(folder);
    assertThat(lists.newest("flags-of-convenience", LocalDate.parse("2026-01-01")))
        .hasValueSatisfying(list -> assertThat(list.rows()).hasSize(1));
    assertThat(lists.newest("flags-of-convenience", LocalDate.parse("2025-12-31")))
        .hasValueSatisfying(list -> assertThat(list.rows()).hasSize(35));
    assertThat(lists.newest("flags-of-convenience", LocalDate.parse("2012-01-01"))).isEmpty();
  }

  @Test
  void putsAnOwnEditionOfTheSameDayInPlaceOfTheShippedOne() throws IOException {
    own("dol-goods", "2022-09-28", "good,country\ncotton,TM\n", 1, 99);
    ReferenceLists lists = ReferenceLists.with(folder);
    assertThat(lists.all()).hasSameSizeAs(shipped.all());
    assertThat(lists.newest("dol-goods", TODAY).orElseThrow().rows()).hasSize(1);
  }

  @Test
  void hasNoFactsForAListOfWhichOnlyTheManifestIsShipped() {
    assertThat(shipped.newest("country-prevalence", TODAY)).isEmpty();
    assertThat(shipped.inUse(TODAY)).hasSize(14).allMatch(ReferenceList::hasFacts);
  }

  @Test
  void saysHowOldItsFactsAre() {
    ReferenceList flags = shipped.newest("flags-of-convenience", TODAY).orElseThrow();
    assertThat(flags.ageInDays(LocalDate.parse("2013-02-09"))).isEqualTo(10);
    assertThat(flags.ageInDays(LocalDate.parse("2012-01-01"))).isZero();
    assertThat(flags.manifest().complete()).isFalse();
  }

  @Test
  void changesItsHashWhenAnyTableChanges() throws IOException {
    Path list = own("dol-goods", "2022-09-28", "good,country\ncotton,TM\n", 1, 99);
    String before = ReferenceList.load(list).sha256();
    assertThat(ReferenceList.load(list).sha256()).isEqualTo(before).hasSize(64);
    Files.writeString(list.resolve("facts.csv"), "good,country\ncotton,UZ\n");
    assertThat(ReferenceList.load(list).sha256()).isNotEqualTo(before);
  }

  private Path own(String list, String date, String facts, int lowest, int highest)
      throws IOException {
    Path own = Files.createDirectories(folder.resolve(list));
    Files.writeString(own.resolve("facts.csv"), facts);
    Files.writeString(
        own.resolve("manifest.properties"),
        """
        title = A list
        publisher = A publisher
        edition = 1
        date = %s
        asOf = 2022-01-01
        licence = none
        source = https://example.org
        coverage = partial
        kind = facts
        lowest = %d
        highest = %d
        """
            .formatted(date, lowest, highest));
    return own;
  }
}
