package org.tual.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tual.assessment.Assessment;
import org.tual.assessment.SiteAssessment;
import org.tual.intake.InputFile;

class BuyersEditionTest {
  private static SiteAssessment crewOf(int workers) {
    SiteAssessment s = Fixtures.seafood().sites().get(0);
    return new SiteAssessment(
        s.id(),
        s.name(),
        s.localName(),
        s.kind(),
        s.country(),
        s.region(),
        s.latitude(),
        s.longitude(),
        s.step(),
        s.sectors(),
        s.products(),
        workers,
        s.band(),
        s.bandReason(),
        s.ilo(),
        s.iloReason(),
        s.blockers(),
        s.credibility(),
        s.answers(),
        s.noSignWords(),
        s.unknownKind(),
        s.upstreamPath(),
        s.toBuyer());
  }

  private static Assessment edition(List<InputFile> inputs, SiteAssessment... sites) {
    Assessment a = Fixtures.seafood();
    Assessment all =
        new Assessment(
            a.asOf(),
            a.engine(),
            a.buyer(),
            a.buyerId(),
            inputs,
            a.problems(),
            a.rules(),
            a.findings(),
            a.gone(),
            List.of(sites),
            a.links(),
            a.questions(),
            a.lists(),
            true,
            true,
            1234,
            a.seal());
    return BuyersEdition.of(all);
  }

  private static List<Integer> told(SiteAssessment... sites) {
    return edition(Fixtures.seafood().inputs(), sites).sites().stream()
        .map(SiteAssessment::workers)
        .toList();
  }

  private static InputFile file(String name) {
    return new InputFile(name, "ab".repeat(32), 100, "Text table", List.of());
  }

  @Test
  void aCrewOfFewerThanTenIsNoNumberForThoseWhoBuy() {
    assertThat(told(crewOf(9), crewOf(10), crewOf(0), crewOf(1))).containsExactly(-1, 10, 0, -1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "visit-2026-11-02-1.csv",
        "VISIT-2026-11-02-1.csv",
        "place-ranong.csv",
        "inputs-2026-11.csv",
        "help-directory.csv"
      })
  void thatAnybodySpokeNoInputFileTellsThoseWhoBuy(String hidden) {
    assertThat(edition(List.of(file("vendors.csv"), file(hidden))).inputs())
        .extracting(InputFile::name)
        .containsExactly("vendors.csv");
  }

  @Test
  void aListOfTheBuyersOwnIsNamedThoughItsNameIsAlike() {
    assertThat(edition(List.of(file("visitors.csv"), file("our-place-list.csv"))).inputs())
        .hasSize(2);
  }

  @Test
  void howManyStatementsThereAreDoesNotTellOfThoseInHiddenFiles() {
    assertThat(edition(List.of(file("vendors.csv"))).statements()).isZero();
  }

  @Test
  void neitherProblemsNorCellsOfHiddenFilesReachThoseWhoBuy() {
    Assessment edition = BuyersEdition.of(Fixtures.seafood());
    assertThat(Fixtures.seafood().problems()).isNotEmpty();
    assertThat(edition.problems()).isEmpty();
    assertThat(edition.findings()).isNotEmpty().allMatch(one -> one.evidence().isEmpty());
  }
}
