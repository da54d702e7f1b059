package org.tual.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tual.evidence.Evidence;
import org.tual.fieldwork.Photo;
import org.tual.handover.Known;
import org.tual.protocol.Severity;
import org.tual.reference.Countries;
import org.tual.reference.Country;
import org.tual.remedy.Told;
import org.tual.visits.Plan;
import org.tual.visits.Samples;
import org.tual.visits.Trip;
import org.tual.visits.Trips;

/** What reports that are handed over need of those who plan, record and put right. */
final class Handing {
  private final Installation installation;
  private final Trips trips;
  private final Samples samples;
  private final Field field;
  private final FieldVisits asked;
  private final Reporting reporting;

  Handing(
      Installation installation,
      Trips trips,
      Samples samples,
      Field field,
      FieldVisits asked,
      Reporting reporting) {
    this.installation = installation;
    this.trips = trips;
    this.samples = samples;
    this.field = field;
    this.asked = asked;
    this.reporting = reporting;
  }

  Known of(String visit) {
    Trip trip = trips.find(visit).orElseThrow();
    Plan plan = trip.plan();
    return new Known(
        Countries.shipped().alpha2(trip.country()).map(Country::name).orElse("country not known"),
        mode(plan.mode()),
        plan.team().stream().map(seat -> new Known.Seat(seat.lead(), seat.languages())).toList(),
        plan.interpreters().stream()
            .map(one -> new Known.Interpreter(one.language(), from(one.from())))
            .toList(),
        plan.languages(),
        extent(plan),
        plan.checklist() == null ? List.of() : asked.lists(plan.checklist()),
        seen(trip),
        pieces(visit),
        new Told(installation.replying().remedying().register())
            .of(visit).stream().map(Handing::raised).toList());
  }

  private static String mode(Plan.Mode mode) {
    if (mode == null) {
      return null;
    }
    return switch (mode) {
      case ANNOUNCED -> "announced, the site knew the day";
      case SEMI_ANNOUNCED -> "semi-announced, the site knew a window of some weeks";
      case UNANNOUNCED -> "unannounced, the site knew nothing";
    };
  }

  private static String from(Plan.Interpreter.From from) {
    if (from == null) {
      return "nobody says who sent the interpreter";
    }
    return switch (from) {
      case INDEPENDENT -> "independent";
      case EMPLOYER -> "sent by the employer";
      case NONE -> "none, although one is needed";
    };
  }

  private Known.Extent extent(Plan plan) {
    Known.Table table = null;
    if (plan.workers() != null) {
      Samples.Advised advised = samples.advise(plan.preset(), plan.workers());
      Plan.Sample sample = advised.sample();
      table =
          new Known.Table(advised.manDays(), sample.individual(), sample.groups(), sample.files());
    }
    return new Known.Extent(plan.manDays(), table, decider(plan.decidedBy()), plan.fewerWhy());
  }

  private static String decider(Plan.Decider decider) {
    if (decider == null) {
      return null;
    }
    return switch (decider) {
      case BUYER -> "the buyer";
      case SITE -> "the site";
      case AUDIT_FIRM -> "the audit firm";
    };
  }

  private List<Known.Seen> seen(Trip trip) {
    Map<String, LocalDate> days = field.answers().days(trip.id());
    return field.answers().standing(trip.id()).stream()
        .map(
            answer ->
                new Known.Seen(
                    reporting.observation(trip, answer, days.get(answer.id())),
                    answer.observation(),
                    answer.photos()))
        .toList();
  }

  private List<Known.Piece> pieces(String visit) {
    Map<String, String> photos = new HashMap<>();
    for (Photo photo : field.photos().of(visit)) {
      if (photo.evidence() != null) {
        photos.put(photo.evidence(), photo.id());
      }
    }
    Set<String> sealed = field.sight().sealedAt().apply(visit);
    List<Evidence> all = field.vault().list(visit, null);
    Map<String, Evidence> byId =
        all.stream().collect(Collectors.toMap(Evidence::id, Function.identity()));
    return all.stream()
        .filter(one -> !sealed.contains(one.id()))
        .map(one -> piece(one, photos.get(original(one, byId).id())))
        .toList();
  }

  /** A translation is shown where its original is. */
  private static Evidence original(Evidence one, Map<String, Evidence> byId) {
    Evidence found = one;
    while (found.translationOf() != null && byId.containsKey(found.translationOf())) {
      found = byId.get(found.translationOf());
    }
    return found;
  }

  private static Known.Piece piece(Evidence one, String photo) {
    String kind = one.kind().name().toLowerCase(Locale.ROOT);
    return new Known.Piece(photo, kind, one.sha256(), one.bytes());
  }

  private static Known.Raised raised(Told.Line one) {
    return new Known.Raised(
        severity(one.severity()),
        one.labour(),
        one.source(),
        one.title(),
        one.words(),
        one.asked());
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case S1 -> "to be contained at once";
      case S2 -> "urgent";
      case S3 -> "to be put right by plan";
      case CAR -> "buyer and site act together";
      case GOOD -> "a good example";
    };
  }
}
