package org.tual.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReleasedTest {
  private static final List<String> SITE_AND_GROUP = List.of("site", "group");

  private static Cube.Key key(String... values) {
    return new Cube.Key(List.of(values));
  }

  private static Cube cube() {
    return new Cube(SITE_AND_GROUP)
        .add(Count.of(140), "quay", "local")
        .add(Count.of(4), "quay", "migrant")
        .add(Count.of(52), "mill", "local")
        .add(Count.of(0), "mill", "migrant");
  }

  @Test
  void fewerThanTenAreHiddenAndNoSumTellsOfThem() {
    Released told = Released.of(cube(), Limits.ofOne());
    assertThat(told.cells().get(key("quay", "migrant"))).isEqualTo(Figure.hidden());
    assertThat(told.by(List.of("site")).get(key("quay")).words()).isEqualTo("at least 140");
    assertThat(told.by(List.of("group")).get(key("migrant")).words()).isEqualTo("not shown");
    assertThat(told.total().words()).isEqualTo("at least 190");
  }

  @Test
  void nobodyIsANumberThatMayBeTold() {
    Released told = Released.of(cube(), Limits.ofOne());
    assertThat(told.cells().get(key("mill", "migrant")).words()).isEqualTo("0");
    assertThat(told.by(List.of("site")).get(key("mill")).words()).isEqualTo("50");
  }

  @Test
  void tenIsNotFewerThanTenAndNothingIsRoundedBelowIt() {
    Cube cube = new Cube(List.of("group")).add(Count.of(10), "a").add(Count.of(9), "b");
    Released told = Released.of(cube, new Limits(10, 1, 100, 25));
    assertThat(told.cells().get(key("a")).words()).isEqualTo("10");
    assertThat(told.cells().get(key("b")).words()).isEqualTo("not shown");
  }

  @Test
  void aFigureThatOneEmployerMakesAloneIsHiddenInStatisticsOverMany() {
    Cube cube =
        new Cube(List.of("corridor"))
            .add(Count.of(500), "MM-TH")
            .add(Count.of(30), "MM-TH")
            .add(Count.of(20), "MM-TH")
            .add(Count.of(40), "NP-MY")
            .add(Count.of(40), "NP-MY")
            .add(Count.of(40), "NP-MY")
            .add(Count.of(60), "KH-TH")
            .add(Count.of(60), "KH-TH");
    Released told = Released.of(cube, Limits.ofMany());
    assertThat(told.cells().get(key("MM-TH")).words()).as("91 % of one").isEqualTo("not shown");
    assertThat(told.cells().get(key("KH-TH")).words()).as("two employers").isEqualTo("not shown");
    assertThat(told.cells().get(key("NP-MY")).words()).isEqualTo("120");
  }

  @Test
  void besideAHeadcountThatReadersKnowAnotherCellIsHiddenWithTheFirst() {
    Cube cube =
        new Cube(SITE_AND_GROUP)
            .add(Count.of(100), "quay", "local")
            .add(Count.of(30), "quay", "agency")
            .add(Count.of(4), "quay", "migrant");
    Released told = Released.beside(cube, Limits.ofOne(), List.of("site"));
    assertThat(told.cells().get(key("quay", "migrant")).words()).isEqualTo("not shown");
    assertThat(told.cells().get(key("quay", "agency")).words()).isEqualTo("not shown");
    assertThat(told.cells().get(key("quay", "local")).words()).isEqualTo("100");
  }

  @Test
  void inOnePeriodTheSameIsToldWhateverHappensMeanwhile() {
    Limits limits = Limits.ofOne();
    Released first = Released.of(cube(), limits);
    Edition told = Edition.of("2026-Q3", null, first, limits);
    Released later = Released.of(cube().add(Count.of(300), "mill", "local"), limits);
    assertThat(Edition.of("2026-Q3", told, later, limits).told()).isEqualTo(first);
    Edition next = Edition.of("2026-Q4", told, later, limits);
    assertThat(next.told().cells().get(key("mill", "local")).words()).isEqualTo("350");
  }

  @Test
  void whoCameSinceTheLastEditionIsNotToldWhereTheyAreFewerThanTen() {
    Limits exact = new Limits(10, 1, 100, 1);
    Edition told = Edition.of("2026-Q3", null, Released.of(cube(), exact), exact);
    Released later = Released.of(cube().add(Count.of(3), "mill", "local"), exact);
    Edition next = Edition.of("2026-Q4", told, later, exact);
    assertThat(next.told().cells().get(key("mill", "local")).words()).isEqualTo("52");
  }

  @Test
  void limitsAndCountsThatCannotBeAreRefused() {
    assertThatThrownBy(() -> new Limits(1, 1, 100, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Count(3, 4, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> cube().add(Count.of(1), "quay"))
        .isInstanceOf(IllegalArgumentException.class);
    Released told = Released.of(cube(), Limits.ofOne());
    assertThatThrownBy(() -> told.by(List.of("nationality")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
