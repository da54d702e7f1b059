package org.tual.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tual.assessment.IntegrityReview;
import org.tual.assessment.KnownPlace;
import org.tual.audits.Around;
import org.tual.audits.Audited;
import org.tual.changes.InForce;
import org.tual.checklists.Observation;
import org.tual.fieldwork.Answer;
import org.tual.runs.ReportTable;
import org.tual.runs.RunState;
import org.tual.supplychain.SourceClass;
import org.tual.visits.Plan;
import org.tual.visits.Samples;
import org.tual.visits.Stage;
import org.tual.visits.Standing;
import org.tual.visits.Trip;
import org.tual.visits.Trips;
import org.tual.visits.Visit;
import org.tual.visits.Visits;
import org.tual.web.Caller;

/** What reports of visits need of those who plan, record and put right. */
final class Reporting {
  private final Installation installation;
  private final Trips trips;
  private final Visits visits;
  private final Samples samples;
  private final Field field;
  private final FieldVisits asked;

  Reporting(
      Installation installation,
      Trips trips,
      Visits visits,
      Samples samples,
      Field field,
      FieldVisits asked) {
    this.installation = installation;
    this.trips = trips;
    this.visits = visits;
    this.samples = samples;
    this.field = field;
    this.asked = asked;
  }

  Around around() {
    return new Around(
        id -> trips.find(id).map(this::audited),
        () -> trips.ended().stream().map(this::audited).toList(),
        this::seen,
        this::observations,
        (visit, question) ->
            trips
                .find(visit)
                .map(trip -> trip.plan().checklist())
                .flatMap(list -> asked.question(list, question)),
        visit -> installation.replying().remedying().register().labour(visit),
        this::place,
        () -> {
          InForce inForce = installation.ruling().changes().inForce();
          return new IntegrityReview(inForce.rules(), inForce.lists());
        },
        assessment ->
            installation
                .runs()
                .find(assessment)
                .filter(run -> run.stage() == RunState.Stage.SET_ASIDE)
                .isPresent(),
        Installation::today,
        Installation::now);
  }

  private boolean seen(Caller caller, String id) {
    try {
      visits.find(caller, id);
      return true;
    } catch (Visit.Unknown e) {
      return false;
    }
  }

  private Audited audited(Trip trip) {
    Plan plan = trip.plan();
    Optional<Samples.Advised> table =
        Optional.ofNullable(plan.workers())
            .map(
                workers ->
                    samples.advise(plan.preset() == null ? Samples.USUAL : plan.preset(), workers));
    return new Audited(
        trip.id(),
        trip.site(),
        trip.siteName(),
        trip.assessment(),
        trip.onSite() == null ? Installation.today() : trip.onSite(),
        trip.team(),
        plan.manDays(),
        table.map(Samples.Advised::manDays).orElse(null),
        decider(plan.decidedBy()),
        table.map(advised -> advised.sample().individual()).orElse(null),
        interpreter(plan),
        state(trip));
  }

  private static String decider(Plan.Decider decider) {
    if (decider == null) {
      return null;
    }
    return switch (decider) {
      case BUYER -> "buyer";
      case SITE -> "supplier";
      case AUDIT_FIRM -> "audit firm";
    };
  }

  /** One interpreter from the employer is enough to silence people. */
  private static String interpreter(Plan plan) {
    Set<Plan.Interpreter.From> from =
        plan.interpreters().stream().map(Plan.Interpreter::from).collect(Collectors.toSet());
    if (from.contains(Plan.Interpreter.From.EMPLOYER)) {
      return "employer";
    }
    if (from.contains(Plan.Interpreter.From.INDEPENDENT)) {
      return "independent";
    }
    Set<String> spoken =
        plan.team().stream()
            .flatMap(seat -> seat.languages().stream())
            .map(String::toLowerCase)
            .collect(Collectors.toSet());
    boolean all =
        !plan.languages().isEmpty()
            && plan.languages().stream().map(String::toLowerCase).allMatch(spoken::contains);
    return all ? "none needed" : null;
  }

  private static Audited.State state(Trip trip) {
    if (trip.side() == Standing.Side.VOIDED) {
      return Audited.State.VOIDED;
    }
    boolean held = trip.side() == Standing.Side.ON_HOLD;
    if (held && trip.stage().compareTo(Stage.RELEASED) < 0) {
      return Audited.State.HELD;
    }
    if (trip.stage().compareTo(Stage.OPENING) < 0) {
      return Audited.State.AHEAD;
    }
    if (trip.stage().compareTo(Stage.REPORT_DRAFT) <= 0) {
      return Audited.State.OPEN;
    }
    if (trip.stage() == Stage.INTEGRITY_REVIEW) {
      return Audited.State.IN_REVIEW;
    }
    return trip.released() ? Audited.State.RELEASED : Audited.State.UNREPORTED;
  }

  private List<Observation> observations(String visit) {
    Map<String, LocalDate> days = field.answers().days(visit);
    return trips
        .find(visit)
        .map(
            trip ->
                field.answers().standing(visit).stream()
                    .map(answer -> observation(trip, answer, days.get(answer.id())))
                    .toList())
        .orElse(List.of());
  }

  /** An answer as a report takes it; where a value alone answers, it is the answer. */
  Observation observation(Trip trip, Answer answer, LocalDate said) {
    return new Observation(
        answer.question(),
        answer.answer() == null
            ? Observation.Answer.YES
            : Observation.Answer.valueOf(answer.answer().name()),
        answer.value() == null ? "" : answer.value(),
        answer.group() == null || answer.group().equals("all") ? "" : answer.group(),
        SourceClass.valueOf(answer.source().name()),
        day(answer.periodFrom()),
        day(answer.periodTo()),
        Observation.Releasability.valueOf(answer.releasability().name()),
        seen(trip, said));
  }

  /** A phone whose clock stands before the visit began tells no day. */
  private static LocalDate seen(Trip trip, LocalDate said) {
    String from = trip.plan().from();
    LocalDate first = from == null ? trip.onSite() : LocalDate.parse(from);
    return said == null || first == null || said.isBefore(first) ? trip.onSite() : said;
  }

  private static LocalDate day(String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }

  private Optional<KnownPlace> place(Audited visit) {
    ReportTable.Wanted wanted =
        new ReportTable.Wanted(Map.of("site", visit.site()), null, "", "", 0, 1);
    List<Map<String, String>> rows =
        installation
            .runs()
            .find(visit.assessment())
            .filter(run -> run.stage() == RunState.Stage.SEALED)
            .map(
                run ->
                    new ReportTable(installation.runs().report(run.id()).resolve("sites.csv"))
                        .find(wanted)
                        .rows())
            .orElse(List.of());
    return rows.stream().findFirst().map(KnownPlace::of);
  }
}
