package org.tual.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tual.assessment.Assessment;
import org.tual.assessment.SiteAssessment;

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

  private static List<Integer> told(SiteAssessment... sites) {
    Assessment a = Fixtures.seafood();
    Assessment all =
        new Assessment(
            a.asOf(),
            a.engine(),
            a.buyer(),
            a.buyerId(),
            a.inputs(),
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
    return BuyersEdition.of(all).sites().stream().map(SiteAssessment::workers).toList();
  }

  @Test
  void aCrewOfFewerThanTenIsNoNumberForThoseWhoBuy() {
    assertThat(told(crewOf(9), crewOf(10), crewOf(0), crewOf(1))).containsExactly(-1, 10, 0, -1);
  }
}
