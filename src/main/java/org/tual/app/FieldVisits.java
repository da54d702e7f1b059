package org.tual.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tual.checklists.Checklist;
import org.tual.checklists.Checklists;
import org.tual.checklists.Question;
import org.tual.checklists.Section;
import org.tual.fieldwork.FieldChecklist;
import org.tual.fieldwork.FieldVisit;
import org.tual.visits.Plan;
import org.tual.visits.Trip;
import org.tual.visits.Trips;

/** Visits and checklists as field work sees them. */
final class FieldVisits {
  private static final String NO_HELP =
      "Nobody is known who helps people at this place. An interview there may do harm.";

  private final Checklists checklists;

  FieldVisits(Checklists checklists) {
    this.checklists = checklists;
  }

  private Stream<Checklist> lists() {
    return checklists.all().stream().map(Checklists.Kept::checklist);
  }

  Field.Visits of(Trips trips) {
    return new Field.Visits(
        id -> trips.find(id).map(FieldVisits::visit),
        account ->
            trips.of(account).stream().filter(Trip::current).map(FieldVisits::visit).toList(),
        this::checklist);
  }

  private static FieldVisit visit(Trip trip) {
    Plan plan = trip.plan();
    boolean oneDay = plan.from() != null && plan.from().equals(plan.to());
    Plan.Sample sample = plan.sample();
    Plan.Checklist asked = plan.checklist();
    return new FieldVisit(
        trip.id(),
        new FieldVisit.Place(trip.site(), trip.siteName(), trip.country()),
        null,
        oneDay ? plan.from() : null,
        oneDay ? null : plan.from(),
        oneDay ? null : plan.to(),
        plan.mode() == null ? null : plan.mode().name(),
        trip.side() == null ? trip.stage().name() : trip.side().name(),
        trip.closed(),
        trip.team(),
        plan.languages(),
        sample == null
            ? null
            : new FieldVisit.Sample(sample.individual(), sample.groups(), sample.files()),
        help(plan.help()),
        asked == null ? null : new FieldVisit.Pinned(asked.id(), asked.version(), asked.modules()),
        trip.changedAt());
  }

  private static FieldVisit.Help help(Plan.Help help) {
    boolean verified = help != null && help.verifiedOn() != null;
    return new FieldVisit.Help(verified, verified ? words(help) : NO_HELP);
  }

  private static String words(Plan.Help help) {
    return help.languages().isEmpty()
        ? help.name()
        : help.name() + " (" + String.join(", ", help.languages()) + ")";
  }

  /** The checklist with its modules, papers to see and the guide; each further part the newest. */
  private Optional<FieldChecklist> checklist(FieldVisit.Pinned pinned) {
    return one(pinned.id(), pinned.version())
        .map(
            core -> {
              List<FieldChecklist.Section> sections = new ArrayList<>();
              Stream.concat(Stream.of(core), pinned.modules().stream().flatMap(this::newest))
                  .flatMap(list -> list.sections().stream())
                  .map(FieldVisits::section)
                  .forEach(sections::add);
              return new FieldChecklist(
                  core.id(),
                  core.version(),
                  core.title(),
                  sections,
                  items(Checklist.Use.DOCUMENTS),
                  items(Checklist.Use.INTERVIEW));
            });
  }

  private Optional<Checklist> one(String id, String version) {
    return lists()
        .filter(list -> list.id().equals(id) && list.version().equals(version))
        .findFirst();
  }

  /** Whether there is such a checklist with all its modules. */
  boolean known(Plan.Checklist asked) {
    return one(asked.id(), asked.version()).isPresent()
        && asked.modules().stream().allMatch(module -> newest(module).findAny().isPresent());
  }

  /** A question of a checklist, its modules or the papers to see, by its id. */
  Optional<Question> question(Plan.Checklist asked, String id) {
    Stream<Checklist> own =
        Stream.concat(
            one(asked.id(), asked.version()).stream(),
            asked.modules().stream().flatMap(this::newest));
    Stream<Checklist> papers =
        lists()
            .filter(list -> list.use() == Checklist.Use.DOCUMENTS)
            .map(Checklist::id)
            .distinct()
            .flatMap(this::newest);
    return Stream.concat(own, papers).flatMap(list -> list.question(id).stream()).findFirst();
  }

  private Stream<Checklist> newest(String id) {
    return lists()
        .filter(list -> list.id().equals(id))
        .max(Comparator.comparingInt(list -> Integer.parseInt(list.version())))
        .stream();
  }

  private List<FieldChecklist.Item> items(Checklist.Use use) {
    return lists()
        .filter(list -> list.use() == use)
        .map(Checklist::id)
        .distinct()
        .flatMap(this::newest)
        .flatMap(Checklist::questions)
        .map(one -> new FieldChecklist.Item(one.id(), one.text(), one.help()))
        .toList();
  }

  private static FieldChecklist.Section section(Section section) {
    return new FieldChecklist.Section(
        section.id(),
        section.title(),
        section.questions().stream().map(FieldVisits::question).toList());
  }

  private static FieldChecklist.Question question(Question one) {
    return new FieldChecklist.Question(
        one.id(),
        one.text(),
        one.help(),
        kind(one),
        type(one.answers()),
        one.choices().stream()
            .map(choice -> new FieldChecklist.Choice(choice.value(), choice.label()))
            .toList(),
        one.onlyIf(),
        one.indicators());
  }

  private static String kind(Question one) {
    if (one.answers() == Question.Answers.COUNT) {
      return "count";
    }
    return switch (one.from().isEmpty() ? "" : one.from().get(0)) {
      case "WORKER" -> "workers";
      case "DOCUMENT" -> "document";
      case "SUPPLIER" -> "management";
      default -> "observe";
    };
  }

  private static String type(Question.Answers answers) {
    return switch (answers) {
      case YESNO, SEEN -> "yesno";
      case ONE -> "choice";
      case MANY -> FieldChecklist.SEVERAL;
      case COUNT, NUMBER, SHARE -> "number";
      case MONEY -> "money";
      case DATE -> "date";
      case TEXT, OPEN -> "text";
    };
  }
}
