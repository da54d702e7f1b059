package org.tual.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A crew that is small is told of only together with others. */
class WidthsTest {
  private static Workplace boat(String name, String owner, String place, Integer workers) {
    return new Workplace(name, owner, place, workers);
  }

  private static Width width(String site, Workplace... all) {
    return new Widths(List.of(all), name -> name.toLowerCase(Locale.ROOT)).of(site).orElse(null);
  }

  @Test
  void aCrewOfTenIsASiteAndOneOfNineIsNot() {
    assertThat(width("One", boat("ONE", "", "", 10)))
        .isEqualTo(new Width(Redacted.Level.SITE, "ONE", List.of("ONE")));
    assertThat(width("One", boat("One", "", "", 9))).isNull();
    assertThat(width("One", boat("One", "", "", null))).isNull();
    assertThat(width("Two", boat("One", "", "", 10))).isNull();
  }

  @Test
  void smallCrewsOfOneOwnerAreAFleetThatIsToldOfAlike() {
    Workplace big = boat("Big", "Contoh", "Pier", 40);
    assertThat(width("One", boat("One", "Contoh", "", 6), boat("Two", "CONTOH", "", 4), big))
        .as("the large crew beside is not named")
        .isEqualTo(new Width(Redacted.Level.FLEET, "Contoh", List.of("One", "Two")));
    assertThat(width("One", boat("One", "Contoh", "", 6), boat("Two", "Contoh", "", 3), big))
        .as("a large crew beside does not hide the small ones")
        .isNull();
    assertThat(width("One", boat("One", "Contoh", "", 9), big)).as("one alone").isNull();
  }

  @Test
  void whereTheFleetIsSmallThePortIsNamedAndNothingWhereThatIsSmallToo() {
    Workplace one = boat("One", "Contoh", "Pier", 6);
    assertThat(width("One", one, boat("Two", "Rekaan", "pier", 4)))
        .isEqualTo(new Width(Redacted.Level.PORT, "Pier", List.of("Pier")));
    assertThat(width("One", one, boat("Two", "Rekaan", "Pier", 3))).isNull();
  }

  @Test
  void ofTwoFiguresTheSmallerCounts() {
    assertThat(width("One", boat("One", "", "", 12), boat("One", "", "", 7))).isNull();
  }

  @Test
  void ofVesselOwnerAndHoldingTheOneWithFewerCrewsIsNamed() {
    assertThat(
            width(
                "One",
                boat("One", "A Holding", "", 6),
                boat("One", "Contoh", "", 6),
                boat("Two", "A Holding", "", 5),
                boat("Two", "Contoh", "", 5),
                boat("Three", "A Holding", "", 9)))
        .isEqualTo(new Width(Redacted.Level.FLEET, "Contoh", List.of("One", "Two")));
  }

  @Test
  void aCrewOfWhichNobodySaysHowManyItIsIsNamedInNoFleet() {
    Workplace two = boat("Two", "Contoh", "", 5);
    Workplace three = boat("Three", "Contoh", "", 6);
    Workplace unknown = boat("One", "Contoh", "", null);
    assertThat(width("Two", unknown, two, three))
        .isEqualTo(new Width(Redacted.Level.FLEET, "Contoh", List.of("Three", "Two")));
    assertThat(width("One", unknown, two, three)).isNull();
    assertThat(width("One", boat("One", "Contoh", "", 0), two, three).names())
        .as("fewer than ten, nobody knows how many")
        .containsExactly("One", "Three", "Two");
  }
}
