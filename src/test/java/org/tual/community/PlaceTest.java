package org.tual.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceTest {
  private static Place place(String id, String within) {
    return new Place(id, Place.Kind.PORT, id, null, "ID", null, null, List.of(), within, null, 1);
  }

  @Test
  void aQuarterOfTheEquatorIsAQuarterOfTheEarthAround() {
    Place.Position zero = new Place.Position(0, 0);
    assertThat(zero.km(new Place.Position(0, 90))).isCloseTo(10_007.6, within(0.1));
    assertThat(zero.km(new Place.Position(90, 0))).isCloseTo(10_007.6, within(0.1));
    assertThat(zero.km(new Place.Position(0, 180))).isCloseTo(20_015.1, within(0.1));
  }

  @Test
  void theWayOverTheDateLineIsTheShortOne() {
    Place.Position east = new Place.Position(0, 179.5);
    assertThat(east.km(new Place.Position(0, -179.5))).isCloseTo(111.2, within(0.1));
  }

  @Test
  void aPlaceLeadsOutwardsAndACircleEndsByItself() {
    Map<String, Place> places =
        Stream.of(place("quay", "port"), place("port", "island"), place("island", "quay"))
            .collect(Collectors.toMap(Place::id, one -> one));
    assertThat(Places.outwards(places, "quay")).containsExactly("quay", "port", "island");
    assertThat(Places.outwards(places, "nowhere")).isEmpty();
  }
}
