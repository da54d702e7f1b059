package org.tual.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tual.supplychain.SiteKey;

class IdentityTest {
  private final Lists lists = new Lists();

  @Test
  void leadingZerosOfANumberMakeNoOtherSite() {
    int one = lists.site("Sinar Fiktif 8", "ID", "");
    int other = lists.site("PT SINAR FIKTIF 08", "ID", "");
    Identity identity = lists.identity();
    assertThat(identity.node(one)).isEqualTo(identity.node(other));
  }

  @Test
  void twoPlantsOfOneCompanyAreTwoSites() {
    int one = lists.site("Contoh Plant 1", "TH", "", SiteKey.number("buyer", "77"));
    int other = lists.site("Contoh Plant 2", "TH", "", SiteKey.number("buyer", "77"));
    Identity identity = lists.identity();
    assertThat(identity.node(one)).isNotEqualTo(identity.node(other));
    assertThat(identity.ambiguous()).contains(SiteKey.number("buyer", "77"));
  }

  @Test
  void aNameWithoutCountryJoinsTheOnlyPlaceThatHasIt() {
    int known = lists.site("Contoh Foods", "TH", "Ranong");
    int named = lists.site("Contoh Foods", "", "");
    Identity identity = lists.identity();
    assertThat(identity.node(named)).isEqualTo(identity.node(known));
  }

  @Test
  void aNameThatSeveralPlacesHaveJoinsNone() {
    int thai = lists.site("Contoh Foods", "TH", "");
    int lao = lists.site("Contoh Foods", "LA", "");
    int named = lists.site("Contoh Foods", "", "");
    Identity identity = lists.identity();
    assertThat(identity.node(named)).isNotIn(identity.node(thai), identity.node(lao));
    assertThat(identity.ambiguous()).contains("contoh foods");
  }

  @Test
  void aGlobalIdentifierJoinsDifferentNames() {
    String gln = SiteKey.identifier("gln", "4000000000006");
    int one = lists.site("Contoh Foods", "TH", "", gln);
    int other = lists.site("CF Ranong Works", "TH", "", gln);
    Identity identity = lists.identity();
    assertThat(identity.node(one)).isEqualTo(identity.node(other));
  }

  @Test
  void theOrderOfListsIsNoMatter() {
    lists.site("Alpha Contoh", "TH", "");
    lists.site("Beta Contoh", "VN", "Hue");
    lists.site("Beta Contoh", "", "");
    Lists reversed = new Lists();
    reversed.site("Beta Contoh", "", "");
    reversed.site("Beta Contoh", "VN", "Hue");
    reversed.site("Alpha Contoh", "TH", "");
    assertThat(iris(lists.identity())).isEqualTo(iris(reversed.identity()));
  }

  @Test
  void anIdentifierThatArrivesLaterChangesNoIri() {
    lists.site("Contoh Foods", "TH", "");
    lists.site("CF Ranong Works", "TH", "");
    Registry registry = Registry.empty();
    Identity before = Identity.resolve(lists.statements, registry, List.of());

    Lists later = new Lists();
    String gln = SiteKey.identifier("gln", "4000000000006");
    int joined = later.site("CF Ranong Works", "TH", "", gln);
    later.site("Contoh Foods", "TH", "", gln);
    Identity after = Identity.resolve(later.statements, registry, List.of());

    String canonical = after.iri(after.node(joined));
    assertThat(iris(before)).contains(canonical);
    assertThat(after.aliases(after.node(joined))).hasSize(1).isSubsetOf(iris(before));
  }

  @Test
  void aMergeIsReversible() {
    int one = lists.site("Contoh Foods", "TH", "");
    int other = lists.site("CF Ranong Works", "TH", "");
    Identity apart = lists.identity();
    Judgement same = new Judgement(apart.iri(apart.node(one)), apart.iri(apart.node(other)));
    Identity merged = Identity.resolve(lists.statements, Registry.empty(), List.of(same));
    assertThat(merged.node(one)).isEqualTo(merged.node(other));
    assertThat(iris(lists.identity())).isEqualTo(iris(apart));
  }

  @Test
  void groupsOfOneSiteAreApart() {
    int site = lists.site("Contoh Foods", "TH", "");
    int migrant = lists.group(site, "Migrant");
    int agency = lists.group(site, "Agency");
    int again = lists.group(site, "Migrant");
    Identity identity = lists.identity();
    assertThat(identity.node(migrant)).isEqualTo(identity.node(again));
    assertThat(identity.node(migrant)).isNotEqualTo(identity.node(agency));
    assertThat(identity.iri(identity.node(agency)))
        .isEqualTo(identity.iri(identity.node(site)) + "/Agency");
  }

  private static List<String> iris(Identity identity) {
    List<String> iris = new ArrayList<>();
    for (int node = 0; node < identity.nodes(); node++) {
      iris.add(identity.iri(node));
    }
    iris.sort(null);
    return iris;
  }
}
