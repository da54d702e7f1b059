package org.tual.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimeToHelpTest {
  private static final Place PORT =
      new Place("p", Place.Kind.PORT, "Contoh", null, "ID", null, null, List.of(), null, null, 1);
  private static final Around.Site FACTORY = new Around.Site("Contoh Factory", false);
  private static final Around.Site BOAT = new Around.Site("Contoh Boat", true);

  private static Help help(boolean here, Integer hours, boolean stale) {
    return new Help(
        "x",
        "Contoh Union",
        Partner.Kind.UNION,
        List.of(),
        null,
        List.of(),
        null,
        null,
        null,
        "p",
        "Contoh",
        here,
        0L,
        hours,
        "2026-01-01",
        "safeguarding lead",
        stale);
  }

  private static TimeToHelp of(Around.Site site, Place place, Integer days, Help... help) {
    return TimeToHelp.of("site", site, place, days, List.of(help));
  }

  @Test
  void aVesselWaitsForThePortFirst() {
    TimeToHelp time = of(BOAT, PORT, 20, help(true, 5, false), help(true, 3, false));
    assertThat(time.state()).isEqualTo(TimeToHelp.State.KNOWN);
    assertThat(time.hours()).isEqualTo(483);
  }

  @Test
  void withoutTheDaysToPortNobodyKnowsForAVessel() {
    TimeToHelp time = of(BOAT, PORT, null, help(true, 3, false));
    assertThat(time.state()).isEqualTo(TimeToHelp.State.TIME_NOT_KNOWN);
    assertThat(time.hours()).isNull();
    assertThat(of(FACTORY, PORT, null, help(true, 3, false)).hours()).isEqualTo(3);
  }

  @Test
  void hoursThatNobodyStatedAreNotMadeUpFromADistance() {
    assertThat(of(FACTORY, PORT, null, help(true, null, false)).state())
        .isEqualTo(TimeToHelp.State.TIME_NOT_KNOWN);
  }

  @Test
  void helpThatNobodyReachedForLongIsOldAndHelpElsewhereIsNone() {
    assertThat(of(FACTORY, PORT, null, help(true, 1, true)).state())
        .isEqualTo(TimeToHelp.State.OLD);
    assertThat(of(FACTORY, PORT, null, help(false, null, false)).state())
        .isEqualTo(TimeToHelp.State.NO_HELP);
    assertThat(of(FACTORY, null, null).state()).isEqualTo(TimeToHelp.State.NO_PLACE);
  }
}
