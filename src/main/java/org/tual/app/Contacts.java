package org.tual.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tual.interviews.Interviews;
import org.tual.safeguarding.Heard;
import org.tual.safeguarding.Watch;
import org.tual.visits.Trips;

/** What the rules on contacts of workers look at: where people work, and sealed interviews. */
final class Contacts {
  private Contacts() {}

  static Watch of(Installation installation, Neighbourhood neighbours, int day) {
    return new Watch(
        () ->
            neighbours.workplaces(
                installation.audits().community().placeNames(installation.runs())),
        until -> heard(installation, until),
        day);
  }

  private static List<Heard> heard(Installation installation, LocalDate until) {
    Interviews interviews = installation.audits().field().interviews();
    Trips trips = new Trips(installation.ledger());
    Instant before = until.atStartOfDay(ZoneOffset.UTC).toInstant();
    return interviews.numbers().stream()
        .flatMap(
            many ->
                trips
                    .find(many.visit())
                    .map(
                        trip ->
                            new Heard(
                                many.visit(),
                                trip.siteName(),
                                interviews.echo(many.visit(), before).echoed()))
                    .stream())
        .toList();
  }

  /** Address of the site at which an interview was. */
  static Optional<String> site(Installation installation, String interview) {
    Trips trips = new Trips(installation.ledger());
    return installation
        .audits()
        .field()
        .interviews()
        .visitOf(interview)
        .flatMap(trips::find)
        .map(trip -> trip.site());
  }
}
